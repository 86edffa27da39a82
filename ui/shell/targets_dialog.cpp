#include "ui/shell/targets_dialog.h"

#include "core/method/kpi_choice.h"
#include "ui/shell/targets_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace zamer::ui {

namespace {

/// What targets start from: the newest baseline, else the newest snapshot; of totals a month's.
std::map<std::string, double> baselineOf(const Summary& summary)
{
    const store::SnapshotRow* chosen = nullptr;
    for (const store::SnapshotRow& row : summary.snapshots)
        if (chosen == nullptr || row.stage == method::stage(method::StageId::Baseline).key ||
            chosen->stage != method::stage(method::StageId::Baseline).key)
            chosen = &row;
    std::map<std::string, double> values;
    if (chosen == nullptr || chosen->period.days() <= 0)
        return values;
    for (const store::SnapshotValue& each : chosen->values) {
        const kpi::Kpi* kpi = kpi::find(each.kpi);
        if (kpi == nullptr || !std::isfinite(each.value))
            continue;
        const bool isTotal = kpi->estimator == kpi::Estimator::Total && !kpi->rate;
        values[each.kpi] = isTotal ? each.value * kDaysPerMonth / chosen->period.days() : each.value;
    }
    return values;
}

std::set<std::string> measuredIn(const Summary& summary)
{
    std::set<std::string> measured;
    for (const auto& [kpi, value] : baselineOf(summary))
        measured.insert(kpi);
    return measured;
}

}

TargetsDialog::TargetsDialog(Session& session, QWidget* parent)
    : AuditDialog(tr("Key KPIs and targets"),
                  tr("Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; "
                     "type a target into its cell: shares in percent, money in whole units. Delete takes it away, "
                     "Ctrl+Z undoes."),
                  tr("Save"), parent),
      m_session(session), m_model(new TargetsModel(session.summary().plan(), baselineOf(session.summary()),
                                                   session.summary().settings.currency, this)),
      m_kinds(new QComboBox), m_kindWhy(new TextLabel(TextRole::Small, Tone::Secondary)), m_search(new QLineEdit),
      m_table(new QTableView), m_why(new TextLabel(TextRole::Small, Tone::Caption)),
      m_hint(new TextLabel(TextRole::Small, Tone::Secondary)), m_reason(new QLineEdit)
{
    build();
    resize(scaled(1080), scaled(680));
    connect(m_model, &TargetsModel::edited, this, &TargetsDialog::judge);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TargetsDialog::showWhy);
    connect(m_search, &QLineEdit::textChanged, this, &TargetsDialog::filterRows);
    auto* undo = new QShortcut(QKeySequence::Undo, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_model, &TargetsModel::undo);
    judge();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void TargetsDialog::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(scaled(10));
    top->addWidget(new TextLabel(tr("Suggest for"), TextRole::Small, Tone::Caption));
    for (const method::BusinessText& each : method::businessKinds())
        m_kinds->addItem(each.name.in(currentLanguage()));
    m_kinds->setAccessibleName(tr("Kind of business"));
    auto* take = new QPushButton(tr("Suggest"));
    take->setAutoDefault(false);
    take->setObjectName(QStringLiteral("suggest"));
    top->addWidget(m_kinds);
    top->addWidget(take);
    top->addWidget(m_kindWhy->wrapping(), 1);
    m_search->setPlaceholderText(tr("Find a KPI"));
    m_search->setAccessibleName(tr("Find a KPI"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search", Tone::Caption), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(scaled(200));
    top->addWidget(m_search);
    content()->addLayout(top);
    buildTable();
    content()->addWidget(m_table, 1);
    content()->addWidget(m_why->wrapping());
    content()->addWidget(m_hint->wrapping());
    m_reason->setText(QString::fromStdString(m_session.summary().choiceReason));
    m_reason->setPlaceholderText(tr("Reason for another choice: it is kept and printed"));
    m_reason->setAccessibleName(tr("Reason for another choice"));
    content()->addWidget(m_reason);
    const auto sayKind = [this] {
        m_kindWhy->setText(
            method::businessKinds()[static_cast<std::size_t>(m_kinds->currentIndex())].why.in(currentLanguage()));
    };
    connect(m_kinds, &QComboBox::currentIndexChanged, this, sayKind);
    connect(take, &QPushButton::clicked, this, &TargetsDialog::suggest);
    sayKind();
}

void TargetsDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Key KPIs and targets"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(size::rowTable));
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(TargetsModel::Name, QHeaderView::Stretch);
    for (const int column : {TargetsModel::Baseline, TargetsModel::Month3, TargetsModel::Month6, TargetsModel::Month12,
                             TargetsModel::Owner}) {
        head->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, scaled(column == TargetsModel::Owner ? 130 : 88));
    }
}

