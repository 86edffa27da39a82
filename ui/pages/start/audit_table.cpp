#include "ui/pages/start/audit_table.h"

#include "core/report/format.h"
#include "ui/pages/start/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zamer::ui::start {

namespace {

constexpr int kRow = 70;
constexpr int kHeader = 40;

/// Two lines from a point on: a strong one and a caption.
struct Lines {
    QPainter& painter;
    QRectF box;
    const charts::Style& style;
    void first(const QString& text, charts::Weight weight, const QColor& colour, double size = 13) const
    {
        charts::drawLabel(painter, QRectF(box.left(), box.top() + style.px(18), box.width(), style.px(18)), text,
                          {size, weight, colour}, style);
    }
    void second(const QString& text, const QColor& colour, charts::Weight weight = charts::Weight::Normal) const
    {
        charts::drawLabel(painter, QRectF(box.left(), box.top() + style.px(36), box.width(), style.px(15)), text,
                          {11, weight, colour}, style);
    }
};

class Delegate : public QStyledItemDelegate
{
public:
    Delegate(const AuditModel& model, AuditTable& table) : QStyledItemDelegate(&table), m_model(model), m_table(table)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const charts::Style style = charts::Style::screen(m_table);
        const Tokens& tokens = style.colours;
        const RecentAudit& audit = m_model.audit(index.row());
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF cell(option.rect);
        painter->save();
        if (selected)
            painter->fillRect(cell, tokens.sel);
        if (selected && index.column() == AuditModel::Client)
            painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), tokens.ink);
        painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), tokens.line);
        painter->setClipRect(cell);
        switch (index.column()) {
        case AuditModel::Client:
            paintClient(Lines{*painter, cell.adjusted(style.px(14), 0, -style.px(8), 0), style}, audit);
            break;
        case AuditModel::Stages:
            start::paintStages(*painter, cell, audit, m_model.axis(), style);
            break;
        case AuditModel::Due:
            paintDue(*painter, cell.adjusted(style.px(20), 0, -style.px(8), 0), audit, style);
            break;
        case AuditModel::Attention:
            paintAttention(*painter, cell.adjusted(0, 0, -style.px(8), 0), audit, style);
            break;
        default:
            charts::drawLabel(*painter, cell, openedWords(audit.opened, m_model.axis().today),
                              {12, charts::Weight::Normal, tokens.ink3}, style);
        }
        painter->restore();
    }

private:
    void paintClient(const Lines& lines, const RecentAudit& audit) const
    {
        QStringList business{audit.business, audit.crm};
        business.removeAll(QString());
        lines.first(audit.client, charts::Weight::Strong, lines.style.colours.ink, 14);
        lines.second(business.join(QString::fromUtf8(" · ")), lines.style.colours.ink3);
    }
    void paintDue(QPainter& painter, const QRectF& cell, const RecentAudit& audit, const charts::Style& style) const
    {
        const Tokens& tokens = style.colours;
        const method::Step* step = audit.open.isEmpty() ? nullptr : stepOf(audit.open.front());
        const double day = style.px(104);
        const Lines right{painter, cell.adjusted(day, 0, 0, 0), style};
        if (step == nullptr) {
            right.first(AuditModel::tr("All steps are done"), charts::Weight::Normal, tokens.ink3);
            return;
        }
        const QDate due = audit.open.front().due;
        const QDate today = m_model.axis().today;
        const bool late = due < today;
        const Lines left{painter, QRectF(cell.left(), cell.top(), day - style.px(6), cell.height()), style};
        left.first(report::Format(currentLanguage()).dayMonth(due),
                   due <= today ? charts::Weight::Strong : charts::Weight::Normal, late ? tokens.warn : tokens.ink);
        left.second(relativeDay(due, today), late ? tokens.warn : tokens.ink3,
                    late ? charts::Weight::Strong : charts::Weight::Normal);
        const QStringList title =
            charts::twoLines(step->title.in(currentLanguage()), right.box.width(), 13, charts::Weight::Normal, style);
        const double top = style.px(title.size() > 1 ? 9 : 18);
        for (int line = 0; line < title.size(); ++line)
            charts::drawLabel(
                painter,
                QRectF(right.box.left(), cell.top() + top + line * style.px(17), right.box.width(), style.px(18)),
                title.at(line), {13, charts::Weight::Normal, tokens.ink}, style);
        const double under = cell.top() + top + static_cast<double>(title.size()) * style.px(17) + style.px(1);
        charts::drawLabel(painter, QRectF(right.box.left(), under, right.box.width(), style.px(15)),
                          AuditModel::tr("step %1").arg(audit.open.front().id),
                          {11, charts::Weight::Normal, tokens.ink3}, style);
    }
    void paintAttention(QPainter& painter, const QRectF& cell, const RecentAudit& audit,
                        const charts::Style& style) const
    {
        const QString text = attention(audit, m_model.axis().today);
        const Tokens& tokens = style.colours;
        if (text.isEmpty()) {
            charts::drawLabel(painter, cell, QString::fromUtf8("–"), {13, charts::Weight::Normal, tokens.ink3}, style);
            return;
        }
        const int side = scaled(14);
        painter.drawPixmap(QPointF(cell.left(), cell.center().y() - side / 2.0),
                           iconPixmap("clock", tokens.warn, side, m_table.devicePixelRatioF()));
        charts::drawLabel(painter, cell.adjusted(style.px(20), 0, 0, 0), text,
                          {12, charts::Weight::Normal, tokens.warn}, style);
    }

    const AuditModel& m_model;
    AuditTable& m_table;
};

