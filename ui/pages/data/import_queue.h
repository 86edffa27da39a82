#pragma once
// ImportQueue: the files that wait to be imported. It looks at them one after the other off the window's thread (what
// are they, then: what would come of them), again after each change of what the user says, and imports those that can
// be through the session, with progress. An import that is cancelled leaves the audit as it was: what the same run had
// brought is undone. GUI thread.

#include "ui/jobs/job.h"
#include "ui/models/session.h"
#include "ui/pages/data/import_file.h"

#include <QTimer>

#include <atomic>

namespace zamer::ui::data {

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
    void remove(int index);
    /// Forgets every file, what was read of them too.
    void clear();

    /// Each looks at the file again. Layout, encoding, delimiter and dates begin with an empty map.
    void setOptions(int index, const import::Options& options);
    void setField(int index, const std::string& column, const std::string& field);
    void setStage(int index, const QString& stage, const QString& status);
    void readAgain(int index);

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

private:
    void work();
    void inspect(std::size_t index);
    void check(std::size_t index);
    void touch(int index);
    void importNext();
    void took(std::size_t index, Result<audit::ImportOutcome> outcome);
    void takeBack();
    void endRun(bool cancelled);
    void relay();

    Session& m_session;
    std::vector<ImportFile> m_files;
    Job<import::Mapping>* m_inspect;
    Job<FileCheck>* m_check;
    int m_looking = -1;
    std::vector<std::size_t> m_run;
    std::size_t m_position = 0;
    std::shared_ptr<Progress> m_progress;
    struct Meter {
        std::atomic<double> share{0};
        std::atomic<qint64> rows{0};
    };
    std::shared_ptr<Meter> m_meter;
    QTimer m_timer;
    double m_shown = 0;
};

}
