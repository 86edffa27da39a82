#pragma once
// A window with two plain pages over a temporary folder: settings, keys and audits of the test stay in there.

#include "ui/models/recent_audits.h"
#include "ui/models/session.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

namespace zamer::ui {

/// Counts what it is asked; its words follow the language.
class PlainPage : public Page
{
public:
    explicit PlainPage(Session& session, const QString& keys) : Page(session), edit(new QLineEdit), m_keys(keys)
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(edit);
        setFocusProxy(edit);
    }
    QString keys() const override { return m_keys; }
    void refresh() override { ++refreshed; }
    bool undo() override { return ++undone > 0; }

    QLineEdit* edit;
    int refreshed = 0;
    int undone = 0;
    QStringList shown;

private:
    QString m_keys;
};

struct ShellFixture {
    QTemporaryDir folder;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<LanguageSwitch> languages;
    std::unique_ptr<RecentAudits> recent;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    std::vector<PlainPage*> pages;

    ShellFixture()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("zamer-test"));
        QCoreApplication::setApplicationName(QStringLiteral("shell"));
        qputenv("ZAMER_KEYS", folder.filePath(QStringLiteral("keys")).toUtf8());
        QSettings().setValue(QStringLiteral("ui/language"), QStringLiteral("en"));
        initResources();
        theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        languages = std::make_unique<LanguageSwitch>();
        recent = std::make_unique<RecentAudits>();
        session = std::make_unique<Session>();
        window = std::make_unique<MainWindow>(*session, *recent, *theme, *languages);
    }
    ~ShellFixture()
    {
        window.reset();
        session.reset();
    }

    PageSpec spec(const char* id, Request answers, bool rail = false)
    {
        PageSpec spec;
        spec.id = QLatin1String(id);
        spec.title = [name = QLatin1String(id)] { return QString(name); };
        spec.icon = "gauge";
        spec.rail = rail;
        spec.answers = answers;
        spec.make = [this, keys = QString(QLatin1String(id) + QStringLiteral(" keys"))](Session& open) -> Page* {
            pages.push_back(new PlainPage(open, keys));
            return pages.back();
        };
        spec.go = [](Page& page, const QStringList& target) { static_cast<PlainPage&>(page).shown << target; };
        return spec;
    }
    PlainPage& current() { return *pages.back(); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    static Settings settings()
    {
        Settings settings;
        settings.client = QStringLiteral("Severny Svet");
        settings.business = QStringLiteral("lighting wholesale");
        settings.crm = QStringLiteral("amoCRM");
        settings.goLive = QDate(2026, 5, 18);
        return settings;
    }
};

}
