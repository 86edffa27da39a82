#pragma once
// WhatIfPane: what the figures would be under other settings: a deadline, a horizon. Both periods are measured anew on the audit's thread;
// nothing is ever saved into a snapshot, and the verdict says that it is one of a trial.

#include "core/report/format.h"
#include "ui/models/figures.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace zamer::ui {

class TextLabel;

namespace kpis {

class WhatIfField;

class WhatIfPane : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfPane(Session& session, QWidget* parent = nullptr);

    void setFigures(const Figures& figures) { m_figures = &figures; }
    /// Whether the figure hangs on any setting.
    static bool isPossible(const report::KpiWords& words);
    void show(const report::KpiWords& words);
    void clear();
    /// Every field back to what was measured.
    void reset();
    const std::vector<WhatIfField*>& fields() const { return m_fields; }
    /// What the panel says under other settings; empty as measured.
    QString result() const;
    /// The verdict that goes with it; empty without one.
    QString verdict() const;
    bool isReading() const { return m_progress != nullptr; }

Q_SIGNALS:
    void closed();

private:
    void build(const report::KpiWords& words);
    void edited();
    void ask();
    void take(const Result<kpi::Comparison>& comparison);
    std::optional<audit::Overrides> overrides();

    QString settingMeasured(const std::string& setting) const;

    Session& m_session;
    const Figures* m_figures;
    QString m_kpi;
    QByteArray m_shown; // what the fields were made for
    quint64 m_asked = 0;
    std::shared_ptr<Progress> m_progress;
    QTimer m_pause; // between the last keystroke and the question
    QWidget* m_body = nullptr;
    std::vector<WhatIfField*> m_fields;
    TextLabel* m_title;
    TextLabel* m_note;
    QPushButton* m_reset;
    QPushButton* m_close;
    TextLabel* m_sign;
    TextLabel* m_result;
    TextLabel* m_verdict;
    TextLabel* m_measured;
};

}

}
