// Deals as amoCRM and Kommo export them. Headers: genuine exports of 2022 and later in Russian, Portuguese and Spanish,
// and the import template that users fill in; the English ones are after the API's words.
#include "core/import/layout.h"

namespace zamer::import {

const Layout& amocrm_leads();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id сделки|lead id"},
    {"title", "название сделки|название|nombre del lead|nome do lead|lead title|lead name"},
    {"amount", "бюджет|бюджет сделки|presupuesto|lead venda|sale|sale value|budget|lead budget|sale / budget", true},
    {"owner", "ответственный|ответственный за сделку|usuário responsável|usuario responsable|responsible user|lead "
              "responsible user"},
    {"created_at",
     "дата создания сделки|дата создания|дата создания (сделка)|criado em|fecha de creación|date created|created "
     "at|date create",
     true},
    {"modified_at", "дата редактирования|дата редактирования сделки|última modificação|fecha de modificación|last "
                    "modified|modified at|date modified"},
    {"closed_at", "дата закрытия|дата закрытия сделки|fechado em|fecha de cierre|closed at|close date|date closed"},
    {"tags", "теги|теги сделки|тег сделки|tags|lead tags|etiquetas"},
    {"stage",
     "этап сделки|статус сделки|etapa do lead|estatus del lead|etapa del lead|lead status|pipeline stage|lead stage",
     true},
    {"pipeline", "воронка|воронка продаж|funil de vendas|embudo de ventas|pipeline|sales pipeline"},
    {"customer_name", "полное имя контакта|основной контакт|полное имя (контакт)|nome completo|nombre completo|contact "
                      "name|main contact"},
    {"company",
     "компания|компания контакта|название (компания)|empresa lead 's|empresa|compañía|compañía del contracto|company"},
    {"phone", "рабочий телефон|рабочий телефон (контакт)|telefone comercial|teléfono oficina|work phone"},
    {"phone", "рабочий прямой телефон|рабочий прямой телефон (контакт)|work direct phone|telefone comercial direto"},
    {"phone", "мобильный телефон|мобильный телефон (контакт)|celular|telefone celular|teléfono celular|mobile phone"},
    {"phone", "домашний телефон|домашний телефон (контакт)|home phone|telefone residencial|teléfono casa"},
    {"phone", "другой телефон|другой телефон (контакт)|other phone|outro telefone|otro teléfono"},
    {"email", "рабочий email|рабочий email (контакт)|рабочий e-mail|email comercial|correo|work email"},
    {"email",
     "личный email|личный email (контакт)|личный e-mail|email pessoal|e-mail priv.|private email|personal email"},
    {"email", "другой email|другой email (контакт)|другой e-mail|outro email|otro correo|other email"},
    {"region", "город|регион|cidade|ciudad|city"},
    {"source", "источник|источник сделки|fonte|fuente|source|lead source"},
    {"source", "utm_source"},
    {"medium", "utm_medium"},
    {"campaign", "utm_campaign"},
    {"content", "utm_content"},
    {"term", "utm_term"},
    {"product", "товар|produto|producto|product"},
    {"loss_reason", "причина отказа|причина закрытия|motivo de perda|motivo de pérdida|loss reason"},
};

// The two system stages that close a deal; amoCRM translates them with the account.
constexpr LayoutValue kValues[] = {
    {"status", "успешно реализовано", "won"}, {"status", "закрыто и не реализовано", "lost"},
    {"status", "closed - won", "won"},        {"status", "closed - lost", "lost"},
    {"status", "fechado - ganho", "won"},     {"status", "fechado - perdido", "lost"},
    {"status", "logrado con éxito", "won"},   {"status", "ventas perdidas", "lost"},
};

}

const Layout& amocrm_leads()
{
    static const Layout layout{.id = "amocrm_leads",
                               .system = "amocrm",
                               .entity = facts::Entity::Deals,
                               .name = {"amoCRM deals", "Сделки amoCRM"},
                               .columns = kColumns,
                               .values = kValues,
                               .lossReasonInStage = "закрыто и не реализовано",
                               .idHeader = "id"};
    return layout;
}

}
