#pragma once
// SharedStrings: the texts of a workbook that its cells refer to, all in one stretch of memory. Safe to read from any thread once loaded.

#include "core/import/byte_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zamer::import {

class SharedStrings
{
public:
    /// Errors: FileDamaged, FileTooLarge (more than 2 GB of text), the source's.
    static Result<SharedStrings> read(std::shared_ptr<const ByteSource> bytes);

    std::size_t count() const { return m_ends.size() - 1; }
    std::string_view at(std::size_t index) const
    {
        return {m_text.data() + m_ends[index], std::size_t{m_ends[index + 1]} - m_ends[index]};
    }

private:
    friend class SharedStringsHandler;
    std::string m_text;
    std::vector<std::uint32_t> m_ends{0};
};

/// _x000D_ in a workbook's text is the character with that number. In place, from `begin` on.
void resolveEscapes(std::string& text, std::size_t begin);

}
