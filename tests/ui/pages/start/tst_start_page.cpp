// The start page by keyboard, over a list of audits of its own.
#include "ui/pages/start/audit_table.h"
#include "ui/pages/start/big_button.h"
#include "ui/pages/start/next_days.h"
#include "ui/pages/start/start_page.h"
#include "ui/pages/start/words.h"
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

namespace {

const QDate kToday(2026, 9, 8);

RecentAudit recentAudit(const char* client, QDate goLive, std::array<int, 4> settled)
{
    RecentAudit audit;
    audit.client = QLatin1String(client);
    audit.path = QStringLiteral("/audits/") + audit.client + QStringLiteral(".zamer");
    audit.crm = QStringLiteral("amoCRM");
    audit.goLive = goLive;
    audit.settled = settled;
    audit.opened = QDateTime(kToday, QTime(14, 2));
    for (const method::Step* step : method::steps())
        if (step->number > settled[static_cast<std::size_t>(step->stage)])
            audit.open.push_back({QString::fromUtf8(step->id.data(), static_cast<qsizetype>(step->id.size())),
                                  method::dueDate(*step, goLive)});
    return audit;
}

}

class TestStartPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void teachesWhenThereAreNone();
    void opensByEnter();
    void takesOffTheListByDel();
    void findsAClient();
    void axisHoldsEveryAudit();
    void listsWhatIsDue();
    void wordsOfTime_data();
    void wordsOfTime();
    void beginsByKeyboard();

private:
    void makePage();
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RecentAudits> m_recent;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("zamer-test"));
    QCoreApplication::setApplicationName(QStringLiteral("start"));
    QSettings().clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    initResources();
    m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    m_recent = std::make_unique<RecentAudits>();
    m_session = std::make_unique<Session>();
}

void TestStartPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_recent.reset();
    m_theme.reset();
}

void TestStartPage::makePage()
{
    m_page = std::make_unique<StartPage>(*m_session, *m_recent);
    m_page->setToday(kToday);
    m_page->resize(1440, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestStartPage::teachesWhenThereAreNone()
{
    makePage();
    QVERIFY(!m_page->findChild<start::AuditTable*>()->isVisible());
    QSignalSpy demo(m_page.get(), &StartPage::demoRequested);
    for (auto* button : m_page->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Try the demo") && button->inherits("QPushButton"))
            QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(demo.count(), 1);
}

void TestStartPage::opensByEnter()
{
    m_recent->remember(recentAudit("MedLine", QDate(2026, 9, 28), {0, 0, 0, 0}));
    m_recent->remember(recentAudit("Severny Svet", QDate(2026, 5, 18), {6, 6, 2, 0}));
    makePage();
    QSignalSpy opened(m_page.get(), &StartPage::auditRequested);
    auto* table = m_page->findChild<start::AuditTable*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("/audits/Severny Svet.zamer"));
    QCOMPARE(opened.at(1).at(0).toString(), QStringLiteral("/audits/MedLine.zamer"));
}

void TestStartPage::takesOffTheListByDel()
{
    m_recent->remember(recentAudit("MedLine", QDate(2026, 9, 28), {0, 0, 0, 0}));
    makePage();
    auto* table = m_page->findChild<start::AuditTable*>();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(m_recent->list().isEmpty());
    QVERIFY2(!table->isVisible(), "the empty list teaches again");
    QVERIFY(RecentAudits().list().isEmpty());
}

void TestStartPage::findsAClient()
{
    for (const char* client : {"MedLine", "Severny Svet", "Dom-Stroy"})
        m_recent->remember(recentAudit(client, QDate(2026, 5, 18), {0, 0, 0, 0}));
    makePage();
    auto* table = m_page->findChild<start::AuditTable*>();
    QCOMPARE(table->model()->rowCount(), 3);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = m_page->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("svet"));
    QCOMPARE(table->model()->rowCount(), 1);
    QSignalSpy opened(m_page.get(), &StartPage::auditRequested);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("/audits/Severny Svet.zamer"));
}

void TestStartPage::axisHoldsEveryAudit()
{
    const QVector<RecentAudit> audits{recentAudit("Old", QDate(2025, 6, 2), {6, 6, 6, 6}),
                                      recentAudit("New", QDate(2026, 12, 1), {0, 0, 0, 0})};
    const start::Axis axis = start::axisOf(audits, kToday);
    const QRectF box(100, 0, 388, 70);
    QVERIFY(axis.at(QDate(2025, 6, 2).addDays(-28), box) >= box.left());
    QVERIFY(axis.at(QDate(2027, 12, 1), box) <= box.right());
    QVERIFY(axis.at(QDate(2026, 9, 8), box) > axis.at(QDate(2026, 9, 7), box));
}

void TestStartPage::listsWhatIsDue()
{
    // Go-live 18 May, two stages done: nothing of theirs is due; the deep review's steps follow from 18 August.
    const RecentAudit done = recentAudit("Done", QDate(2025, 1, 1), {6, 6, 6, 6});
    const RecentAudit late = recentAudit("Late", QDate(2026, 5, 18), {0, 6, 6, 6});
    QVERIFY(done.isFinished());
    QCOMPARE(late.currentStage(), 0);
    QCOMPARE(start::lateSteps(late, kToday), 6);
    const auto items = start::nextItems({done, late}, kToday, 6);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.front().client, QStringLiteral("Late"));
    QVERIFY(items.front().due < kToday);
}

void TestStartPage::wordsOfTime_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << 0 << QStringLiteral("today");
    QTest::newRow("soon") << 3 << QStringLiteral("in 3 day");
    QTest::newRow("late") << -4 << QStringLiteral("4 day");
    QTest::newRow("far") << 84 << QStringLiteral("in 12 week");
}

void TestStartPage::wordsOfTime()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    QVERIFY2(start::relativeDay(kToday.addDays(days), kToday).startsWith(words),
             qPrintable(start::relativeDay(kToday.addDays(days), kToday)));
}

void TestStartPage::beginsByKeyboard()
{
    makePage();
    QSignalSpy made(m_page.get(), &StartPage::newRequested);
    auto* button = m_page->findChild<start::BigButton*>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(made.count(), 1);
}

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