/// Captions, and the axis of time over the second column.
class Header : public QHeaderView
{
public:
    Header(const AuditModel& model, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(false);
    }

protected:
    QSize sectionSizeFromContents(int) const override { return {scaled(40), scaled(kHeader)}; }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const charts::Style style = charts::Style::screen(*this);
        painter->fillRect(rect, style.colours.bg);
        if (section == AuditModel::Stages)
            paintAxis(*painter, rect, m_model.axis(), style);
        const double left = section == AuditModel::Client ? 14 : section == AuditModel::Due ? 20 : 0;
        charts::drawLabel(*painter, QRectF(rect).adjusted(style.px(left), 0, 0, -style.px(5)),
                          m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
                          {11, charts::Weight::Normal, style.colours.ink3, Qt::AlignLeft | Qt::AlignBottom}, style);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), style.colours.line);
    }

private:
    const AuditModel& m_model;
};

}

AuditTable::AuditTable(AuditModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setHorizontalHeader(new Header(model, this));
    setModel(&model);
    setItemDelegate(new Delegate(model, *this));
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(AuditModel::tr("Audits on this computer"));
    setProperty("ownFocus", true);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model.audit(index.row()).path); });
    connect(&model, &AuditModel::modelReset, this, [this] {
        fit();
        if (m_model.rowCount() > 0)
            selectRow(0);
    });
    fit();
}

QString AuditTable::currentPath() const
{
    return currentIndex().isValid() ? m_model.audit(currentIndex().row()).path : QString();
}

QSize AuditTable::sizeHint() const
{
    return {scaled(900), scaled(kHeader) + qMax(1, m_model.rowCount()) * scaled(kRow) + 2};
}

QSize AuditTable::minimumSizeHint() const
{
    return {scaled(560), scaled(kHeader + kRow) + 2};
}

void AuditTable::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(kRow));
    verticalHeader()->setMinimumSectionSize(scaled(kRow));
    // Design widths 196 388 290 170 68 at 1112; the timeline and the step share what is more or less.
    const int spare = viewport()->width() - scaled(196 + 170 + 78);
    setColumnWidth(AuditModel::Client, scaled(196));
    setColumnWidth(AuditModel::Stages, qMax(scaled(150), spare * 388 / 678));
    setColumnWidth(AuditModel::Due, qMax(scaled(180), spare - qMax(scaled(150), spare * 388 / 678)));
    setColumnWidth(AuditModel::Attention, scaled(170));
    setColumnWidth(AuditModel::Opened, scaled(78));
    updateGeometry();
}

void AuditTable::keyPressEvent(QKeyEvent* event)
{
    const QString path = currentPath();
    if (path.isEmpty())
        QTableView::keyPressEvent(event);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(path);
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removed(path);
    else
        QTableView::keyPressEvent(event);
}

void AuditTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void AuditTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        fit();
}

}
