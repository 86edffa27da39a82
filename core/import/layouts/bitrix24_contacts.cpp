// Contacts of Bitrix24. Phones and e-mails stand in a column a kind, several values in one cell.
#include "core/import/layout.h"

namespace zamer::import {

const Layout& bitrix24_contacts();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id"},
    {"name", "контакт|contact"},
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
    {"owner", "ответственный|responsible"},
    {"phone", "телефон|phone"},
    {"phone", "рабочий телефон|work phone"},
    {"phone", "мобильный телефон|mobile phone|mobile"},
    {"phone", "домашний телефон|home phone"},
    {"phone", "телефон для рассылок|sms marketing phone|phone for newsletters"},
    {"phone", "другой телефон|other phone"},
    {"email", "e-mail|email"},
    {"email", "рабочий e-mail|work e-mail|work email"},
    {"email", "частный e-mail|home e-mail|private e-mail"},
    {"email", "e-mail для рассылок|newsletters e-mail|e-mail for newsletters"},
    {"email", "другой e-mail|other e-mail"},
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
