// The report page by keyboard, over the demo audit and over one without snapshots. ZAMER_KEEP names a folder for pictures of the page.
#include "support/demo_session.h"
#include "support/longest_gap.h"
#include "ui/pages/report/contents_list.h"
#include "ui/pages/report/options_pane.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_page.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace zamer;
using namespace zamer::ui;
using preview::PageView;

class TestReportPage : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReportPage> m_page;

    bool isThere() const
    {
        return QTest::qWaitFor([this] { return m_page->isLaidOut() && m_page->view().isDrawn(); }, 60'000);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_page.get(), static_cast<Qt::Key>(key), modifiers);
    }
    void keep(const QString& name) const
    {
        if (const QString folder = qEnvironmentVariable("ZAMER_KEEP"); !folder.isEmpty())
            m_page->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
    QString firstPage() const
    {
        const QPicture& picture = m_page->view().pages().pictures.front();
        return QString::fromLatin1(QByteArray(picture.data(), static_cast<qsizetype>(picture.size())).toBase64());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        QVERIFY(registerFonts() >= 4);
        QVERIFY(m_demo.openDemo());
        QVERIFY(!m_demo.session().summary().snapshots.empty());
    }
    void init()
    {
        m_page = std::make_unique<ReportPage>(m_demo.session());
        m_page->resize(1392, 820);
        m_page->show();
        m_page->activateWindow();
        m_page->refresh();
        QVERIFY(isThere());
        m_page->setFocus();
    }
    void cleanup() { m_page.reset(); }

    void showsEverySectionWithItsPage()
    {
        const preview::ContentsList& contents = m_page->contents();
        QVERIFY(contents.topLevelItemCount() >= 5);
        int before = 0;
        for (int row = 0; row < contents.topLevelItemCount(); ++row) {
            const int page = contents.topLevelItem(row)->text(1).trimmed().toInt();
            QVERIFY(page > before);
            before = page;
        }
        QVERIFY(m_page->view().pageCount() >= before);
        QVERIFY(m_page->options().checks().checks().size() >= 2);
        keep(QStringLiteral("report"));
    }

    void spaceLeavesASectionOut()
    {
        const int count = m_page->view().pageCount();
        press(Qt::Key_Home);
        QCOMPARE(m_page->contents().currentItem(), m_page->contents().topLevelItem(0));
        press(Qt::Key_Space);
        QVERIFY(isThere());
        QCOMPARE(m_page->view().pageCount(), count - 1); // the cover is one page
        QVERIFY(m_page->contents().topLevelItem(0)->text(1).isEmpty());
        QCOMPARE(m_page->contents().topLevelItem(1)->text(1).trimmed().toInt(), 1);
        QCOMPARE(m_page->contents().currentItem(), m_page->contents().topLevelItem(0));
        press(Qt::Key_Space);
        QVERIFY(isThere());
        QCOMPARE(m_page->view().pageCount(), count);
    }

    void oneSectionStays()
    {
        preview::ContentsList& contents = m_page->contents();
        for (int row = 0; row < contents.topLevelItemCount(); ++row)
            contents.topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        QVERIFY(isThere());
        QCOMPARE(static_cast<int>(contents.leftOut().size()), contents.topLevelItemCount() - 1);
        QVERIFY(m_page->view().pageCount() >= 1);
    }

    void turnsPages()
    {
        PageView& view = m_page->view();
        view.setArrangement(PageView::Arrangement::One);
        view.setCurrentPage(0);
        press(Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 1);
        press(Qt::Key_PageDown);
        press(Qt::Key_PageUp);
        QCOMPARE(view.currentPage(), 1);
        view.setArrangement(PageView::Arrangement::Two);
        press(Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), 3);
        QCOMPARE(view.lastShownPage(), 4);
        view.setCurrentPage(view.pageCount() - 1);
        const int last = view.currentPage();
        press(Qt::Key_PageDown);
        QCOMPARE(view.currentPage(), last);
        view.setCurrentPage(0);
        press(Qt::Key_PageUp);
        QCOMPARE(view.currentPage(), 0);
    }

    void goesToAPage()
    {
        m_page->view().setArrangement(PageView::Arrangement::One);
        press(Qt::Key_G, Qt::ControlModifier);
        auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("4"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_page->view().currentPage(), 3);
        press(Qt::Key_G, Qt::ControlModifier);
        edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("999"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_page->view().currentPage(), m_page->view().pageCount() - 1);
    }

    void zooms()
    {
        PageView& view = m_page->view();
        QVERIFY(view.isFitted());
        const double fitted = view.zoom();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(view.zoom() > fitted);
        QVERIFY(!view.isFitted());
        press(Qt::Key_Minus, Qt::ControlModifier);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(view.zoom() < fitted);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view.zoom(), fitted);
        QVERIFY(view.isFitted());
        view.setArrangement(PageView::Arrangement::Grid);
        QVERIFY(isThere());
        keep(QStringLiteral("grid"));
    }

    void greyAndLanguageChangeThePages()
    {
        const QString colour = firstPage();
        auto segments = m_page->findChildren<SegmentedButton*>();
        for (SegmentedButton* each : segments)
            if (each->accessibleName() == QLatin1String("Colour"))
                each->setCurrent(1);
        QVERIFY(isThere());
        QVERIFY(firstPage() != colour);
        const QString title = m_page->contents().topLevelItem(1)->text(0);
        for (SegmentedButton* each : segments)
            if (each->accessibleName() == QLatin1String("Language"))
                each->setCurrent(1);
        QVERIFY(isThere());
        QVERIFY(m_page->contents().topLevelItem(1)->text(0) != title);
        keep(QStringLiteral("grey-ru"));
    }

    void writesPdf()
    {
        QSignalSpy written(m_page.get(), &ReportPage::pdfWritten);
        const QString path = m_demo.path(QStringLiteral("report.pdf"));
        tests::LongestGap gap;
        gap.start();
        m_page->writePdf(path);
        QVERIFY(written.wait(60'000));
        gap.stop();
        QVERIFY(QFileInfo(path).size() > 20'000);
        qInfo("longest gap while the PDF is written: %.1f ms, of own work %.1f ms", gap.wall(), gap.work());
        QVERIFY(gap.work() < 50);
    }

    void saysWhatAPdfMetWith()
    {
        QVERIFY(QDir().mkpath(m_demo.path(QStringLiteral("taken.pdf"))));
        m_page->writePdf(m_demo.path(QStringLiteral("taken.pdf")));
        auto* error = m_page->findChild<ErrorBar*>();
        QVERIFY(QTest::qWaitFor([error] { return !error->text().isEmpty(); }, 20'000));
        QVERIFY(error->isVisible());
    }

    void printsByKey()
    {
        press(Qt::Key_P, Qt::ControlModifier);
        auto* dialog = m_page->findChild<QPrintDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->maxPage(), m_page->view().pageCount());
        dialog->reject();
    }

    void neverBlocks()
    {
        tests::LongestGap gap;
        gap.start();
        m_page->refresh();
        QVERIFY(isThere());
        gap.stop();
        qInfo("longest gap while the report is made: %.1f ms, of own work %.1f ms", gap.wall(), gap.work());
        QVERIFY2(gap.work() < 50, qPrintable(QString::number(gap.work())));
    }

    void followsTheLanguageOfTheWindow()
    {
        const int count = m_page->view().pageCount();
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_page.get(), &change);
        QVERIFY(isThere());
        QCOMPARE(m_page->view().pageCount(), count);
        QCOMPARE(m_page->findChildren<preview::OptionsPane*>().size(), 1);
    }

    void offersASnapshotWhereThereIsNone()
    {
        tests::DemoSession empty;
        QVERIFY(empty.openEmpty());
        ReportPage page(empty.session());
        page.resize(1392, 820);
        page.show();
        page.refresh();
        QSignalSpy asked(&page, &Page::actionRequested);
        auto* state = page.findChild<EmptyState*>();
        QVERIFY(state);
        QVERIFY(state->isVisible());
        QTest::keyClick(state->button(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("snapshot"));
        if (const QString folder = qEnvironmentVariable("ZAMER_KEEP"); !folder.isEmpty())
            page.grab().save(folder + QStringLiteral("/empty.png"));
    }
};

QTEST_MAIN(TestReportPage)
#include "tst_report_page.moc"
