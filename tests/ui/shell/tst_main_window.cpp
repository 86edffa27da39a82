// The window by keyboard: pages, requests, languages, errors, closing.
#include "ui/shell/actions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/status_line.h"
#include "ui/theme/language.h"

#include "shell_fixture.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>
#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheFirstPageOfAnAudit();
    void goesToPagesByKey();
    void leadsRequestsToThePageThatAnswers();
    void refreshesOnlyWhatIsSeen();
    void tellsWhatIsNoAudit();
    void keepsTheAuditWhereTheNextFails();
    void closesAndForgetsThePages();
    void switchesTheLanguageAtRunTime();
    void undoesOnThePage();
    void runsTheActionsThatPagesAskFor();
    void leavesZoomKeysToThePage();
    void shrinksToARail();
    void takesDroppedFiles();
    void remembersTheAudit();

private:
    void openNew(const char* name);
    template<class T>
    T& part()
    {
        return *m_fixture->window->findChild<T*>();
    }
    std::unique_ptr<ShellFixture> m_fixture;
    PlainPage* m_start = nullptr;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<ShellFixture>();
    MainWindow& window = *m_fixture->window;
    m_start = new PlainPage(*m_fixture->session, QStringLiteral("start keys"));
    window.setPages(m_start, {m_fixture->spec("overview", Request::None), m_fixture->spec("kpis", Request::Kpi),
                              m_fixture->spec("data", Request::Import, true)});
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

void TestMainWindow::cleanup()
{
    m_fixture.reset();
}

void TestMainWindow::openNew(const char* name)
{
    QSignalSpy opened(m_fixture->session.get(), &Session::opened);
    m_fixture->session->create(m_fixture->path(name), ShellFixture::settings());
    QVERIFY(opened.wait());
    QVERIFY(!m_fixture->pages.empty());
}

void TestMainWindow::showsTheFirstPageOfAnAudit()
{
    QVERIFY(m_fixture->window->currentPage().isEmpty());
    QVERIFY(!part<Navigation>().isVisible());
    QCOMPARE(part<StatusLine>().keys(), QStringLiteral("start keys"));
    QSignalSpy shown(m_fixture->window.get(), &MainWindow::auditShown);
    openNew("a.zamer");
    QVERIFY(shown.count() == 1 || shown.wait());
    QCOMPARE(m_fixture->window->currentPage(), QStringLiteral("overview"));
    QVERIFY(part<Navigation>().isVisible());
    QVERIFY(m_fixture->window->windowTitle().startsWith(QStringLiteral("Severny Svet")));
    QVERIFY(part<StatusLine>().text().contains(QStringLiteral("on this computer")));
    QCOMPARE(part<StatusLine>().keys(), QStringLiteral("overview keys"));
}

void TestMainWindow::goesToPagesByKey()
{
    MainWindow& window = *m_fixture->window;
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY2(window.currentPage().isEmpty(), "no audit, no pages");
    openNew("a.zamer");
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), QStringLiteral("kpis"));
    auto* item = window.findChild<QAbstractButton*>(QStringLiteral("nav.overview"));
    item->setFocus(Qt::TabFocusReason);
    QTest::keyClick(item, Qt::Key_Return);
    QCOMPARE(window.currentPage(), QStringLiteral("overview"));
    QVERIFY(item->isChecked());
    QTest::keyClick(item, Qt::Key_Down);
    QTest::keyClick(window.findChild<QAbstractButton*>(QStringLiteral("nav.kpis")), Qt::Key_Return);
    QCOMPARE(window.currentPage(), QStringLiteral("kpis"));
}

void TestMainWindow::leadsRequestsToThePageThatAnswers()
{
    openNew("a.zamer");
    Q_EMIT m_fixture->current().kpiRequested(QStringLiteral("win_rate"));
    QCOMPARE(m_fixture->window->currentPage(), QStringLiteral("kpis"));
    QCOMPARE(m_fixture->current().shown, QStringList{QStringLiteral("win_rate")});
}

void TestMainWindow::refreshesOnlyWhatIsSeen()
{
    openNew("a.zamer");
    PlainPage& overview = m_fixture->current();
    m_fixture->window->showPage(QStringLiteral("kpis"));
    const int before = overview.refreshed;
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    m_fixture->session->change(
        this,
        [](audit::Audit& audit, Progress&) {
            return audit.changeSettings({{QStringLiteral("sla_minutes"), QStringLiteral("20")}});
        },
        [](Status) {});
    QVERIFY(changed.wait());
    QCOMPARE(overview.refreshed, before);
    m_fixture->window->showPage(QStringLiteral("overview"));
    QCOMPARE(overview.refreshed, before + 1);
}

