#pragma once
// What stands under the columns of a questionnaire: numbers, numbers with a label, words of a scale, or none of it. Pure, any thread;
// memory: the first distinct answers of each column.

#include "core/import/answer_scales.h"
#include "core/import/layout_tools.h"

#include <functional>
#include <map>

namespace zamer::import {

struct Answers {
    std::size_t filled = 0;
    std::size_t plain = 0; // numbers without a label
    bool fits = true;      // whole numbers from 0 to 10 and nothing else
    double least = 10;
    double most = 0;
    std::map<std::string, int, std::less<>> labels; // "5 – отлично" and the like
    std::set<int> outOf;                            // "9/10": the most that the cells themselves tell of
    std::set<std::string, std::less<>> silent;      // "Не знаю" among numbers
    std::map<std::string, std::size_t, std::less<>>
        words; // the distinct cells, while they are few, and how many of each
    bool areScores() const { return fits && (plain > 0 || !labels.empty()); }
};

struct Asked {
    std::size_t column = 0;
    Answers answers;
    std::string question; // of several columns, one for each choice; else empty
    std::optional<WordedAnswers> words;
    std::vector<std::string> others; // beside those words: what some wrote into "Other"
    std::optional<WordScale> scale;
    bool isChoice = false; // of several that were offered, each with a column: says nothing but itself
    bool isQuestion() const { return answers.areScores() || scale; }
    bool isSameAs(const Asked& other) const { return !question.empty() && question == other.question; }
};

std::vector<Asked> askedIn(std::span<const std::string> headers, SampleRows sample,
                           const std::function<bool(std::size_t)>& isAsked);

/// What is asked: headers without the choices that several columns of one question are there for.
std::vector<std::string> questionsIn(std::span<const std::string> headers);
/// "Question / Choice" in two; without a choice where there is none.
std::pair<std::string_view, std::string_view> partsOf(std::string_view header);
/// The column's header, without the choice where each choice has a column: "Are you satisfied? / Very satisfied".
std::string_view questionOf(const ColumnGuess& column);

}
