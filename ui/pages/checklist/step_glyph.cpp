#include "ui/pages/checklist/step_glyph.h"

#include "core/method/status.h"
#include "core/report/wording.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace zamer::ui::checklist {

using method::StepStatus;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("StepWords", text);
}

const QString kDot = QString::fromUtf8(" · ");

}

void paintStep(QPainter& painter, QPointF centre, StepStatus status, const Tokens& tokens, double diameter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double r = diameter / 2;
    const QColor ink = status == StepStatus::ToDo || status == StepStatus::NotApplicable ? tokens.ink3 : tokens.ink;
    painter.setPen(QPen(ink, diameter * 0.1));
    painter.setBrush(status == StepStatus::Done ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, r * 0.92, r * 0.92);
    if (status == StepStatus::Done) {
        painter.setPen(QPen(tokens.bg, diameter * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{centre + QPointF(-r * 0.42, 0), centre + QPointF(-r * 0.1, r * 0.34),
                                       centre + QPointF(r * 0.44, -r * 0.34)});
    } else if (status == StepStatus::InProgress) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(QRectF(centre.x() - r * 0.6, centre.y() - r * 0.6, r * 1.2, r * 1.2), 90 * 16, -180 * 16);
    } else if (status == StepStatus::NotApplicable) {
        painter.drawLine(centre + QPointF(-r * 0.6, r * 0.6), centre + QPointF(r * 0.6, -r * 0.6));
    }
    painter.restore();
}

StepGlyph::StepGlyph(StepStatus status, QWidget* parent) : QWidget(parent), m_status(status)
{
    setFixedSize(scaled(16), scaled(18));
}

void StepGlyph::setStatus(StepStatus status)
{
    m_status = status;
    update();
}

void StepGlyph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintStep(painter, QRectF(rect()).center(), m_status, tokensFor(*this), scaled(14));
}

QString statusWord(StepStatus status, Language language)
{
    return method::statusName(status).in(language);
}

QString statusLine(const audit::StepState& state, const report::Format& format, const LocalTime& zone)
{
    QStringList parts{statusWord(state.status, format.language())};
    const QDate since = report::dateOfIso(state.changedAt, zone);
    if (since.isValid() && state.status == StepStatus::InProgress)
        parts += say(QT_TRANSLATE_NOOP("StepWords", "%1 since %2")).arg(state.changedBy, format.dayMonth(since));
    else if (since.isValid() && state.status != StepStatus::ToDo)
        parts += QString(state.changedBy + QLatin1String(", ") + format.date(since));
    else if (state.step->derived && state.status == StepStatus::Done)
        parts += say(QT_TRANSLATE_NOOP("StepWords", "derived from the data"));
    if (!state.reason.empty())
        parts += QString::fromStdString(state.reason);
    if (state.due.isValid())
        parts += say(QT_TRANSLATE_NOOP("StepWords", "due %1")).arg(format.dayMonth(state.due));
    return parts.join(kDot);
}

QString statusNote(const audit::StepState& state, const report::Format& format, const LocalTime& zone)
{
    QStringList parts;
    const QDate since = report::dateOfIso(state.changedAt, zone);
    if (state.status == StepStatus::Done || state.status == StepStatus::NotApplicable) {
        if (state.status == StepStatus::NotApplicable)
            parts += statusWord(state.status, format.language());
        if (since.isValid())
            parts << format.dayMonth(since) << report::initials(state.changedBy);
        else if (state.step->derived)
            parts += say(QT_TRANSLATE_NOOP("StepWords", "derived from the data"));
        return parts.join(kDot);
    }
    if (state.status == StepStatus::InProgress)
        parts += statusWord(state.status, format.language());
    if (state.due.isValid())
        parts += say(QT_TRANSLATE_NOOP("StepWords", "due %1")).arg(format.dayMonth(state.due));
    return parts.join(kDot);
}

QString missingText(const audit::StepState& state, const report::Format& format)
{
    QStringList parts;
    for (const method::Requirement& requirement : state.requirements) {
        if (requirement.met())
            continue;
        const QString text = requirement.text.in(format.language());
        parts += requirement.want > 1
                     ? say(QT_TRANSLATE_NOOP("StepWords", "%1 (%2 of %3)"))
                           .arg(text, format.number(requirement.have, 0), format.number(requirement.want, 0))
                     : text;
    }
    return parts.isEmpty()
               ? QString()
               : say(QT_TRANSLATE_NOOP("StepWords", "still missing: %1")).arg(parts.join(QLatin1String("; ")));
}

}
