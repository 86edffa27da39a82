#include "ui/pages/data/import_view.h"

#include "ui/pages/data/accepted_bar.h"
#include "ui/pages/data/columns_model.h"
#include "ui/pages/data/files_pane.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/stages_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace zamer::ui::data {

ImportView::ImportView(Session& session, ImportQueue& queue, QWidget* parent)
    : QWidget(parent), m_session(session), m_queue(queue), m_files(new FilesPane(session, queue)),
      m_options(new ReadingOptions), m_columnsModel(new ColumnsModel(this)), m_stagesModel(new StagesModel(this)),
      m_previewModel(new PreviewModel(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_files);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeContent(), 1);
    right->addWidget(makeFooter());
    line->addLayout(right, 1);

    connect(m_files, &FilesPane::currentChanged, this, &ImportView::showFile);
    connect(m_files, &FilesPane::chooseRequested, this, &ImportView::chooseFiles);
    connect(m_options, &ReadingOptions::changed, this,
            [this](const import::Options& options) { m_queue.setOptions(m_files->current(), options); });
    connect(m_columnsModel, &ColumnsModel::fieldChosen, this,
            [this](const std::string& column, const std::string& field) {
                m_queue.setField(m_files->current(), column, field);
            });
    connect(m_stagesModel, &StagesModel::statusChosen, this, [this](const QString& stage, const QString& status) {
        m_queue.setStage(m_files->current(), stage, status);
    });
    connectQueue();
    const auto shortcut = [this](const QKeySequence& keys, auto run) {
        auto* made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(Qt::CTRL | Qt::Key_Return, [this] { m_import->click(); });
    shortcut(Qt::CTRL | Qt::Key_Enter, [this] { m_import->click(); });
    shortcut(Qt::Key_F5, [this] {
        if (!m_queue.isImporting() && m_files->current() >= 0)
            m_queue.readAgain(m_files->current());
    });
    shortcut(Qt::Key_Escape, [this] {
        if (!escape())
            Q_EMIT closeRequested();
    });
    showFile(m_files->current());
}

QWidget* ImportView::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(8));
    head->setSpacing(scaled(10));
    head->addWidget(new TextLabel(tr("Import"), TextRole::Title));
    m_name = new TextLabel(TextRole::Body, Tone::Secondary);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_name, 1);
    head->addWidget(m_options);
    column->addLayout(head);

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    auto* sections = new QVBoxLayout(inner);
    sections->setContentsMargins(scaled(24), 0, scaled(24), scaled(12));
    sections->setSpacing(scaled(6));
    m_error = new ErrorBar;
    sections->addWidget(m_error);
    m_outcome = new TextLabel(TextRole::Body);
    sections->addWidget(m_outcome->wrapping());

    m_columnsHeader = new SectionHeader(tr("1 · Columns"));
    sections->addWidget(m_columnsHeader);
    m_columns = new ChoiceTable;
    m_columns->setMostRows(10);
    m_columns->setModel(m_columnsModel);
    m_columns->setChoices(ColumnsModel::Means, [this] { return m_columnsModel->choices(); });
    m_columns->setItemDelegateForColumn(ColumnsModel::Confidence, new ConfidenceDelegate(m_columns));
    m_columns->setAccessibleName(tr("Columns of the file and what they mean"));
    const std::pair<int, int> widths[] = {{ColumnsModel::Header, 180},
                                          {ColumnsModel::Samples, 250},
                                          {ColumnsModel::Means, 190},
                                          {ColumnsModel::Confidence, 112}};
    for (const auto& [section, width] : widths)
        m_columns->horizontalHeader()->resizeSection(section, scaled(width));
    m_columns->horizontalHeader()->setSectionResizeMode(ColumnsModel::Note, QHeaderView::Stretch);
    sections->addWidget(m_columns);

    m_checkHeader = new SectionHeader(tr("2 · Check"));
    sections->addSpacing(scaled(10));
    sections->addWidget(m_checkHeader);
    m_accepted = new AcceptedBar;
    sections->addWidget(m_accepted);
    m_issues = new IssuesView;
    sections->addWidget(m_issues);

    m_stagesSection = new QWidget;
    auto* stages = new QVBoxLayout(m_stagesSection);
    stages->setContentsMargins(0, scaled(10), 0, 0);
    stages->addWidget(new SectionHeader(tr("Stages"), tr("what each stands for: open, won or lost")));
    m_stages = new ChoiceTable;
    m_stages->setMostRows(6);
    m_stages->setModel(m_stagesModel);
    m_stages->setChoices(StagesModel::Means, [] { return StagesModel::choices(); });
    m_stages->setAccessibleName(tr("Stages and what they stand for"));
    m_stages->horizontalHeader()->setSectionResizeMode(StagesModel::Stage, QHeaderView::Stretch);
    m_stages->horizontalHeader()->resizeSection(StagesModel::Means, scaled(190));
    m_stages->setMaximumWidth(scaled(620));
    stages->addWidget(m_stages);
    sections->addWidget(m_stagesSection);

    m_previewHeader = new SectionHeader(tr("3 · Preview"));
    sections->addSpacing(scaled(10));
    sections->addWidget(m_previewHeader);
    m_preview = new PlainTable;
    m_preview->setRowHeight(23);
    m_preview->setModel(m_previewModel);
    m_preview->setAccessibleName(tr("The first rows as Zamer will read them"));
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    sections->addWidget(m_preview);
    sections->addStretch();
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    return content;
}

QWidget* ImportView::makeFooter()
{
    auto* footer = new Pane(Pane::Line::Top);
    auto* line = new QHBoxLayout(footer);
    line->setContentsMargins(scaled(24), scaled(8), scaled(24), scaled(8));
    line->setSpacing(scaled(12));
    m_strip = new ProgressStrip;
    m_footNote = new TextLabel(TextRole::Small, Tone::Caption);
    m_close = new QPushButton(tr("Close"));
    m_import = new QPushButton;
    setPrimary(*m_import);
    line->addWidget(m_strip, 1);
    line->addWidget(m_footNote, 1);
    line->addWidget(m_close);
    line->addWidget(m_import);
    footer->setMinimumHeight(scaled(52));
    connect(m_close, &QPushButton::clicked, this, &ImportView::closeRequested);
    connect(m_import, &QPushButton::clicked, this, [this] { m_queue.importReady(); });
    connect(m_strip, &ProgressStrip::cancelled, &m_queue, &ImportQueue::cancel);
    return footer;
}

void ImportView::setCurrent(int index)
{
    m_files->setCurrent(index);
    showFile(m_files->current());
}

bool ImportView::escape()
{
    const bool running = m_queue.busyFile() >= 0;
    if (running)
        m_queue.cancel();
    return running;
}

QString ImportView::outcomeText() const
{
    return m_outcome->text();
}

void ImportView::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Choose exports"), QString(),
                                                            tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!paths.isEmpty())
        setCurrent(m_queue.add(paths));
}

}
