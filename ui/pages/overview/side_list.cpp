#include "ui/pages/overview/side_list.h"

#include "ui/charts/verdict_glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace zamer::ui::overview {

namespace {

constexpr int kLead = 88; // design width of the dates
constexpr int kSign = 24;

/// The sign before a row: a verdict's, or an icon.
class Sign : public QWidget
{
public:
    Sign(std::optional<kpi::Verdict> verdict, const char* name, Tone tone)
        : m_verdict(verdict), m_name(name), m_tone(tone)
    {
        setFixedSize(scaled(kSign), scaled(18));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Style style = charts::Style::screen(*this);
        const int side = scaled(16);
        if (m_verdict)
            charts::paintVerdict(painter, QPointF(style.px(8), style.px(9)), *m_verdict, style);
        else
            painter.drawPixmap(0, scaled(1),
                               iconPixmap(m_name, colour(style.colours, m_tone), side, devicePixelRatioF()));
    }

private:
    std::optional<kpi::Verdict> m_verdict;
    const char* m_name;
    Tone m_tone;
};

class Row : public QWidget
{
public:
    Row(const SideItem& item, std::function<void()> open) : m_open(std::move(open))
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, scaled(5), 0, scaled(5));
        line->setSpacing(0);
        if (item.lead.isEmpty())
            line->addWidget(new Sign(item.verdict, item.icon, item.tone), 0, Qt::AlignTop);
        else
            line->addLayout(
                pair(item.lead, item.leadNote, item.urgent ? TextRole::Strong : TextRole::Body, scaled(kLead)));
        line->addLayout(pair(item.title, item.note, TextRole::Body, 0), 1);
        setAccessibleName(
            QStringList{item.lead, item.leadNote, item.title, item.note}.join(QLatin1Char(' ')).simplified());
        const bool leads = !item.kpi.isEmpty() || !item.step.isEmpty() || !item.action.isEmpty();
        setEnabled(true);
        if (!leads)
            m_open = {};
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        if (leads)
            setCursor(Qt::PointingHandCursor);
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter =
            event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        if (enter && m_open)
            m_open();
        else
            QWidget::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (m_open && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_open();
    }

private:
    static QVBoxLayout* pair(const QString& first, const QString& second, TextRole role, int width)
    {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* top = (new TextLabel(first, role))->wrapping();
        column->addWidget(top);
        if (width > 0)
            top->setFixedWidth(width);
        if (!second.isEmpty()) {
            auto* below = (new TextLabel(second, TextRole::Caption, Tone::Caption))->wrapping();
            if (width > 0)
                below->setFixedWidth(width);
            column->addWidget(below);
        }
        column->addStretch(1);
        return column;
    }

    std::function<void()> m_open;
};

}

SideList::SideList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SideList::setItems(const QString& title, const std::vector<SideItem>& items, const QString& nothing)
{
    m_items = items;
    if (m_body != nullptr) {
        // Later: the row that was clicked may be the one that led here.
        m_body->hide();
        m_column->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = new QWidget;
    m_column->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(title, TextRole::Strong));
    column->addSpacing(scaled(6));
    setAccessibleName(title);
    for (const SideItem& item : m_items) {
        column->addWidget(new Rule);
        column->addWidget(new Row(item, [this, item] { Q_EMIT opened(item); }));
    }
    if (m_items.empty()) {
        column->addWidget(new Rule);
        column->addSpacing(scaled(5));
        column->addWidget((new TextLabel(nothing, TextRole::Small, Tone::Caption))->wrapping());
    }
}

}
