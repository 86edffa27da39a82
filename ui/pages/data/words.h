#pragma once
// What the data page says of files, layouts, cells and errors, in the language of the window. GUI thread.

#include "core/report/format.h"
#include "ui/models/session.h"
#include "ui/pages/data/import_file.h"
#include "ui/theme/tokens.h"

namespace zamer::ui::data {

/// For file dialogs: everything that can be imported.
QString fileFilter();
QString utf8(std::string_view text);
report::Format formatOf(const Session& session);
/// "amoCRM leads", "table of deals".
QString layoutName(const QString& layoutId);
QString encodingWord(const std::string& encoding);
QString delimiterWord(char delimiter);
/// "Reading", "2 to check" ...; the tone that goes with it.
QString stateWord(const ImportFile& file);
Tone stateTone(FileState state);
const char* stateIcon(FileState state);
/// "6,214 rows · 1.3 MB"
QString sizeWord(const ImportFile& file, const report::Format& format);
QString cellText(const PreviewCell& cell, const report::Format& format, const LocalTime& zone);
/// What a status, a kind, a direction, a survey or its respondent is called: open, won, call, incoming, staff ...
QString statusWord(const QString& status);
/// "14 Jul 2026 – 6 Sep 2026"; empty where the rows have no dates.
QString coverText(Instant from, Instant to, const report::Format& format, const LocalTime& zone);
/// Day and time of ISO 8601 text, in the audit's zone.
QString momentText(const QString& iso, const report::Format& format, const LocalTime& zone);
/// What was done, by the verb of the journal.
QString journalWord(const QString& verb);
import::Issue issueOf(const store::IssueRow& row);
/// What became of the rows: left out, or kept with an empty cell.
QString effectWord(const import::Issue& issue);

}
