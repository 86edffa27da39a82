#include "ui/pages/report/view_bar.h"

#include "ui/pages/report/page_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace zamer::ui::preview {

namespace {

constexpr std::array kZooms{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0};
constexpr std::array kArrangementIcons{"file", "book-open", "layout-grid"};

QToolButton* button(const char* name)
{
    auto* made = new QToolButton;
    made->setIcon(icon(name));
    made->setFixedSize(scaled(size::control + 2), scaled(size::control));
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString percent(double zoom)
{
    return QString::number(qRound(zoom * 100)) + QLatin1Char('%');
}

void name(QToolButton& made, const QString& text, const QString& keys = {})
{
    made.setAccessibleName(text);
    made.setToolTip(keys.isEmpty() ? text : text + QLatin1String("  ") + keys);
}

}

ViewBar::ViewBar(PageView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_previous(button("chevron-left")), m_page(new QLineEdit),
      m_count(new TextLabel(TextRole::Body, Tone::Secondary)), m_next(button("chevron-right")),
      m_out(button("zoom-out")), m_zoom(new QComboBox), m_in(button("zoom-in"))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    line->setSpacing(scaled(8));
    m_page->setFixedWidth(scaled(48));
    m_page->setAlignment(Qt::AlignCenter);
    for (QWidget* part : std::initializer_list<QWidget*>{m_previous, m_page, m_count, m_next})
        line->addWidget(part);
    line->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_out, m_zoom, m_in})
        line->addWidget(part);
    line->addSpacing(scaled(16));

    auto* group = new QButtonGroup(this);
    for (std::size_t each = 0; each < kArrangementIcons.size(); ++each) {
        m_arrangements[each] = button(kArrangementIcons[each]);
        m_arrangements[each]->setCheckable(true);
        group->addButton(m_arrangements[each], static_cast<int>(each));
        line->addWidget(m_arrangements[each]);
    }
    m_arrangements[static_cast<int>(view.arrangement())]->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { m_view.setArrangement(static_cast<PageView::Arrangement>(id)); });

    connect(m_previous, &QToolButton::clicked, this, [this] { m_view.turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view.turn(1); });
    connect(m_out, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { zoomBy(1); });
    connect(m_page, &QLineEdit::returnPressed, this, &ViewBar::goToPage);
    connect(m_page, &QLineEdit::editingFinished, this, &ViewBar::followPage);
    connect(m_zoom, &QComboBox::activated, this, &ViewBar::chooseZoom);
    connect(&view, &PageView::pageChanged, this, &ViewBar::followPage);
    connect(&view, &PageView::zoomChanged, this, &ViewBar::followZoom);
    retranslate();
}

void ViewBar::retranslate()
{
    name(*m_previous, tr("Page before"), QStringLiteral("PgUp"));
    name(*m_next, tr("Next page"), QStringLiteral("PgDn"));
    name(*m_out, tr("Smaller"), QStringLiteral("Ctrl+−"));
    name(*m_in, tr("Larger"), QStringLiteral("Ctrl++"));
    name(*m_arrangements[0], tr("One page"));
    name(*m_arrangements[1], tr("Two pages"));
    name(*m_arrangements[2], tr("All pages"));
    m_page->setAccessibleName(tr("Page"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->clear();
    m_zoom->addItem(tr("Fit"), 0.0);
    for (const double zoom : kZooms)
        m_zoom->addItem(percent(zoom), zoom);
    followPage();
    followZoom();
}

void ViewBar::askForPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void ViewBar::zoomBy(int steps)
{
    // The next step of the list, from wherever the zoom is.
    const double now = m_view.zoom();
    if (steps > 0) {
        const auto next = std::find_if(kZooms.begin(), kZooms.end(), [now](double each) { return each > now * 1.02; });
        m_view.setZoom(next == kZooms.end() ? kZooms.back() : *next);
    } else {
        const auto next =
            std::find_if(kZooms.rbegin(), kZooms.rend(), [now](double each) { return each < now / 1.02; });
        m_view.setZoom(next == kZooms.rend() ? kZooms.front() : *next);
    }
}

void ViewBar::followPage()
{
    const int count = m_view.pageCount();
    setEnabled(count > 0);
    followZoom();
    const int first = m_view.currentPage() + 1;
    const int last = m_view.lastShownPage() + 1;
    m_page->setText(count == 0     ? QString()
                    : last > first ? QString::fromUtf8("%1–%2").arg(first).arg(last)
                                   : QString::number(first));
    m_count->setText(tr("of %1").arg(count));
    m_arrangements[static_cast<int>(m_view.arrangement())]->setChecked(true);
    m_previous->setEnabled(first > 1);
    m_next->setEnabled(last < count && count > 0);
}

void ViewBar::followZoom()
{
    // Whatever the zoom is stands in the box, chosen from the list or not.
    m_zoom->setCurrentIndex(-1);
    m_zoom->setPlaceholderText(m_view.pageCount() > 0 ? percent(m_view.zoom()) : QString());
}

void ViewBar::goToPage()
{
    const QString text = m_page->text().section(QString::fromUtf8("–"), 0, 0).trimmed();
    bool isNumber = false;
    const int page = text.toInt(&isNumber);
    if (isNumber)
        m_view.setCurrentPage(page - 1);
    followPage();
    m_view.setFocus(Qt::OtherFocusReason);
}

void ViewBar::chooseZoom()
{
    const double zoom = m_zoom->currentData().toDouble();
    if (zoom > 0)
        m_view.setZoom(zoom);
    else
        m_view.fit();
}

}