void TestMainWindow::tellsWhatIsNoAudit()
{
    QFile file(m_fixture->path("no.zamer"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("client;phone\n");
    file.close();
    m_fixture->window->openAudit(file.fileName());
    QTRY_VERIFY(part<NoticeBar>().isVisible());
    QVERIFY2(part<NoticeBar>().text().contains(QStringLiteral("no Zamer audit")), qPrintable(part<NoticeBar>().text()));
    QVERIFY(m_start->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Escape);
    QVERIFY(!part<NoticeBar>().isVisible());
}

void TestMainWindow::keepsTheAuditWhereTheNextFails()
{
    openNew("a.zamer");
    m_fixture->window->openAudit(m_fixture->path("missing.zamer"));
    QTRY_VERIFY(part<NoticeBar>().isVisible());
    QVERIFY(m_fixture->session->isOpen());
    QCOMPARE(m_fixture->window->currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::closesAndForgetsThePages()
{
    openNew("a.zamer");
    QPointer<PlainPage> page(&m_fixture->current());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(m_start->isVisible());
    QVERIFY(!part<Navigation>().isVisible());
    QTRY_VERIFY(page.isNull());
    QVERIFY(!m_fixture->session->isOpen());
    m_fixture->window->openAudit(m_fixture->path("a.zamer"));
    QTRY_COMPARE(m_fixture->window->currentPage(), QStringLiteral("overview"));
}

void TestMainWindow::switchesTheLanguageAtRunTime()
{
    openNew("a.zamer");
    const int before = m_fixture->current().refreshed;
    m_fixture->window->useRussian();
    QCOMPARE(currentLanguage(), Language::Russian);
    QCOMPARE(m_fixture->current().refreshed, before + 1);
    QVERIFY(m_fixture->window->isRussian());
    QCOMPARE(QSettings().value(QStringLiteral("ui/language")).toString(), QStringLiteral("ru"));
    m_fixture->window->useEnglish();
    QCOMPARE(currentLanguage(), Language::English);
}

void TestMainWindow::undoesOnThePage()
{
    openNew("a.zamer");
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->current().undone, 1);
    // A text being typed has an undo of its own.
    m_fixture->current().edit->setFocus();
    QTest::keyClicks(m_fixture->current().edit, QStringLiteral("abc"));
    QTest::keyClick(m_fixture->current().edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_fixture->current().edit->text().isEmpty());
    QCOMPARE(m_fixture->current().undone, 1);
}

void TestMainWindow::runsTheActionsThatPagesAskFor()
{
    openNew("a.zamer");
    QSignalSpy triggered(m_fixture->window->actions().action(QStringLiteral("language.en")), &QAction::triggered);
    Q_EMIT m_fixture->current().actionRequested(QStringLiteral("language.en"));
    QCOMPARE(triggered.count(), 1);
    Q_EMIT m_fixture->current().actionRequested(QStringLiteral("no such action"));
}

void TestMainWindow::leavesZoomKeysToThePage()
{
    openNew("a.zamer");
    PlainPage& page = m_fixture->current();
    page.edit->setFocus();
    const double before = m_fixture->theme->scale();
    QTest::keyClick(page.edit, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_fixture->theme->scale() > before);
    QTest::keyClick(page.edit, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_fixture->theme->scale(), 1.0);
    QShortcut own(QKeySequence(QStringLiteral("Ctrl++")), &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    QSignalSpy taken(&own, &QShortcut::activated);
    QTest::keyClick(page.edit, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(taken.count(), 1);
    QCOMPARE(m_fixture->theme->scale(), 1.0);
}

void TestMainWindow::shrinksToARail()
{
    openNew("a.zamer");
    const auto& navigation = part<Navigation>();
    QVERIFY(!navigation.isRail());
    m_fixture->window->showPage(QStringLiteral("data"));
    QVERIFY(navigation.isRail());
    m_fixture->window->showPage(QStringLiteral("overview"));
    QVERIFY(!navigation.isRail());
    m_fixture->window->resize(1200, 800);
    QTRY_VERIFY(navigation.isRail());
}

void TestMainWindow::takesDroppedFiles()
{
    const auto drop = [this](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_fixture->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_fixture->window.get(), &event);
    };
    drop(QStringLiteral("/data/leads.csv"));
    QVERIFY2(part<NoticeBar>().isVisible(), "nowhere to import into");
    openNew("a.zamer");
    drop(QStringLiteral("/data/leads.csv"));
    QCOMPARE(m_fixture->window->currentPage(), QStringLiteral("data"));
    QCOMPARE(m_fixture->current().shown, QStringList{QStringLiteral("/data/leads.csv")});
}

void TestMainWindow::remembersTheAudit()
{
    openNew("a.zamer");
    QCOMPARE(m_fixture->recent->list().size(), 1);
    QCOMPARE(RecentAudits().list().front().client, QStringLiteral("Severny Svet"));
    QCOMPARE(RecentAudits().list().front().goLive, QDate(2026, 5, 18));
    QCOMPARE(RecentAudits().list().front().open.size(), 24);
    QCOMPARE(m_fixture->window->actions().menu(QStringLiteral("file.recent"))->actions().size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
