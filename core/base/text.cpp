#include "core/base/text.h"

#include <cstdlib>

namespace zamer {

QString plural(qint64 count, Language language, const Text& one, const char* fewRussian, const Text& many)
{
    const qint64 last = std::llabs(count) % 10;
    const qint64 lastTwo = std::llabs(count) % 100;
    if (language == Language::English)
        return (count == 1 ? one : many).in(language);
    if (last == 1 && lastTwo != 11)
        return one.in(language);
    if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14))
        return QString::fromUtf8(fewRussian);
    return many.in(language);
}

}
