#include "ui/pages/data/files_pane.h"

#include "ui/charts/style.h"
#include "ui/pages/data/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QAbstractListModel>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace zamer::ui::data {

namespace {

constexpr int kRow = 66;

QString nature(const ImportFile& file)
{
    const QString dot = QString::fromUtf8(" · ");
    const QString sheet = file.table.isEmpty() ? QString() : FilesPane::tr("sheet “%1”").arg(file.table);
    if (!file.mapping)
        return sheet;
    const QString name =
        file.mapping->layoutId.empty() ? FilesPane::tr("not recognised") : layoutName(utf8(file.mapping->layoutId));
    if (!sheet.isEmpty())
        return name + dot + sheet;
    if (file.mapping->format != "text" && !file.mapping->format.empty())
        return name + dot + utf8(file.mapping->format).toUpper();
    return name + dot + encodingWord(file.mapping->encoding) + dot + delimiterWord(file.mapping->delimiter);
}

class FileDelegate : public QStyledItemDelegate
{
public:
    FileDelegate(Session& session, const ImportQueue& queue, QListView* list)
        : QStyledItemDelegate(list), m_session(session), m_queue(queue), m_list(list)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(200), scaled(kRow)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ImportFile& file = m_queue.file(index.row());
        const charts::Style style = charts::Style::screen(*m_list);
        const Tokens& tokens = style.colours;
        const QRect rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(rect, selected ? tokens.sel : tokens.bg2);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), tokens.line);
        if (selected)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.ink);
        const FileState state = file.state();
        const qreal ratio = painter->device()->devicePixelRatioF();
        const char* picture = state == FileState::NeedsProfile ? "file-question-mark" : "file-spreadsheet";
        painter->drawPixmap(rect.topLeft() + QPoint(scaled(16), scaled(10)),
                            iconPixmap(picture, tokens.ink2, scaled(16), ratio));
        const QRectF box = QRectF(rect).adjusted(style.px(40), style.px(8), -style.px(14), 0);
        const auto line = [&box, &style](double top, double height) {
            return QRectF(box.left(), box.top() + style.px(top), box.width(), style.px(height));
        };
        charts::drawLabel(*painter, line(0, 18), QFileInfo(file.path).fileName(),
                          {12.5, selected ? charts::Weight::Strong : charts::Weight::Normal, tokens.ink}, style);
        charts::drawLabel(*painter, line(18, 15), nature(file), {11, charts::Weight::Normal, tokens.ink3}, style);
        const QString word = stateWord(file);
        const double width = charts::textWidth(word, 11, charts::Weight::Normal, style) + style.px(2);
        const QColor ink = colour(tokens, stateTone(state));
        QRectF right = line(34, 15);
        right.setLeft(right.right() - width);
        charts::drawLabel(*painter, right, word, {11, charts::Weight::Normal, ink}, style);
        painter->drawPixmap(QPointF(right.left() - style.px(20), right.top()),
                            iconPixmap(stateIcon(state), ink, scaled(14), ratio));
        QRectF left = line(34, 15);
        left.setRight(right.left() - style.px(24));
        charts::drawLabel(*painter, left, sizeWord(file, formatOf(m_session)),
                          {11, charts::Weight::Normal, tokens.ink3}, style);
        if ((option.state & QStyle::State_HasFocus) && m_list->hasFocus()) {
            painter->setPen(QPen(tokens.ink, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -0.5));
        }
        painter->restore();
    }

private:
    Session& m_session;
    const ImportQueue& m_queue;
    QListView* m_list;
};

}

class FilesModel : public QAbstractListModel
{
public:
    FilesModel(const ImportQueue& queue, QObject* parent) : QAbstractListModel(parent), m_queue(queue) {}
    void reset()
    {
        beginResetModel();
        endResetModel();
    }
    void changed(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_queue.count(); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const ImportFile& file = m_queue.file(index.row());
        if (role == Qt::ToolTipRole)
            return file.path;
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return QString(QFileInfo(file.path).fileName() + QLatin1String(", ") + nature(file) + QLatin1String(", ") +
                       stateWord(file));
    }

private:
    const ImportQueue& m_queue;
};

FilesPane::FilesPane(Session& session, ImportQueue& queue, QWidget* parent)
    : Pane(Line::Right, parent), m_queue(queue), m_model(new FilesModel(queue, this)), m_list(new QListView),
      m_count(new TextLabel(TextRole::Small, Tone::Caption))
{
    setFixedWidth(scaled(284));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(14), 1, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(14), scaled(10));
    head->setSpacing(scaled(8));
    head->addWidget(new TextLabel(tr("Files"), TextRole::Strong));
    head->addWidget(m_count, 1);
    column->addLayout(head);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FileDelegate(session, queue, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Files to import"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    auto* dropBox = new QVBoxLayout;
    dropBox->setContentsMargins(scaled(16), scaled(14), scaled(16), scaled(14));
    auto* drop = new DropArea(tr("Drop more files here"), tr("CSV, XLSX, ODS, HTML, JSON, ZIP · or press to choose"));
    dropBox->addWidget(drop);
    column->addWidget(new Rule);
    column->addLayout(dropBox);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(12));
    foot->addWidget(
        (new TextLabel(tr("Files are read and fingerprinted, not kept. Phones and e-mails are stored only as "
                          "keyed hashes. Nothing leaves this computer."),
                       TextRole::Caption, Tone::Caption))
            ->wrapping());
    column->addWidget(new Rule);
    column->addLayout(foot);

    connect(drop, &DropArea::filesDropped, this, [this](const QStringList& paths) { setCurrent(m_queue.add(paths)); });
    connect(drop, &DropArea::chooseRequested, this, &FilesPane::chooseRequested);
    connect(&queue, &ImportQueue::listChanged, this, [this] {
        const int row = current();
        m_model->reset();
        recount();
        setCurrent(qMin(qMax(0, row), m_queue.count() - 1));
    });
    connect(&queue, &ImportQueue::fileChanged, m_model, [this](int index) { m_model->changed(index); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { Q_EMIT currentChanged(index.row()); });
    recount();
    setCurrent(0);
}

int FilesPane::current() const
{
    return m_list->currentIndex().row();
}

void FilesPane::setCurrent(int index)
{
    if (index >= 0 && index < m_queue.count())
        m_list->setCurrentIndex(m_model->index(index));
}

void FilesPane::recount()
{
    m_count->setText(QString::number(m_queue.count()));
}

bool FilesPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        m_queue.remove(current());
        return true;
    }
    return Pane::eventFilter(watched, event);
}

}
