#pragma once
// Figures: what the pages show of the audit's KPIs: two snapshots compared, or one alone, put into words. One object for all pages of a
// session, so that they speak of the same pair and nothing is computed twice; another one for two periods that are measured now. They read
// on the session's thread and are read anew when snapshots (of periods: sources), key KPIs, targets or settings have changed; a step's
// notes change nothing here. GUI thread.

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
    /// The figures of two periods, measured from the living sources once they are asked for; nothing of them is saved.
    static Figures& ofPeriods(Session& session);

    State state() const { return m_state; }
    const Error& error() const { return m_error; }
    /// Ids of the snapshots compared; 0 = none.
    qint64 before() const { return m_before; }
    qint64 after() const { return m_after; }
    bool compares() const { return m_before != 0 || m_ofPeriods; }
    void choose(qint64 before, qint64 after);

    bool isOfPeriods() const { return m_ofPeriods; }
    /// Measures two periods; changed() when they are there.
    void ask(const audit::PeriodsQuestion& question);
    bool isAsked() const { return m_question.has_value(); }
    /// Stops measuring; what was there before stays.
    void cancel();

    /// What the figures shown are of, to ask for more of them; and the same as a key.
    audit::Sides sides() const;
    QByteArray sidesKey() const;

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
    /// While periods are measured: 0..1, rows read.
    void progressed(double share, qint64 rows);

private:
    Figures(Session& session, bool ofPeriods);
    static Figures& known(Session& session, bool ofPeriods);
    void forget();
    void choosePair();
    void word();
    void read();
    void empty();
    void take(quint64 asked, Result<report::Input> input);

    Session& m_session;
    const bool m_ofPeriods;
    std::optional<audit::PeriodsQuestion> m_question; // the newest; those that are shown are in the input
    QString m_path;                                   // of the audit
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
