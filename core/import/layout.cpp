#include "core/import/layout.h"

#include <algorithm>

namespace zamer::import {

const Layout* findLayout(std::string_view id)
{
    const std::span<const Layout* const> all = layouts();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Layout* layout) { return layout->id == id; });
    return found == all.end() ? nullptr : *found;
}

}
