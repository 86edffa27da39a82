#pragma once
// HtmlTableWalker: the cells of a page's tables, one after the other, as a browser would see them: a cell ends where the next one begins,
// a nested table is text of the cell it is in. Memory: one cell. One thread.

#include "core/import/markup/html_scanner.h"

namespace zamer::import {

class HtmlTableWalker
{
public:
    explicit HtmlTableWalker(DecodedBytes& bytes) : m_scanner(bytes) {}

    enum class Step { Cell, Row, Table, Done };
    /// What ended: a cell (its text follows), a row, a table, or the page.
    Step next();
    /// Of the cell: trimmed UTF-8.
    std::string& text() { return m_text; }
    int colspan() const { return m_colspan; }
    int rowspan() const { return m_rowspan; }
    bool isHeader() const { return m_header; }
    /// The page ended before its table did.
    bool isCut() const { return m_cut; }
    bool isTooLong() const { return m_tooLong; }

private:
    void addText(std::string_view text);
    void addLine();
    void openCell();
    /// True where a cell was open: it is the next step.
    bool closeCell();
    bool closeRow();
    bool closeTable();
    bool startTag();
    bool endTag();

    HtmlScanner m_scanner;
    std::string m_text;
    int m_depth = 0;
    int m_colspan = 1;
    int m_rowspan = 1;
    int m_nextColspan = 1;
    int m_nextRowspan = 1;
    bool m_header = false;
    bool m_nextHeader = false;
    bool m_inCell = false;
    bool m_inRow = false;
    bool m_blank = false;
    bool m_cellDue = false;
    bool m_rowDue = false;
    bool m_tableDue = false;
    bool m_done = false;
    bool m_finished = false;
    bool m_cut = false;
    bool m_tooLong = false;
};

}
