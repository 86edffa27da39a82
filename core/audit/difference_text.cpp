#include "core/audit/difference_text.h"

#include "core/import/layout.h"
#include "core/report/wording.h"

#include <QStringList>

namespace zamer::audit {

namespace {

QString textOf(const std::string& words)
{
    return QString::fromStdString(words);
}

/// "amocrm_leads,table:deals" as people name them; without any: "nothing".
QString layoutNames(const std::string& ids, Language language)
{
    QStringList names;
    for (const QString& id : textOf(ids).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString name = id;
        for (const import::Layout* layout : import::layouts())
            if (id == QLatin1String(layout->id.data(), static_cast<qsizetype>(layout->id.size())))
                name = layout->name.in(language);
        names << name;
    }
    return names.isEmpty() ? Text{"nothing else", "больше ничего"}.in(language) : names.join(QStringLiteral("; "));
}

QString orNone(const std::string& value, Language language)
{
    return value.empty() ? Text{"not set", "не задано"}.in(language) : textOf(value);
}

}

QString describe(const kpi::Difference& difference, Language language)
{
    switch (difference.kind) {
    case kpi::Difference::Kind::Source:
        return Text{"%1: before from %2, now from %3", "%1: до — %2, сейчас — %3"}.in(language).arg(
            report::entityWord(textOf(difference.what), language), layoutNames(difference.before, language),
            layoutNames(difference.after, language));
    case kpi::Difference::Kind::Definition:
        return Text{"definition: version %1 before, version %2 now", "определение: до — версия %1, сейчас — версия %2"}
            .in(language)
            .arg(textOf(difference.before), textOf(difference.after));
    case kpi::Difference::Kind::Parameter:
        break;
    }
    const QString before = difference.before.empty()
                               ? orNone({}, language)
                               : report::parameterText(difference.what, difference.before, language);
    const QString after = difference.after.empty() ? orNone({}, language)
                                                   : report::parameterText(difference.what, difference.after, language);
    const QString pair = Text{"before: %1; now: %2", "до: %1; сейчас: %2"}.in(language).arg(before, after);
    const bool isNamed = !difference.before.empty() && !difference.after.empty();
    return isNamed ? pair : textOf(difference.what) + QStringLiteral(": ") + pair;
}

QString describe(const kpi::Season& season, const Period& before, const Period& after, Language language)
{
    return report::seasonCaution(season, before, after, report::Format(language));
}

}
