#include "ui/shell/fuzzy.h"

namespace zamer::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 6;
constexpr int kWordStart = 8;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Best score of placing typed[from..] into text[at..]; negative where it does not fit.
int best(const QString& typed, qsizetype from, const QString& text, qsizetype at, bool inARow, int budget)
{
    if (from == typed.size())
        return 0;
    int found = -1;
    for (qsizetype place = text.indexOf(typed.at(from), at); place >= 0 && budget > 0;
         place = text.indexOf(typed.at(from), place + 1)) {
        --budget;
        const bool follows = inARow && place == at;
        const int here = kLetter + (follows ? kInARow : 0) + (startsWord(text, place) ? kWordStart : 0);
        // The first place, the one that follows and the starts of words are worth trying; the rest only waste time.
        if (found >= 0 && !startsWord(text, place))
            continue;
        const int rest = best(typed, from + 1, text, place + 1, true, budget);
        if (rest >= 0)
            found = qMax(found, here + rest);
    }
    return found;
}

}

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    QString letters = typed.toCaseFolded();
    letters.remove(QLatin1Char(' '));
    if (letters.isEmpty())
        return 0;
    const int score = best(letters, 0, text.toCaseFolded(), 0, false, 6);
    if (score < 0)
        return std::nullopt;
    return score * 16 - static_cast<int>(qMin<qsizetype>(text.size(), 100)) / 8;
}

}
