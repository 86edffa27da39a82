#include "ui/pages/kpis/arithmetic.h"

#include "core/report/wording.h"

#include <QCoreApplication>

#include <cmath>

namespace zamer::ui::kpis {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Arithmetic)
};

/// In full where it is whole.
QString counted(double value, const report::Format& format)
{
    return std::floor(value) == value ? format.count(static_cast<qint64>(value)) : format.number(value, 1);
}

QString amount(const kpi::Kpi& kpi, double value, const report::Format& format)
{
    return kpi::isMoney(kpi.unit) ? format.money(value) : counted(value, format);
}

/// What the figure is, in a word: "median of 1,740", "share of 1,740".
QString resultText(const report::KpiWords& words)
{
    using kpi::Estimator;
    switch (words.definition->estimator) {
    case Estimator::Share:
        return Say::tr("share of those counted");
    case Estimator::Median:
        return Say::tr("median of those counted");
    case Estimator::Clustered:
        return kpi::isMoney(words.definition->unit) ? Say::tr("mean of those counted")
                                                    : Say::tr("share of those counted");
    case Estimator::PerUserMean:
        return Say::tr("mean over managers");
    case Estimator::Total:
        return words.monthly ? Say::tr("total, as a rate a month") : Say::tr("total over its time");
    case Estimator::Curve:
        return Say::tr("won by the age of 30 days, of all followed so far");
    case Estimator::Stages:
        return Say::tr("of those who entered a stage, all stages");
    case Estimator::StageMedians:
        return Say::tr("median over all stages");
    case Estimator::Nps:
        return Say::tr("promoters minus detractors, of all answers");
    case Estimator::SurveyMean:
        return Say::tr("mean score of the answers");
    case Estimator::Plain:
        break;
    }
    return Say::tr("a plain ratio, without an interval");
}

}

SumLine noteLine(const kpi::Note& note, const report::Format& format)
{
    QString text = note.text.in(format.language());
    SumLine line;
    if (note.count > 0 && text.contains(QLatin1String("%1"))) {
        line.number = format.count(static_cast<qint64>(note.count));
        // The count stands in a column of its own.
        if (text.startsWith(QLatin1String("%1 ")))
            text = text.mid(3);
        else if (text.contains(QLatin1String(": %1")))
            text.remove(QLatin1String(": %1"));
        else
            text.replace(QLatin1String("%1"), line.number);
    }
    QString detail = QString::fromStdString(note.detail);
    if (detail.startsWith(QLatin1String("deals.")) || detail.startsWith(QLatin1String("cards.")))
        detail = report::fieldNames(detail, format.language());
    text.replace(QLatin1String("%2"), detail);
    line.text = report::afterColon(report::clause(text));
    return line;
}

std::vector<SumLine> arithmetic(const report::KpiWords& words, const report::Format& format)
{
    std::vector<SumLine> lines;
    const kpi::Measurement& now = words.line->comparison.after;
    if (words.definition == nullptr || now.quality == kpi::Quality::NoData)
        return lines;
    for (const kpi::Note& note : now.notes)
        if (note.count > 0)
            lines.push_back(noteLine(note, format));
    const QString period = format.period(now.window.period);
    lines.push_back({words.unitsNow, Say::tr("counted, %1").arg(period), false});
    const bool isRatio = !std::isnan(now.numerator) && !std::isnan(now.denominator);
    if (isRatio)
        lines.push_back({QString(),
                         QString::fromUtf8("%1 ÷ %2").arg(amount(*words.definition, now.numerator, format),
                                                          counted(now.denominator, format)),
                         false});
    lines.push_back({words.now, resultText(words), true});
    return lines;
}

}
