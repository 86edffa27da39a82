#pragma once
// FactsBuilder: tiny hand-made facts for tests, written as rows of text the way a file would have them.
//   FactsBuilder facts;
//   facts.add(Entity::Deals, {"id", "status", "closed_at"}, {{"1", "won", "2025-03-01"}}, "2025-06-01");
//   const auto base = facts.base();
// Instants: "2025-03-01" or "2025-03-01 14:30", local; money in major units; lists "a|b"; "" is an empty cell.

#include "core/kpi/base.h"

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

namespace zamer::test {

using Cells = std::vector<std::string>;

inline Settings defaultSettings()
{
    Settings settings;
    settings.client = QStringLiteral("Test");
    return settings;
}

class FactsBuilder
{
public:
    explicit FactsBuilder(Settings s = defaultSettings()) : settings(std::move(s)), m_time(settings.localTime()) {}

    Settings settings;

    /// One export of one entity. An empty export time: the source does not say.
    FactsBuilder& add(facts::Entity entity, const Cells& fields, const std::vector<Cells>& rows,
                      const std::string& exportedAt = {}, const std::string& layout = "table")
    {
        auto table = std::make_shared<facts::Table>(entity);
        table->rows = rows.size();
        for (std::size_t at = 0; at < fields.size(); ++at) {
            const int field = facts::fieldByName(entity, fields[at]);
            Q_ASSERT(field >= 0);
            const facts::Type type = facts::fields(entity)[static_cast<std::size_t>(field)].type;
            table->columns[static_cast<std::size_t>(field)] = column(type, rows, at);
        }
        facts::Source source;
        source.id = static_cast<facts::SourceId>(m_layers.size() + 1);
        source.entity = entity;
        source.system = "test";
        source.layout = layout;
        source.fileName = "test.csv";
        source.exportedAt = exportedAt.empty() ? kNoInstant : instant(exportedAt);
        table->source.assign(rows.size(), source.id);
        for (std::size_t row = 0; row < rows.size(); ++row)
            table->line.push_back(static_cast<std::uint32_t>(row + 2));
        m_layers.push_back({source, table});
        return *this;
    }

    std::unique_ptr<kpi::Base> base() const { return std::make_unique<kpi::Base>(m_layers, settings); }

    Instant instant(const std::string& text) const { return instantOf(text, m_time); }
    static Day day(const std::string& text)
    {
        return dayFromCivil(std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)), std::stoi(text.substr(8, 2)));
    }
    static Period period(const std::string& from, const std::string& to) { return {day(from), day(to)}; }
    const std::vector<facts::Layer>& layers() const { return m_layers; }

private:
    static Instant instantOf(const std::string& text, const LocalTime& time)
    {
        Instant wall = Instant{day(text)} * kSecondsPerDay;
        if (text.size() >= 16)
            wall += std::stoi(text.substr(11, 2)) * 3600 + std::stoi(text.substr(14, 2)) * 60;
        if (text.size() >= 19)
            wall += std::stoi(text.substr(17, 2));
        return time.fromLocal(wall);
    }

    facts::ColumnPtr column(facts::Type type, const std::vector<Cells>& rows, std::size_t at) const
    {
        auto column = std::make_shared<facts::Column>();
        column->type = type;
        column->words = std::make_shared<facts::Dictionary>();
        for (const Cells& row : rows) {
            const std::string& cell = row[at];
            switch (type) {
            case facts::Type::Instant:
                column->ints.push_back(cell.empty() ? facts::kNull : instantOf(cell, m_time));
                break;
            case facts::Type::Money:
                column->ints.push_back(cell.empty() ? facts::kNull : std::llround(std::stod(cell) * 100));
                break;
            case facts::Type::Number:
                column->numbers.push_back(cell.empty() ? std::nan("") : std::stod(cell));
                break;
            case facts::Type::Flag:
            case facts::Type::Presence:
                column->flags.push_back(static_cast<std::int8_t>(cell.empty() ? -1 : cell == "0" ? 0 : 1));
                break;
            case facts::Type::Hashes: {
                std::size_t from = 0;
                while (from < cell.size()) {
                    const std::size_t bar = std::min(cell.find('|', from), cell.size());
                    column->codes.push_back(column->words->add(std::string_view(cell).substr(from, bar - from)));
                    from = bar + 1;
                }
                column->ends.push_back(static_cast<std::uint32_t>(column->codes.size()));
                break;
            }
            case facts::Type::Text:
            case facts::Type::Key:
                column->codes.push_back(column->words->add(cell));
                break;
            }
        }
        return column;
    }

    LocalTime m_time;
    std::vector<facts::Layer> m_layers;
};

}
