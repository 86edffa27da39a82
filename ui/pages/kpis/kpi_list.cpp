#include "ui/pages/kpis/kpi_list.h"

#include "core/audit/error_text.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpi_rows.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figure_table.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace zamer::ui::kpis {

namespace {

QString directionName(kpi::Group group)
{
    switch (group) {
    case kpi::Group::Operations:
        return KpiList::tr("Operations");
    case kpi::Group::Money:
        return KpiList::tr("Money");
    case kpi::Group::Customers:
        return KpiList::tr("Customers");
    case kpi::Group::Staff:
        return KpiList::tr("Staff");
    case kpi::Group::Messengers:
        break;
    }
    return KpiList::tr("Messengers");
}

constexpr std::array kDirections{kpi::Group::Operations, kpi::Group::Money, kpi::Group::Customers, kpi::Group::Staff,
                                 kpi::Group::Messengers};

/// A KPI that no snapshot has measured yet: its name and unit.
FigureRow bareRow(const kpi::Kpi& kpi, Language language)
{
    FigureRow row;
    row.id = QString::fromUtf8(kpi.id.data(), static_cast<qsizetype>(kpi.id.size()));
    row.cells = {kpi.name.in(language)};
    row.unit = kpi.unitText.in(language);
    return row;
}

}

KpiList::KpiList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new TextLabel(TextRole::Title)),
      m_note(new TextLabel(TextRole::Small, Tone::Caption)), m_compare(new CompareBar(session)), m_error(new ErrorBar),
      m_table(new FigureTable)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(size::margin), scaled(14), scaled(size::margin), scaled(10));
    line->setSpacing(scaled(12));
    line->addWidget(m_title);
    line->addWidget(m_note->wrapping(), 1);
    line->addWidget(m_compare);
    page->addLayout(line);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Window);
    auto* content = new QWidget;
    content->setMaximumWidth(scaled(size::widest));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(size::margin), 0, scaled(size::margin), scaled(size::margin));
    column->addWidget(m_error);
    column->addWidget(m_table);
    column->addStretch(1);
    scroll->setWidget(content);
    page->addWidget(scroll, 1);
    setFocusProxy(m_table);
    connect(m_table, &PaintedTable::idActivated, this, [this](const QString& kpi) {
        if (!kpi.isEmpty())
            Q_EMIT opened(kpi);
    });
    connect(&Figures::of(session), &Figures::changed, this, &KpiList::showRows);
}

void KpiList::refresh()
{
    m_title->setText(tr("KPIs"));
    m_table->setAccessibleName(tr("KPIs by direction"));
    m_compare->refresh();
    showRows();
}

void KpiList::showRows()
{
    const Figures& figures = Figures::of(m_session);
    const Language language = currentLanguage();
    if (figures.state() == Figures::State::Failed)
        m_error->show(audit::describe(figures.error(), language));
    else
        m_error->clear();
    const bool compares = !figures.words().empty() && figures.input().before.has_value();
    m_note->setText(figures.words().empty() ? (figures.state() == Figures::State::Loading
                                                   ? tr("Comparing…")
                                                   : tr("No snapshot yet: take one to see figures here"))
                                            : QString());
    std::vector<FigureRow> rows;
    for (const kpi::Group group : kDirections) {
        const std::size_t heading = rows.size();
        for (const kpi::Kpi* kpi : kpi::catalogue()) {
            if (kpi->group != group)
                continue;
            const QString id = QString::fromUtf8(kpi->id.data(), static_cast<qsizetype>(kpi->id.size()));
            const report::KpiWords* words = figures.find(id);
            rows.push_back(words == nullptr ? bareRow(*kpi, language)
                           : compares       ? comparedRow(*words)
                                            : aloneRow(*words));
        }
        if (rows.size() > heading) {
            FigureRow title;
            title.cells = {directionName(group)};
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(heading), std::move(title));
        }
    }
    m_table->setRows(compares ? comparedColumns() : aloneColumns(), std::move(rows));
}

QStringList KpiList::order() const
{
    QStringList ids;
    for (const FigureRow& row : m_table->rows())
        if (!row.id.isEmpty())
            ids << row.id;
    return ids;
}

void KpiList::select(const QString& kpi)
{
    m_table->selectId(kpi);
}

}
