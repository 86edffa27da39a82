#pragma once
// Session: the audit that a window has open. The Audit lives on a thread of its own (a pool of one), so the window is never blocked and
// the file is touched by one thread only; calls wait their turn. Answers come back on the window's thread, and not at all once their
// receiver is gone. A Session belongs to the window's thread.

#include "core/audit/audit.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace zamer::ui {

/// What the pages share about the open audit without asking: small, refreshed after every change.
struct Summary {
    QString path;
    Settings settings;
    std::vector<store::SnapshotRow> snapshots;
    std::vector<audit::StepState> steps;
    std::vector<store::SourceRow> sources;
    std::vector<std::string> keyKpis;
    std::vector<store::TargetRow> targets;
    std::map<std::string, std::string> owners; // who answers for which KPI
    std::string choiceReason;                  // why the key KPIs are not the rule's
    std::vector<store::StatementRow> statements;
    std::vector<audit::Segment> segments; // saved

    audit::KpiPlan plan() const { return {keyKpis, choiceReason, targets, owners}; }
};

class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Ends with opened() or failed().
    void open(const QString& path);
    void create(const QString& path, const Settings& settings);
    void createDemo(const QString& path, Language language);

    /// Lets the audit go: its file is closed behind whatever still waits, calls under way are stopped. Ends with closed().
    void close();
    /// Stops the calls under way and those that wait, an opening or a demo being made too; each answers Cancelled.
    void cancel();

    bool isOpen() const { return m_open; }
    /// Calls are under way whose answers were not delivered yet.
    bool isBusy() const { return m_pending > 0; }
    const Summary& summary() const { return m_summary; }

    /// Runs `work` on the audit's thread, then `done` on the window's. `progress` may be kept to cancel.
    template<class T>
    void ask(QObject* receiver, std::function<Result<T>(audit::Audit&, Progress&)> work,
             std::function<void(Result<T>)> done, std::shared_ptr<Progress> progress = std::make_shared<Progress>())
    {
        post(progress, [this, receiver = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done),
                        progress](audit::Audit& audit) {
            auto answer = std::make_shared<Result<T>>(progress->isCancelled() ? Result<T>(failure(ErrorKind::Cancelled))
                                                                              : work(audit, *progress));
            deliver(receiver, [answer, done] { done(std::move(*answer)); });
        });
    }
    /// The same for a change: refreshes the summary afterwards, emits changed() when it was done.
    void change(QObject* receiver, std::function<Status(audit::Audit&, Progress&)> work,
                std::function<void(Status)> done, std::shared_ptr<Progress> progress = std::make_shared<Progress>());
    /// The part of the department that every page shows from now on; an empty filter is the whole. Emits changed() at once: what is asked from
    /// then on is answered through it. Snapshots and reports are of the whole all the same.
    void look(const audit::Segment& segment);
    const audit::Segment& segment() const { return m_segment; }
    /// Re-reads the summary and emits changed().
    void refresh();

Q_SIGNALS:
    void opened();
    void failed(const zamer::Error& error);
    void changed();
    void closed();
    /// Every answer was delivered, and none of them asked for more.
    void idle();
    /// While a demo is being made or a file opened: 0..1.
    void progressed(double share);

private:
    void post(const std::shared_ptr<Progress>& progress, std::function<void(audit::Audit&)> work);
    /// `work` runs on the audit's thread; with what it delivers it counts as under way.
    void enqueue(std::function<void()> work);
    void deliver(const QPointer<QObject>& receiver, std::function<void()> call);
    using Maker = std::function<Result<std::unique_ptr<audit::Audit>>(Progress&)>;
    void begin(Maker make);
    void take(Result<Summary> summary, bool first);

    struct Worker;
    std::unique_ptr<Worker> m_worker;
    Summary m_summary;
    audit::Segment m_segment;
    bool m_open = false;
    int m_pending = 0;
};

/// Reads a summary; on the audit's thread.
Result<Summary> summarise(audit::Audit& audit);

}
