#include "core/demo/export_kinds.h"

#include <algorithm>

namespace zamer::demo {

namespace {

struct Move {
    Instant at;
    std::uint32_t deal;
    StageIndex from;
    StageIndex to;
};

std::vector<Move> movesOf(const World& world, const Span& span)
{
    std::vector<Move> moves;
    for (std::uint32_t i = 0; i < world.deals.size(); ++i) {
        StageIndex from = Unsorted;
        for (int stage = FirstContact; stage < kStageCount; ++stage) {
            const Instant at = world.deals[i].enteredAt[static_cast<std::size_t>(stage)];
            if (at == kNoInstant)
                continue;
            if (span.contains(at))
                moves.push_back({at, i, from, static_cast<StageIndex>(stage)});
            from = static_cast<StageIndex>(stage);
        }
    }
    std::stable_sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return a.at < b.at; });
    return moves;
}

}

void movesHeader(CsvWriter& csv)
{
    for (const char* name : {"deal", "from_stage", "to_stage", "at", "user", "automated"})
        csv.cell(name);
    csv.endRow();
}

void movesRows(CsvWriter& csv, const World& world, const Span& span)
{
    const Instant goLive = localInstant(calendar().goLive);
    for (const Move& move : movesOf(world, span)) {
        const Deal& deal = world.deals[move.deal];
        // the first answer moves the deal by itself since the go-live
        const bool automated = move.to == FirstContact && move.at >= goLive;
        csv.cell(deal.id).cell(kStages[move.from].name).cell(kStages[move.to].name).isoTime(move.at);
        csv.cell(automated ? QString::fromUtf8(kServiceUser) : ownerName(world, deal.owner, span.names))
            .cell(automated ? 1 : 0);
        csv.endRow();
    }
}

void stagesHeader(CsvWriter& csv)
{
    for (const char* name : {"pipeline", "stage", "order", "kind"})
        csv.cell(name);
    csv.endRow();
}

void stagesRows(CsvWriter& csv, const World& world, const Span&)
{
    for (int stage = 0; world.pod == 0 && stage < kStageCount; ++stage) {
        const StageWords& words = kStages[static_cast<std::size_t>(stage)];
        csv.cell(kPipeline).cell(words.name).cell(stage + 1).cell(words.kind);
        csv.endRow();
    }
}

void usersHeader(CsvWriter& csv)
{
    for (const char* name : {"name", "team", "role", "licensed", "active_from", "service"})
        csv.cell(name);
    csv.endRow();
}

void usersRows(CsvWriter& csv, const World& world, const Span& span)
{
    const Instant from = localInstant(calendar().historyFrom);
    const bool russian = span.names == Language::Russian;
    for (const Manager& manager : managers()) {
        csv.cell(personName(manager.name, world.pod, span.names))
            .cell(personName(teamName(manager.team), world.pod, span.names));
        csv.cell(russian ? "менеджер" : "manager").cell(1).isoTime(from).cell(0);
        csv.endRow();
    }
    csv.cell(personName(kHeadOfSales, world.pod, span.names)).empty().cell(russian ? "руководитель" : "head of sales");
    csv.cell(1).isoTime(from).cell(0);
    csv.endRow();
    if (world.pod == 0) {
        csv.cell(kServiceUser).empty(2).cell(0).isoTime(from).cell(1);
        csv.endRow();
    }
}

// Mango Office statistics: no header; records;start;finish;answer;from_extension;from_number;to_extension;to_number;
// disconnect_reason;line_number;location;entry_id (formats.md, 3.1).
void callsRows(CsvWriter& csv, const World& world, const Span& span)
{
    std::int64_t entry = world.pod * std::int64_t{10'000'000};
    for (const Call& call : world.calls) {
        ++entry;
        if (!span.contains(call.at))
            continue;
        const int extension = extensionOf(world.pod, call.owner);
        const Instant picked = call.at + call.wait;
        csv.cell("[]").cell(call.at).cell(picked + call.talk).cell(call.talk > 0 ? picked : 0);
        if (call.incoming)
            csv.empty().cell(phoneDigits(world.pod, call.customer)).cell(extension).empty();
        else
            csv.cell(extension).empty(2).cell(phoneDigits(world.pod, call.customer));
        csv.cell(call.talk > 0 ? 1110 : 1120)
            .cell("74950000000")
            .cell("abonent")
            .cell(QStringLiteral("demo%1").arg(entry));
        csv.endRow();
    }
}

void messagesHeader(CsvWriter& csv)
{
    for (const char* name : {"id", "kind", "direction", "at", "user", "deal", "channel", "automated"})
        csv.cell(name);
    csv.endRow();
}

void messagesRows(CsvWriter& csv, const World& world, const Span& span)
{
    for (std::size_t i = 0; i < world.messages.size(); ++i) {
        const Message& message = world.messages[i];
        if (!span.contains(message.at))
            continue;
        const Deal& deal = world.deals[message.deal];
        csv.cell(QStringLiteral("m%1-%2").arg(world.pod).arg(i)).cell(message.email ? "email" : "message");
        csv.cell(message.incoming ? "in" : "out")
            .isoTime(message.at)
            .cell(ownerName(world, deal.owner, span.names))
            .cell(deal.id);
        csv.cell(message.email ? "" : deal.id % 2 ? "Telegram" : "WhatsApp").cell(0);
        csv.endRow();
    }
}

void tasksHeader(CsvWriter& csv)
{
    for (const char* name : {"ID", "Тип задачи", "Дата создания", "Выполнить до", "Дата выполнения", "Ответственный",
                             "ID сделки", "Создана роботом"})
        csv.cell(name);
    csv.endRow();
}

void tasksRows(CsvWriter& csv, const World& world, const Span& span)
{
    for (const Task& task : world.tasks) {
        if (task.at >= span.to)
            continue;
        const Deal& deal = world.deals[task.deal];
        const Instant done = task.doneAt != kNoInstant && task.doneAt < span.to ? task.doneAt : kNoInstant;
        csv.cell(task.id).cell("Связаться").amoTime(task.at).amoTime(task.dueAt);
        if (done == kNoInstant)
            csv.empty();
        else
            csv.amoTime(done);
        csv.cell(ownerName(world, deal.owner, span.names)).cell(deal.id).cell(task.automated ? "Да" : "Нет");
        csv.endRow();
    }
}

}
