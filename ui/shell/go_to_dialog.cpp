#include "ui/shell/go_to_dialog.h"

#include "core/kpi/kpi.h"
#include "ui/shell/fuzzy.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace zamer::ui {

namespace {

constexpr int kKindRole = Qt::UserRole;
constexpr int kIndexRole = Qt::UserRole + 1;

/// Text at the left, its kind and key in grey at the right.
class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.palette);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, tokens.sel);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.ink);
        }
        const QRect box = option.rect.adjusted(scaled(12), 0, -scaled(12), 0);
        const QString kind = index.data(kKindRole).toString();
        painter->setPen(tokens.ink3);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int left = box.width() - option.fontMetrics.horizontalAdvance(kind) - scaled(12);
        painter->setPen(tokens.ink);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, left));
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(200), scaled(size::rowTable)};
    }
};

}

std::vector<GoToItem> auditTargets(const Summary& summary, const std::function<void(Request, const QString&)>& ask)
{
    const Language language = currentLanguage();
    std::vector<GoToItem> items;
    for (const kpi::Kpi* kpi : kpi::catalogue()) {
        const QString id = QString::fromUtf8(kpi->id.data(), static_cast<qsizetype>(kpi->id.size()));
        items.push_back({kpi->name.in(language), GoToDialog::tr("KPI"), {}, "", [ask, id] { ask(Request::Kpi, id); }});
    }
    for (const audit::StepState& state : summary.steps) {
        const QString id = QString::fromUtf8(state.step->id.data(), static_cast<qsizetype>(state.step->id.size()));
        items.push_back(
            {id + QLatin1Char(' ') + state.step->title.in(language), GoToDialog::tr("step"), {}, "", [ask, id] {
                 ask(Request::Step, id);
             }});
    }
    return items;
}

QString plainText(const QAction& action)
{
    QString text = action.text().section(QLatin1Char('\t'), 0, 0);
    return text.remove(QLatin1Char('&'));
}

GoToDialog::GoToDialog(QWidget* parent) : QDialog(parent), m_edit(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Go to"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12), scaled(12), scaled(12), scaled(12));
    column->setSpacing(scaled(8));
    m_edit->setPlaceholderText(tr("A page, a KPI, a step, an action"));
    m_edit->setAccessibleName(tr("Go to"));
    m_edit->addAction(icon("search", Tone::Caption), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Places"));
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    resize(scaled(560), scaled(420));
    connect(m_edit, &QLineEdit::textChanged, this, &GoToDialog::fill);
    connect(m_edit, &QLineEdit::returnPressed, this, &GoToDialog::go);
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::go);
    m_edit->setFocus();
}

void GoToDialog::setItems(std::vector<GoToItem> items)
{
    m_items = std::move(items);
    fill();
}

QStringList GoToDialog::texts() const
{
    QStringList list;
    for (int row = 0; row < m_list->count(); ++row)
        list << m_list->item(row)->text();
    return list;
}

void GoToDialog::fill()
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t index = 0; index < m_items.size(); ++index)
        if (const auto score = fuzzyScore(m_edit->text(), m_items[index].text))
            found.emplace_back(*score, index);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    for (const auto& [score, index] : found) {
        const GoToItem& item = m_items[index];
        auto* line = new QListWidgetItem(item.text);
        line->setData(kKindRole, item.keys.isEmpty() ? item.kind : item.kind + QString::fromUtf8(" · ") + item.keys);
        line->setData(kIndexRole, static_cast<qulonglong>(index));
        m_list->addItem(line);
    }
    m_list->setCurrentRow(0);
}

void GoToDialog::go()
{
    const QListWidgetItem* line = m_list->currentItem();
    if (line == nullptr)
        return;
    const auto run = m_items[static_cast<std::size_t>(line->data(kIndexRole).toULongLong())].run;
    accept();
    run();
}

bool GoToDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? 10
                     : key == Qt::Key_PageUp   ? -10
                                               : 0;
    if (step == 0)
        return QDialog::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

}
