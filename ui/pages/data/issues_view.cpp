#include "ui/pages/data/issues_view.h"

#include "core/audit/error_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/plain_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace zamer::ui::data {

IssuesView::IssuesView(QWidget* parent)
    : QWidget(parent), m_issues(new IssuesModel(this)), m_rejected(new RejectedModel(this)), m_reasons(new PlainTable),
      m_rows(new PlainTable), m_rowsHeader(new SectionHeader(QString())), m_right(new QWidget),
      m_save(new QPushButton(icon("download"), QString())), m_saved(new TextLabel(TextRole::Small, Tone::Caption)),
      m_error(new ErrorBar)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(size::gap));
    auto* left = new QVBoxLayout;
    left->setSpacing(scaled(2));
    left->addWidget(m_reasons);
    left->addStretch();
    line->addLayout(left, 10);
    line->addWidget(m_right, 11);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(scaled(4));
    right->addWidget(m_rowsHeader);
    right->addWidget(m_rows);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_saved, 1);
    right->addLayout(buttons);
    right->addWidget(m_error);
    right->addStretch();

    m_reasons->setModel(m_issues);
    m_reasons->setRowHeight(25);
    m_reasons->setAccessibleName(tr("What was odd in the file"));
    m_reasons->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_reasons->horizontalHeader()->setSectionResizeMode(IssuesModel::What, QHeaderView::Stretch);
    m_rows->setModel(m_rejected);
    m_rows->setRowHeight(25);
    m_rows->setMostRows(6);
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(RejectedModel::Why, QHeaderView::Stretch);
    connect(m_reasons, &PlainTable::rowSelected, this, &IssuesView::choose);
    connect(m_save, &QPushButton::clicked, this, &IssuesView::save);
}

void IssuesView::setIssues(std::vector<import::Issue> issues, qint64 rejected, const QString& fileName)
{
    m_fileName = fileName;
    m_saved->clear();
    m_error->clear();
    const bool any = !issues.empty();
    m_issues->setIssues(std::move(issues));
    m_reasons->setVisible(any);
    m_right->setVisible(any);
    m_save->setVisible(rejected > 0);
    m_save->setText(tr("Save all %1 rejected as CSV…").arg(report::Format(currentLanguage()).count(rejected)));
    if (any)
        m_reasons->selectRow(0);
    choose(any ? 0 : -1);
}

void IssuesView::choose(int row)
{
    const import::Issue* issue = m_issues->issue(row);
    m_rejected->setIssue(issue);
    m_rows->setVisible(issue != nullptr && !issue->rows.empty());
    if (issue == nullptr)
        return;
    const report::Format format(currentLanguage());
    const auto shown = static_cast<qint64>(issue->rows.size());
    m_rowsHeader->setTitle(issue->rejects ? tr("Rejected rows") : tr("Rows"));
    m_rowsHeader->setNote(shown == 0 ? tr("about the file as a whole")
                          : shown < static_cast<qint64>(issue->count)
                              ? tr("%1 of %2").arg(format.count(shown), format.count(static_cast<qint64>(issue->count)))
                              : format.count(shown));
}

void IssuesView::save()
{
    const QString name = QFileInfo(m_fileName).completeBaseName() + QStringLiteral("-rejected.csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), name, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const Status saved = saveRejected(path, m_issues->issues(), currentLanguage());
    m_error->clear();
    m_saved->setText(saved ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : QString());
    if (!saved)
        m_error->show(audit::describe(saved.error(), currentLanguage()));
}

}
