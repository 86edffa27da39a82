#pragma once
// JoinLine: how many of the imported things found their counterparts; money in major units (not minor ones, as facts have it),
// so that the line can be shown as it is. Plain data.

#include "core/base/text.h"
#include "core/facts/fields.h"

#include <string>
#include <vector>

namespace zamer::audit {

struct JoinLine {
    std::string what; // activities_deals_by_id ...: stable
    Text text;        // goes with "joined of of"
    std::size_t joined = 0;
    std::size_t of = 0;
    std::vector<facts::Entity> between; // the entities it is about
};

}
