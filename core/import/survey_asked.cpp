#include "core/import/survey_asked.h"
#include "core/import/survey_words.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

constexpr std::size_t kMostWords = 100; // distinct ones, of a question on a scale
constexpr std::size_t kMostLabels = 11; // 0 to 10

bool isSilence(std::string_view text)
{
    const std::optional<AnswerStep> step = stepOf(text);
    return step && (step->level == kNoOpinion || step->level == kUndecided);
}

/// `asksForScore`: a header that asks for one is believed although one answer in ten is something else ("Не знаю", "7.5", 11). Those are
/// told when they are read.
Answers answersUnder(std::size_t column, SampleRows sample, bool asksForScore)
{
    constexpr std::size_t kOddInHundred = 10;
    Answers out;
    std::size_t odd = 0;
    for (const std::vector<std::string>& row : sample) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        if (isMissing(text))
            continue;
        ++out.filled;
        if (const auto same = out.words.find(text); same != out.words.end())
            ++same->second;
        else if (out.words.size() <= kMostWords)
            out.words.emplace(text, 1);
        double number = 0;
        if (readNumber(text, 0, number)) {
            ++out.plain;
        } else if (const std::optional<ScoreOf> said = out.fits ? scoreOf(text) : std::nullopt) {
            number = said->score;
            out.outOf.insert(said->most);
            out.labels.emplace(text, said->score);
        } else if (const std::optional<int> labelled = out.fits ? labelledNumber(text) : std::nullopt) {
            number = *labelled;
            out.labels.emplace(text, *labelled);
        } else if (out.fits && (out.silent.contains(text) || isSilence(text))) {
            out.silent.emplace(text);
            continue;
        } else {
            number = -1;
        }
        const bool fits = number >= 0 && number <= 10 && number == std::floor(number);
        if (!fits && asksForScore) {
            ++odd;
            continue;
        }
        out.fits = out.fits && fits && out.labels.size() <= kMostLabels;
        out.least = std::min(out.least, number);
        out.most = std::max(out.most, number);
    }
    out.fits = out.fits && odd * 100 <= out.filled * kOddInHundred && out.outOf.size() <= 1;
    return out;
}

/// Numbers with a label may count anything ("1 - Север"): they are answers where a header, plain numbers beside them or "of 10" say so.
bool areLabelledAnswers(const Answers& answers, std::string_view header)
{
    static const std::set<int> kScales = {5, 7, 10};
    return answers.labels.empty() || (!answers.outOf.empty() && kScales.contains(*answers.outOf.begin())) ||
           answers.plain > 0 || asksForScore(header);
}

using Words = std::set<std::string, std::less<>>;

/// Questions that have a column for each step of their scale, and those steps, chosen or not.
std::map<std::string_view, Words> choicesIn(std::span<const std::string> headers, const std::vector<Asked>& asked)
{
    std::map<std::string_view, Words> choices;
    std::set<std::string_view> others;
    for (const Asked& each : asked) {
        const auto [question, choice] = partsOf(headers[each.column]);
        const auto& words = each.answers.words;
        if (!choice.empty() && stepOf(choice) &&
            (words.empty() || (words.size() == 1 && words.begin()->first == choice)))
            choices[question].emplace(choice);
        else
            others.insert(question);
    }
    for (const std::string_view question : others)
        choices.erase(question);
    return choices;
}

/// The words of a scale; a few cells in a hundred may be what somebody wrote into "Other".
void takeKnownWords(Asked& asked)
{
    constexpr std::size_t kOthersInHundred = 5;
    const auto& all = asked.answers.words;
    if (all.empty() || all.size() > kMostWords)
        return;
    Words known;
    std::size_t others = 0;
    for (const auto& [word, count] : all)
        if (stepOf(word)) {
            known.insert(word);
        } else {
            asked.others.push_back(word);
            others += count;
        }
    if (others * 100 <= asked.answers.filled * kOthersInHundred)
        asked.words = wordedAnswers(known);
}

/// "CRM" under "Which products do you use? / CRM".
bool isChoice(std::string_view header, const Answers& answers)
{
    const std::string_view choice = partsOf(header).second;
    return !choice.empty() &&
           (answers.words.empty() || (answers.words.size() == 1 && answers.words.begin()->first == choice));
}

}

std::pair<std::string_view, std::string_view> partsOf(std::string_view header)
{
    constexpr std::string_view kBetween = " / ";
    const std::size_t at = header.rfind(kBetween);
    if (at == std::string_view::npos)
        return {header, {}};
    return {header.substr(0, at), header.substr(at + kBetween.size())};
}

std::vector<std::string> questionsIn(std::span<const std::string> headers)
{
    std::map<std::string_view, std::size_t> times;
    for (const std::string& header : headers)
        ++times[partsOf(header).first];
    std::vector<std::string> questions;
    for (const std::string& header : headers)
        if (const std::string_view question = partsOf(header).first; times[question] > 1)
            questions.emplace_back(question);
        else
            questions.push_back(header);
    return questions;
}

std::vector<Asked> askedIn(std::span<const std::string> headers, SampleRows sample,
                           const std::function<bool(std::size_t)>& isAsked)
{
    std::vector<Asked> out;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (!isAsked(i))
            continue;
        Asked& asked = out.emplace_back();
        asked.column = i;
        asked.answers = answersUnder(i, sample, asksForScore(headers[i]));
        asked.answers.fits = asked.answers.fits && areLabelledAnswers(asked.answers, headers[i]);
        asked.isChoice = isChoice(headers[i], asked.answers);
    }
    const std::map<std::string_view, Words> choices = choicesIn(headers, out);
    std::vector<WordedAnswers> worded;
    for (Asked& asked : out) {
        const std::string& header = headers[asked.column];
        if (asked.answers.areScores() || asksForConsent(header) || fieldBeside(header) == "comment")
            continue;
        if (const auto found = choices.find(partsOf(header).first); found != choices.end()) {
            asked.question = found->first;
            asked.words = wordedAnswers(found->second);
        } else {
            takeKnownWords(asked);
        }
        if (asked.words)
            worded.push_back(*asked.words);
    }
    const std::vector<std::optional<WordScale>> scales = scalesOf(worded);
    std::size_t next = 0;
    for (Asked& asked : out)
        if (asked.words)
            asked.scale = scales[next++];
    // Other words are borne with only where nothing else is in doubt.
    for (Asked& asked : out)
        if (!asked.others.empty() && asked.scale && (!asked.scale->whole || asked.scale->most < 4))
            asked.scale.reset();
    return out;
}

std::string_view questionOf(const ColumnGuess& column)
{
    const auto [question, choice] = partsOf(column.header);
    const std::string word = folded(choice);
    const bool isWord = !choice.empty() && std::any_of(column.words.begin(), column.words.end(),
                                                       [&word](const auto& each) { return each.first == word; });
    return isWord ? question : std::string_view(column.header);
}

}
