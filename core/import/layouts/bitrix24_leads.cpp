// Leads of Bitrix24: rows of `deals` with kind = lead. Leads and deals are numbered apart, so a lead's id gets the system's own prefix
// (L_15); the deal made of it names it so. "Качественный лид" is a converted lead: qualified, and neither won nor lost, for the deal
// says which. Phones and e-mails stand in a column a kind, several values in one cell.
#include "core/import/harvest.h"
#include "core/import/layouts/bitrix24_columns.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& bitrix24_leads();

namespace {

constexpr LayoutColumn kPerson[] = {
    {"id", "id"},
    {"title", "название лида|лид|lead name|lead", true},
    {"stage", "статус|стадия|стадия лида|status", true},
    {"customer_name", "полное имя|full name|клиент|contact|контакт"},
    {"customer_name", "имя|first name"},
    {"customer_name", "фамилия|last name"},
    {"", "отчество|middle name|second name"},
    {"company", "название компании|компания|company name|company"},
};
constexpr LayoutColumn kLead[] = {
    {"amount", "возможная сумма|сумма|total|opportunity"},
    {"currency", "валюта|currency"},
    {"source", "источник|source"},
    {"", "дополнительно об источнике|source information"},
    {"", "дополнительно о статусе|status information"},
    {"owner", "ответственный|responsible"},
    {"created_at", "дата создания|created|created on"},
    {"modified_at", "дата изменения|modified|modified on"},
    {"", "кем создан|created by"},
    {"", "кем изменен|modified by"},
    {"", "обращение|salutation"},
    {"", "дата рождения|date of birth"},
    {"", "повторный лид|repeat lead", true},
    {"", "создан crm-формой|created by crm form"},
    {"", "состояние"},
    {"", "должность|position"},
    {"", "комментарий|comment"},
    {"", "сайт|website"},
    {"", "мессенджер|messenger"},
    {"", "адрес|address"},
    {"region", "населенный пункт|город|city"},
};
constexpr auto kColumns = bitrix24::joined(kPerson, bitrix24::kPhonesAndEmails, kLead, bitrix24::kUtm);

constexpr LayoutConstant kConstants[] = {{"kind", "lead"}};

constexpr LayoutValue kStages[] = {
    {"status", "некачественный лид", "lost"},
    {"status", "junk lead", "lost"},
    {"status", "bad lead", "lost"},
    {"status", "junk", "lost"},
};
constexpr auto kValues = bitrix24::joined(kStages, bitrix24::kCurrencies);

bool isConverted(std::string_view stage)
{
    constexpr std::string_view kWords[] = {"качественный лид", "сконвертирован", "сконвертировано",
                                           "converted",        "good lead",      "successful lead"};
    return std::find(std::begin(kWords), std::end(kWords), folded(stage)) != std::end(kWords);
}

Status finish(Harvest& harvest)
{
    facts::Table& leads = harvest.rows;
    if (leads.has(facts::deal::id)) {
        auto id = newColumn(facts::Type::Text, leads.rows);
        for (std::size_t row = 0; row < leads.rows; ++row)
            id->codes.set(row, id->words->add("L_" + std::string(leads.textAt(facts::deal::id, row))));
        leads.columns[facts::deal::id] = id;
    }
    if (leads.has(facts::deal::stage)) {
        auto qualified = newColumn(facts::Type::Flag, leads.rows);
        for (std::size_t row = 0; row < leads.rows; ++row)
            qualified->flags[row] = isConverted(leads.textAt(facts::deal::stage, row)) ? 1 : 0;
        leads.columns[facts::deal::qualified] = qualified;
    }
    return {};
}

}

const Layout& bitrix24_leads()
{
    static const Layout layout{.id = "bitrix24_leads",
                               .system = "bitrix24",
                               .entity = facts::Entity::Deals,
                               .name = {"Bitrix24 leads", "Лиды Битрикс24"},
                               .columns = kColumns,
                               .values = kValues,
                               .idHeader = "id",
                               .constants = kConstants,
                               .finish = finish};
    return layout;
}

}
