#include "ui/shell/snapshot_dialog.h"

#include "core/kpi/kpi.h"
#include "core/report/format.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>

#include <set>

namespace zamer::ui {

namespace {

QDateEdit* dayField(const QString& name)
{
    auto* edit = new QDateEdit(QDate::currentDate());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setAccessibleName(name);
    // Its size hint forgets the calendar's button.
    edit->setMinimumWidth(scaled(132));
    return edit;
}

/// The stage to measure next: the first without a snapshot that today has reached, else the one whose work today falls into.
method::StageId nextStage(const Summary& summary)
{
    std::set<std::string> taken;
    for (const store::SnapshotRow& row : summary.snapshots)
        taken.insert(row.stage);
    const Day today = toDay(QDate::currentDate());
    method::StageId next = method::StageId::Baseline;
    for (const method::Stage& stage : method::stages()) {
        const method::StageDates dates = method::stageDates(stage.id, summary.settings.goLive);
        if (stage.id != method::StageId::Baseline && dates.work.from > today)
            break;
        next = stage.id;
        if (!taken.contains(std::string(stage.key)))
            break;
    }
    return next;
}

}

SnapshotDialog::SnapshotDialog(Session& session, QWidget* parent)
    : AuditDialog(tr("Take a snapshot"),
                  tr("Every KPI of the period is measured, and the values are sealed: nothing changes them later."),
                  tr("Measure and seal"), parent),
      m_session(session), m_stage(new QComboBox), m_first(dayField(tr("First day"))), m_last(dayField(tr("Last day"))),
      m_asOfOn(new QCheckBox(tr("Only what was known by the end of"))), m_asOf(dayField(tr("As of"))),
      m_what(new TextLabel(TextRole::Small, Tone::Secondary)), m_warning(new TextLabel(TextRole::Small, Tone::Warning))
{
    build();
    m_stage->setCurrentIndex(static_cast<int>(nextStage(session.summary())));
    suggest();
    connect(m_stage, &QComboBox::currentIndexChanged, this, &SnapshotDialog::suggest);
    for (QDateEdit* edit : {m_first, m_last, m_asOf})
        connect(edit, &QDateEdit::dateChanged, this, &SnapshotDialog::describe);
    connect(m_asOfOn, &QCheckBox::toggled, this, [this](bool on) {
        m_asOf->setEnabled(on);
        describe();
    });
    m_stage->setFocus();
}

void SnapshotDialog::build()
{
    for (const method::Stage& stage : method::stages())
        m_stage->addItem(stage.name.in(currentLanguage()));
    m_stage->setAccessibleName(tr("Stage"));
    m_stage->setObjectName(QStringLiteral("stage"));
    m_first->setObjectName(QStringLiteral("first"));
    m_last->setObjectName(QStringLiteral("last"));
    m_asOf->setEnabled(false);
    auto* days = new QWidget;
    auto* line = new QHBoxLayout(days);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_first);
    line->addWidget(new TextLabel(QString::fromUtf8("–"), TextRole::Body));
    line->addWidget(m_last);
    line->addStretch(1);
    auto* asOf = new QWidget;
    auto* second = new QHBoxLayout(asOf);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_asOfOn);
    second->addWidget(m_asOf);
    second->addStretch(1);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setHorizontalSpacing(scaled(16));
    form->addRow(tr("Stage"), m_stage);
    form->addRow(tr("Period"), days);
    form->addRow(tr("Data"), asOf);
    content()->addLayout(form);
    content()->addWidget(m_what->wrapping());
    content()->addWidget(m_warning->wrapping());
    content()->addStretch(1);
    setMinimumWidth(scaled(560));
}

method::StageId SnapshotDialog::stage() const
{
    return method::stages()[static_cast<std::size_t>(m_stage->currentIndex())].id;
}

Period SnapshotDialog::period() const
{
    return {toDay(m_first->date()), toDay(m_last->date()) + 1};
}

void SnapshotDialog::suggest()
{
    const Period measured = method::stageDates(stage(), m_session.summary().settings.goLive).measured;
    if (measured.days() > 0) {
        m_first->setDate(toDate(measured.from));
        m_last->setDate(toDate(measured.to - 1));
    }
    describe();
}

void SnapshotDialog::describe()
{
    const Language language = currentLanguage();
    const report::Format format(language);
    const Summary& summary = m_session.summary();
    const Period asked = period();
    button()->setEnabled(asked.days() > 0 && !summary.sources.empty());

    QStringList keys;
    for (const std::string& id : summary.keyKpis)
        if (const kpi::Kpi* kpi = kpi::find(id))
            keys << kpi->name.in(language);
    const QStringList said{tr("%n day(s) will be measured.", nullptr, qMax(0, asked.days())),
                           tr("KPIs of the catalogue: %1.").arg(static_cast<qulonglong>(kpi::catalogue().size())),
                           keys.isEmpty() ? tr("No key KPIs are chosen yet: Audit, Key KPIs and targets.")
                                          : tr("Key KPIs: %1.").arg(keys.join(QLatin1String(", ")))};
    m_what->setText(said.join(QLatin1Char(' ')));

    Instant newest = kNoInstant;
    for (const store::SourceRow& row : summary.sources)
        newest = std::max({newest, row.source.exportedAt, row.source.to});
    QStringList warnings;
    if (summary.sources.empty())
        warnings << tr("Nothing was imported yet, so there is nothing to measure. Import an export of the CRM first.");
    else if (asked.days() <= 0)
        warnings << tr("The last day lies before the first.");
    else if (newest != kNoInstant && summary.settings.localTime().dayOf(newest) < asked.to - 1)
        warnings << tr("The data end on %1, before the period does: its last days will be missing.")
                        .arg(format.date(toDate(summary.settings.localTime().dayOf(newest))));
    m_warning->setText(warnings.join(QLatin1Char(' ')));
    m_warning->setVisible(!warnings.isEmpty());
}

void SnapshotDialog::apply()
{
    const Period asked = period();
    const method::StageId asStage = stage();
    std::optional<Instant> asOf;
    if (m_asOfOn->isChecked())
        asOf = m_session.summary().settings.localTime().startOf(toDay(m_asOf->date()) + 1);
    const auto progress = begin(tr("Measuring"));
    m_session.change(
        this,
        [asked, asStage, asOf](audit::Audit& audit, Progress& share) -> Status {
            return audit.takeSnapshot(asStage, asked, asOf, share).map([](qint64) {});
        },
        [this, asStage](Status done) {
            end();
            if (!done) {
                tell(done.error());
                return;
            }
            Q_EMIT taken(tr("Snapshot taken: %1").arg(method::stage(asStage).name.in(currentLanguage())));
            accept();
        },
        progress);
}

}
