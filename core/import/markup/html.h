#pragma once
// HTML tables: what some programs save as .xls, and pages saved from a browser. A tolerant tokenizer of our own, since real pages leave
// out end tags and quote nothing: a cell ends where the next one begins. <br> is a line end inside a cell, nested tables become text of
// the cell they are in. A cell over several columns stands in the first of them; one over several rows is repeated below, save in the
// first row and in <th>, where it is a header. Memory: one block and one row. Any number of
// readers, one after the other; a table is one thread's at a time.

#include "core/import/input.h"

namespace zamer::import {

/// Whether bytes begin like a web page; UTF-8 or a single-byte page, with or without a mark.
bool looksLikeHtml(std::string_view start);
/// The largest table first, then the others in their order, called "table 2" by their place in the page; `name` is put before.
/// Errors: NotATable (a page without a table), FileDamaged (a table without an end), FileUnreadable, FileVanished.
Result<std::vector<InputTable>> htmlTables(std::shared_ptr<const ByteSource> bytes, const std::string& name);

}
