#pragma once
// ReportPage: the report as it will be printed. Its figures are read on the audit's thread, its pages laid out slice by slice here, so that
// the window is awake all the while; PDF and printer are served by a thread of their own.

#include "core/report/report.h"
#include "ui/jobs/job.h"
#include "ui/pages/page.h"
#include "ui/print/paginator.h"

class QHBoxLayout;
class QStackedWidget;
class QTimer;

namespace zamer::ui {

class EmptyState;
class TextLabel;

namespace preview {
class ContentsList;
class OptionsPane;
class PageView;
class ViewBar;
}

class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(Session& session, QWidget* parent = nullptr);
    ~ReportPage() override;
    QString keys() const override;

    preview::PageView& view() { return *m_view; }
    preview::ContentsList& contents() { return *m_contents; }
    preview::OptionsPane& options() { return *m_options; }
    /// The report is read, and its pages are laid out.
    bool isLaidOut() const { return m_report != nullptr && m_pagination == nullptr && !m_reading; }

public Q_SLOTS:
    void refresh() override;
    /// Opens the system's print dialog.
    void print();
    void askForPdf();
    void writePdf(const QString& path);

Q_SIGNALS:
    /// Pages are there, anew.
    void laidOut();
    void pdfWritten(const QString& path);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Made {
        std::shared_ptr<const report::Input> input;
        std::shared_ptr<const report::Report> report;
    };

    void build();
    void connectOptions();
    void addShortcuts();
    void retranslate();
    void read();
    void take(quint64 asked, Result<Made> made);
    void layOut();
    void layOutSlice();
    void showInstead(QWidget* empty);
    void showNoSnapshot();
    void showFailure(const Error& error);
    void send(const QString& what, std::function<Status(const print::Pages&, Progress&)> work,
              std::function<void()> done);

    QWidget* m_left;
    QHBoxLayout* m_line = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count;
    TextLabel* m_hint;
    preview::ContentsList* m_contents;
    preview::PageView* m_view;
    preview::ViewBar* m_bar;
    QStackedWidget* m_stack;
    QWidget* m_empty = nullptr;
    preview::OptionsPane* m_options;
    QTimer* m_slices;

    quint64 m_asked = 0;
    bool m_reading = false;
    bool m_settling = false;
    std::shared_ptr<Progress> m_progress;
    std::shared_ptr<const report::Input> m_input;
    std::shared_ptr<const report::Report> m_report;
    std::unique_ptr<print::Pagination> m_pagination;
    Job<bool>* m_job;
};

}
