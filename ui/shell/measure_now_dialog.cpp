#include "ui/shell/measure_now_dialog.h"

#include "ui/theme/theme.h"

#include <QPushButton>

namespace zamer::ui {

MeasureNowDialog::MeasureNowDialog(Session& session, QWidget* parent)
    : AuditDialog(tr("Measure now"),
                  tr("Records the KPIs of operations for every whole week, and those of money and customers for every "
                     "whole quarter, as far as the data go and where that was not done yet. What was recorded stays as "
                     "it was measured."),
                  tr("Measure"), parent),
      m_session(session)
{
    button()->setEnabled(!session.summary().sources.empty());
    if (session.summary().sources.empty())
        tell(tr("Nothing was imported yet, so there is nothing to measure."), {});
    resize(scaled(480), sizeHint().height());
}

void MeasureNowDialog::apply()
{
    const auto progress = begin(tr("Measuring"));
    const auto outcome = std::make_shared<audit::RhythmOutcome>();
    m_session.change(
        this,
        [outcome](audit::Audit& audit, Progress& share) -> Status {
            return audit.measureNow(share).map([&](const audit::RhythmOutcome& made) { *outcome = made; });
        },
        [this, outcome](Status done) {
            end();
            if (!done) {
                tell(done.error());
                return;
            }
            const bool any = outcome->weeks + outcome->quarters > 0;
            Q_EMIT measured(any ? tr("Recorded: %1 weekly and %2 quarterly values of %3 KPIs.")
                                      .arg(static_cast<qulonglong>(outcome->weeks))
                                      .arg(static_cast<qulonglong>(outcome->quarters))
                                      .arg(static_cast<qulonglong>(outcome->kpis))
                                : tr("Nothing new to record: every whole week and quarter is there."));
            accept();
        },
        progress);
}

}
