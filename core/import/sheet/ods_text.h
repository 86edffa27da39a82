#pragma once
// OdsText: the text of a cell from its paragraphs: joined by line ends, runs of blanks single, <s>, <tab> and <line-break> as they are
// meant, annotations and the readings beside East Asian words left out. One thread.

#include "core/import/sheet/xml.h"

namespace zamer::import {

class OdsText
{
public:
    void clear();
    /// `depth`: of the element.
    void open(std::string_view name, const XmlAttributes& attributes, int depth);
    void close(std::string_view name, int depth);
    void add(std::string_view text);
    std::string_view text() const { return m_text; }

private:
    std::string m_text;
    int m_paragraph = 0; // depth of the open one; 0: none
    int m_skipped = 0;   // depth of what is left out; 0: nothing
    bool m_blank = true; // the last character was one
    bool m_any = false;  // a paragraph has begun
};

/// office:time-value, "PT10H02M03.5S": "10:02:03", hours counting on. False where it is none.
bool appendDuration(std::string_view iso, std::string& out);
/// office:date-value, "2024-01-31T10:15:00.5": "2024-01-31 10:15:00".
void appendOdsDate(std::string_view iso, std::string& out);

}
