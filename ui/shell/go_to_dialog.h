#pragma once
// GoToDialog (Ctrl+K): pages, KPIs, steps and actions in one list, narrowed by what is typed. Up and down choose, Enter goes, Esc leaves.

#include "ui/shell/page_spec.h"

#include <QDialog>

#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace zamer::ui {

struct GoToItem {
    QString text;
    QString kind; // "page", "KPI": beside the text
    QString keys;
    const char* icon = "";
    std::function<void()> run;
};

/// The KPIs and steps of an audit; `ask` leads to the page that shows one.
std::vector<GoToItem> auditTargets(const Summary& summary, const std::function<void(Request, const QString&)>& ask);
/// An action's words without mnemonics and keys.
QString plainText(const QAction& action);

class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    explicit GoToDialog(QWidget* parent);
    void setItems(std::vector<GoToItem> items);
    /// What is listed, the best first.
    QStringList texts() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void go();

    QLineEdit* m_edit;
    QListWidget* m_list;
    std::vector<GoToItem> m_items;
};

}
