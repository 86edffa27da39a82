#pragma once
// RowsPane: where the figure comes from: its arithmetic, and the rows behind it down to file and row number; all of them in a window of
// their own, or in a file.

#include "ui/models/figures.h"
#include "ui/pages/kpis/rows_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace zamer::ui {

class ErrorBar;
class JobBase;
class SectionHeader;
class TextLabel;

namespace kpis {

class RowsPane : public QWidget
{
    Q_OBJECT
public:
    explicit RowsPane(Session& session, QWidget* parent = nullptr);

    void setFigures(const Figures& figures) { m_figures = &figures; }
    /// Asks for the rows behind the KPI in the snapshot or the period of now.
    void show(const report::KpiWords& words, const report::Format& format);
    void clear();
    /// Only the rows of one manager ("" = all of them).
    void narrow(const QString& manager);
    const QString& narrowedTo() const { return m_manager; }
    RowsModel& model() { return m_model; }
    QTableView* table() const { return m_table; }
    /// Writes the rows to a file, off the window's thread.
    void save(const QString& path);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void saved(const QString& path);

private:
    void showMiddle();
    /// The name of the file, the last column, gives way before the table scrolls sideways.
    void fitFile();
    /// One row with all that is known of it.
    void showRecord(const QModelIndex& index);
    void showArithmetic(const report::KpiWords& words, const report::Format& format);
    void ask();
    void take(Result<audit::RowsAnswer> answer);
    void showTexts();
    /// "snapshot Deep review · 3 Aug–1 Nov".
    QString whence() const;
    void showAll();
    void chooseFile();

    Session& m_session;
    const Figures* m_figures;
    RowsModel m_model;
    QString m_kpi;
    QString m_manager;
    QString m_now;
    quint64 m_asked = 0;
    std::shared_ptr<Progress> m_progress;
    JobBase* m_job = nullptr;
    SectionHeader* m_title;
    QVBoxLayout* m_sums;
    QWidget* m_sumsBody = nullptr;
    QPushButton* m_narrowed;
    ErrorBar* m_error;
    QTableView* m_table;
    TextLabel* m_state;
    QPushButton* m_all;
    QPushButton* m_csv;
    TextLabel* m_parameters;
};

}

}
