#include "core/import/markup/html_table_walker.h"
#include "core/import/block_builder.h"
#include "core/import/text/words.h"

namespace zamer::import {

HtmlTableWalker::Step HtmlTableWalker::next()
{
    for (;;) {
        if (m_rowDue) {
            m_rowDue = false;
            m_inRow = false;
            return Step::Row;
        }
        if (m_tableDue) {
            m_tableDue = false;
            return Step::Table;
        }
        if (m_cellDue && !m_inCell)
            openCell();
        switch (m_done ? HtmlScanner::Token::Done : m_scanner.next()) {
        case HtmlScanner::Token::Text:
            addText(m_scanner.text());
            break;
        case HtmlScanner::Token::Start:
            if (startTag())
                return Step::Cell;
            break;
        case HtmlScanner::Token::End:
            if (endTag())
                return Step::Cell;
            break;
        case HtmlScanner::Token::Done:
            if (m_finished)
                return Step::Done;
            m_finished = m_done = true;
            m_cut = m_depth > 0;
            if (closeTable())
                return Step::Cell;
            break;
        }
    }
}

void HtmlTableWalker::addText(std::string_view text)
{
    if (!m_inCell)
        return;
    if (m_text.size() + text.size() > kLongestRecord) {
        m_tooLong = true;
        return;
    }
    for (const char c : text) {
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            m_blank = true;
            continue;
        }
        if (m_blank && !m_text.empty() && m_text.back() != '\n')
            m_text += ' ';
        m_blank = false;
        m_text += c;
    }
}

void HtmlTableWalker::addLine()
{
    if (m_inCell && !m_text.empty() && !m_tooLong)
        m_text += '\n';
    m_blank = false;
}

void HtmlTableWalker::openCell()
{
    m_cellDue = false;
    m_inCell = true;
    m_inRow = true;
    m_blank = false;
    m_text.clear();
    m_colspan = m_nextColspan;
    m_rowspan = m_nextRowspan;
    m_header = m_nextHeader;
}

bool HtmlTableWalker::closeCell()
{
    const bool was = m_inCell;
    m_inCell = false;
    if (was) {
        std::string checked;
        appendUtf8(trimmed(m_text), Encoding::Utf8, checked);
        m_text = std::move(checked);
    }
    return was;
}

bool HtmlTableWalker::closeRow()
{
    m_rowDue = m_rowDue || m_inRow || m_inCell;
    return closeCell();
}

bool HtmlTableWalker::closeTable()
{
    const bool was = m_depth > 0;
    m_depth = 0;
    const bool cell = closeRow();
    m_tableDue = was;
    return cell;
}

bool HtmlTableWalker::startTag()
{
    const std::string& name = m_scanner.name();
    if (name == "table") {
        ++m_depth;
        return false;
    }
    if (name == "br" || ((name == "p" || name == "div" || name == "li") && !m_text.empty()))
        addLine();
    const bool cell = name == "td" || name == "th";
    if (m_depth > 1 && (cell || name == "tr"))
        cell ? addText(" ") : addLine();
    if (m_depth != 1)
        return false;
    if (cell) {
        m_cellDue = true;
        m_nextHeader = name == "th";
        m_nextColspan = m_scanner.colspan();
        m_nextRowspan = m_scanner.rowspan();
        return closeCell();
    }
    return name == "tr" && closeRow();
}

bool HtmlTableWalker::endTag()
{
    const std::string& name = m_scanner.name();
    if (name == "table" && m_depth > 0)
        return m_depth > 1 ? (--m_depth, false) : closeTable();
    if (m_depth != 1)
        return false;
    if (name == "td" || name == "th")
        return closeCell();
    return (name == "tr" || name == "thead" || name == "tbody" || name == "tfoot") && closeRow();
}

}
