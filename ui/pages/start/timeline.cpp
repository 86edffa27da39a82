#include "ui/pages/start/timeline.h"

#include "core/report/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QPainter>

namespace zamer::ui::start {

namespace {

enum class Look { Done, Current, ToCome };

QString translated(const char* text)
{
    return QCoreApplication::translate("zamer::ui::StartPage", text);
}

void paintBar(QPainter& painter, const QRectF& bar, Look look, double share, const charts::Style& style)
{
    const Tokens& tokens = style.colours;
    if (look == Look::Done) {
        painter.fillRect(bar, tokens.ink);
        return;
    }
    const double pen = look == Look::Current ? style.px(1.5) : style.px(1);
    painter.setPen(QPen(look == Look::Current ? tokens.ink : tokens.line2, pen));
    painter.setBrush(tokens.bg);
    painter.drawRect(bar.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    if (look == Look::Current)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), tokens.ink);
}

QList<QDate> halfYears(const Axis& axis)
{
    QList<QDate> days;
    for (QDate day(axis.from.year(), axis.from.month() > 6 ? 7 : 1, 1); day <= axis.to; day = day.addMonths(6))
        if (day >= axis.from)
            days << day;
    return days;
}

}

double Axis::at(QDate day, const QRectF& box) const
{
    const double share = static_cast<double>(from.daysTo(day)) / static_cast<double>(qMax<qint64>(1, from.daysTo(to)));
    return box.left() + share * box.width();
}

Axis axisOf(const QVector<RecentAudit>& audits, QDate today)
{
    Axis axis{today.addMonths(-2), today.addMonths(10), today};
    for (const RecentAudit& audit : audits) {
        if (!audit.goLive.isValid())
            continue;
        axis.from = qMin(axis.from, audit.goLive.addDays(-40));
        axis.to = qMax(axis.to, audit.goLive.addMonths(12).addDays(40));
    }
    return axis;
}

void paintAxis(QPainter& painter, const QRectF& box, const Axis& axis, const charts::Style& style)
{
    const charts::Painting painting(painter);
    const Tokens& tokens = style.colours;
    const double today = axis.at(axis.today, box);
    const QLocale locale;
    for (const QDate& day : halfYears(axis)) {
        const QPointF at(axis.at(day, box), box.bottom() - style.px(6));
        const QString text = day.month() == 1 ? QString::number(day.year())
                                              : locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        if (std::abs(at.x() - today) > style.px(24) && at.x() < box.right() - style.px(16) &&
            at.x() > box.left() + style.px(12))
            charts::drawTextAt(painter, at, text,
                               {11, charts::Weight::Normal, tokens.ink3, Qt::AlignHCenter | Qt::AlignBottom}, style);
    }
    charts::drawTextAt(painter, {today, box.bottom() - style.px(20)},
                       translated(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "today")),
                       {11, charts::Weight::Strong, tokens.ink, Qt::AlignHCenter | Qt::AlignBottom}, style);
    painter.setPen(QPen(tokens.ink, 1));
    painter.drawLine(QPointF(today, box.bottom() - style.px(16)), QPointF(today, box.bottom()));
}

void paintStages(QPainter& painter, const QRectF& box, const RecentAudit& audit, const Axis& axis,
                 const charts::Style& style)
{
    const charts::Painting painting(painter);
    const Tokens& tokens = style.colours;
    for (const QDate& day : halfYears(axis))
        if (day.month() == 1)
            painter.fillRect(QRectF(axis.at(day, box), box.top(), 1, box.height()), tokens.grid);
    painter.fillRect(QRectF(axis.at(axis.today, box), box.top(), 1, box.height()), tokens.ink);
    if (!audit.goLive.isValid())
        return;
    const double middle = box.top() + style.px(34);
    const double half = style.px(6);
    const auto dates = [&audit](method::StageId id) { return method::stageDates(id, audit.goLive).work; };
    const auto x = [&](Day day) { return axis.at(toDate(day), box); };
    painter.fillRect(QRectF(QPointF(x(dates(method::StageId::Baseline).from), middle - 0.5),
                            QPointF(x(dates(method::StageId::Strategic).to), middle + 0.5)),
                     tokens.line2);
    for (const method::Stage& stage : method::stages()) {
        const Period work = dates(stage.id);
        const auto index = static_cast<std::size_t>(stage.id);
        QRectF bar(QPointF(x(work.from), middle - half), QPointF(x(work.to) - style.px(2), middle + half));
        bar.setWidth(qMax(bar.width(), style.px(5)));
        const int settled = audit.settled[index];
        const bool begun = settled > 0 || toDate(work.from) <= axis.today;
        paintBar(painter, bar, settled == 6 ? Look::Done : begun ? Look::Current : Look::ToCome, settled / 6.0, style);
    }
    const double goLive = axis.at(audit.goLive, box);
    painter.fillRect(QRectF(goLive - style.px(0.6), middle - style.px(12), style.px(1.25), style.px(24)), tokens.ink);
    const QString label = translated(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "go-live %1"))
                              .arg(report::Format(currentLanguage()).dayMonth(audit.goLive));
    const double width = charts::textWidth(label, 11, charts::Weight::Normal, style);
    // Beside the line of today, not across it.
    const double today = axis.at(axis.today, box);
    const double apart = width / 2 + style.px(5);
    const double wanted =
        std::abs(goLive - today) >= apart ? goLive : today + (audit.goLive <= axis.today ? -apart : apart);
    const double centre = qBound(box.left() + width / 2, wanted, box.right() - width / 2);
    charts::drawTextAt(painter, {centre, middle + style.px(28)}, label,
                       {11, charts::Weight::Normal, tokens.ink3, Qt::AlignHCenter | Qt::AlignBottom}, style);
}

void paintLegend(QPainter& painter, const QRectF& box, const charts::Style& style)
{
    const charts::Painting painting(painter);
    const std::array<std::pair<Look, QString>, 3> entries{{
        {Look::Done, translated(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "stage done"))},
        {Look::Current, translated(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "begun"))},
        {Look::ToCome,
         translated(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "to come: baseline, 30 days, 3–6, 6–12 months"))},
    }};
    double x = box.left();
    for (const auto& [look, text] : entries) {
        paintBar(painter, QRectF(x, box.center().y() - style.px(4.5), style.px(18), style.px(9)), look, 0.5, style);
        x += style.px(24);
        const double width = charts::textWidth(text, 11, charts::Weight::Normal, style);
        charts::drawLabel(painter, QRectF(x, box.top(), width + 2, box.height()), text,
                          {11, charts::Weight::Normal, style.colours.ink3}, style);
        x += width + style.px(18);
    }
}

}
