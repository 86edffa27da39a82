#pragma once
// StartPage: the way in: begin an audit, or go on with one of those that were open on this computer.

#include "ui/models/recent_audits.h"
#include "ui/pages/page.h"

#include <QDate>

class QLineEdit;
class QStackedWidget;

namespace zamer::ui {

class EmptyState;
class SectionHeader;
class TextLabel;

namespace start {
class AuditModel;
class AuditTable;
class BigButton;
class NextDays;
}

class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(Session& session, RecentAudits& recent, QWidget* parent = nullptr);
    QString keys() const override;
    void refresh() override;

    /// The day that is "today"; tests set it.
    void setToday(QDate today);

Q_SIGNALS:
    void newRequested();
    void chooseRequested();
    void demoRequested();
    void auditRequested(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeList();
    void retranslate();
    void fill();

    RecentAudits& m_recent;
    QDate m_today;
    QWidget* m_side = nullptr;
    QStackedWidget* m_stack = nullptr;
    start::AuditModel* m_model;
    start::AuditTable* m_table = nullptr;
    start::NextDays* m_next = nullptr;
    start::BigButton* m_new = nullptr;
    start::BigButton* m_open = nullptr;
    start::BigButton* m_demo = nullptr;
    QLineEdit* m_search = nullptr;
    QWidget* m_legend = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_counts = nullptr;
    TextLabel* m_purpose = nullptr;
    TextLabel* m_privacy = nullptr;
    TextLabel* m_nothing = nullptr;
    SectionHeader* m_nextHeader = nullptr;
};

}
