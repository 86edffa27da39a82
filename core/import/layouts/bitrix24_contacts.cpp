// Contacts of Bitrix24. Phones and e-mails stand in a column a kind, several values in one cell.
#include "core/import/layouts/bitrix24_columns.h"

namespace zamer::import {

const Layout& bitrix24_contacts();

namespace {

// Any list of people has a first and a last name: they are less than half of what tells these contacts.
constexpr LayoutColumn kPerson[] = {
    {"id", "id"},
    {"name", "контакт|contact", true},
    {"name", "имя|first name", true},
    {"name", "фамилия|last name", true},
    {"", "отчество|middle name|second name"},
    {"", "тип контакта|contact type", true},
    {"", "дела|activity|activities"},
    {"", "дополн. сведения|more information|additional information"},
    {"", "фотография|photo"},
    {"", "обращение|salutation"},
    {"", "дата рождения|date of birth"},
    {"", "должность|position"},
    {"company", "компания|company"},
    {"owner", "ответственный|responsible", true},
};
constexpr LayoutColumn kContact[] = {
    {"source", "источник|source"},
    {"", "дополнительно об источнике|source information"},
    {"", "комментарий|comment"},
    {"", "экспорт|export"},
    {"created_at", "дата создания|created|created on"},
    {"modified_at", "дата изменения|modified|modified on"},
    {"", "кем создан|created by"},
    {"", "кем изменен|modified by"},
    {"", "создан crm-формой|created by crm form"},
    {"region", "населенный пункт|город|city"},
    {"", "utm source"},
    {"", "utm medium"},
    {"", "utm campaign"},
    {"", "utm content"},
    {"", "utm term"},
};
constexpr auto kColumns = bitrix24::joined(kPerson, bitrix24::kPhonesAndEmails, kContact);

}

const Layout& bitrix24_contacts()
{
    static const Layout layout{.id = "bitrix24_contacts",
                               .system = "bitrix24",
                               .entity = facts::Entity::Customers,
                               .name = {"Bitrix24 contacts", "Контакты Битрикс24"},
                               .columns = kColumns,
                               .idHeader = "id"};
    return layout;
}

}
