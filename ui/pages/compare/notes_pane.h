#pragma once
// NotesPane: beside the tables: what to know before the verdicts are believed (seasons, unlike sources, changed settings), and the KPI that
// is chosen in full: both sides with their intervals, the same days a year before, why it cannot be told, what was not measured alike.

#include "core/report/format.h"
#include "core/report/words.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace zamer::ui::compare {

class NotesPane : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPane(QWidget* parent = nullptr);
    /// words: of `input`, all of them; chosen: null for none.
    void show(const report::Input& input, const std::vector<report::KpiWords>& words, const report::KpiWords* chosen);
    void clear();
    /// The reason why unlike sources compare is being written.
    bool isEditing() const;
    /// Null where the chosen KPI's sources are not unlike.
    QLineEdit* statement() const { return m_statement; }
    /// All that is said, for tests and for readers of the screen.
    QStringList texts() const;

Q_SIGNALS:
    /// Why the KPI's unlike sources compare; an empty reason takes it back.
    void stated(const QString& kpi, const QString& reason);

private:
    void addStatement(QVBoxLayout& column, const report::KpiWords& words);

    QLineEdit* m_statement = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
};

/// What to know of the comparison as a whole, one a line. Texts in the language of the input. Pure.
QStringList cautions(const report::Input& input, const std::vector<report::KpiWords>& words);
/// "2025: 43.1": the year and the value; empty where the data do not reach back.
QString yearBeforeText(const report::KpiWords& words);

}
