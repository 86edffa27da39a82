#pragma once
// Figures: what the pages show of the audit's KPIs: two snapshots compared, or one alone, put into words. One object for all pages of a
// session, so that they speak of the same pair and nothing is computed twice. It reads on the session's thread and is read anew when
// snapshots, key KPIs, targets or settings have changed; a step's notes change nothing here. GUI thread.

#include "core/report/words.h"
#include "ui/models/session.h"

namespace zamer::ui {

class Figures : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Failed };

    /// The figures of a session; made when first asked for, gone with it.
    static Figures& of(Session& session);

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    /// Ids of the snapshots compared; 0 = none.
    qint64 before() const { return m_before; }
    qint64 after() const { return m_after; }
    bool compares() const { return m_before != 0; }
    void choose(qint64 before, qint64 after);

    /// Reads whatever is out of date; changed() when it is there. Cheap when nothing is. Words follow the language.
    void update();

    // Until the next changed(). While newer ones are read the last ones stay; without any, words() is empty.
    const report::Input& input() const { return m_input; }
    const std::vector<report::KpiWords>& words() const { return m_words; }
    const report::KpiWords* find(const QString& kpi) const;
    const QString& sentence() const { return m_sentence; }
    /// "6 months" of the targets shown; 0 where there are none.
    int targetMonth() const;

Q_SIGNALS:
    void changed();

private:
    explicit Figures(Session& session);
    void forget();
    void choosePair();
    void word();
    void read();
    void take(quint64 asked, Result<report::Input> input);

    Session& m_session;
    QString m_path; // of the audit
    State m_state = State::Empty;
    Error m_error;
    qint64 m_before = 0;
    qint64 m_after = 0;
    bool m_chosen = false;  // by the user, not by default
    quint64 m_asked = 0;    // the newest question; answers to older ones are dropped
    QByteArray m_signature; // of what the figures were read from
    std::shared_ptr<Progress> m_progress;
    report::Input m_input;
    std::vector<report::KpiWords> m_words;
    QString m_sentence;
};

/// The snapshots side by side, or `after` alone where `before` is 0, as a report says them (without series, checklist and sources).
/// On the audit's thread.
Result<report::Input> readFigures(audit::Audit& audit, qint64 before, qint64 after, Progress& progress);
/// Two periods side by side, measured from the living sources; the sides have no snapshot (id 0). On the audit's thread.
Result<report::Input> readPeriods(audit::Audit& audit, const audit::PeriodsQuestion& question, Progress& progress);

}
