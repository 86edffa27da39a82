#include "core/import/sheet/ods_text.h"
#include "core/import/block.h"
#include "core/import/sheet/clock_text.h"
#include "core/import/sheet/number_formats.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace zamer::import {

void OdsText::clear()
{
    m_text.clear();
    m_paragraph = 0;
    m_skipped = 0;
    m_blank = true;
    m_any = false;
}

void OdsText::open(std::string_view name, const XmlAttributes& attributes, int depth)
{
    if (m_skipped != 0)
        return;
    if (name == "annotation" || name == "ruby-text" || name == "shapes" || name == "note" || name == "table") {
        m_skipped = depth;
    } else if (name == "p" || name == "h") {
        if (m_any)
            m_text += '\n';
        m_any = true;
        m_blank = true;
        m_paragraph = depth;
    } else if (m_paragraph != 0 && name == "s") {
        std::size_t count = 1;
        const std::string_view said = attributes.get("c");
        std::from_chars(said.data(), said.data() + said.size(), count);
        m_text.append(std::min<std::size_t>(count, 1000), ' ');
    } else if (m_paragraph != 0 && (name == "tab" || name == "line-break")) {
        m_text += name == "tab" ? '\t' : '\n';
    }
}

void OdsText::close(std::string_view /*name*/, int depth)
{
    if (m_skipped == depth)
        m_skipped = 0;
    if (m_paragraph == depth)
        m_paragraph = 0;
}

void OdsText::add(std::string_view text)
{
    if (m_paragraph == 0 || m_skipped != 0 || m_text.size() > kLongestRecord)
        return;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!blank)
            m_text += c;
        else if (!m_blank)
            m_text += ' ';
        m_blank = blank;
    }
}

bool appendDuration(std::string_view iso, std::string& out)
{
    if (!iso.starts_with("PT"))
        return false;
    iso.remove_prefix(2);
    double seconds = 0;
    while (!iso.empty()) {
        const std::size_t unit = iso.find_first_of("HMS");
        double part = 0;
        if (unit == std::string_view::npos || !readDouble(iso.substr(0, unit), part))
            return false;
        seconds += part * (iso[unit] == 'H' ? 3600 : iso[unit] == 'M' ? 60 : 1);
        iso.remove_prefix(unit + 1);
    }
    if (!(seconds >= 0) || seconds > 1e12)
        return false;
    appendClock(std::llround(seconds), true, out);
    return true;
}

void appendOdsDate(std::string_view iso, std::string& out)
{
    for (const char c : iso.substr(0, iso.find_first_of(".Z")))
        out += c == 'T' ? ' ' : c;
}

}
