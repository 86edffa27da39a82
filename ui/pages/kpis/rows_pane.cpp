#include "ui/pages/kpis/rows_pane.h"

#include "core/audit/error_text.h"
#include "core/report/wording.h"
#include "ui/jobs/job.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpis/arithmetic.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialog>
#include <QFileDialog>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

namespace {

void prepare(QTableView& table, RowsModel& model)
{
    table.setModel(&model);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(scaled(size::rowCompact));
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultSectionSize(scaled(96));
    table.horizontalHeader()->setStretchLastSection(true);
    table.viewport()->setBackgroundRole(QPalette::Window);
}

/// On the audit's thread.
Result<audit::RowsAnswer> rowsOf(audit::Audit& audit, const std::string& kpi, const audit::Sides& sides,
                                 const std::string& manager)
{
    const std::string dimension = manager.empty() ? "" : "manager";
    auto answer = sides.periods ? audit.rows({sides.periods->after, sides.periods->asOf, {kpi}, {}}, dimension, manager)
                                : audit.rowsOfSnapshot(kpi, sides.after, dimension, manager);
    const kpi::Kpi* known = kpi::find(kpi);
    if (answer && known != nullptr && known->estimator == kpi::Estimator::Median)
        rankRows(*answer);
    return answer;
}

Result<qint64> writeCsv(const QString& path, const audit::RowsAnswer& answer, const QStringList& titles)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    const QByteArray csv = rowsCsv(answer, titles);
    if (file.write(csv) != csv.size() || !file.commit())
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    return csv.size();
}

}

RowsPane::RowsPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figures(&Figures::of(session)), m_title(new SectionHeader(QString())),
      m_sums(new QVBoxLayout), m_narrowed(new QPushButton), m_error(new ErrorBar), m_table(new QTableView),
      m_state(new TextLabel(TextRole::Small, Tone::Caption)), m_all(new QPushButton), m_csv(new QPushButton),
      m_parameters(new TextLabel(TextRole::Caption, Tone::Caption))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    m_title->leaveRoom();
    column->addWidget(m_title);
    column->addLayout(m_sums);
    column->addWidget(m_error);
    column->addWidget(m_state->wrapping());
    column->addWidget(m_table, 1);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(scaled(8));
    tools->setContentsMargins(0, scaled(6), 0, 0);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_all, m_csv, m_narrowed})
        tools->addWidget(tool, 0, Qt::AlignTop);
    m_parameters->setAlignment(Qt::AlignRight | Qt::AlignTop);
    tools->addWidget(m_parameters->wrapping(), 1);
    column->addLayout(tools);
    prepare(*m_table, m_model);
    m_narrowed->setIcon(icon("x"));
    m_narrowed->hide();
    m_all->setIcon(icon("table"));
    m_csv->setIcon(icon("download"));
    m_table->setMinimumHeight(scaled(220));
    connect(m_table, &QTableView::doubleClicked, this, &RowsPane::showRecord);
    m_table->installEventFilter(this);
    connect(m_narrowed, &QPushButton::clicked, this, [this] { narrow({}); });
    connect(m_all, &QPushButton::clicked, this, &RowsPane::showAll);
    connect(m_csv, &QPushButton::clicked, this, &RowsPane::chooseFile);
}

bool RowsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            showRecord(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RowsPane::clear()
{
    ++m_asked;
    m_model.clear();
    m_kpi.clear();
    m_manager.clear();
}

void RowsPane::show(const report::KpiWords& words, const report::Format& format)
{
    const QString kpi = QString::fromStdString(words.kpi);
    if (kpi != m_kpi)
        m_manager.clear();
    m_kpi = kpi;
    m_now = words.now;
    m_model.setYear(toDate(words.line->comparison.after.window.period.from).year());
    showArithmetic(words, format);
    QStringList parameters;
    for (const auto& [key, value] : words.line->comparison.after.parameters)
        parameters << report::parameterText(key, value, format.language());
    m_parameters->setText(QStringList{tr("definition %1").arg(words.line->comparison.after.version),
                                      parameters.join(QString::fromUtf8(" · "))}
                              .join(parameters.isEmpty() ? QString() : QString::fromUtf8(" · ")));
    ask();
}

void RowsPane::showArithmetic(const report::KpiWords& words, const report::Format& format)
{
    delete m_sumsBody;
    m_sumsBody = new QWidget;
    m_sums->addWidget(m_sumsBody);
    auto* grid = new QGridLayout(m_sumsBody);
    grid->setContentsMargins(0, 0, 0, scaled(4));
    grid->setHorizontalSpacing(scaled(10));
    grid->setVerticalSpacing(scaled(2));
    grid->setColumnMinimumWidth(0, scaled(64));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SumLine& line : arithmetic(words, format)) {
        if (line.result)
            grid->addWidget(new Rule(Rule::Kind::Ink), row++, 0, 1, 2);
        auto* number = new TextLabel(line.number, line.result ? TextRole::Strong : TextRole::Body);
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(number, row, 0);
        grid->addWidget(
            (new TextLabel(line.text, TextRole::Body, line.result ? Tone::Ink : Tone::Secondary))->wrapping(), row++,
            1);
    }
}