QString TargetsDialog::hint() const
{
    return m_hint->text();
}

void TargetsDialog::judge()
{
    const method::Choice choice = method::judgeChoice(m_model->keys());
    const QStringList objections = method::objections(choice, currentLanguage());
    QStringList said{tr("Key KPIs: %1.").arg(static_cast<qulonglong>(choice.count))};
    said << objections;
    m_hint->setTone(objections.isEmpty() ? Tone::Secondary : Tone::Warning);
    m_hint->setText(said.join(QLatin1Char(' ')));
    m_reason->setVisible(choice.count > 0 && !choice.fits());
    showWhy();
}

void TargetsDialog::suggest()
{
    const method::BusinessText& kind = method::businessKinds()[static_cast<std::size_t>(m_kinds->currentIndex())];
    m_search->clear();
    m_model->suggest(method::suggestKpis(kind.kind, measuredIn(m_session.summary())));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isKey(row)) {
            m_table->setCurrentIndex(m_model->index(row, TargetsModel::Name));
            break;
        }
    m_table->setFocus();
    showWhy();
}

void TargetsDialog::showWhy()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const kpi::Kpi& kpi = m_model->kpi(current.row());
    const QString why = m_model->suggestedWhy(current.row());
    m_why->setText(why.isEmpty() ? kpi.definition.in(currentLanguage())
                                 : tr("Why: %1").arg(why) + QLatin1Char(' ') + kpi.definition.in(currentLanguage()));
}

void TargetsDialog::filterRows()
{
    const QString wanted = m_search->text().simplified();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex name = m_model->index(row, TargetsModel::Name);
        m_table->setRowHidden(row,
                              !m_model->data(name, Qt::DisplayRole).toString().contains(wanted, Qt::CaseInsensitive));
    }
}

bool TargetsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        const QModelIndex cell = m_table->currentIndex();
        const bool isFilled = cell.isValid() && (m_model->flags(cell) & Qt::ItemIsEditable) &&
                              !m_model->data(cell, Qt::EditRole).toString().isEmpty();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && isFilled) {
            m_model->setData(cell, QString(), Qt::EditRole);
            return true;
        }
    }
    return AuditDialog::eventFilter(watched, event);
}

void TargetsDialog::apply()
{
    if (const QModelIndex wrong = m_model->wrongCell(); wrong.isValid()) {
        m_search->clear();
        tell(tr("“%1” is no number.").arg(m_model->data(wrong, Qt::EditRole).toString()),
             tr("Nothing was saved; correct the cell."));
        m_table->setCurrentIndex(wrong);
        m_table->setFocus();
        return;
    }
    const method::Choice choice = method::judgeChoice(m_model->keys());
    const bool needsReason = choice.count > 0 && !choice.fits();
    if (needsReason && m_reason->text().trimmed().isEmpty()) {
        tell(tr("The choice is not the rule’s: five to seven, at least one of each direction."),
             tr("Nothing was saved; change it, or write the reason for it."));
        m_reason->setFocus();
        return;
    }
    const audit::KpiPlan before = m_session.summary().plan();
    const audit::KpiPlan wanted = m_model->plan(needsReason ? m_reason->text() : QString());
    if (wanted == before) {
        accept();
        return;
    }
    const auto progress = begin(tr("Saving the targets"));
    m_session.change(
        this, [wanted](audit::Audit& audit, Progress&) { return audit.setPlan(wanted); },
        [this, before](Status done) {
            end();
            if (!done) {
                tell(done.error());
                return;
            }
            Q_EMIT saved(before);
            accept();
        },
        progress);
}

}
