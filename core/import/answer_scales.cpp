#include "core/import/answer_scales.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <array>

namespace zamer::import {

namespace {

constexpr int kPlain = 2; // "доволен" without more

/// Steps of quality that questionnaires offer together, best first; where several hold the words, the first that does.
const std::vector<std::vector<int>>& qualityScales()
{
    static const std::vector<std::vector<int>> scales = {{3, 1, 0, -1, -2}, {2, 1, 0, -1, -2},    {3, 2, 1, 0, -1},
                                                         {3, 1, 0, -1},     {3, 2, 1, 0, -1, -2}, {1, 0, -1}};
    return scales;
}

/// "Extremely, very, somewhat, not so, not at all": no middle, and two steps below it.
constexpr std::array kOneSided = {4, 3, 1, -1, -3};

WordScale ranked(const std::vector<int>& steps, const std::set<int>& chosen)
{
    WordScale scale;
    scale.most = static_cast<int>(steps.size());
    for (int i = 0; i < scale.most; ++i)
        scale.scores.emplace_back(steps[static_cast<std::size_t>(i)], scale.most - i);
    scale.whole = chosen.size() == steps.size();
    return scale;
}

bool holdsAll(const std::vector<int>& steps, const std::set<int>& chosen)
{
    return std::all_of(chosen.begin(), chosen.end(),
                       [&steps](int level) { return std::find(steps.begin(), steps.end(), level) != steps.end(); });
}

std::optional<WordScale> qualityScale(const std::set<int>& chosen)
{
    if (chosen.size() < 2)
        return std::nullopt;
    for (const bool exactly : {true, false})
        for (const std::vector<int>& steps : qualityScales())
            if (holdsAll(steps, chosen) && (!exactly || steps.size() == chosen.size()))
                return ranked(steps, chosen);
    return std::nullopt;
}

/// How far the steps above or below the middle are from it, the furthest first.
std::vector<int> distances(const std::set<int>& chosen, bool above)
{
    std::vector<int> out;
    for (const int level : chosen)
        if (above ? level > 0 : level < 0)
            out.push_back(above ? level : -level);
    std::sort(out.rbegin(), out.rend());
    return out;
}

/// "Very satisfied" and "Dissatisfied": of the scales that questionnaires offer, the one that has both; none where several have.
std::optional<WordScale> onlyScaleWith(const std::set<int>& chosen)
{
    static const std::vector<std::vector<int>> kOffered = {
        {3, kPlain, 0, -kPlain, -3},         {3, 1, 0, -1, -3},    {kPlain, 1, 0, -1, -kPlain},
        {4, kPlain, 1, 0, -1, -kPlain, -4},  {kPlain, 0, -kPlain}, {4, kPlain, 0, -kPlain, -4},
        {kOneSided.begin(), kOneSided.end()}};
    const auto holds = [&chosen](const std::vector<int>& steps) { return holdsAll(steps, chosen); };
    const auto first = std::find_if(kOffered.begin(), kOffered.end(), holds);
    if (chosen.size() < 2 || first == kOffered.end() || std::any_of(first + 1, kOffered.end(), holds))
        return std::nullopt;
    return ranked(*first, chosen);
}

/// As many steps below the middle as above it: those nobody chose are where their mirror images are.
std::optional<WordScale> mirroredScale(const std::set<int>& chosen, bool undecided)
{
    std::vector<int> above = distances(chosen, true);
    std::vector<int> below = distances(chosen, false);
    const auto has = [](const std::vector<int>& list, int distance) {
        return std::find(list.begin(), list.end(), distance) != list.end();
    };
    const bool oneSided = has(above, 4) && (has(above, 3) || !below.empty()) && !has(above, kPlain) &&
                          !has(below, kPlain) && !has(below, 4) && !chosen.contains(0);
    if (oneSided) {
        const std::vector<int> steps(kOneSided.begin(), kOneSided.end());
        return holdsAll(steps, chosen) ? std::optional(ranked(steps, chosen)) : std::nullopt;
    }
    if (above.size() != below.size()) {
        std::vector<int>& fewer = above.size() < below.size() ? above : below;
        const std::vector<int>& more = above.size() < below.size() ? below : above;
        if (!std::all_of(fewer.begin(), fewer.end(), [&](int distance) { return has(more, distance); }))
            return std::nullopt;
        fewer = more;
    }
    const std::size_t side = above.size();
    const bool plainThree = side == 1 && chosen == std::set<int>{-kPlain, 0, kPlain};
    if (side > 3 || (side < 2 && !plainThree))
        return std::nullopt;
    const bool undecidedIsMiddle = undecided && side == 2 && !chosen.contains(0);
    const bool middle = chosen.contains(0) || undecidedIsMiddle || chosen.size() < 2 * side;
    std::vector<int> steps = above;
    if (middle)
        steps.push_back(0);
    for (std::size_t i = below.size(); i-- > 0;)
        steps.push_back(-below[i]);
    WordScale scale = ranked(steps, chosen);
    scale.whole = scale.whole || (undecidedIsMiddle && chosen.size() + 1 == steps.size());
    scale.undecidedIsMiddle = undecidedIsMiddle;
    return scale;
}

int scoreOf(int level, const WordScale& scale)
{
    if (level == kUndecided)
        level = scale.undecidedIsMiddle ? 0 : kNoOpinion;
    const auto found = std::find_if(scale.scores.begin(), scale.scores.end(),
                                    [level](const std::pair<int, int>& each) { return each.first == level; });
    return found == scale.scores.end() ? 0 : found->second;
}

}

std::optional<WordedAnswers> wordedAnswers(const std::set<std::string, std::less<>>& answers)
{
    WordedAnswers out;
    std::set<std::string> different;
    for (const std::string& answer : answers) {
        const std::optional<AnswerStep> step = stepOf(answer);
        if (!step ||
            (step->family != AnswerFamily::Any && out.family != AnswerFamily::Any && step->family != out.family))
            return std::nullopt;
        if (step->family != AnswerFamily::Any)
            out.family = step->family;
        out.answers.insert(answer);
        if (step->level == kUndecided)
            out.undecided = true;
        else if (step->level != kNoOpinion && different.insert(folded(answer)).second &&
                 !out.levels.insert(step->level).second)
            return std::nullopt; // two answers on one step: a scale of somebody's own
    }
    const bool plain = std::all_of(out.levels.begin(), out.levels.end(),
                                   [](int level) { return level == kPlain || level == -kPlain; });
    if (out.family == AnswerFamily::Any || (plain && out.family == AnswerFamily::Consent))
        return std::nullopt;
    return out;
}

std::optional<WordScale> scaleOf(AnswerFamily family, const std::set<int>& levels, bool undecided)
{
    if (family == AnswerFamily::Quality)
        return qualityScale(levels);
    const std::optional<WordScale> scale = mirroredScale(levels, undecided);
    // Agreement is asked for on seven such steps as well as on five.
    const bool offered = family == AnswerFamily::Satisfaction || family == AnswerFamily::Degree;
    return scale || undecided || !offered ? scale : onlyScaleWith(levels);
}

std::vector<std::optional<WordScale>> scalesOf(const std::vector<WordedAnswers>& columns)
{
    std::vector<std::optional<WordScale>> own;
    std::transform(columns.begin(), columns.end(), std::back_inserter(own),
                   [](const WordedAnswers& column) { return scaleOf(column.family, column.levels, column.undecided); });
    // Three steps may be a part of five: they prove little.
    const auto isProven = [&own](std::size_t i) { return own[i] && own[i]->whole && own[i]->most > 3; };
    std::vector<std::optional<WordScale>> out(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::set<int>& levels = columns[i].levels;
        std::set<int> together;
        bool undecided = false;
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const WordedAnswers& other = columns[j];
            if (other.family != columns[i].family)
                continue;
            const bool holds = std::includes(other.levels.begin(), other.levels.end(), levels.begin(), levels.end());
            if (isProven(j) && holds && (!out[i] || own[j]->most > out[i]->most))
                out[i] = own[j];
            if (isProven(j))
                continue;
            together.insert(other.levels.begin(), other.levels.end());
            undecided = undecided || other.undecided;
        }
        if (!out[i])
            out[i] = scaleOf(columns[i].family, together, undecided);
        if (!out[i])
            out[i] = own[i];
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> scoresOf(const WordedAnswers& column, const WordScale& scale)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (const std::string& answer : column.answers) {
        const int score = scoreOf(stepOf(answer)->level, scale);
        out.emplace_back(folded(answer), score == 0 ? std::string() : std::to_string(score));
    }
    return out;
}

std::string shownScores(const WordedAnswers& column, const WordScale& scale)
{
    std::vector<std::pair<int, std::string>> list;
    for (const std::string& answer : column.answers)
        list.emplace_back(scoreOf(stepOf(answer)->level, scale), answer);
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::string out;
    for (const auto& [score, answer] : list)
        out += (out.empty() ? "" : ", ") + answer + " = " + (score == 0 ? std::string("–") : std::to_string(score));
    return out;
}

}
