#pragma once
// A package as plain text, so that its parts can be changed and not only its packed bytes: "=== name" begins a part.

#include "tests/support/zip_writer.h"

#include <string>
#include <string_view>

namespace zamer::fuzz {

/// The archive of the parts; the bytes themselves where they are no such text.
inline std::string packed(std::string_view text)
{
    constexpr std::string_view kMark = "=== ";
    if (!text.starts_with(kMark))
        return std::string(text);
    std::vector<ZipMember> members;
    while (text.starts_with(kMark)) {
        const std::size_t line = std::min(text.find('\n'), text.size());
        const std::size_t next = std::min(text.find("\n=== ", line), text.size());
        std::string name(text.substr(kMark.size(), line - kMark.size()));
        std::erase(name, '\0');
        const std::size_t begin = std::min(line + 1, next);
        if (!name.empty())
            members.push_back({std::move(name), std::string(text.substr(begin, next - begin)), true});
        text.remove_prefix(std::min(next + 1, text.size()));
    }
    return zipOf(members);
}

}
