#pragma once
// IssuesView: what was odd in a file and, beside it, the rows of the chosen reason; the rejected rows as a CSV file.

#include "ui/pages/data/issues_model.h"

#include <QWidget>

class QPushButton;

namespace zamer::ui {
class ErrorBar;
class PlainTable;
class SectionHeader;
class TextLabel;
}

namespace zamer::ui::data {

class IssuesView : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesView(QWidget* parent = nullptr);

    /// `fileName` names the CSV that is offered.
    void setIssues(std::vector<import::Issue> issues, qint64 rejected, const QString& fileName);
    PlainTable* reasons() const { return m_reasons; }
    PlainTable* rows() const { return m_rows; }
    QPushButton* saveButton() const { return m_save; }

private:
    void choose(int row);
    void save();

    IssuesModel* m_issues;
    RejectedModel* m_rejected;
    PlainTable* m_reasons;
    PlainTable* m_rows;
    SectionHeader* m_rowsHeader;
    QWidget* m_right;
    QPushButton* m_save;
    TextLabel* m_saved;
    ErrorBar* m_error;
    QString m_fileName;
};

}
