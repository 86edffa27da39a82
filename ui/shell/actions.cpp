#include "ui/shell/actions.h"

#include "ui/shell/main_window.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenuBar>

namespace zamer::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

}

Actions::Actions(MainWindow& window) : QObject(&window), m_window(window)
{
    for (const MenuSpec& spec : menuTable()) {
        const QString id = QLatin1String(spec.id);
        m_menus[id] = new QMenu(&window);
        if (!id.contains(QLatin1Char('.')))
            window.menuBar()->addMenu(m_menus.value(id));
    }
    QHash<QString, QActionGroup*> choices;
    for (const ActionSpec& spec : actionTable()) {
        const QString id = QLatin1String(spec.id);
        QMenu* menu = m_menus.value(QLatin1String(spec.menu));
        if (*spec.text == '\0') {
            if (QMenu* inner = m_menus.value(id))
                menu->addMenu(inner);
            else
                menu->addSeparator();
            continue;
        }
        auto* action = new QAction(this);
        action->setObjectName(id);
        if (*spec.icon != '\0')
            action->setIcon(icon(spec.icon));
        if (!spec.keysInMenuOnly)
            action->setShortcuts(QKeySequence::listFromString(QLatin1String(spec.keys)));
        if (spec.isOn != nullptr) {
            action->setCheckable(true);
            QActionGroup*& group = choices[QLatin1String(spec.menu)];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        if (spec.run != nullptr)
            connect(action, &QAction::triggered, &window, [&window, run = spec.run] { (window.*run)(); });
        menu->addAction(action);
        m_actions[id] = action;
    }
    retranslate();
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> list;
    for (const ActionSpec& spec : actionTable())
        if (QAction* action = m_actions.value(QLatin1String(spec.id)))
            list.push_back(action);
    return list;
}

bool Actions::press(const QKeyEvent& event)
{
    const QKeySequence pressed(event.keyCombination());
    for (const ActionSpec& spec : actionTable())
        if (spec.keysInMenuOnly && QKeySequence::listFromString(QLatin1String(spec.keys)).contains(pressed)) {
            m_actions.value(QLatin1String(spec.id))->trigger();
            return true;
        }
    return false;
}

void Actions::retranslate()
{
    for (const MenuSpec& spec : menuTable())
        m_menus.value(QLatin1String(spec.id))->setTitle(translated(spec.text));
    for (const ActionSpec& spec : actionTable())
        if (QAction* action = m_actions.value(QLatin1String(spec.id))) {
            const QString keys = QString::fromLatin1(spec.keys).section(QLatin1Char(';'), 0, 0);
            action->setText(spec.keysInMenuOnly ? QString(translated(spec.text) + QLatin1Char('\t') + keys)
                                                : translated(spec.text));
        }
}

void Actions::update(bool auditOpen)
{
    for (const ActionSpec& spec : actionTable())
        if (QAction* action = m_actions.value(QLatin1String(spec.id))) {
            action->setEnabled(auditOpen || !spec.needsAudit);
            if (spec.isOn != nullptr)
                action->setChecked((m_window.*spec.isOn)());
        }
}

}
