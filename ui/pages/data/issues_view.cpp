#include "ui/pages/data/issues_view.h"

#include "core/audit/error_text.h"
#include "ui/pages/data/import_file.h"
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

namespace {

constexpr std::size_t kMostRows = 1'000; // that are read again to be shown

}

IssuesView::IssuesView(QWidget* parent)
    : QWidget(parent), m_issues(new IssuesModel(this)), m_rejected(new RejectedModel(this)), m_reasons(new PlainTable),
      m_rows(new PlainTable), m_rowsHeader(new SectionHeader(QString())), m_text(new TextLabel(TextRole::Body)),
      m_right(new QWidget), m_save(new QPushButton(icon("download"), QString())),
      m_saved(new TextLabel(TextRole::Small, Tone::Caption)), m_fixes(new FixBar), m_error(new ErrorBar),
      m_read(new Job<import::CopiedRows>(this)), m_write(new Job<bool>(this))
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
    right->addWidget(m_text->wrapping());
    right->addWidget(m_rows);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addWidget(m_save);
    buttons->addWidget(m_saved, 1);
    right->addLayout(buttons);
    right->addWidget(m_fixes);
    right->addWidget(m_error);
    right->addStretch();
    m_fixes->hide();

    m_reasons->setModel(m_issues);
    m_reasons->setRowHeight(25);
    m_reasons->setAccessibleName(tr("What was odd in the file"));
    m_reasons->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_reasons->horizontalHeader()->setSectionResizeMode(IssuesModel::What, QHeaderView::Stretch);
    // The line beside may be too narrow for it.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->setModel(m_rejected);
    m_rows->setRowHeight(25);
    m_rows->setMostRows(5);
    m_rows->setAccessibleName(tr("Rows of the file"));
    connect(m_reasons, &PlainTable::rowSelected, this, &IssuesView::choose);
    connect(m_save, &QPushButton::clicked, this, &IssuesView::save);
    connect(m_fixes, &FixBar::chosen, this, [this](const Fix& fix) {
        if (const import::Issue* issue = m_issues->issue(m_reasons->currentIndex().row()))
            Q_EMIT fixChosen(fix.field.empty() ? fieldOfIssue(*issue) : fix.field, m_rejected->offending(), fix);
    });
}

void IssuesView::setIssues(std::vector<import::Issue> issues, qint64 rejected, const QString& fileName)
{
    m_file.reset();
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

QString IssuesView::text() const
{
    return m_text->text();
}

void IssuesView::setFile(const ImportFile& file)
{
    setIssues(file.check->issues, file.check->rejected, file.name());
    m_file = AtHand{file.path, file.options, file.check->mapping};
    choose(m_reasons->currentIndex().row());
}

void IssuesView::choose(int row)
{
    const import::Issue* issue = m_issues->issue(row);
    ++m_wanted;
    m_read->cancel();
    m_rejected->setIssue(issue);
    m_rows->setMinimumHeight(0);
    m_rows->setVisible(issue != nullptr && !issue->rows.empty());
    m_fixes->setFixes({});
    if (issue == nullptr)
        return;
    const report::Format format(currentLanguage());
    const auto shown = static_cast<qint64>(std::min(issue->rows.size(), m_file ? kMostRows : issue->rows.size()));
    m_text->setText(import::issueText(*issue, currentLanguage()));
    m_rowsHeader->setTitle(issue->rejects ? tr("Rejected rows") : tr("Rows"));
    m_rowsHeader->setNote(shown == 0 ? tr("about the file as a whole")
                          : shown < static_cast<qint64>(issue->count)
                              ? tr("%1 of %2").arg(format.count(shown), format.count(static_cast<qint64>(issue->count)))
                              : format.count(shown));
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    if (m_file && !issue->rows.empty())
        readRows();
    else if (m_file)
        showFixes();
}

/// The cells are not kept by anyone: the file is read again for them.
void IssuesView::readRows()
{
    if (m_read->isRunning()) {
        connect(
            m_read, &JobBase::finished, this, [this] { readRows(); },
            static_cast<Qt::ConnectionType>(Qt::SingleShotConnection | Qt::QueuedConnection));
        return;
    }
    const import::Issue* issue = m_issues->issue(m_reasons->currentIndex().row());
    if (issue == nullptr || !m_file || issue->rows.empty())
        return;
    m_read->start([path = m_file->path, options = m_file->options, lines = issue->rows](
                      Progress& progress) { return import::rowsOf(path, options, lines, kMostRows, progress); },
                  [this, wanted = m_wanted](Result<import::CopiedRows> rows) {
                      if (wanted != m_wanted || !m_file)
                          return;
                      if (rows) {
                          std::string id;
                          for (const import::ColumnGuess& column : m_file->mapping.columns)
                              if (column.field == "id")
                                  id = column.header;
                          m_rejected->setCells(std::move(*rows), id);
                          // The bar for the other columns must not cover a row.
                          m_rows->setMinimumHeight(m_rows->sizeHint().height() + scaled(16));
                      }
                      showFixes();
                  });
}

std::string IssuesView::fieldOfIssue(const import::Issue& issue) const
{
    if (issue.kind == import::Issue::Kind::UnknownStage)
        return "status";
    for (const import::ColumnGuess& column : m_file->mapping.columns)
        if (column.header == issue.column)
            return column.field;
    return facts::fieldByName(m_file->mapping.entity, issue.column) >= 0 ? issue.column : std::string();
}

void IssuesView::showFixes()
{
    const import::Issue* issue = m_issues->issue(m_reasons->currentIndex().row());
    if (issue == nullptr || !m_file)
        return;
    std::vector<Fix> fixes = fixesFor(*issue, m_file->mapping.entity, fieldOfIssue(*issue));
    if (m_rejected->offending().empty())
        std::erase_if(fixes, [](const Fix& fix) { return !fix.forEvery; });
    m_fixes->setFixes(std::move(fixes));
}

void IssuesView::save()
{
    const QString name = QFileInfo(m_fileName).completeBaseName() + QStringLiteral("-rejected.csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), name, tr("CSV (*.csv)"));
    if (!path.isEmpty())
        saveTo(path);
}

/// Of a file at hand the rows as they are there, with the reason behind; of a source what is known of them.
void IssuesView::saveTo(const QString& path)
{
    m_error->clear();
    const auto said = [this, path](const Status& saved) {
        m_save->setEnabled(true);
        m_saved->setText(saved ? tr("Saved: %1").arg(QFileInfo(path).fileName()) : QString());
        if (!saved)
            m_error->show(audit::describe(saved.error(), currentLanguage()));
    };
    if (!m_file) {
        said(saveRejected(path, m_issues->issues(), currentLanguage()));
        return;
    }
    std::vector<std::uint32_t> lines;
    import::RowReasons reasons;
    for (const import::Issue& issue : m_issues->issues())
        if (issue.rejects)
            for (const std::uint32_t row : issue.rows) {
                lines.push_back(row);
                reasons.emplace(row, import::issueText(issue, currentLanguage()));
            }
    m_save->setEnabled(false);
    m_saved->setText(tr("Saving…"));
    m_write->start(
        [file = *m_file, lines = std::move(lines), reasons = std::move(reasons), header = tr("reason"),
         path](Progress& progress) -> Result<bool> {
            if (const Status saved = import::saveRows(file.path, file.options, lines, path, progress, reasons, header);
                !saved)
                return tl::make_unexpected(saved.error());
            return true;
        },
        [said](Result<bool> saved) { said(saved ? Status{} : tl::make_unexpected(saved.error())); });
}

}
