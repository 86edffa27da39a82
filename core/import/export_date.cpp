#include "core/import/export_date.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace zamer::import {

std::optional<Day> dayInName(const QString& fileName)
{
    struct Pattern {
        const char* expression;
        bool yearFirst;
    };
    static constexpr Pattern kPatterns[] = {
        {"(?<!\\d)((?:19|20)\\d\\d)[-_.](\\d\\d)[-_.](\\d\\d)(?!\\d)", true},
        {"(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)", true},
        {"(?<!\\d)(\\d\\d)[-_.](\\d\\d)[-_.]((?:19|20)\\d\\d)(?!\\d)", false},
    };
    for (const Pattern& pattern : kPatterns) {
        QRegularExpressionMatchIterator matches =
            QRegularExpression(QLatin1String(pattern.expression)).globalMatch(fileName);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QDate date(match.captured(pattern.yearFirst ? 1 : 3).toInt(), match.captured(2).toInt(),
                             match.captured(pattern.yearFirst ? 3 : 1).toInt());
            if (date.isValid())
                return toDay(date);
        }
    }
    return std::nullopt;
}

QString zoneOf(const Options& options, const Settings& settings)
{
    return options.timeZone.isEmpty() ? settings.timeZone : options.timeZone;
}

Instant exportInstant(const ByteSource& file, const Options& options, const Settings& settings)
{
    if (options.exportedAt != kNoInstant)
        return options.exportedAt;
    if (const std::optional<Day> day = dayInName(QFileInfo(file.path()).fileName()))
        return LocalTime(zoneOf(options, settings)).startOf(*day);
    return file.modified();
}

}
