#pragma once
// Layout: how one system's export of one entity looks. A layout is a file in core/import/layouts: how to recognise it, its columns with
// their synonyms, its quirks. Columns are matched by normalised header (trimmed, case-folded, currency signs and blanks dropped).

#include "core/base/text.h"
#include "core/facts/fields.h"

#include <span>
#include <string_view>

namespace zamer::import {

struct LayoutColumn {
    std::string_view field; // of the entity (facts.md); several columns may feed one Hashes field
    std::string_view
        headers; // synonyms parted by '|', the export's own first: "дата создания сделки|дата создания|criado em"
    bool identifies = false; // typical for this layout: counts when it is recognised
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
    Text name;
    std::span<const LayoutColumn> columns;
    std::span<const LayoutValue>
        values; // looked up in the stage column for `status`, in the field's own column otherwise
    std::string_view lossReasonInStage; // stage whose bracket holds the loss reason, case-folded; empty = none
    std::string_view idHeader;          // what the id column is called; a row with an empty id is rejected
    /// Last word on the meaning of columns after the headers were matched, given the first rows: repairs shifted columns and the like.
    void (*adjust)(struct Mapping& mapping, std::span<const std::vector<std::string>> sample) = nullptr;
};

/// The recognisable layouts (generated from the list in core/import/CMakeLists.txt); `table:<entity>` is made on the fly.
std::span<const Layout* const> layouts();
const Layout* findLayout(std::string_view id);

}
