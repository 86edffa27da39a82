// The one table of menus and actions.
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace zamer::ui {

const std::vector<MenuSpec>& menuTable()
{
    static const std::vector<MenuSpec> table{
        {"file", QT_TRANSLATE_NOOP("Actions", "&File")},
        {"file.recent", QT_TRANSLATE_NOOP("Actions", "Open &recent")},
        {"edit", QT_TRANSLATE_NOOP("Actions", "&Edit")},
        {"view", QT_TRANSLATE_NOOP("Actions", "&View")},
        {"view.theme", QT_TRANSLATE_NOOP("Actions", "&Theme")},
        {"view.language", QT_TRANSLATE_NOOP("Actions", "&Language")},
        {"audit", QT_TRANSLATE_NOOP("Actions", "&Audit")},
        {"data", QT_TRANSLATE_NOOP("Actions", "&Data")},
        {"report", QT_TRANSLATE_NOOP("Actions", "&Report")},
        {"help", QT_TRANSLATE_NOOP("Actions", "&Help")},
    };
    return table;
}

const std::vector<ActionSpec>& actionTable()
{
    using W = MainWindow;
    static const std::vector<ActionSpec> table{
        {"new", "file", QT_TRANSLATE_NOOP("Actions", "&New audit…"), "Ctrl+N", "plus", false, &W::newAudit},
        {"open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "folder-open", false, &W::chooseAudit},
        {"file.recent", "file", ""},
        {"demo", "file", QT_TRANSLATE_NOOP("Actions", "Try the &demo"), "", "flask-conical", false, &W::openDemo},
        {"", "file", ""},
        {"close", "file", QT_TRANSLATE_NOOP("Actions", "&Close audit"), "Ctrl+W", "", true, &W::closeAudit},
        {"quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", false, &W::quit},

        {"undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo-2", true, &W::undo},
        {"redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z", "redo-2", true, &W::redo},
        {"goto", "edit", QT_TRANSLATE_NOOP("Actions", "&Go to…"), "Ctrl+K", "search", false, &W::goTo},

        {"view.theme", "view", ""},
        {"view.language", "view", ""},
        {"theme.system", "view.theme", QT_TRANSLATE_NOOP("Actions", "As the &system"), "", "sun-moon", false,
         &W::useSystemTheme, &W::isSystemTheme},
        {"theme.light", "view.theme", QT_TRANSLATE_NOOP("Actions", "&Light"), "", "sun", false, &W::useLightTheme,
         &W::isLightTheme},
        {"theme.dark", "view.theme", QT_TRANSLATE_NOOP("Actions", "&Dark"), "", "moon", false, &W::useDarkTheme,
         &W::isDarkTheme},
        {"language.en", "view.language", "English", "", "", false, &W::useEnglish, &W::isEnglish},
        {"language.ru", "view.language", "Русский", "", "", false, &W::useRussian, &W::isRussian},
        {"", "view", ""},
        {"zoom.in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++; Ctrl+=", "zoom-in", false, &W::zoomIn,
         nullptr, true},
        {"zoom.out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out", false, &W::zoomOut,
         nullptr, true},
        {"zoom.reset", "view", QT_TRANSLATE_NOOP("Actions", "Usual si&ze"), "Ctrl+0", "", false, &W::zoomReset, nullptr,
         true},
        {"", "view", ""},

        {"snapshot", "audit", QT_TRANSLATE_NOOP("Actions", "Take a &snapshot…"), "", "history", true, &W::takeSnapshot},
        {"measure", "audit", QT_TRANSLATE_NOOP("Actions", "&Measure now…"), "", "refresh-cw", true, &W::measureNow},
        {"targets", "audit", QT_TRANSLATE_NOOP("Actions", "&Key KPIs and targets…"), "", "flag", true, &W::editTargets},
        {"settings", "audit", QT_TRANSLATE_NOOP("Actions", "Audit s&ettings…"), "", "settings", true, &W::editSettings},
        {"", "audit", ""},
        {"verify", "audit", QT_TRANSLATE_NOOP("Actions", "&Verify the file"), "", "circle-check", true,
         &W::verifyAudit},

        {"import", "data", QT_TRANSLATE_NOOP("Actions", "&Import files…"), "", "download", true, &W::importFiles},
        {"report", "report", QT_TRANSLATE_NOOP("Actions", "&Report and print…"), "Ctrl+P", "printer", true,
         &W::showReport},

        {"explain", "help", QT_TRANSLATE_NOOP("Actions", "&Explain this page"), "F1", "circle-question-mark", false,
         &W::explain, nullptr, true},
        {"", "help", ""},
        {"about", "help", QT_TRANSLATE_NOOP("Actions", "&About Zamer"), "", "info", false, &W::about},
    };
    return table;
}

}
