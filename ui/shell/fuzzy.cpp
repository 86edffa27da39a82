#include "ui/shell/fuzzy.h"

#include <algorithm>
#include <vector>

namespace zamer::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kInARow = 6;
constexpr int kWordStart = 8;
constexpr int kNot = -1;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

}

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    QString letters = typed.toCaseFolded();
    letters.remove(QLatin1Char(' '));
    if (letters.isEmpty())
        return 0;
    const QString folded = text.toCaseFolded();
    // last[place]: the best score of the letters so far with the newest of them at this place.
    std::vector<int> last;
    for (const QChar letter : letters) {
        std::vector<int> next(static_cast<std::size_t>(folded.size()), kNot);
        int before = last.empty() ? 0 : kNot;
        for (std::size_t place = 0; place < next.size(); ++place) {
            const int neighbour = last.empty() || place == 0 ? kNot : last[place - 1];
            before = std::max(before, neighbour);
            const auto at = static_cast<qsizetype>(place);
            if (before == kNot || folded.at(at) != letter)
                continue;
            const int follows = neighbour == kNot ? kNot : neighbour + kInARow;
            next[place] = std::max(before, follows) + kLetter + (startsWord(folded, at) ? kWordStart : 0);
        }
        last = std::move(next);
    }
    const auto best = std::max_element(last.begin(), last.end());
    if (best == last.end() || *best == kNot)
        return std::nullopt;
    return *best * 16 - static_cast<int>(std::min<qsizetype>(text.size(), 100)) / 8;
}

}
