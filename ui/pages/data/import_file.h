#pragma once
// ImportFile: one table on its way into the audit: what the user said about it, what was understood, what a full
// reading found. A file of several tables is several of them. Nothing of it is stored before the import, and nothing is
// kept after the import view is closed.

#include "core/audit/import_answers.h"
#include "core/base/progress.h"

#include <QString>

#include <optional>
#include <vector>

namespace zamer::ui::data {

/// A cell as the importer reads it; persons' data are only told to be there.
struct PreviewCell {
    facts::Type type = facts::Type::Text;
    bool empty = true;
    std::int64_t whole = 0;
    double number = 0;
    QString text;
};

/// What a stage name of the file stands for.
struct StageMeaning {
    QString stage;
    QString status; // open, won, lost
    std::size_t deals = 0;
    bool said = false; // by the user or the layout; else taken as open
};

/// What reading the whole file gave, without storing anything.
struct FileCheck {
    import::Mapping mapping;
    qint64 rowsRead = 0;
    qint64 rejected = 0;
    std::vector<import::Issue> issues;
    std::vector<int> fields; // of the preview's columns
    std::vector<std::vector<PreviewCell>> preview;
    std::vector<StageMeaning> stages; // of deals, the most frequent first
};

/// Reads the file as the import would; persons are hashed under a key that is thrown away. Any thread.
Result<FileCheck> checkFile(const QString& path, const import::Options& options, const Settings& settings,
                            Progress& progress);

enum class FileState { Waiting, Reading, Ready, ToCheck, NeedsProfile, Covered, Failed, LeftOut, Importing, Imported };

struct ImportFile {
    int id = 0; // stays while files come and go
    QString path;
    QString table; // its name in a file of several tables
    qint64 bytes = 0;
    bool listed = false; // its tables are known
    bool hidden = false; // a sheet that its author has hidden: left out until it is asked for
    import::Options options;
    std::vector<facts::SourceId> replaces;     // read again in place of these
    bool recall = true;                        // whether an earlier file of its shape is still to be asked for
    QString profile;                           // the saved one that was applied
    bool remembered = false;                   // as the last file of this shape in the audit was read
    std::optional<audit::OnOverlap> onOverlap; // what the user said where its period is covered already
    std::optional<import::Mapping> mapping;
    std::optional<FileCheck> check;
    std::optional<audit::ImportOutcome> forecast; // what the import would change in the audit
    std::optional<Error> error;
    std::optional<audit::ImportOutcome> outcome;
    bool reading = false;
    bool importing = false;
    int revision = 0; // of the options: an answer to older ones is dropped

    FileState state() const;
    bool canImport() const;
    /// Columns and stages that a person should look at.
    int toCheck() const;
    /// Its period is in the audit already, and nobody has said yet what that means.
    bool asksOverlap() const { return forecast && !forecast->overlaps.empty() && !onOverlap; }
    /// "calls.xlsx › Звонки"
    QString name() const;
    /// The field that the column of this header feeds; empty for none.
    std::string fieldOf(const std::string& header) const;
};

}
