#pragma once
// SourcesView: what was imported, where each source comes from, what it changed and what was odd in it; undoing an
// import as a whole, asked beside it, taking it in again while a snapshot keeps it, reading its file again with another
// mapping; everything that was done to the audit.

#include "ui/pages/data/sources_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace zamer::ui {
class EmptyState;
class ErrorBar;
class PlainTable;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

class HistoryModel;
class IssuesView;
class JoinsModel;
class SourceDetail;

class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(Session& session, QWidget* parent = nullptr);
    void refresh();

    /// Asks whether these imports, made in one step, may be undone.
    void askUndo(const std::vector<facts::SourceId>& sources);
    /// Whether undoing is being asked about.
    bool asks() const;
    /// Where the keyboard goes when the view is shown: the list, or the one button where there is none.
    void takeFocus();

    PlainTable* table() const { return m_table; }
    IssuesView* issues() const { return m_issues; }
    QPushButton* undoButton() const { return m_undo; }
    QPushButton* redoButton() const { return m_redo; }
    QPushButton* againButton() const { return m_again; }
    SourceDetail* detail() const { return m_provenance; }
    ErrorBar* error() const { return m_error; }
    PlainTable* history() const { return m_journal; }
    /// Reads the chosen source's file again, to be mapped anew; what was said about it is kept.
    void readAgain(const QString& path);
    QPushButton* confirmButton() const { return m_confirm; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* importButton() const { return m_import; }
    QPushButton* emptyButton() const;
    /// The history where there is no data any more.
    PlainTable* pastHistory() const { return m_past; }
    QString question() const;

Q_SIGNALS:
    void importRequested();
    void filesDropped(const QStringList& paths);
    /// `kept`: a snapshot keeps its rows, so that it can be taken in again.
    void undone(const QString& file, bool kept);
    void redone(const QString& file);
    /// Imports of one step.
    void batchUndone(int count);
    /// No longer among the living; with undone().
    void dropped(const std::vector<quint32>& sources);
    void readAgainRequested(const QString& path, const zamer::import::Options& options, quint32 replaces);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeList();
    QWidget* makeDetail();
    PlainTable* makeHistory(QVBoxLayout& column);
    QWidget* makeQuestion();
    void readHistory();
    void readJoins();
    void showIssues(const store::SourceRow& source, const QString& name);
    void redo();
    void askForFile();
    void select(int row);
    void showQuestion(bool shown);
    void undo();
    bool isPinned(facts::SourceId id) const;
    void undoBatch();
    void showList(bool shown);

    Session& m_session;
    SourcesModel* m_model;
    QStackedWidget* m_stack;
    PlainTable* m_table = nullptr;
    SectionHeader* m_detail = nullptr;
    TextLabel* m_nothing = nullptr;
    IssuesView* m_issues = nullptr;
    ErrorBar* m_error = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_again = nullptr;
    SourceDetail* m_provenance = nullptr;
    HistoryModel* m_history;
    PlainTable* m_journal = nullptr;
    PlainTable* m_past = nullptr;
    QWidget* m_pastSection = nullptr;
    EmptyState* m_empty = nullptr;
    JoinsModel* m_joins;
    QWidget* m_joinsSection = nullptr;
    QWidget* m_question = nullptr;
    TextLabel* m_asks = nullptr;
    QPushButton* m_confirm = nullptr;
    QPushButton* m_keep = nullptr;
    std::vector<facts::SourceId> m_batch; // asked about; empty: the selected one
    TextLabel* m_counts = nullptr;
    facts::SourceId m_selected = 0;
    facts::SourceId m_gone = 0; // the last one that was undone for good
    int m_asked = 0;            // for the history: older answers are dropped
};

}
