#include "core/kpi/catalogue/completeness.h"

namespace zamer::kpi {

using facts::Column;
using facts::Entity;
using facts::Table;

namespace {

/// A required field: any of these columns will do.
struct Required {
    std::vector<const Column*> either;
};

bool isFilled(const Column& column, std::size_t row)
{
    if (column.type == facts::Type::Money)
        return column.ints[row] != facts::kNull && column.ints[row] > 0;
    return !column.isEmpty(row);
}

std::vector<Required> requiredOf(const Table& table, const char* entityName, const QStringList& names,
                                 QStringList& leftOut)
{
    std::vector<Required> required;
    for (const QString& name : names) {
        Required field;
        for (const QString& choice : name.split(QLatin1Char('|'))) {
            const QByteArray id = choice.trimmed().toUtf8();
            const int index = facts::fieldByName(table.entity, {id.constData(), static_cast<std::size_t>(id.size())});
            if (index >= 0 && table.has(index))
                field.either.push_back(table.column(index));
        }
        if (field.either.empty())
            leftOut << QLatin1String(entityName) + QLatin1Char('.') + name;
        else
            required.push_back(std::move(field));
    }
    return required;
}

struct Walk {
    const View& view;
    const Window& window;
    Sample& sample;
    bool whole;
    std::size_t undated = 0;
    std::size_t all = 0;
};

void walkEntity(Walk& walk, const Table& table, int createdField, const std::vector<Required>& required)
{
    const facts::Ints created = table.ints(createdField);
    const std::span<const DealRole> roles =
        table.entity == Entity::Deals ? walk.view.index.roles() : std::span<const DealRole>();
    if (created.empty() || required.empty())
        return;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (!roles.empty() && roles[row] == DealRole::Converted)
            continue;
        ++walk.all;
        if (created[row] == facts::kNull)
            ++walk.undated;
        if (!walk.window.sees(created[row]))
            continue;
        std::size_t filled = 0;
        for (const Required& field : required) {
            for (const Column* column : field.either) {
                if (isFilled(*column, row)) {
                    ++filled;
                    break;
                }
            }
        }
        Observation seen{
            .row = static_cast<std::uint32_t>(row), .day = walk.view.time.dayOf(created[row]), .entity = table.entity};
        seen.num = walk.whole ? (filled == required.size() ? 1.0 : 0.0) : static_cast<double>(filled);
        seen.den = walk.whole ? 1.0 : static_cast<double>(required.size());
        walk.sample.seen.push_back(seen);
    }
}

}

Sample collectCompleteness(const View& view, const Window& window, bool whole)
{
    Sample sample;
    const Table& deals = view.facts.deals();
    const Table& cards = view.facts.table(Entity::Customers);
    QStringList leftOut;
    Walk walk{view, window, sample, whole};
    if (deals.rows > 0)
        walkEntity(walk, deals, facts::deal::created_at,
                   requiredOf(deals, "deals", view.settings.requiredDealFields, leftOut));
    if (cards.rows > 0)
        walkEntity(walk, cards, facts::customer::created_at,
                   requiredOf(cards, "cards", view.settings.requiredCardFields, leftOut));
    sample.parameters["required_fields"] = QStringLiteral("deals:%1;cards:%2")
                                               .arg(view.settings.requiredDealFields.join(QLatin1Char(',')),
                                                    view.settings.requiredCardFields.join(QLatin1Char(',')))
                                               .toStdString();
    if (!leftOut.isEmpty()) {
        const std::string names = leftOut.join(QStringLiteral(", ")).toStdString();
        sample.parameters["left_out"] = names;
        sample.notes.push_back({wording::columnsLeftOut, static_cast<std::size_t>(leftOut.size()), names});
    }
    sample.lacks(walk.undated, walk.all);
    sample.note(wording::withoutCreation, walk.undated);
    if (walk.all == 0)
        sample.noData(wording::fieldMissing);
    return sample;
}

}
