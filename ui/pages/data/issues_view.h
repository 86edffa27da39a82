#pragma once
// IssuesView: what was odd in a file and, beside it, the rows of the chosen reason: of a file at hand with their cells,
// read again for it, and with what can be done about them. The rejected rows as a CSV file.

#include "ui/jobs/job.h"
#include "ui/pages/data/fixes.h"
#include "ui/pages/data/issues_model.h"
#include "ui/pages/data/rejected_model.h"

#include <QWidget>

class QPushButton;

namespace zamer::ui {
class ErrorBar;
class PlainTable;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

struct ImportFile;

class IssuesView : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesView(QWidget* parent = nullptr);

    /// Of a source: `fileName` names the CSV that is offered.
    void setIssues(std::vector<import::Issue> issues, qint64 rejected, const QString& fileName);
    /// Of a file at hand.
    void setFile(const ImportFile& file);
    PlainTable* reasons() const { return m_reasons; }
    PlainTable* rows() const { return m_rows; }
    /// The chosen reason in full.
    QString text() const;
    QPushButton* saveButton() const { return m_save; }
    FixBar* fixes() const { return m_fixes; }
    bool hasCells() const { return m_rejected->hasCells(); }

Q_SIGNALS:
    /// `cells` are what stood in the offending ones.
    void fixChosen(const std::string& field, const std::vector<std::string>& cells, const zamer::ui::data::Fix& fix);

private:
    struct AtHand {
        QString path;
        import::Options options;
        import::Mapping mapping;
    };

    void choose(int row);
    void readRows();
    void showFixes();
    std::string fieldOfIssue(const import::Issue& issue) const;
    void save();
    void saveTo(const QString& path);

    IssuesModel* m_issues;
    RejectedModel* m_rejected;
    PlainTable* m_reasons;
    PlainTable* m_rows;
    SectionHeader* m_rowsHeader;
    TextLabel* m_text;
    QWidget* m_right;
    QPushButton* m_save;
    TextLabel* m_saved;
    FixBar* m_fixes;
    ErrorBar* m_error;
    Job<import::CopiedRows>* m_read;
    Job<bool>* m_write;
    QString m_fileName;
    std::optional<AtHand> m_file;
    int m_wanted = 0; // the last asking for rows: older answers are dropped
};

}
