#include "ui/shell/navigation.h"

#include "core/report/format.h"
#include "ui/shell/navigation_item.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

/// The newest day that the imported data speak of; invalid without data.
QDate dataDay(const Summary& summary)
{
    const LocalTime zone = summary.settings.localTime();
    QDate newest;
    for (const store::SourceRow& row : summary.sources)
        for (const Instant at : {row.source.exportedAt, row.source.to})
            if (at != kNoInstant) {
                // An export speaks of the day before where it was made in the first minutes of a day; `to` is past the last row.
                const QDate day = toDate(zone.dayOf(at - 1));
                newest = newest.isValid() ? qMax(newest, day) : day;
                break;
            }
    return newest;
}

}

Navigation::Navigation(QWidget* parent)
    : QFrame(parent), m_head(new QWidget), m_client(new TextLabel(TextRole::LeadStrong)),
      m_business(new TextLabel(TextRole::Caption, Tone::Caption)), m_expand(new NavigationItem("panel-left-open")),
      m_list(new QVBoxLayout), m_foot(new QWidget)
{
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(scaled(16), scaled(2), scaled(12), scaled(12));
    head->setSpacing(scaled(2));
    head->addWidget(m_client->wrapping());
    head->addWidget(m_business->wrapping());

    auto* foot = new QGridLayout(m_foot);
    foot->setContentsMargins(scaled(16), scaled(12), scaled(16), 0);
    foot->setVerticalSpacing(scaled(3));
    foot->setColumnStretch(1, 1);
    for (int row = 0; row < 3; ++row) {
        m_names[row] = new TextLabel(TextRole::Caption, Tone::Caption);
        m_values[row] = new TextLabel(TextRole::Caption, Tone::Secondary);
        foot->addWidget(m_names[row], row, 0);
        foot->addWidget(m_values[row], row, 1, Qt::AlignRight);
    }
    m_expand->setCheckable(false);
    connect(m_expand, &NavigationItem::clicked, this, [this] {
        m_opened = !m_opened;
        apply();
    });
    m_list->setSpacing(0);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(12), 1, scaled(12));
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_expand);
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_foot);
    apply();
}

void Navigation::setPages(const std::vector<PageSpec>& specs)
{
    for (const PageSpec& spec : specs) {
        auto* item = new NavigationItem(spec.icon);
        item->setObjectName(QStringLiteral("nav.") + spec.id);
        item->setRail(m_rail);
        connect(item, &NavigationItem::clicked, this, [this, item, id = spec.id] {
            item->setChecked(true);
            Q_EMIT chosen(id);
        });
        m_items.push_back(item);
        m_ids << spec.id;
        m_list->addWidget(item);
    }
}

void Navigation::setCurrent(const QString& id)
{
    for (std::size_t index = 0; index < m_items.size(); ++index)
        m_items[index]->setChecked(m_ids.at(static_cast<qsizetype>(index)) == id);
}

void Navigation::refresh(const std::vector<PageSpec>& specs, const Summary& summary)
{
    m_client->setText(summary.settings.client);
    QStringList business{summary.settings.business, summary.settings.crm};
    business.removeAll(QString());
    m_business->setText(business.join(QString::fromUtf8(" · ")));
    m_business->setVisible(!business.isEmpty());
    for (std::size_t index = 0; index < m_items.size() && index < specs.size(); ++index) {
        m_items[index]->setText(specs[index].title());
        m_items[index]->setBadge(specs[index].badge ? specs[index].badge(summary) : Badge{});
        m_items[index]->describe(QStringLiteral("Ctrl+%1").arg(index + 1));
        m_items[index]->update();
    }
    m_expand->setText(m_rail ? tr("Show the navigation") : tr("Narrow the navigation"));
    m_expand->describe({});
    refreshFoot(summary);
}

void Navigation::setOpening(const QString& name)
{
    m_client->setText(name);
    m_business->clear();
    for (int row = 0; row < 3; ++row)
        m_values[row]->clear();
}

void Navigation::refreshFoot(const Summary& summary)
{
    const report::Format format(currentLanguage());
    const QDate goLive = summary.settings.goLive;
    const QDate newest = dataDay(summary);
    m_names[0]->setText(tr("Go-live"));
    m_names[1]->setText(tr("Today"));
    m_names[2]->setText(tr("Data as of"));
    m_values[0]->setText(goLive.isValid() ? format.date(goLive) : QString::fromUtf8("–"));
    const int day = goLive.isValid() ? static_cast<int>(goLive.daysTo(QDate::currentDate())) : 0;
    m_values[1]->setText(!goLive.isValid() ? format.date(QDate::currentDate())
                         : day >= 0        ? tr("day %1").arg(day)
                                           : tr("%n day(s) to go", nullptr, -day));
    m_values[2]->setText(newest.isValid() ? format.date(newest) : QString::fromUtf8("–"));
}

void Navigation::setRail(bool rail)
{
    if (rail != m_wanted)
        m_opened = false;
    m_wanted = rail;
    apply();
}

void Navigation::apply()
{
    m_rail = m_wanted && !m_opened;
    m_head->setVisible(!m_rail);
    m_foot->setVisible(!m_rail);
    m_expand->setVisible(m_wanted);
    m_expand->setRail(m_rail);
    m_expand->setIconName(m_rail ? "panel-left-open" : "panel-left-close");
    m_expand->setText(m_rail ? tr("Show the navigation") : tr("Narrow the navigation"));
    for (NavigationItem* item : m_items)
        item->setRail(m_rail);
    setFixedWidth(scaled(m_rail ? size::rail : size::navigation));
    update();
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    painter.fillRect(rect(), tokens.bg2);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
    if (!m_rail)
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), tokens.line);
}

}
