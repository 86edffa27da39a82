#pragma once
// Scales of answers in words: which scale a question's answers belong to, and what each is worth on it. 1 is the worst step. A step that
// nobody chose still counts: steps mirror each other around the middle, and a middle is missing only where all others were chosen.
// Pure, any thread; memory: the distinct answers.

#include "core/import/answer_steps.h"
#include "core/import/importer.h"

#include <set>

namespace zamer::import {

/// The distinct answers of a column.
struct WordedAnswers {
    std::set<std::string, std::less<>> answers; // trimmed, as they stand
    std::set<int> levels;                       // of AnswerStep, without kUndecided and kNoOpinion
    AnswerFamily family = AnswerFamily::Any;
    bool undecided = false; // kUndecided among them
};

/// Nothing unless all answers are steps of one family, no two the same step, and more than plain yes and no.
std::optional<WordedAnswers> wordedAnswers(const std::set<std::string, std::less<>>& answers);

struct WordScale {
    std::vector<std::pair<int, int>> scores; // level -> score, best first
    int most = 0;                            // the best score; the least is 1
    bool whole = false;                      // every step was chosen by somebody
    bool undecidedIsMiddle = false;
};

/// Nothing where too few steps were chosen to tell.
std::optional<WordScale> scaleOf(AnswerFamily family, const std::set<int>& levels, bool undecided);

/// For each column its scale: questions of a form that share their words share their scale.
std::vector<std::optional<WordScale>> scalesOf(const std::vector<WordedAnswers>& columns);

/// Folded answers and what they are worth; empty where it is no answer.
std::vector<std::pair<std::string, std::string>> scoresOf(const WordedAnswers& column, const WordScale& scale);
/// "Полностью доволен = 5, Скорее доволен = 4": what was understood, best first.
std::string shownScores(const WordedAnswers& column, const WordScale& scale);

}
