// What the comparison page shows, and how it is asked for.
#include "ui/pages/compare/compare_page.h"

#include "core/audit/error_text.h"
#include "core/method/kpi_choice.h"
#include "core/report/format.h"
#include "core/report/wording.h"
#include "ui/pages/compare/change_table.h"
#include "ui/pages/compare/filter_bar.h"
#include "ui/pages/compare/notes_pane.h"
#include "ui/pages/compare/picker.h"
#include "ui/pages/compare_bar.h"
#include "ui/pages/kpi_rows.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/way_table.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

using compare::ChangeRow;

constexpr std::array kDirections{kpi::Group::Operations, kpi::Group::Money, kpi::Group::Customers, kpi::Group::Staff,
                                 kpi::Group::Messengers};

/// The opening of the sentence, up to what is listed, is what is read first.
QString withStrongOpening(const QString& sentence)
{
    const qsizetype end = sentence.indexOf(QLatin1Char(':'));
    const qsizetype stop = end >= 0 ? end : sentence.indexOf(QLatin1Char('.'));
    return stop < 0 ? sentence : QLatin1Char('*') + sentence.left(stop) + QLatin1Char('*') + sentence.mid(stop);
}

ChangeRow changeRow(const report::KpiWords& words)
{
    ChangeRow row;
    row.id = QString::fromStdString(words.kpi);
    row.name = words.name;
    row.unit = words.unit;
    row.before = words.before;
    row.now = words.now;
    row.lastYear = words.lastYear;
    row.verdict = words.line->comparison.verdict;
    row.verdictText = words.verdict;
    row.change = row.verdict == kpi::Verdict::CannotTell && !words.reason.isEmpty() ? words.reason : words.change;
    return row;
}

ChangeRow keyRow(const report::KpiWords& words)
{
    ChangeRow row = changeRow(words);
    if (!words.targetNote.isEmpty())
        row.unit += (row.unit.isEmpty() ? QString() : QString::fromUtf8(" · ")) + words.targetNote;
    return row;
}

ChangeRow heading(const QString& name)
{
    ChangeRow row;
    row.name = name;
    return row;
}

compare::ChangeHeader changeHeader(const QString& name)
{
    return {name,
            ComparePage::tr("before"),
            ComparePage::tr("now"),
            ComparePage::tr("a year ago"),
            ComparePage::tr("verdict"),
            ComparePage::tr("change (95% interval), or why not")};
}

}

Figures& ComparePage::figures() const
{
    return m_picker->isOfPeriods() ? m_ofPeriods : m_figures;
}

const std::vector<report::KpiWords>& ComparePage::words() const
{
    return figures().words();
}

bool ComparePage::isReady() const
{
    return !words().empty() && input().before && input().after;
}

void ComparePage::ask()
{
    if (const auto question = m_picker->question(); question && !session().summary().sources.empty())
        m_ofPeriods.ask(*question);
    showFigures();
}

void ComparePage::showFigures()
{
    const Summary& summary = session().summary();
    delete m_empty;
    m_empty = nullptr;
    const bool ofPeriods = m_picker->isOfPeriods();
    const bool isEmpty = summary.sources.empty() || (!ofPeriods && summary.snapshots.size() < 2);
    m_body->setVisible(!isEmpty);
    m_picker->head()->setEnabled(!summary.sources.empty());
    m_picker->setEnabled(!summary.sources.empty());
    m_report->setVisible(!ofPeriods);
    m_report->setEnabled(!summary.snapshots.empty());
    m_report->setToolTip(m_report->isEnabled() ? QString() : tr("A report needs a snapshot."));
    if (isEmpty) {
        showEmpty();
        return;
    }
    const bool failed = figures().state() == Figures::State::Failed;
    if (failed)
        m_error->show(audit::describe(figures().error(), currentLanguage()));
    else
        m_error->clear();
    const bool waits = figures().state() == Figures::State::Loading;
    showStrip(ofPeriods && waits);
    if (isReady())
        m_sentence->setSentence(withStrongOpening(figures().sentence()));
    else
        m_sentence->setSentence(waits ? tr("Comparing…") : failed ? QString() : tr("Choose what to compare with."));
    m_filter->setVisible(isReady());
    if (isReady())
        m_filter->setWords(words());
    showRows();
}

