#include "app/cli/import_options.h"

#include "app/cli/values.h"

namespace zamer::cli {

Result<import::Options> readOptions(const Call& call, const Settings& settings)
{
    import::Options options;
    options.layout = call.value("layout");
    for (const QString& text : call.values("map")) {
        const auto pair = readPair(text);
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--map \"Column=field\""), text);
        options.map.emplace_back(pair->first.toStdString(), pair->second.trimmed().toStdString());
    }
    for (const QString& text : call.values("value")) {
        const qsizetype colon = text.indexOf(QLatin1Char(':'));
        const auto pair = colon > 0 ? readPair(text.mid(colon + 1)) : std::nullopt;
        if (!pair)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--value \"field:from=to\""), text);
        options.values.push_back(
            {text.left(colon).toStdString(), pair->first.toStdString(), pair->second.toStdString()});
    }
    for (const QString& text : call.values("const")) {
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at < 1)
            return failure(ErrorKind::WrongUsage, QStringLiteral("--const field=value"), text);
        options.constants.emplace_back(text.left(at).toStdString(), text.mid(at + 1).toStdString());
    }
    options.encoding = call.value("encoding");
    const QString delimiter = call.value("delimiter");
    const bool tab = delimiter == QLatin1String("tab") || delimiter == QLatin1String("\\t");
    if (!tab && (delimiter.size() > 1 || (delimiter.size() == 1 && delimiter.at(0).unicode() > 0x7E)))
        return failure(ErrorKind::BadValue, QStringLiteral("--delimiter"), delimiter);
    if (!delimiter.isEmpty())
        options.delimiter = tab ? '\t' : delimiter.at(0).toLatin1();
    options.sheet = call.value("sheet");
    if (call.has("header") && call.value("header") == QLatin1String("none")) {
        options.header = 0;
    } else if (call.has("header")) {
        options.header = call.value("header").toInt();
        if (options.header < 1)
            return failure(ErrorKind::BadValue, QStringLiteral("--header none|1|2|..."), call.value("header"));
    }
    options.dateFormat = call.value("date-format");
    if (const QString mark = call.value("decimal"); mark == QLatin1String(",") || mark == QLatin1String("."))
        options.decimalMark = mark.front().toLatin1();
    else if (!mark.isEmpty())
        return failure(ErrorKind::BadValue, QStringLiteral("--decimal ,|."), mark);
    options.timeZone = call.value("time-zone");
    if (!options.timeZone.isEmpty() && !LocalTime::isKnown(options.timeZone))
        return failure(ErrorKind::BadValue, QStringLiteral("--time-zone"), options.timeZone);
    if (call.has("exported-at")) {
        const auto at = readInstant(call.value("exported-at"),
                                    options.timeZone.isEmpty() ? settings.localTime() : LocalTime(options.timeZone));
        if (!at)
            return failure(ErrorKind::BadValue, QStringLiteral("--exported-at"), call.value("exported-at"));
        options.exportedAt = *at;
    }
    options.forget = call.has("fresh");
    return options;
}

}
