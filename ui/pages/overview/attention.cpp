#include "ui/pages/overview/attention.h"

#include <QCoreApplication>

#include <algorithm>

namespace zamer::ui::overview {

namespace {

constexpr int kSoon = 7; // days

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString untilText(int days)
{
    if (days == 0)
        return Say::tr("today");
    return days > 0 ? Say::tr("in %n day(s)", nullptr, days) : Say::tr("%n day(s) late", nullptr, -days);
}

QString stepId(const audit::StepState& state)
{
    return QString::fromUtf8(state.step->id.data(), static_cast<qsizetype>(state.step->id.size()));
}

SideItem dueItem(const audit::StepState& state, const report::Format& format, QDate today)
{
    SideItem item;
    const auto days = static_cast<int>(today.daysTo(state.due));
    item.lead = state.due.year() == today.year() ? format.dayMonth(state.due) : format.date(state.due);
    item.urgent = days <= kSoon;
    item.leadNote = item.urgent ? untilText(days) : QString();
    item.title = state.step->title.in(format.language());
    item.note = Say::tr("step %1").arg(stepId(state));
    for (const method::Requirement& requirement : state.requirements)
        if (state.status == method::StepStatus::InProgress && !requirement.met()) {
            item.note += QString::fromUtf8(" · ") + requirement.text.in(format.language());
            break;
        }
    item.step = stepId(state);
    return item;
}

void addWorsened(const std::vector<report::KpiWords>& words, kpi::Verdict verdict, const QString& title,
                 std::vector<SideItem>& items)
{
    for (const report::KpiWords& each : words) {
        if (each.line->comparison.verdict != verdict || each.before.isEmpty())
            continue;
        SideItem item;
        item.verdict = verdict;
        item.title = title.arg(each.name);
        item.note = each.change;
        item.kpi = QString::fromStdString(each.kpi);
        items.push_back(std::move(item));
    }
}

void addUnsound(const std::vector<report::KpiWords>& words, Language language, std::vector<SideItem>& items)
{
    for (const report::KpiWords& each : words) {
        const kpi::Measurement& now = each.line->comparison.after;
        if (!each.line->key || now.quality == kpi::Quality::Ok)
            continue;
        SideItem item;
        item.icon = "triangle-alert";
        item.title = QStringLiteral("%1: %2").arg(each.name, report::qualityWord(now.quality, language));
        item.note = now.reason.in(language);
        item.kpi = QString::fromStdString(each.kpi);
        items.push_back(std::move(item));
    }
}

void addMissingSnapshots(const Summary& summary, const report::Format& format, QDate today,
                         std::vector<SideItem>& items)
{
    if (!summary.settings.goLive.isValid() || summary.sources.empty())
        return;
    for (const method::Stage& stage : method::stages()) {
        const Period measured = method::stageDates(stage.id, summary.settings.goLive).measured;
        const bool isTaken = std::any_of(summary.snapshots.begin(), summary.snapshots.end(),
                                         [&](const store::SnapshotRow& row) { return row.stage == stage.key; });
        if (isTaken || toDay(today) < measured.to)
            continue;
        SideItem item;
        item.icon = "history";
        item.title = Say::tr("No snapshot: %1").arg(stage.shortName.in(format.language()));
        item.note = Say::tr("its period, %1, is over").arg(format.period(measured));
        item.action = QStringLiteral("snapshot");
        items.push_back(std::move(item));
    }
}

void addRejected(const Summary& summary, const report::Format& format, std::vector<SideItem>& items)
{
    qint64 rejected = 0;
    qint64 read = 0;
    int files = 0;
    for (const store::SourceRow& row : summary.sources) {
        if (row.rejected == 0)
            continue;
        rejected += row.rejected;
        read += row.rowsRead;
        ++files;
    }
    if (files == 0)
        return;
    SideItem item;
    item.icon = "database";
    item.title = Say::tr("Rows rejected in %n file(s)", nullptr, files);
    item.note = Say::tr("%1 of %2 could not be read").arg(format.count(rejected), format.count(read));
    item.action = QStringLiteral("data");
    items.push_back(std::move(item));
}

}

std::vector<SideItem> nextDue(const Summary& summary, const report::Format& format, QDate today, std::size_t limit)
{
    std::vector<const audit::StepState*> open;
    for (const audit::StepState& state : summary.steps) {
        const bool isOpen = state.status == method::StepStatus::ToDo || state.status == method::StepStatus::InProgress;
        if (isOpen && state.due.isValid())
            open.push_back(&state);
    }
    std::stable_sort(open.begin(), open.end(), [](const auto* a, const auto* b) { return a->due < b->due; });
    open.resize(std::min(open.size(), limit));
    std::vector<SideItem> items;
    for (const audit::StepState* state : open)
        items.push_back(dueItem(*state, format, today));
    return items;
}

std::vector<SideItem> needsAttention(const Summary& summary, const std::vector<report::KpiWords>& words,
                                     const report::Format& format, QDate today, std::size_t limit)
{
    std::vector<SideItem> items;
    addWorsened(words, kpi::Verdict::Worsened, Say::tr("%1 got worse"), items);
    addMissingSnapshots(summary, format, today, items);
    addWorsened(words, kpi::Verdict::PossiblyWorsened, Say::tr("%1: possibly worse"), items);
    addUnsound(words, format.language(), items);
    addRejected(summary, format, items);
    if (items.size() > limit) {
        const auto more = static_cast<int>(items.size() - limit + 1);
        items.resize(limit - 1);
        SideItem rest;
        rest.icon = "ellipsis";
        rest.tone = Tone::Caption;
        rest.title = Say::tr("%n more", nullptr, more);
        items.push_back(std::move(rest));
    }
    return items;
}

}