void ComparePage::showStrip(bool measuring)
{
    if (measuring == m_strip->isVisibleTo(m_body))
        return;
    if (measuring)
        m_strip->begin(tr("Measuring both periods"), tr("Nothing is saved"));
    else
        m_strip->end();
}

void ComparePage::showEmpty()
{
    const bool hasData = !session().summary().sources.empty();
    auto* empty = hasData
                      ? new EmptyState("history", tr("Nothing to compare yet"),
                                       tr("Two snapshots stand here side by side, with a verdict on every KPI. Until "
                                          "there are two, any two periods can be compared."),
                                       tr("Compare two periods"))
                      : new EmptyState("database", tr("No data yet"),
                                       tr("Here two periods will stand side by side, with a verdict on every KPI and "
                                          "the reason where none is possible."),
                                       tr("Import an export…"));
    connect(empty, &EmptyState::triggered, this, [this, hasData] {
        if (!hasData) {
            Q_EMIT importRequested({});
            return;
        }
        m_modeChosen = true;
        m_picker->setOfPeriods(true);
        ask();
    });
    m_empty = empty;
    m_page->addWidget(m_empty, 1);
}

void ComparePage::showRows()
{
    if (!isReady()) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_way, m_keyTable, m_others, m_none})
            part->setVisible(false);
        m_notes->clear();
        return;
    }
    std::vector<charts::WaySpec> way;
    std::vector<ChangeRow> keys;
    std::map<kpi::Group, std::vector<ChangeRow>> others;
    const report::KpiWords* first = nullptr;
    const report::KpiWords* chosen = nullptr;
    int month = 0;
    for (const report::KpiWords& each : words()) {
        if (!m_filter->filter().lets(each))
            continue;
        first = first == nullptr ? &each : first;
        if (m_chosen == QString::fromStdString(each.kpi))
            chosen = &each;
        if (each.line->key) {
            way.push_back(waySpec(each));
            way.back().nowNote = compare::yearBeforeText(each);
            keys.push_back(keyRow(each));
            month = each.line->target ? each.line->targetMonth : month;
        } else if (each.definition != nullptr) {
            others[each.definition->group].push_back(changeRow(each));
        }
    }
    const report::Format format(input().language, input().settings.currency);
    charts::WayHeader header = charts::wayHeader(input().language);
    const int count = static_cast<int>(keys.size());
    header.name = tr("%n key KPI(s)", nullptr, count);
    header.beforePeriod = format.shortPeriod(input().before->period);
    header.nowPeriod = format.shortPeriod(input().after->period);
    if (month > 0)
        header.targetPeriod = tr("%n month(s)", nullptr, month);
    else
        header.target = header.axisTarget = QString();
    m_way->setRows(std::move(header), std::move(way));
    m_keyTable->setRows(changeHeader(tr("%n key KPI(s)", nullptr, count)), std::move(keys));
    std::vector<ChangeRow> rows;
    for (const kpi::Group group : kDirections) {
        if (others[group].empty())
            continue;
        rows.push_back(heading(report::capitalised(method::directionName(group).in(input().language))));
        rows.insert(rows.end(), others[group].begin(), others[group].end());
    }
    const bool hasOthers = !rows.empty();
    m_others->setRows(changeHeader(tr("Other KPIs")), std::move(rows));
    m_way->setVisible(count > 0 && !m_asTable);
    m_keyTable->setVisible(count > 0 && m_asTable);
    m_others->setVisible(hasOthers);
    m_none->setVisible(count == 0 && !hasOthers);
    setFocusProxy(count == 0 ? static_cast<QWidget*>(m_others) : m_asTable ? static_cast<QWidget*>(m_keyTable) : m_way);
    const report::KpiWords* told = chosen != nullptr ? chosen : first;
    m_chosen = told == nullptr ? QString() : QString::fromStdString(told->kpi);
    m_notes->show(input(), words(), told);
}

}
