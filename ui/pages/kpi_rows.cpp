#include "ui/pages/kpi_rows.h"

#include "core/report/wording.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

namespace zamer::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(KpiRows)
};

FigureRow rowOf(const report::KpiWords& words)
{
    FigureRow row;
    row.id = QString::fromStdString(words.kpi);
    row.unit = words.unit;
    row.strong = words.line->key;
    return row;
}

QString dataText(const report::KpiWords& words)
{
    const kpi::Measurement& now = words.line->comparison.after;
    const Language language = currentLanguage();
    if (now.quality == kpi::Quality::Ok)
        return QStringLiteral("n = ") + words.unitsNow;
    const QString reason = now.reason.in(language);
    return reason.isEmpty() ? report::qualityWord(now.quality, language) : report::clause(reason);
}

}

charts::WaySpec waySpec(const report::KpiWords& words)
{
    charts::WaySpec spec;
    spec.kpi = QString::fromStdString(words.kpi);
    spec.name = words.name;
    spec.unit = words.unit;
    spec.before = words.before;
    spec.now = words.now;
    spec.target = words.target;
    spec.low = words.way.low;
    spec.mid = words.way.mid;
    spec.high = words.way.high;
    spec.hasTarget = words.way.hasTarget;
    spec.verdict = words.line->comparison.verdict;
    spec.verdictText = words.verdict;
    spec.change = words.change;
    return spec;
}

std::vector<FigureColumn> comparedColumns()
{
    using Kind = FigureColumn::Kind;
    return {{Say::tr("KPI"), 250, Kind::Text},
            {Say::tr("before"), 76, Kind::Number},
            {Say::tr("now"), 84, Kind::Strong},
            {Say::tr("verdict"), 172, Kind::Verdict},
            {Say::tr("change (95% interval)"), 250, Kind::Text}};
}

FigureRow comparedRow(const report::KpiWords& words)
{
    FigureRow row = rowOf(words);
    row.verdict = words.line->comparison.verdict;
    row.cells = {words.name, words.before, words.now, words.verdict, words.change};
    return row;
}

std::vector<FigureRow> comparedRows(const std::vector<const report::KpiWords*>& words)
{
    std::vector<FigureRow> rows;
    for (const report::KpiWords* each : words)
        rows.push_back(comparedRow(*each));
    return rows;
}

std::vector<FigureColumn> aloneColumns()
{
    using Kind = FigureColumn::Kind;
    return {{Say::tr("KPI"), 280, Kind::Text},
            {Say::tr("value"), 84, Kind::Strong},
            {Say::tr("95% interval"), 124, Kind::Number},
            {Say::tr("target"), 84, Kind::Number},
            {Say::tr("data"), 250, Kind::Text}};
}

FigureRow aloneRow(const report::KpiWords& words)
{
    FigureRow row = rowOf(words);
    row.cells = {words.name, words.now, words.nowRange, words.target, dataText(words)};
    return row;
}

std::vector<FigureRow> aloneRows(const std::vector<const report::KpiWords*>& words)
{
    std::vector<FigureRow> rows;
    for (const report::KpiWords* each : words)
        rows.push_back(aloneRow(*each));
    return rows;
}

}
