#pragma once
// Actions: the menu, built from one table (action_table.cpp). An action stands there once with its menu, words, key and what it does;
// menu bar, palette and buttons take it from here.

#include <QActionGroup>
#include <QHash>
#include <QMenu>

#include <functional>
#include <vector>

class QKeyEvent;

namespace zamer::ui {

class MainWindow;

struct ActionSpec {
    const char* id;
    const char* menu;      // id of the menu it stands in: "file", "view", "view.theme"
    const char* text;      // English source, translated in the context "Actions"; empty: a separator, or the
                           // sub-menu of this id
    const char* keys = ""; // portable key sequences, separated by "; "
    const char* icon = "";
    bool needsAudit = false;
    void (MainWindow::*run)() = nullptr;
    bool (MainWindow::*isOn)() const = nullptr; // a choice: checkable, one of its menu
    bool keysInMenuOnly = false;                // shown, not taken: pages answer the key first
};
const std::vector<ActionSpec>& actionTable();

struct MenuSpec {
    const char* id;
    const char* text;
};
/// In the order of the bar; sub-menus ("view.theme") behind their parent.
const std::vector<MenuSpec>& menuTable();

class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(MainWindow& window);

    QAction* action(const QString& id) const { return m_actions.value(id); }
    QMenu* menu(const QString& id) const { return m_menus.value(id); }
    /// In the order of the table.
    std::vector<QAction*> all() const;
    /// A key that no page has taken: runs the action that shows it in the menu only. False where there is none.
    bool press(const QKeyEvent& event);
    void retranslate();
    /// Enables what the state of the window allows, sets the ticks.
    void update(bool auditOpen);

private:
    MainWindow& m_window;
    QHash<QString, QAction*> m_actions;
    QHash<QString, QMenu*> m_menus;
};

}
