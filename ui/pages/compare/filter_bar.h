#pragma once
// FilterBar: chips with counts, one for each outcome, and a field that looks for a name. "All" is on while no other is.

#include "ui/pages/compare/filter.h"

#include <QWidget>

class QLineEdit;

namespace zamer::ui::compare {

class Chip;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    /// Counts and words, in the language of the moment.
    void setWords(const std::vector<report::KpiWords>& words);
    const Filter& filter() const { return m_filter; }
    void clear();
    void find();
    Chip* all() const { return m_all; }
    Chip* chip(Outcome outcome) const { return m_chips[static_cast<std::size_t>(outcome)]; }
    QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    void changed();
    /// Down in the field: on to the rows.
    void rowsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    Filter m_filter;
    Chip* m_all;
    std::array<Chip*, kOutcomes.size()> m_chips{};
    QLineEdit* m_search;
};

}
