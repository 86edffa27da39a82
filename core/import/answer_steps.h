#pragma once
// Which step of an ordered scale an answer in words names: "Скорее доволен" is one above the middle of satisfaction. Known are satisfaction,
// agreement, yes and no, how well or easily something is done, and quality, in Russian and English. Pure, any thread.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zamer::import {

enum class AnswerFamily : std::uint8_t { Any, Satisfaction, Agreement, Consent, Degree, Quality };

/// The level that "Затрудняюсь ответить" has until its scale is known: the middle or no answer.
constexpr int kUndecided = 100;
/// "Не знаю", "Not applicable": nobody's opinion.
constexpr int kNoOpinion = 101;

struct AnswerStep {
    AnswerFamily family = AnswerFamily::Any; // Any: a middle or a refusal that several scales have
    int level = 0;                           // above the middle, 0 = the middle; of its family alone
};

/// Nothing where the whole text is not such an answer: a sentence that begins with one is a comment.
std::optional<AnswerStep> stepOf(std::string_view answer);

}
