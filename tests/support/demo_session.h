#pragma once
// A session on an audit of its own in a temporary folder: the demo, or an empty one. Keys stay in the folder, too.

#include "core/audit/demo.h"
#include "ui/models/figures.h"
#include "ui/theme/language.h"
#include "ui/theme/resources.h"

#include <QTemporaryDir>
#include <QTest>

namespace zamer::tests {

class DemoSession
{
public:
    DemoSession()
    {
        qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8());
        ui::initResources();
        ui::setCurrentLanguage(Language::English);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    ui::Session& session() { return m_session; }

    bool openDemo()
    {
        m_session.createDemo(path(QStringLiteral("demo.zamer")), Language::English);
        return isOpened(120'000);
    }
    bool openEmpty()
    {
        Settings settings;
        settings.client = QStringLiteral("Test");
        settings.goLive = QDate(2026, 5, 18);
        m_session.create(path(QStringLiteral("empty.zamer")), settings);
        return isOpened(20'000);
    }
    /// Reads the figures and waits for them.
    bool readFigures()
    {
        ui::Figures::of(m_session).update();
        return QTest::qWaitFor([this] { return ui::Figures::of(m_session).state() != ui::Figures::State::Loading; },
                               60'000);
    }

private:
    bool isOpened(int wait)
    {
        return QTest::qWaitFor([this] { return m_session.isOpen(); }, wait);
    }

    QTemporaryDir m_folder;
    ui::Session m_session;
};

}
