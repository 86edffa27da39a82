#include "ui/pages/compare_bar.h"

#include "core/report/format.h"
#include "ui/pages/segment_button.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace zamer::ui {

QString snapshotName(const store::SnapshotRow& row, const Summary& summary, bool shortly)
{
    const Language language = currentLanguage();
    const report::Format format(language, summary.settings.currency);
    const auto stage = method::stageByKey(row.stage);
    const QString name = stage ? method::stage(*stage).shortName.in(language) : QString::fromStdString(row.stage);
    const QString period =
        name + QString::fromUtf8(" · ") + (shortly ? format.shortPeriod(row.period) : format.period(row.period));
    return audit::isReconstructed(row, summary.sources, summary.settings)
               ? period + QString::fromUtf8(" · ") + CompareBar::tr("reconstructed from history")
               : period;
}

CompareBar::CompareBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figures(&Figures::of(session)),
      m_label(new TextLabel(TextRole::Small, Tone::Caption)), m_before(new QComboBox), m_arrow(new QLabel),
      m_now(new QComboBox), m_periodBefore(new TextLabel(TextRole::Strong)),
      m_periodNow(new TextLabel(TextRole::Strong)), m_leave(new QToolButton), m_segment(new SegmentButton(session))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(12));
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_before, m_periodBefore, m_arrow, m_now, m_periodNow,
                                                         m_leave, m_segment})
        line->addWidget(part);
    m_label->setBuddy(m_before);
    m_leave->setIcon(icon("x"));
    m_leave->setAutoRaise(true);
    connect(m_leave, &QToolButton::clicked, this, &CompareBar::snapshotsRequested);
    for (QComboBox* combo : {m_before, m_now})
        connect(combo, &QComboBox::activated, this, &CompareBar::chosen);
    for (Figures* figures : {&Figures::of(session), &Figures::ofPeriods(session)})
        connect(figures, &Figures::changed, this, [this, figures] {
            if (figures == m_figures)
                refresh();
        });
    drawArrow();
}

void CompareBar::setFigures(Figures& figures)
{
    m_figures = &figures;
    refresh();
}

void CompareBar::setCompact(bool compact)
{
    m_compact = compact;
    m_label->setVisible(!compact);
    for (QComboBox* combo : {m_before, m_now})
        combo->setSizeAdjustPolicy(compact ? QComboBox::AdjustToContents : QComboBox::AdjustToContentsOnFirstShow);
    layout()->setSpacing(scaled(compact ? 8 : 12));
}

QString CompareBar::periodsText() const
{
    return m_figures->isOfPeriods() ? m_periodBefore->text() + QString::fromUtf8(" → ") + m_periodNow->text()
                                    : QString();
}

void CompareBar::showPeriods()
{
    const bool ofPeriods = m_figures->isOfPeriods();
    for (QWidget* part : std::initializer_list<QWidget*>{m_periodBefore, m_periodNow, m_leave})
        part->setVisible(ofPeriods);
    if (!ofPeriods)
        return;
    const report::Input& input = m_figures->input();
    const report::Format format(currentLanguage());
    m_label->setText(tr("Periods, measured now"));
    m_periodBefore->setText(input.before ? format.period(input.before->period) : QString());
    m_periodNow->setText(input.after ? format.period(input.after->period) : QString());
    m_leave->setToolTip(tr("Back to the snapshots"));
    m_leave->setAccessibleName(tr("Back to the snapshots"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_before, m_now})
        part->hide();
    m_label->show();
    m_arrow->show();
    m_segment->refresh();
    show();
}

void CompareBar::refresh()
{
    showPeriods();
    if (m_figures->isOfPeriods())
        return;
    const Figures& figures = *m_figures;
    const std::vector<store::SnapshotRow>& rows = m_session.summary().snapshots;
    m_label->setText(tr("Compare"));
    m_before->setAccessibleName(tr("Compare: the snapshot before"));
    m_now->setAccessibleName(tr("Compare: the snapshot now"));
    m_before->clear();
    m_now->clear();
    m_before->addItem(tr("nothing"), qint64{0});
    for (const store::SnapshotRow& row : rows) {
        const QString name = snapshotName(row, m_session.summary(), m_compact);
        for (QComboBox* combo : {m_before, m_now}) {
            combo->addItem(name, row.id);
            combo->setItemData(combo->count() - 1, snapshotName(row, m_session.summary()), Qt::ToolTipRole);
        }
    }
    m_before->setCurrentIndex(m_before->findData(figures.before()));
    m_now->setCurrentIndex(m_now->findData(figures.after()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_before, m_arrow, m_now})
        part->setVisible(rows.size() > 1);
    m_label->setVisible(rows.size() > 1 && !m_compact);
    m_segment->refresh();
    setVisible(!rows.empty());
}

void CompareBar::chosen()
{
    m_figures->choose(m_before->currentData().toLongLong(), m_now->currentData().toLongLong());
}

void CompareBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawArrow();
}

void CompareBar::drawArrow()
{
    m_arrow->setPixmap(iconPixmap("arrow-right", tokensFor(*this).ink3, scaled(16), devicePixelRatioF()));
}

}
