#pragma once
// ImportQueue: the tables that wait to be imported. It looks at them off the window's thread: what tables a file has,
// what they are, then what would come of them and what they would change in the audit; again after each change of what
// the user says. A change can be undone and redone, and so can an import as a whole. An import that is cancelled leaves the audit
// as it was: what the same run had brought is undone. GUI thread.

#include "ui/jobs/job.h"
#include "ui/models/session.h"
#include "ui/pages/data/import_file.h"

#include <QTimer>

#include <atomic>

namespace zamer::ui::data {

/// What the import is told: what an earlier file of the shape was told was said here already, or dropped.
import::Options toldOptions(const ImportFile& file);

class ImportQueue : public QObject
{
    Q_OBJECT

public:
    explicit ImportQueue(Session& session, QObject* parent = nullptr);

    const std::vector<ImportFile>& files() const { return m_files; }
    const ImportFile& file(int index) const { return m_files[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_files.size()); }
    int readyCount() const;
    bool isImporting() const { return !m_run.empty(); }
    /// The file that is being looked at or imported, -1 for none.
    int busyFile() const;

    /// A path that is in already is not added again. Gives the index of the first one.
    int add(const QStringList& paths);
    /// To be read in place of a source, beginning with what was said when it was imported.
    int addAgain(const QString& path, const import::Options& options, facts::SourceId replaces);
    void remove(int index);
    /// Forgets every file, what was read of them too.
    void clear();

    /// Each looks at the file again. Layout, encoding, delimiter and dates begin with an empty map.
    void setOptions(int index, const import::Options& options);
    void setField(int index, const std::string& column, const std::string& field);
    /// An empty status: as the file says.
    void setStage(int index, const QString& stage, const QString& status);
    /// Cells of a field are taken for another word; "" for an empty cell.
    void treatAs(int index, const std::string& field, const std::vector<std::string>& cells, const std::string& word);
    /// Every row has this value in the field.
    void setConstant(int index, const std::string& field, const std::string& value);
    /// Its period is covered by another source: keep both, or replace the earlier.
    void setOverlap(int index, audit::OnOverlap answer);
    /// A saved profile instead of what was said so far. dropSaid: as if nothing had been said.
    void applyProfile(int index, const QString& name);
    void dropSaid(int index);
    /// How this file is read, under a name, for the next one of its shape in any audit.
    Status saveProfile(int index, const QString& name);
    void forgetProfile(int index);
    void readAgain(int index);

    /// Files that something was said about and that are not imported: what would be lost with them.
    int unfinished() const;

    /// Takes the last change back, be it of options or an import of files that are still here (they can be imported
    /// again); false where there is none.
    bool undo();
    /// Takes an undoing back: what was said, or the import: from the audit while a snapshot keeps it there, else by
    /// reading the files again that are still here.
    bool redo();
    /// The sources of the last import that are in the audit still; one run is one step. Empty for none.
    std::vector<facts::SourceId> lastBrought();
    /// An import was undone elsewhere: redo() takes it in again.
    void noteUndone(std::vector<facts::SourceId> sources);
    /// Forgets the steps, too: another audit knows nothing of them.
    void startAnew();

    void importReady();
    void cancel();

Q_SIGNALS:
    void listChanged();
    void fileChanged(int index);
    /// Of what runs now; share 0..1.
    void progress(double share, qint64 rows);
    void importStarted();
    /// Not cancelled: every file of the run has its outcome or its error.
    void importFinished(bool cancelled);
    /// So many imports were taken back, or in again; or it could not be.
    void importUndone(int count);
    void importRedone(int count);
    void undoFailed(const zamer::Error& error);

private:
    using Tables = std::vector<import::TableInfo>;
    struct Meter {
        std::atomic<double> share{0};
        std::atomic<qint64> rows{0};
    };
    /// What can be taken back: the options of a file, or an import.
    struct Step {
        int id = 0;
        import::Options options;
        QString profile;
        bool remembered = false;
        std::vector<facts::SourceId> brought;
        std::vector<std::pair<int, audit::ImportOutcome>> outcomes; // undone: of the files it came from
        bool said = true;                                           // by the user; else known from an earlier file
    };

    ImportFile* byId(int id);
    int indexOf(int id) const;
    void changed(int id);
    void remember(const ImportFile& file);
    static Step stateOf(const ImportFile& file);
    void goTo(ImportFile& file, const Step& state);
    void import(std::vector<int> ids);
    void touch(int index);
    void work();
    void list(ImportFile& file);
    void listed(int id, Result<Tables> tables);
    void inspect(ImportFile& file);
    void check(ImportFile& file);
    void recall(ImportFile& file);
    void forecast(ImportFile& file);
    void stopLooking(int id);
    void importNext();
    void took(int id, Result<audit::ImportOutcome> outcome);
    std::vector<facts::SourceId> broughtByRun();
    void takeBack();
    void endRun(bool cancelled);
    void undoImport(const std::vector<facts::SourceId>& brought);
    void redoImport(const Step& step);
    void takenIn(const Step& step, const std::vector<facts::SourceId>& gone);
    void relay();

    Session& m_session;
    std::vector<ImportFile> m_files;
    std::vector<Step> m_steps;
    std::vector<Step> m_undone;
    bool m_redoing = false; // what is imported now is what was undone
    Job<Tables>* m_list;
    Job<import::Mapping>* m_inspect;
    Job<FileCheck>* m_check;
    int m_lastId = 0;
    // The files that are being looked at; 0 for none. A long check holds up no inspection.
    int m_listing = 0;
    int m_inspecting = 0;
    int m_checking = 0;
    int m_forecasting = 0;
    std::shared_ptr<Progress> m_forecast;
    std::vector<int> m_run;
    std::size_t m_position = 0;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<Meter> m_meter;
    QTimer m_timer;
    double m_shown = 0;
};

}
