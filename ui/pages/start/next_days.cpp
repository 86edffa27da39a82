#include "ui/pages/start/next_days.h"

#include "core/report/format.h"
#include "ui/charts/style.h"
#include "ui/pages/start/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace zamer::ui::start {

namespace {

constexpr int kColumns = 6;
constexpr int kAhead = 10;

}

QVector<NextItem> nextItems(const QVector<RecentAudit>& audits, QDate today, int most)
{
    QVector<NextItem> items;
    for (const RecentAudit& audit : audits) {
        bool late = false;
        for (const RecentStep& step : audit.open) {
            const method::Step* known = stepOf(step);
            if (known == nullptr || !step.due.isValid() || step.due > today.addDays(kAhead) ||
                (late && step.due < today))
                continue;
            late = late || step.due < today;
            items.push_back({step.due, audit.client, known->title.in(currentLanguage())});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const NextItem& a, const NextItem& b) { return a.due < b.due; });
    return items.mid(0, most);
}

NextDays::NextDays(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NextDays::setItems(QVector<NextItem> items, QDate today)
{
    m_items = std::move(items);
    m_today = today;
    const report::Format format(currentLanguage());
    QStringList words;
    for (const NextItem& item : m_items)
        words << QStringLiteral("%1: %2, %3").arg(format.dayMonth(item.due), item.client, item.step);
    setAccessibleName(words.isEmpty() ? tr("Nothing is due in the next ten days") : words.join(QLatin1String("; ")));
    update();
}

QSize NextDays::sizeHint() const
{
    return {scaled(600), scaled(m_items.isEmpty() ? 20 : 54)};
}

void NextDays::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const charts::Style style = charts::Style::screen(*this);
    const Tokens& tokens = style.colours;
    if (m_items.isEmpty()) {
        charts::drawLabel(painter, rect(), tr("Nothing is due."), {13, charts::Weight::Normal, tokens.ink3}, style);
        return;
    }
    const report::Format format(currentLanguage());
    const double width = static_cast<double>(this->width()) / kColumns;
    for (int column = 0; column < m_items.size() && column < kColumns; ++column) {
        const NextItem& item = m_items.at(column);
        const bool late = item.due < m_today;
        const QRectF box(column * width, 0, width, height());
        painter.fillRect(QRectF(box.left(), 0, 1, box.height()), item.due == m_today ? tokens.ink : tokens.line);
        const QRectF text = box.adjusted(style.px(10), 0, -style.px(8), 0);
        const auto line = [&](double top, const QString& words, double size, charts::Weight weight,
                              const QColor& colour, double left = 0) {
            charts::drawLabel(painter, QRectF(text.left() + left, top, text.width() - left, style.px(18)), words,
                              {size, weight, colour}, style);
        };
        const QString day = format.dayMonth(item.due);
        line(0, day, 13, charts::Weight::Strong, late ? tokens.warn : tokens.ink);
        const QString beside = late ? tr("late")
                               : item.due == m_today
                                   ? tr("today")
                                   : QLocale().standaloneDayName(item.due.dayOfWeek(), QLocale::ShortFormat);
        line(0, beside, 13, charts::Weight::Normal, late ? tokens.warn : tokens.ink3,
             charts::textWidth(day + QLatin1Char(' '), 13, charts::Weight::Strong, style));
        line(style.px(18), item.client, 13, charts::Weight::Normal, late ? tokens.warn : tokens.ink);
        line(style.px(36), item.step, 11, charts::Weight::Normal, tokens.ink3);
    }
}

}
