#pragma once
// Layout: how one system's export of one entity looks. A layout is a file in core/import/layouts: how to recognise it, its columns with
// their synonyms, its quirks. Columns are matched by normalised header (trimmed, case-folded, currency signs and blanks dropped).
// Immutable, any thread.

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/facts/fields.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

enum class DateOrder : std::uint8_t;

struct LayoutColumn {
    std::string_view field; // of the entity (facts.md); several columns may feed one Hashes field
    std::string_view
        headers; // synonyms parted by '|', the export's own first: "дата создания сделки|дата создания|criado em"
    bool identifies = false; // typical for this layout: counts when it is recognised
    bool outgoing = false;   // amounts that went the other way: negative, whatever their sign
};

/// What a file never says because all its rows agree: kind = call.
struct LayoutConstant {
    std::string_view field;
    std::string_view value;
};

/// A column that is no field of the entity and that `finish` reads. LayoutColumn::field may name it.
struct LayoutExtra {
    std::string_view name;
    facts::Type type;
    bool duration = false;    // of a Number: "3 мин 15 сек"
    std::string_view of = {}; // the field whose columns it reads as well, in its own way; empty: has columns of its own
};

struct LayoutValue {
    std::string_view field; // status
    std::string_view from;  // of the column of `via`, case-folded: "успешно реализовано"
    std::string_view to;    // won
};

struct Layout {
    std::string_view id;     // amocrm_leads
    std::string_view system; // amocrm
    facts::Entity entity = facts::Entity::Deals;
    Text name = {};
    std::span<const LayoutColumn> columns = {};
    std::span<const LayoutValue> values =
        {}; // looked up in the stage column for `status`, in the field's own column otherwise
    std::string_view lossReasonInStage =
        {}; // stages whose bracket holds the loss reason, case-folded, parted by '|'; empty = none
    std::string_view idHeader = {}; // what the id column is called; a row with an empty id is rejected
    /// Last word on the meaning of columns after the headers were matched, given the first rows: repairs shifted columns and the like.
    void (*adjust)(struct Mapping& mapping, std::span<const std::vector<std::string>> sample) = nullptr;
    std::span<const LayoutConstant> constants = {};
    std::span<const LayoutExtra> extras = {};
    /// After all rows are read, before they are a layer.
    Status (*finish)(struct Harvest& harvest) = nullptr;
    /// Exports without a header: how sure one is from the first rows (0..1), and what their columns are called, in order.
    double (*recogniseRows)(std::span<const std::vector<std::string>> sample) = nullptr;
    std::span<const std::string_view> placed = {};
    /// Where those exports come in several widths: the names for these rows, empty = `placed`.
    std::span<const std::string_view> (*placedFor)(std::span<const std::vector<std::string>> sample) = nullptr;
    /// What another column proves about day and month (seconds inside an id), where dates alone leave it open.
    std::optional<DateOrder> (*dateOrder)(std::span<const std::string> headers,
                                          std::span<const std::vector<std::string>> sample) = nullptr;
    /// Confidence from headers and first rows together, where the share of typical headers says too little (surveys).
    double (*confidence)(std::span<const std::string> headers,
                         std::span<const std::vector<std::string>> sample) = nullptr;
    /// Counts that the export may give as shares of another, which `finish` makes counts of: parted by '|'.
    std::string_view shares = {};
    /// The real export was never seen: the headers are synonyms, and the mapping page says so.
    bool guessed = false;
};

/// What stands for a field that the file has in parts: the price of one piece, for the amount of a purchase's line.
constexpr std::string_view kUnitPrice = "price";
/// What the amounts of a row are in: a field of deals, for other entities only what is needed to read the amounts.
constexpr std::string_view kRowCurrency = "currency";
inline bool isPartOfField(facts::Entity entity, std::string_view name)
{
    const bool money =
        entity == facts::Entity::Purchases || entity == facts::Entity::Costs || entity == facts::Entity::Forecasts;
    return (entity == facts::Entity::Purchases && name == kUnitPrice) || (money && name == kRowCurrency);
}

/// The recognisable layouts (generated from the list in core/import/CMakeLists.txt); `table:<entity>` is made on the fly.
std::span<const Layout* const> layouts();
const Layout* findLayout(std::string_view id);

}
