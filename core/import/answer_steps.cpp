#include "core/import/answer_steps.h"
#include "core/import/layout_tools.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <vector>

namespace zamer::import {

namespace {

using Family = AnswerFamily;

struct Phrases {
    std::string_view words; // parted by '|', plain (see plainAnswer)
    AnswerStep step;
};

/// Answers that are not put together from an intensity and an opinion.
constexpr Phrases kPhrases[] = {
    {"отлично|отличное|отличная|отличный|превосходно|великолепно|excellent|outstanding", {Family::Quality, 3}},
    {"очень хорошо|очень хорошее|очень хорошая|очень хороший|very good|great", {Family::Quality, 2}},
    {"хорошо|хорошее|хорошая|хороший|good", {Family::Quality, 1}},
    {"удовлетворительно|удовлетворительное|удовлетворительная|нормально|средне|приемлемо|fair|average|ok|okay|"
     "acceptable|"
     "satisfactory",
     {Family::Quality, 0}},
    {"плохо|плохое|плохая|плохой|неудовлетворительно|poor|bad|unsatisfactory", {Family::Quality, -1}},
    {"очень плохо|очень плохое|очень плохая|очень плохой|ужасно|отвратительно|very poor|very bad|terrible|awful",
     {Family::Quality, -2}},
    {"very high quality|очень высокое качество", {Family::Satisfaction, 3}},
    {"high quality|высокое качество", {Family::Satisfaction, 2}},
    {"neither high nor low quality|среднее качество", {Family::Satisfaction, 0}},
    {"low quality|низкое качество", {Family::Satisfaction, -2}},
    {"very low quality|очень низкое качество", {Family::Satisfaction, -3}},
    {"нейтрально|нейтрален|нейтральна|нейтральны|отношусь нейтрально|нейтральное отношение|neutral|и да и нет|"
     "отчасти да отчасти нет|в чем то да в чем то нет|maybe|might or might not|undecided",
     {Family::Any, 0}},
    {"затрудняюсь ответить|затрудняюсь|затрудняюсь с ответом|затрудняюсь сказать|трудно сказать|трудно ответить|"
     "сложно сказать|сложно ответить|hard to say|difficult to say|not sure|не уверен|не уверена",
     {Family::Any, kUndecided}},
    {"не применимо|неприменимо|не знаю|нет мнения|нет ответа|не хочу отвечать|отказ от ответа|не пользовался|"
     "не пользовалась|не пользуюсь|не сталкивался|не сталкивалась|не обращался|не обращалась|not applicable|"
     "does not apply|don't know|do not know|no opinion|no answer|prefer not to say|prefer not to answer",
     {Family::Any, kNoOpinion}},
};

struct Opinion {
    std::string_view words;
    Family family;
    bool negative;
};

constexpr Opinion kOpinions[] = {
    {"доволен|довольна|довольны|удовлетворен|удовлетворена|удовлетворены|устраивает|нравится|satisfied|happy|pleased",
     Family::Satisfaction, false},
    {"недоволен|недовольна|недовольны|неудовлетворен|неудовлетворена|неудовлетворены|dissatisfied|unsatisfied|unhappy",
     Family::Satisfaction, true},
    {"согласен|согласна|согласны|agree", Family::Agreement, false},
    {"несогласен|несогласна|несогласны|disagree", Family::Agreement, true},
    {"well|responsive|helpful|professional|friendly|knowledgeable|useful|effective|clear|easy|likely|легко|вероятно",
     Family::Degree, false},
    {"difficult|unlikely|трудно|сложно|маловероятно", Family::Degree, true},
    {"да|yes", Family::Consent, false},
    {"нет|no", Family::Consent, true},
};

struct Intensity {
    std::string_view words;
    int level;
};

constexpr int kPlain = 2;
constexpr Intensity kIntensities[] = {
    {"крайне|extremely", 4},
    {"полностью|совершенно|абсолютно|очень|совсем|вовсе|вообще|категорически|безусловно|однозначно|определенно|точно|"
     "very|strongly|completely|totally|fully|absolutely|definitely|entirely|certainly",
     3},
    {"вполне|целом|основном|moderately|generally|mostly|quite", kPlain},
    {"скорее|отчасти|частично|немного|somewhat|slightly|rather|probably|partly|partially|fairly|tend|so|too", 1},
};

/// Letters and digits, folded, ё as е: "😀 Скорее доволен(а), чем недоволен." -> "скорее доволен а".
std::string plainAnswer(std::string_view answer)
{
    QString plain;
    for (const QChar c : textOf(folded(answer))) {
        if (c.isLetterOrNumber() || c == QLatin1Char('\''))
            plain += c == QChar(0x451) ? QChar(0x435) : c;
        else if (c == QChar(0x2019))
            plain += QLatin1Char('\'');
        else if (!plain.isEmpty() && !plain.endsWith(QLatin1Char(' ')))
            plain += QLatin1Char(' ');
    }
    if (const qsizetype than = plain.indexOf(QStringLiteral(" чем "));
        than > 0 && plain.startsWith(QStringLiteral("скорее")))
        plain.truncate(than);
    return plain.trimmed().toStdString();
}

/// "Very satisfied", "совсем не согласен", "not at all happy": intensity, perhaps a negation, and an opinion, and nothing else.
std::optional<AnswerStep> composed(std::string_view text)
{
    const Opinion* opinion = nullptr;
    int before = 0; // intensity in front of the negation or of the opinion
    int after = 0;  // of a negation: "not very"
    bool negated = false;
    bool atAll = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t blank = std::min(text.find(' ', at), text.size());
        const std::string_view word = text.substr(at, blank - at);
        at = blank + 1;
        const auto found = std::find_if(std::begin(kIntensities), std::end(kIntensities),
                                        [word](const Intensity& each) { return isOneOf(word, each.words); });
        const auto said = std::find_if(std::begin(kOpinions), std::end(kOpinions),
                                       [word](const Opinion& each) { return isOneOf(word, each.words); });
        if (found != std::end(kIntensities)) {
            int& intensity = negated ? after : before;
            if (intensity != 0)
                return std::nullopt;
            intensity = found->level;
        } else if (said != std::end(kOpinions)) {
            // "Доволен/довольна" says one thing.
            if (opinion != nullptr && (opinion->family != said->family || opinion->negative != said->negative))
                return std::nullopt;
            opinion = said;
        } else if (word == "не" || word == "not") {
            if (negated || opinion != nullptr)
                return std::nullopt;
            negated = true;
        } else if (word == "at" || word == "all") {
            atAll = true;
        } else if (!isOneOf(word, "в|я|а|a|to|i|am")) {
            return std::nullopt;
        }
    }
    if (opinion == nullptr || (atAll && !negated) || (negated && opinion->negative))
        return std::nullopt;
    if (!negated) {
        const int level = before == 0 ? kPlain : before;
        return AnswerStep{opinion->family, opinion->negative ? -level : level};
    }
    // "Не очень доволен" is a mild complaint, "очень не доволен" a strong one.
    const int level = atAll ? 3 : after != 0 ? 1 : before != 0 ? before : kPlain;
    return AnswerStep{opinion->family, -level};
}

}

std::optional<AnswerStep> stepOf(std::string_view answer)
{
    constexpr std::size_t kLongest = 120; // bytes
    if (answer.size() > kLongest)
        return std::nullopt;
    const std::string text = plainAnswer(answer);
    if (text.empty())
        return std::nullopt;
    for (const Phrases& phrases : kPhrases)
        if (isOneOf(text, phrases.words))
            return phrases.step;
    const std::string_view view = text;
    if (view.starts_with("neither ") || view.starts_with("ни ")) {
        // "Ни доволен, ни недоволен", "neither agree nor disagree": what is neither is its family.
        for (const Opinion& opinion : kOpinions)
            for (std::size_t at = view.find(' ') + 1; at < view.size();) {
                const std::size_t blank = std::min(view.find(' ', at), view.size());
                if (isOneOf(view.substr(at, blank - at), opinion.words))
                    return AnswerStep{opinion.family, 0};
                at = blank + 1;
            }
        return std::nullopt;
    }
    return composed(view);
}

}
