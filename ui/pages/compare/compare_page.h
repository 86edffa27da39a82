#pragma once
// Comparison: any two snapshots, or any two periods measured now. Key KPIs first on their way to target, all others by direction; filtered by
// what came of them and by name; beside them what to know before the verdicts are believed.

#include "ui/models/figures.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace zamer::ui {

class ErrorBar;
class PaintedTable;
class ProgressStrip;
class SectionHeader;
class SentenceLabel;
class TextLabel;
class WayTable;

namespace compare {
class ChangeTable;
class FilterBar;
class NotesPane;
class Picker;
}

class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(Session& session, QWidget* parent = nullptr);
    QString keys() const override;

    /// Compares what the picker says; for periods it measures, for snapshots Figures does.
    void ask();
    void toggleTable();
    bool isTable() const { return m_asTable; }
    /// Of what is shown: the snapshots' or the periods'.
    const std::vector<report::KpiWords>& words() const;
    bool isMeasuring() const { return m_ofPeriods.state() == Figures::State::Loading; }
    QString chosen() const { return m_chosen; }
    compare::Picker& picker() const { return *m_picker; }
    compare::FilterBar& filter() const { return *m_filter; }
    compare::NotesPane& notes() const { return *m_notes; }
    compare::ChangeTable& others() const { return *m_others; }
    compare::ChangeTable& keyTable() const { return *m_keyTable; }
    WayTable& way() const { return *m_way; }

public Q_SLOTS:
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildHeader(QVBoxLayout& column);
    void connectParts();
    void showTexts();
    void showFigures();
    void showRows();
    void showStrip(bool measuring);
    void showEmpty();
    void choose(const QString& kpi, PaintedTable* from);
    void state(const QString& kpi, const QString& reason);
    void bringInto(const PaintedTable& table) const;
    void open(const QString& kpi);
    /// Those of what the picker says.
    Figures& figures() const;
    const report::Input& input() const { return figures().input(); }
    bool isReady() const;

    Figures& m_figures;
    Figures& m_ofPeriods;
    TextLabel* m_title;
    compare::Picker* m_picker;
    QPushButton* m_report;
    SentenceLabel* m_sentence;
    ErrorBar* m_error;
    ProgressStrip* m_strip;
    compare::FilterBar* m_filter;
    QWidget* m_body;
    QScrollArea* m_scroll;
    QVBoxLayout* m_left;
    WayTable* m_way;
    compare::ChangeTable* m_keyTable; // the same as m_way in figures: Ctrl+T
    compare::ChangeTable* m_others;
    QWidget* m_none;
    TextLabel* m_noneText;
    QPushButton* m_showAll;
    compare::NotesPane* m_notes;
    QVBoxLayout* m_page;
    QWidget* m_empty = nullptr; // made anew: its words cannot be changed
    bool m_asTable = false;
    bool m_modeChosen = false; // by the user, not by what there is
    QString m_chosen;
};

}
