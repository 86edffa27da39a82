#pragma once
// Picker: what is compared: two snapshots (by the bar that all pages share), or two periods that are measured now. Days are inclusive on
// the screen, as people say them.

#include "ui/models/session.h"
#include "ui/widgets/text.h"

#include <QWidget>

#include <array>

class QDateEdit;
class QHBoxLayout;
class QPushButton;

namespace zamer::ui {

class CompareBar;
class SegmentedButton;

namespace compare {

class Picker : public QWidget
{
    Q_OBJECT
public:
    explicit Picker(Session& session, QWidget* parent = nullptr);

    /// Words and choices, in the language of the moment.
    void refresh();
    bool isOfPeriods() const { return m_ofPeriods; }
    void setOfPeriods(bool on);
    /// Nothing where a period ends before it begins.
    std::optional<audit::PeriodsQuestion> question() const;
    void setPeriods(const Period& before, const Period& after);
    QPushButton* button() const { return m_button; }
    QPushButton* yearButton() const { return m_year; }
    CompareBar* bar() const { return m_bar; }
    /// Stands in the page's head, beside its title.
    QWidget* head() const { return m_head; }

Q_SIGNALS:
    void modeChanged();
    void asked();

private:
    void build();
    void suggest();
    void judge();
    void takeYearBefore();

    Session& m_session;
    bool m_ofPeriods = false;
    bool m_suggested = false;
    QWidget* m_head;
    QHBoxLayout* m_headLine;
    SegmentedButton* m_mode = nullptr; // made anew in another language: its words cannot be changed
    QWidget* m_barPlace;
    CompareBar* m_bar;
    std::array<QDateEdit*, 4> m_days{}; // before: first, last; after: first, last
    std::array<TextLabel*, 2> m_names{};
    QPushButton* m_button;
    QPushButton* m_year;
    TextLabel* m_wrong;
};

/// Two periods to begin with: those that the baseline and the newest stage measure by default, cut at the newest data; without a go-live
/// day, the newest 90 days against the 90 before. Pure.
std::pair<Period, Period> suggestedPeriods(QDate goLive, QDate newestData);

}

}
