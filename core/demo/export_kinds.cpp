#include "core/demo/export_kinds.h"

namespace zamer::demo {

namespace {

constexpr const char* kNpsQuestion = "Насколько вероятно, что вы порекомендуете нас? (0–10)";
constexpr const char* kStaffQuestion = "Насколько удобно вам работать? (1–5)";

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

void describeCosts(ExportFile& file, const Options&)
{
    file.values = {{text("kind"), text("Обучение"), text("crm")}};
}

/// The exchange knows extensions, the auditor whose they are.
void describeCalls(ExportFile& file, const Options& options)
{
    for (int pod = 0; pod < options.scale; ++pod)
        for (std::size_t owner = 0; owner < kManagers; ++owner)
            file.values.push_back({text("user"), QString::number(extensionOf(pod, static_cast<int>(owner))),
                                   personName(managers()[owner].name, pod, options.names)});
}

void answers(CsvWriter& csv, const std::vector<Answer>& list, const World& world, const Span& span, bool withTeam)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Answer& answer = list[i];
        if (!span.contains(answer.at))
            continue;
        csv.cell(static_cast<std::size_t>(world.pod) * 1'000 + i + 1);
        csv.amoTime(answer.at).cell(answer.score);
        if (withTeam)
            csv.cell(personName(teamName(managers()[static_cast<std::size_t>(answer.respondent)].team), world.pod,
                                span.names));
        else
            csv.cell(answer.score < 7 ? "Долго ждали ответа" : "");
        csv.endRow();
    }
}

void header(CsvWriter& csv, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        csv.cell(name);
    csv.endRow();
}

constexpr ExportKind kKinds[] = {
    {"stages.csv", "table:stages", ',', true, false, stagesHeader, stagesRows, nullptr},
    {"users.csv", "table:users", ',', true, false, usersHeader, usersRows, nullptr},
    {"amocrm_export_contacts_%1.csv", "amocrm_contacts", ',', true, true, contactsHeader, contactsRows, nullptr},
    {"amocrm_export_leads_%1.csv", "amocrm_leads", ',', true, true, leadsHeader, leadsRows, nullptr},
    {"amocrm_events_%1.csv", "table:stage_moves", ',', true, true, movesHeader, movesRows, nullptr},
    {"amocrm_tasks_%1.csv", "amocrm_tasks", ',', true, true, tasksHeader, tasksRows, nullptr},
    {"wazzup_messages_%1.csv", "table:activities", ',', true, true, messagesHeader, messagesRows, nullptr},
    {"mango_calls_%1.csv", "mango", ';', true, true, nullptr, callsRows, describeCalls},
    {"yandex_forms_nps_%1.csv", "yandex_forms", ',', true, true, npsHeader, npsRows, nullptr},
    {"yandex_forms_staff_%1.csv", "yandex_forms", ',', true, true, staffHeader, staffRows, nullptr},
    {"costs_%1.csv", "generic_costs", ';', true, true, costsHeader, costsRows, describeCosts},
};

}

std::span<const ExportKind> exportKinds()
{
    return kKinds;
}

void npsHeader(CsvWriter& csv)
{
    header(csv, {"ID", "Время создания", kNpsQuestion, "Комментарий"});
}

void npsRows(CsvWriter& csv, const World& world, const Span& span)
{
    answers(csv, world.nps, world, span, false);
}

void staffHeader(CsvWriter& csv)
{
    header(csv, {"ID", "Время создания", kStaffQuestion, "Группа"});
}

void staffRows(CsvWriter& csv, const World& world, const Span& span)
{
    answers(csv, world.staff, world, span, true);
}

void costsHeader(CsvWriter& csv)
{
    header(csv, {"Дата", "Статья", "Источник", "Кампания", "Сумма", "Валюта"});
}

void costsRows(CsvWriter& csv, const World& world, const Span& span)
{
    for (const CostEntry& entry : world.costs) {
        if (!span.contains(localInstant(entry.day)))
            continue;
        csv.date(entry.day).cell(entry.item).cell(entry.source).cell(entry.campaign);
        csv.cell(QStringLiteral("%1,00").arg(qint64{entry.amount})).cell("RUB");
        csv.endRow();
    }
}

}
