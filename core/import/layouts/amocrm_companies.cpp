// Companies as amoCRM exports them: the same list as contacts, with "компания" under "Тип". A company is a card of the client, as a
// contact is. Headers after the contacts' export and the import template.
#include "core/import/layout_tools.h"
#include "core/import/text/headers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

const Layout& amocrm_companies();

namespace {

constexpr std::string_view kType = "тип|tipo|type";
constexpr std::string_view kName =
    "название компании|название (компания)|nome da empresa|nombre de la compañía|company name";

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id компании|company id"},
    {"", kType},
    {"name", kName, true},
    {"owner", "ответственный|ответственный за компанию|ответственный (компания)|usuário responsável|usuario "
              "responsable|responsible user|company responsible user"},
    {"created_at",
     "дата создания компании|дата создания (компания)|data de criação da empresa|fecha de creación de la "
     "compañía|company created at",
     true},
    {"created_at", "дата создания|criado em|fecha de creación|created at|date created"},
    {"modified_at", "дата редактирования|дата редактирования компании|última modificação|fecha de modificación|last "
                    "modified|modified at"},
    {"", "кем создана компания|company created by", true},
    {"", "кем создана|criado por|creado por|created by"},
    {"", "кем редактирована|modificado por|modified by"},
    {"", "контакты|contatos|contactos|contacts"},
    {"", "сделки|leads|deals"},
    {"", "теги|теги компании|тег компании|tags|etiquetas"},
    {"phone", "рабочий телефон|рабочий телефон (компания)|телефон|telefone comercial|teléfono oficina|work phone"},
    {"phone", "рабочий прямой телефон|рабочий прямой телефон (компания)|work direct phone"},
    {"phone", "мобильный телефон|мобильный телефон (компания)|telefone celular|teléfono celular|mobile phone"},
    {"phone", "другой телефон|другой телефон (компания)|outro telefone|otro teléfono|other phone"},
    {"email", "рабочий email|рабочий email (компания)|email|email comercial|correo|work email"},
    {"email", "личный email|личный email (компания)|email pessoal|e-mail priv.|private email"},
    {"email", "другой email|другой email (компания)|outro email|otro correo|other email"},
    {"region", "город|регион|cidade|ciudad|city"},
    {"source", "источник|fonte|fuente|source"},
    {"", "web|web (компания)|site|сайт"},
    {"", "адрес|адрес (компания)|endereço|dirección|address"},
};

/// Contacts have the company's name too; under "Тип" each row says what it is.
double confidence(std::span<const std::string> headers, SampleRows sample)
{
    const auto type = std::find_if(headers.begin(), headers.end(),
                                   [](const std::string& header) { return isOneOf(normalisedHeader(header), kType); });
    if (type == headers.end() || !anyHeader(headers, kName))
        return 0;
    const auto column = static_cast<std::size_t>(type - headers.begin());
    const auto isCompany = [column](const std::vector<std::string>& row) {
        return column < row.size() && isOneOf(folded(trimmed(row[column])), "компания|company|empresa|compañía");
    };
    return !sample.empty() && std::all_of(sample.begin(), sample.end(), isCompany) ? 0.9 : 0;
}

}

const Layout& amocrm_companies()
{
    static const Layout layout{.id = "amocrm_companies",
                               .system = "amocrm",
                               .entity = facts::Entity::Customers,
                               .name = {"amoCRM companies", "Компании amoCRM"},
                               .columns = kColumns,
                               .idHeader = "id",
                               .confidence = confidence};
    return layout;
}

}
