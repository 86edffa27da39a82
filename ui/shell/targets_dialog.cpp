#include "ui/shell/targets_dialog.h"

#include "ui/shell/targets_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

constexpr std::size_t kFewest = 5;
constexpr std::size_t kMost = 7;

}

TargetsDialog::TargetsDialog(Session& session, QWidget* parent)
    : AuditDialog(tr("Key KPIs and targets"),
                  tr("Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; "
                     "type a target into its cell: "
                     "shares in percent, money in whole units."),
                  tr("Save"), parent),
      m_session(session), m_model(new TargetsModel(session.summary().keyKpis, session.summary().targets,
                                                   session.summary().settings.currency, this)),
      m_table(new QTableView), m_hint(new TextLabel(TextRole::Small, Tone::Secondary))
{
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Key KPIs and targets"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(size::rowTable));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TargetsModel::Name, QHeaderView::Stretch);
    for (const int column : {TargetsModel::Month3, TargetsModel::Month6, TargetsModel::Month12}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->setColumnWidth(column, scaled(96));
    }
    content()->addWidget(m_table, 1);
    content()->addWidget(m_hint->wrapping());
    resize(scaled(820), scaled(620));
    connect(m_model, &TargetsModel::edited, this, &TargetsDialog::judge);
    judge();
    m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

QString TargetsDialog::hint() const
{
    return m_hint->text();
}

void TargetsDialog::judge()
{
    const std::size_t count = m_model->keys().size();
    QStringList said{tr("Key KPIs: %1.").arg(static_cast<qulonglong>(count))};
    if (count < kFewest)
        said << tr("Fewer than five leave out a side of the business.");
    if (count > kMost)
        said << tr("More than seven and none of them is key.");
    const QStringList missing = m_model->missingDirections();
    if (!missing.isEmpty())
        said << tr("None of them speaks of: %1.").arg(missing.join(QLatin1String(", ")));
    m_hint->setTone(said.size() > 1 ? Tone::Warning : Tone::Secondary);
    m_hint->setText(said.join(QLatin1Char(' ')));
}

void TargetsDialog::apply()
{
    if (const QModelIndex wrong = m_model->wrongCell(); wrong.isValid()) {
        const QString typed = m_model->data(wrong, Qt::EditRole).toString();
        tell(typed.isEmpty() ? tr("A target that was set can be changed, not taken away.")
                             : tr("“%1” is no number.").arg(typed),
             tr("Nothing was saved; correct the cell."));
        m_table->setCurrentIndex(wrong);
        m_table->setFocus();
        return;
    }
    const auto keys = m_model->keys();
    const bool newKeys = keys != m_session.summary().keyKpis;
    const auto targets = m_model->changedTargets();
    const auto progress = begin(tr("Saving the targets"));
    m_session.change(
        this,
        [keys, newKeys, targets](audit::Audit& audit, Progress&) -> Status {
            if (newKeys)
                if (Status done = audit.setKeyKpis(keys); !done)
                    return done;
            for (const store::TargetRow& target : targets)
                if (Status done = audit.setTarget(target.kpi, target.month, target.value); !done)
                    return done;
            return {};
        },
        [this](Status done) {
            end();
            if (done)
                accept();
            else
                tell(done.error());
        },
        progress);
}

}
