#pragma once
// The kinds of export files: how each is named and imported, its header and its rows. A new file is a line in kKinds
// and two functions.

#include "core/demo/csv_writer.h"
#include "core/demo/exports.h"
#include "core/demo/world.h"

#include <span>

namespace zamer::demo {

/// What a file may show: logs the events of [from, to), state files everything known at `to`.
struct Span {
    Instant from = kNoInstant;
    Instant to = 0;
    Language names = Language::English;
    bool contains(Instant at) const { return at >= from && at < to; }
};

struct ExportKind {
    const char* name; // %1 = the day of the export
    const char* layout;
    char delimiter;
    bool baseline; // made at the baseline, at the end
    bool end;
    void (*header)(CsvWriter&);
    void (*rows)(CsvWriter&, const World&, const Span&);
    void (*describe)(ExportFile&, const Options&); // maps, values, constants; null = none needed
};

std::span<const ExportKind> exportKinds();

/// A manager's number in the telephone exchange.
inline int extensionOf(int pod, int owner)
{
    return 101 + pod * 100 + owner;
}
QString ownerName(const World& world, int owner, Language language);
QString dealTitle(const World& world, const Deal& deal);

void leadsHeader(CsvWriter& csv);
void leadsRows(CsvWriter& csv, const World& world, const Span& span);
void contactsHeader(CsvWriter& csv);
void contactsRows(CsvWriter& csv, const World& world, const Span& span);
void movesHeader(CsvWriter& csv);
void movesRows(CsvWriter& csv, const World& world, const Span& span);
void stagesHeader(CsvWriter& csv);
void stagesRows(CsvWriter& csv, const World& world, const Span& span);
void usersHeader(CsvWriter& csv);
void usersRows(CsvWriter& csv, const World& world, const Span& span);
void callsRows(CsvWriter& csv, const World& world, const Span& span);
void messagesHeader(CsvWriter& csv);
void messagesRows(CsvWriter& csv, const World& world, const Span& span);
void tasksHeader(CsvWriter& csv);
void tasksRows(CsvWriter& csv, const World& world, const Span& span);
void npsHeader(CsvWriter& csv);
void npsRows(CsvWriter& csv, const World& world, const Span& span);
void staffHeader(CsvWriter& csv);
void staffRows(CsvWriter& csv, const World& world, const Span& span);
void costsHeader(CsvWriter& csv);
void costsRows(CsvWriter& csv, const World& world, const Span& span);

}