void RowsPane::narrow(const QString& manager)
{
    if (manager == m_manager || m_kpi.isEmpty())
        return;
    m_manager = manager;
    ask();
}

void RowsPane::ask()
{
    if (m_progress)
        m_progress->cancel();
    m_progress = std::make_shared<Progress>();
    // What was shown goes along and is freed on the audit's thread.
    std::shared_ptr<const audit::RowsAnswer> old = m_model.release();
    m_error->clear();
    m_state->setText(tr("Reading…"));
    showTexts();
    m_session.ask<audit::RowsAnswer>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides(), manager = m_manager.toStdString(),
         old = std::move(old)](audit::Audit& audit, Progress&) { return rowsOf(audit, kpi, sides, manager); },
        [this, asked = ++m_asked](Result<audit::RowsAnswer> answer) {
            if (asked == m_asked)
                take(std::move(answer));
        },
        m_progress);
}

void RowsPane::take(Result<audit::RowsAnswer> answer)
{
    m_state->clear();
    if (!answer) {
        m_error->show(audit::describe(answer.error(), currentLanguage()));
    } else if (const kpi::Kpi* kpi = kpi::find(answer->kpi)) {
        const report::Format format(currentLanguage(), m_session.summary().settings.currency);
        const QString hidden = answer->hidden.in(currentLanguage());
        m_model.setAnswer(std::make_shared<const audit::RowsAnswer>(std::move(*answer)), *kpi, format);
        m_table->horizontalHeader()->setResizeContentsPrecision(50);
        m_table->resizeColumnsToContents();
        fitFile();
        if (m_model.total() == 0)
            m_state->setText(hidden.isEmpty() ? tr("No rows stand behind this figure.") : hidden);
        showMiddle();
    }
    showTexts();
}

void RowsPane::showTexts()
{
    m_title->setTitle(tr("Where does %1 come from?").arg(m_now));
    m_title->setNote(whence());
    m_state->setVisible(!m_state->text().isEmpty());
    m_narrowed->setVisible(!m_manager.isEmpty());
    m_narrowed->setText(tr("only %1").arg(m_manager));
    m_narrowed->setToolTip(tr("Show the rows of all managers (Esc)"));
    const auto rows = static_cast<int>(m_model.total());
    m_table->setAccessibleName(tr("%n row(s) behind the figure", nullptr, rows));
    m_all->setText(tr("All %1 rows").arg(report::Format(currentLanguage()).count(rows)));
    m_csv->setText(tr("CSV…"));
    m_csv->setAccessibleName(tr("Save the rows as CSV"));
    m_all->setEnabled(rows > 0);
    m_csv->setEnabled(rows > 0);
}

QString RowsPane::whence() const
{
    if (m_figures->isOfPeriods() && m_figures->input().after)
        return tr("%1, measured now")
            .arg(report::Format(currentLanguage()).shortPeriod(m_figures->input().after->period));
    for (const store::SnapshotRow& row : m_session.summary().snapshots)
        if (row.id == m_figures->after())
            return tr("snapshot %1").arg(snapshotName(row, m_session.summary(), true));
    return {};
}

void RowsPane::showAll()
{
    QDialog dialog(this);
    dialog.setWindowTitle(m_title->accessibleName().isEmpty() ? tr("Where does %1 come from?").arg(m_now)
                                                              : m_title->accessibleName());
    auto* column = new QVBoxLayout(&dialog);
    auto* table = new QTableView;
    prepare(*table, m_model);
    column->addWidget(table);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.resize(window()->size() * 0.85);
    table->resizeColumnsToContents();
    table->setFocus();
    dialog.exec();
}

void RowsPane::chooseFile()
{
    const QString name =
        m_kpi + (m_manager.isEmpty() ? QString() : QLatin1Char('-') + m_manager) + QStringLiteral(".csv");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows"), name, tr("Tables (*.csv)"));
    if (!path.isEmpty())
        save(path);
}

void RowsPane::save(const QString& path)
{
    if (!m_model.answer() || m_job != nullptr)
        return;
    auto* job = new Job<qint64>(this);
    m_job = job;
    m_csv->setEnabled(false);
    job->start([path, answer = m_model.answer(),
                titles = csvTitles(*m_model.answer())](Progress&) { return writeCsv(path, *answer, titles); },
               [this, path](const Result<qint64>& written) {
                   std::exchange(m_job, nullptr)->deleteLater();
                   m_csv->setEnabled(true);
                   if (written)
                       Q_EMIT saved(path);
                   else
                       m_error->show(audit::describe(written.error(), currentLanguage()));
               });
}

}
