#pragma once
// SourcesView: what was imported, with what was odd in each file; undoing an import as a whole, asked beside it.

#include "ui/pages/data/sources_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace zamer::ui {
class EmptyState;
class ErrorBar;
class PlainTable;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

class IssuesView;

class SourcesView : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesView(Session& session, QWidget* parent = nullptr);
    void refresh();

    PlainTable* table() const { return m_table; }
    IssuesView* issues() const { return m_issues; }
    QPushButton* undoButton() const { return m_undo; }
    QPushButton* confirmButton() const { return m_confirm; }
    QPushButton* importButton() const { return m_import; }

Q_SIGNALS:
    void importRequested();
    void filesDropped(const QStringList& paths);
    void undone(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeList();
    void select(int row);
    void showQuestion(bool shown);
    void undo();

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
    QWidget* m_question = nullptr;
    TextLabel* m_asks = nullptr;
    QPushButton* m_confirm = nullptr;
    TextLabel* m_counts = nullptr;
    facts::SourceId m_selected = 0;
};

}
