// Contacts as amoCRM exports them. In a genuine export of 2022 three values stand one column off: under "Сделки" the
// edit date, under "Дата редактирования" the editor, under "Кем редактирован" the deals' titles.
#include "core/import/importer.h"
#include "core/import/text/dates.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& amocrm_contacts();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id контакта|contact id"},
    {"", "тип|tipo|type", true},
    {"name", "полное имя контакта|полное имя (контакт)|nome completo|nombre completo|contact name|full name", true},
    {"company", "название компании|компания|название (компания)|empresa|compañía|company|company name"},
    {"owner", "ответственный|ответственный за контакт|ответственный (контакт)|usuário responsável|usuario "
              "responsable|responsible user"},
    {"created_at",
     "дата создания контакта|дата создания (контакт)|дата создания|criado em|data de criação|fecha de creación|date "
     "created|created at",
     true},
    {"modified_at", "дата редактирования|дата редактирования контакта|última modificação|fecha de modificación|last "
                    "modified|modified at"},
    {"", "сделки|leads|deals"},
    {"", "имя|имя (контакт)|nome|nombre|first name"},
    {"", "фамилия|фамилия (контакт)|sobrenome|apellido|last name"},
    {"", "кем создан контакт|кем создан|criado por|creado por|created by"},
    {"", "теги|теги контакта|tags|etiquetas"},
    {"", "должность|должность (контакт)|cargo|position"},
    {"", "кем редактирован|modified by"},
    {"phone", "телефон|telefone|teléfono|phone"},
    {"phone", "рабочий телефон|рабочий телефон (контакт)|telefone comercial|teléfono oficina|work phone"},
    {"phone", "рабочий прямой телефон|рабочий прямой телефон (контакт)|telefone comercial direto|teléfono directo|work "
              "direct phone"},
    {"phone", "мобильный телефон|мобильный телефон (контакт)|celular|telefone celular|teléfono celular|mobile phone"},
    {"phone", "домашний телефон|домашний телефон (контакт)|telefone residencial|teléfono casa|home phone"},
    {"phone", "другой телефон|другой телефон (контакт)|outro telefone|otro teléfono|other phone"},
    {"email", "рабочий email|рабочий email (контакт)|рабочий e-mail|email comercial|correo|work email"},
    {"email", "личный email|личный email (контакт)|личный e-mail|email pessoal|e-mail priv.|private email"},
    {"email", "другой email|другой email (контакт)|outro email|otro correo|другой e-mail|other email"},
    {"region", "город|регион|cidade|ciudad|city"},
    {"source", "источник|fonte|fuente|source"},
};

ColumnGuess* columnOf(Mapping& mapping, std::string_view normalised)
{
    const auto column =
        std::find_if(mapping.columns.begin(), mapping.columns.end(),
                     [normalised](const ColumnGuess& c) { return normalisedHeader(c.header) == normalised; });
    return column == mapping.columns.end() ? nullptr : &*column;
}

struct Dates {
    std::size_t filled = 0;
    std::size_t dates = 0;
    bool most() const { return filled > 0 && dates * 10 >= filled * 9; }
};

Dates datesUnder(std::size_t column, std::span<const std::vector<std::string>> sample)
{
    Dates out;
    for (const std::vector<std::string>& row : sample) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        DateParts parts;
        if (isMissing(text))
            continue;
        ++out.filled;
        out.dates += readDate(text, DateOrder::DayMonthYear, parts) ? 1U : 0U;
    }
    return out;
}

void repairShift(Mapping& mapping, std::span<const std::vector<std::string>> sample)
{
    ColumnGuess* const deals = columnOf(mapping, "сделки");
    ColumnGuess* const modified = columnOf(mapping, "дата редактирования");
    if (deals == nullptr || modified == nullptr || modified->index != deals->index + 1)
        return;
    if (!datesUnder(deals->index, sample).most() || datesUnder(modified->index, sample).dates > 0)
        return;
    std::swap(deals->field, modified->field);
    std::swap(deals->confidence, modified->confidence);
    deals->confidence = 0.9;
    deals->needsLook = true;
    deals->note = {"The values stand one column off: the edit date is under “%1”",
                   "Значения сдвинуты на столбец: дата редактирования — под заголовком «%1»"};
    deals->noteArg = deals->header;
}

}

const Layout& amocrm_contacts()
{
    static const Layout layout{.id = "amocrm_contacts",
                               .system = "amocrm",
                               .entity = facts::Entity::Customers,
                               .name = {"amoCRM contacts", "Контакты amoCRM"},
                               .columns = kColumns,
                               .idHeader = "id",
                               .adjust = repairShift};
    return layout;
}

}
