#include "ui/pages/data/import_view.h"

#include "ui/pages/data/accepted_bar.h"
#include "ui/pages/data/columns_model.h"
#include "ui/pages/data/files_pane.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_money.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/stages_model.h"
#include "ui/pages/data/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

namespace zamer::ui::data {

ImportView::ImportView(Session& session, ImportQueue& queue, QWidget* parent)
    : QWidget(parent), m_session(session), m_queue(queue), m_files(new FilesPane(session, queue)),
      m_options(new ReadingOptions), m_details(new ReadingDetails), m_money(new ReadingMoney),
      m_columnsModel(new ColumnsModel(this)), m_stagesModel(new StagesModel(this)),
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
    const auto takeOptions = [this](const import::Options& options) {
        m_queue.setOptions(m_files->current(), options);
    };
    connect(m_options, &ReadingOptions::changed, this, takeOptions);
    connect(m_details, &ReadingDetails::changed, this, takeOptions);
    connect(m_money, &ReadingMoney::changed, this, takeOptions);
    connect(m_columnsModel, &ColumnsModel::fieldChosen, this,
            [this](const std::string& column, const std::string& field) {
                m_queue.setField(m_files->current(), column, field);
            });
    connect(m_stagesModel, &StagesModel::statusChosen, this, [this](const QString& stage, const QString& status) {
        m_queue.setStage(m_files->current(), stage, status);
    });
    const auto fix = [this](const std::string& field, const std::vector<std::string>& cells, const Fix& chosen) {
        if (chosen.forEvery)
            m_queue.setConstant(m_files->current(), field, chosen.word);
        else
            m_queue.treatAs(m_files->current(), field, cells, chosen.word);
    };
    connect(m_issues, &IssuesView::fixChosen, this, fix);
    connect(m_missing, &FixBar::chosen, this, [this, fix](const Fix& chosen) {
        if (m_queue.file(m_files->current()).error)
            fix(chosen.field, {}, chosen);
    });
    connectQueue();
    connectBars();
    makeShortcuts();
    showFile(m_files->current());
}

void ImportView::makeShortcuts()
{
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
        // An open list is closed first: the key reaches the page under it, too.
        if (QWidget* list = QApplication::activePopupWidget())
            list->close();
        else if (asks())
            ask(false);
        else if (!escape())
            leave();
    });
}

QLayout* ImportView::makeHead()
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(8));
    head->setSpacing(scaled(6));
    auto* first = new QHBoxLayout;
    first->setSpacing(scaled(10));
    first->addWidget(new TextLabel(tr("Import"), TextRole::Title));
    m_name = new TextLabel(TextRole::Body, Tone::Secondary);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    first->addWidget(m_name, 1);
    first->addWidget(m_options);
    head->addLayout(first);
    head->addWidget(m_details);
    head->addWidget(m_money);
    return head;
}

QWidget* ImportView::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeHead());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeSections());
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
    line->addWidget(makeQuestion(), 1);
    connect(m_close, &QPushButton::clicked, this, &ImportView::leave);
    connect(m_import, &QPushButton::clicked, this, [this] { m_queue.importReady(); });
    connect(m_strip, &ProgressStrip::cancelled, &m_queue, &ImportQueue::cancel);
    return footer;
}

QWidget* ImportView::makeQuestion()
{
    m_question = new QWidget;
    auto* line = new QHBoxLayout(m_question);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(12));
    m_asks = new TextLabel(TextRole::Body, Tone::Warning);
    m_leave = new QPushButton(tr("Leave"));
    m_stay = new QPushButton(tr("Stay"));
    line->addWidget(m_asks->wrapping(), 1);
    line->addWidget(m_leave);
    line->addWidget(m_stay);
    m_question->hide();
    connect(m_leave, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT closeRequested();
    });
    connect(m_stay, &QPushButton::clicked, this, [this] { ask(false); });
    return m_question;
}

bool ImportView::asks() const
{
    return !m_question->isHidden();
}

/// Untouched files are only dropped again; what was said about the others can't be.
void ImportView::leave()
{
    if (m_queue.unfinished() > 0)
        ask(true);
    else
        Q_EMIT closeRequested();
}

void ImportView::ask(bool shown)
{
    if (shown == asks())
        return;
    if (shown)
        m_before = QApplication::focusWidget();
    m_question->setVisible(shown);
    m_close->setVisible(!shown);
    m_import->setVisible(!shown);
    m_asks->setText(tr("%n file(s) are set up but not imported: what was said about them is forgotten.", nullptr,
                       m_queue.unfinished()));
    updateFooter();
    if (shown)
        m_stay->setFocus(Qt::TabFocusReason);
    else if (m_before)
        m_before->setFocus();
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
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Choose exports"), QString(), fileFilter());
    if (!paths.isEmpty())
        setCurrent(m_queue.add(paths));
}

}
