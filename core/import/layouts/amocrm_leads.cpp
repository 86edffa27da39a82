// Deals as amoCRM and Kommo export them. Headers: genuine exports of 2022 and later in Russian, Portuguese and Spanish,
// and the import template that users fill in; the English ones are after the API's words.
#include "core/import/layout.h"

namespace zamer::import {

const Layout& amocrm_leads();

namespace {

constexpr LayoutColumn kColumns[] = {
    {"id", "id|id сделки|lead id"},
    {"title", "название сделки|название|сделка|nombre del lead|nome do lead|lead title|lead name"},
    {"amount",
     "бюджет|бюджет сделки|presupuesto|lead venda|venda|orçamento|valor da venda|venta|sale|sale value|budget|lead "
     "budget|sale / budget",
     true},
    {"owner", "ответственный|ответственный за сделку|usuário responsável|usuário responsável pelo lead|usuario "
              "responsable|responsible user|lead responsible user|responsible|lead responsible"},
    {"created_at",
     "дата создания сделки|дата создания|дата создания (сделка)|criado em|data de criação|fecha de "
     "creación|date created|created at|date create|lead created at|created",
     true},
    {"modified_at", "дата редактирования|дата редактирования сделки|última modificação|fecha de modificación|last "
                    "modified|modified at|date modified"},
    {"closed_at", "дата закрытия|дата закрытия сделки|fechado em|fecha de cierre|closed at|close date|date closed"},
    {"tags", "теги|теги сделки|тег сделки|tags|lead tags|etiquetas"},
    {"stage",
     "этап сделки|статус сделки|этап|статус|etapa do lead|status do lead|estatus del lead|etapa del lead|lead "
     "status|pipeline stage|lead stage",
     true},
    // As people call it who rename the columns; other systems' exports do too, so it says nothing about whose file it is.
    {"stage", "стадия|стадия сделки|этап воронки|этап продаж|stage|deal stage|sales stage|status|etapa|etapa de venta|"
              "etapa da venda|estatus"},
    {"pipeline", "воронка|воронка продаж|воронка сделки|funil de vendas|embudo de ventas|pipeline|sales pipeline"},
    {"customer_name", "полное имя контакта|основной контакт|полное имя (контакт)|nome completo|nombre completo|contact "
                      "name|main contact"},
    {"company",
     "компания|компания контакта|название (компания)|empresa lead 's|empresa|compañía|compañía del contracto|company"},
    {"phone", "рабочий телефон|рабочий телефон (контакт)|telefone comercial|teléfono oficina|work phone"},
    {"phone", "телефон|телефон (контакт)|telefone|teléfono|phone"},
    {"phone", "рабочий прямой телефон|рабочий прямой телефон (контакт)|work direct phone|telefone comercial direto"},
    {"phone", "мобильный телефон|мобильный телефон (контакт)|celular|telefone celular|teléfono celular|mobile phone"},
    {"phone", "домашний телефон|домашний телефон (контакт)|home phone|telefone residencial|teléfono casa"},
    {"phone", "другой телефон|другой телефон (контакт)|other phone|outro telefone|otro teléfono"},
    {"email", "email|e-mail|email (контакт)"},
    {"email", "рабочий email|рабочий email (контакт)|рабочий e-mail|email comercial|correo|work email"},
    {"email",
     "личный email|личный email (контакт)|личный e-mail|email pessoal|e-mail priv.|private email|personal email"},
    {"email", "другой email|другой email (контакт)|другой e-mail|outro email|otro correo|other email"},
    {"region", "город|регион|город (контакт)|город (компания)|cidade|ciudad|city"},
    {"source", "источник|источник сделки|fonte|fuente|source|lead source"},
    {"source", "utm_source"},
    {"medium", "utm_medium"},
    {"campaign", "utm_campaign"},
    {"content", "utm_content"},
    {"term", "utm_term"},
    {"product", "товар|produto|producto|product"},
    {"loss_reason", "причина отказа|причина закрытия|причина закрытия сделки|motivo da perda|motivo de cierre|motivo "
                    "de perda|motivo de pérdida|loss reason"},
    {"expected_close_at", "предполагаемая дата закрытия|предполагаемая дата закрытия сделки|ожидаемая дата закрытия|"
                          "data prevista de fechamento|fecha prevista de cierre|expected close date"},
    {"next_task_at", "ближайшая задача|next task|closest task"},
    {"", "кем создана сделка|кем создана|criado por|creado por|created by|lead created by"},
    {"", "кем редактирована|кем редактирована сделка|modificado por|modified by"},
    {"", "ответственный за контакт"},
    {"", "примечание|примечание к сделке|примечание 1|nota|nota 1|note|note 1"},
    {"", "примечание 2|примечание к сделке 2|nota 2|note 2"},
    {"", "примечание 3|примечание к сделке 3|nota 3|note 3"},
    {"", "примечание 4|примечание к сделке 4|nota 4|note 4"},
    {"", "примечание 5|примечание к сделке 5|nota 5|note 5"},
    {"", "должность|должность (контакт)|cargo|position"},
};

// The two system stages that close a deal; amoCRM translates them with the account.
constexpr LayoutValue kValues[] = {
    {"status", "успешно реализовано", "won"}, {"status", "закрыто и не реализовано", "lost"},
    {"status", "closed - won", "won"},        {"status", "closed - lost", "lost"},
    {"status", "fechado - ganho", "won"},     {"status", "fechado - perdido", "lost"},
    {"status", "venda ganha", "won"},         {"status", "venda perdida", "lost"},
    {"status", "logrado con éxito", "won"},   {"status", "ventas perdidas", "lost"},
    {"status", "venta ganada", "won"},        {"status", "venta perdida", "lost"},
    {"status", "ventas perdidos", "lost"},
};

}

const Layout& amocrm_leads()
{
    static const Layout layout{
        .id = "amocrm_leads",
        .system = "amocrm",
        .entity = facts::Entity::Deals,
        .name = {"amoCRM deals", "Сделки amoCRM"},
        .columns = kColumns,
        .values = kValues,
        .lossReasonInStage = "закрыто и не реализовано|closed - lost|fechado - perdido|venda perdida|ventas perdidas|"
                             "venta perdida|ventas perdidos",
        .idHeader = "id"};
    return layout;
}

}
