#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

QJsonArray columnsOf(const import::Layout& layout)
{
    QJsonArray columns;
    for (const import::LayoutColumn& column : layout.columns)
        columns.append(QJsonObject{{QStringLiteral("field"), jsonText(column.field)},
                                   {QStringLiteral("headers"), jsonText(column.headers)}});
    return columns;
}

Exit run(const Call& call)
{
    QJsonArray list;
    for (const import::Layout* layout : import::layouts()) {
        const std::string_view entity = facts::entityName(layout->entity);
        list.append(QJsonObject{{QStringLiteral("id"), jsonText(layout->id)},
                                {QStringLiteral("system"), jsonText(layout->system)},
                                {QStringLiteral("entity"), jsonText(entity)},
                                {QStringLiteral("columns"), columnsOf(*layout)}});
        call.line(jsonText(layout->id).toString() + QLatin1String(": ") + layout->name.in(call.language()));
    }
    for (std::size_t i = 0; i < facts::kEntities; ++i) {
        const auto entity = static_cast<facts::Entity>(i);
        QJsonArray columns;
        QStringList names;
        for (const facts::Field& field : facts::fields(entity)) {
            columns.append(QJsonObject{{QStringLiteral("field"), jsonText(field.name)},
                                       {QStringLiteral("headers"), jsonText(field.name)},
                                       {QStringLiteral("required"), field.required}});
            names << jsonText(field.name).toString();
        }
        for (const std::string_view part : {import::kUnitPrice, import::kRowCurrency}) {
            if (!import::isPartOfField(entity, part))
                continue;
            columns.append(QJsonObject{{QStringLiteral("field"), jsonText(part)},
                                       {QStringLiteral("headers"), jsonText(part)},
                                       {QStringLiteral("required"), false}});
            names << jsonText(part).toString();
        }
        const QString id = QLatin1String("table:") + jsonText(facts::entityName(entity)).toString();
        list.append(QJsonObject{{QStringLiteral("id"), id},
                                {QStringLiteral("system"), QStringLiteral("table")},
                                {QStringLiteral("entity"), jsonText(facts::entityName(entity))},
                                {QStringLiteral("columns"), columns}});
        call.line(id + QLatin1String(": ") + names.join(QLatin1String(", ")));
    }
    call.answer({{QStringLiteral("layouts"), list}});
    return Exit::Done;
}

}

const Verb& layouts()
{
    static const Verb verb{.name = "layouts",
                           .summary = {"The exports that can be imported, with their columns.",
                                       "Выгрузки, которые можно загрузить, и их столбцы."},
                           .takes = "",
                           .least = 0,
                           .most = 0,
                           .run = run};
    return verb;
}

}
