#pragma once
// OptionsPane: the side column: what the report is of, in which language, colour and names; what to look at before it is printed; and the
// way out: printer and PDF.

#include "ui/pages/report/check_list.h"
#include "ui/widgets/pane.h"

#include <set>

class QComboBox;
class QPushButton;

namespace zamer::ui {
class ErrorBar;
class ProgressStrip;
class SegmentedButton;
class TextLabel;
}

namespace zamer::ui::preview {

class OptionsPane : public Pane
{
    Q_OBJECT
public:
    explicit OptionsPane(QWidget* parent = nullptr);

    /// Stages and snapshots of the audit; keeps the choice, which at first is the stage of the newest snapshot.
    void setAudit(const Summary& summary);
    /// The choices of another one, which it stands in for in another language.
    void takeChoices(const OptionsPane& other, const Summary& summary);
    audit::ReportRequest request() const;
    bool isGrey() const;
    /// The stage that is asked for has no snapshot.
    bool lacksSnapshot() const;
    QString stageName() const;

    CheckList& checks() { return *m_checks; }
    ErrorBar& error() { return *m_error; }
    ProgressStrip& progress() { return *m_progress; }
    /// Something is there to be printed, and nothing is being written.
    void setReady(bool ready);

Q_SIGNALS:
    void requestChanged();
    void colourChanged();
    void printRequested();
    void pdfRequested();

private:
    void build();
    SegmentedButton* segments(const QStringList& texts, const QString& name);
    void fillKinds(const Summary& summary);
    void showPair();

    QComboBox* m_kind;
    QWidget* m_pair;
    QComboBox* m_before;
    QComboBox* m_after;
    SegmentedButton* m_language = nullptr;
    SegmentedButton* m_colour = nullptr;
    SegmentedButton* m_names = nullptr;
    CheckList* m_checks;
    ErrorBar* m_error;
    ProgressStrip* m_progress;
    QPushButton* m_print;
    QPushButton* m_pdf;
    std::set<QString> m_measured; // keys of the stages that have a snapshot
    bool m_filled = false;
};

}
