#pragma once
// ImportView: files on their way in: what they are, what their columns mean, what a full reading found, and the import.
// Ctrl+Enter imports, F5 reads again, Ctrl+Z takes the last change back, Esc closes an open list,
// cancels what runs, else leaves; it asks first where something was said about files that are not imported.

#include "ui/pages/data/import_queue.h"

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace zamer::ui {
class ErrorBar;
class PlainTable;
class ProgressStrip;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

class AcceptedBar;
class ChoiceTable;
class ColumnsModel;
class FilesPane;
class FixBar;
class IssuesView;
class OverlapBar;
class PreviewModel;
class ProfileBar;
class ReadingDetails;
class ReadingMoney;
class ReadingOptions;
class StagesModel;

class ImportView : public QWidget
{
    Q_OBJECT

public:
    ImportView(Session& session, ImportQueue& queue, QWidget* parent = nullptr);

    void setCurrent(int index);
    /// Esc: true where something was cancelled.
    bool escape();
    /// Whether it is being asked if what was said about the files may be forgotten.
    bool asks() const;
    QPushButton* leaveButton() const { return m_leave; }
    QPushButton* stayButton() const { return m_stay; }
    ReadingOptions* options() const { return m_options; }
    ReadingDetails* details() const { return m_details; }
    ReadingMoney* money() const { return m_money; }
    ProfileBar* profileBar() const { return m_profile; }
    OverlapBar* overlapBar() const { return m_overlap; }
    IssuesView* issues() const { return m_issues; }
    FilesPane* filesPane() const { return m_files; }
    ChoiceTable* columns() const { return m_columns; }
    ChoiceTable* stages() const { return m_stages; }
    QPushButton* importButton() const { return m_import; }
    QString outcomeText() const;

public Q_SLOTS:
    void chooseFiles();

Q_SIGNALS:
    void closeRequested();

private:
    QWidget* makeContent();
    QLayout* makeHead();
    QWidget* makeSections();
    void makeShortcuts();
    QWidget* makeFooter();
    QWidget* makeQuestion();
    void leave();
    void ask(bool shown);
    void connectQueue();
    void connectBars();
    void showFile(int index);
    void showColumns(const ImportFile* file);
    void showCheck(const ImportFile* file);
    void askJoins();
    void showForecast(const ImportFile* file);
    void showError(const ImportFile* file);
    void showOutcome(const ImportFile* file);
    void updateFooter();

    Session& m_session;
    ImportQueue& m_queue;
    FilesPane* m_files;
    ReadingOptions* m_options;
    ReadingDetails* m_details;
    ReadingMoney* m_money;
    ColumnsModel* m_columnsModel;
    StagesModel* m_stagesModel;
    PreviewModel* m_previewModel;
    TextLabel* m_name = nullptr;
    TextLabel* m_guessed = nullptr;
    FixBar* m_missing = nullptr;
    ErrorBar* m_error = nullptr;
    TextLabel* m_outcome = nullptr;
    TextLabel* m_joined = nullptr;
    SectionHeader* m_columnsHeader = nullptr;
    ChoiceTable* m_columns = nullptr;
    QWidget* m_stagesSection = nullptr;
    ChoiceTable* m_stages = nullptr;
    SectionHeader* m_checkHeader = nullptr;
    ProfileBar* m_profile = nullptr;
    OverlapBar* m_overlap = nullptr;
    AcceptedBar* m_accepted = nullptr;
    TextLabel* m_forecast = nullptr;
    IssuesView* m_issues = nullptr;
    SectionHeader* m_previewHeader = nullptr;
    PlainTable* m_preview = nullptr;
    ProgressStrip* m_strip = nullptr;
    TextLabel* m_footNote = nullptr;
    std::pair<int, int> m_shownIssues; // file and revision: a forecast that comes later moves no selection
    QPushButton* m_close = nullptr;
    QPushButton* m_import = nullptr;
    QWidget* m_question = nullptr;
    TextLabel* m_asks = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_stay = nullptr;
    QPointer<QWidget> m_before; // had the focus when it was asked
};

}
