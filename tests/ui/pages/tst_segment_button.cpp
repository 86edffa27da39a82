// The segment chooser: what is ticked is what the figures are of, by keyboard; saved ones come back in the menu.
#include "ui/pages/segment_button.h"
#include "ui/pages/segment_dialog.h"

#include "support/demo_session.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

class TestSegmentButton : public QObject
{
    Q_OBJECT

    tests::DemoSession m_demo;

    std::size_t leads()
    {
        if (!m_demo.readFigures())
            return 0;
        const report::KpiWords* words = Figures::of(m_demo.session()).find(QStringLiteral("leads"));
        return words == nullptr ? 0 : words->line->comparison.after.n;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.openDemo()); }
    void init() { m_demo.session().look({}); }

    void tickedKeysAreTheSegment()
    {
        const std::size_t whole = leads();
        QVERIFY(whole > 0);
        SegmentButton button(m_demo.session());
        QCOMPARE(button.text(), QStringLiteral("Whole department"));

        SegmentDialog dialog(m_demo.session(), nullptr);
        QSignalSpy filled(&dialog, &SegmentDialog::filled);
        dialog.show();
        QVERIFY(filled.wait(20'000));
        QVERIFY(dialog.filter().isEmpty());
        QTreeWidget& tree = *dialog.tree();
        QVERIFY(tree.topLevelItemCount() >= 2);
        QTreeWidgetItem* sources = nullptr;
        for (int i = 0; i < tree.topLevelItemCount(); ++i)
            if (tree.topLevelItem(i)->text(0) == QLatin1String("Source"))
                sources = tree.topLevelItem(i);
        QVERIFY(sources != nullptr && sources->childCount() > 1);
        tree.setCurrentItem(sources->child(0));
        QTest::keyClick(&tree, Qt::Key_Space);
        QCOMPARE(dialog.filter().keys.size(), std::size_t{1});
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), int{QDialog::Accepted});
        QCOMPARE(m_demo.session().segment().filter, dialog.filter());
        QVERIFY(button.text().startsWith(QLatin1String("Source: ")));
        const std::size_t inside = leads();
        QVERIFY(inside > 0 && inside < whole);

        m_demo.session().look({});
        QCOMPARE(leads(), whole);
    }

    void savedSegmentsStandInTheMenu()
    {
        kpi::Filter filter;
        {
            SegmentDialog dialog(m_demo.session(), nullptr);
            QSignalSpy filled(&dialog, &SegmentDialog::filled);
            dialog.show();
            QVERIFY(filled.wait(20'000));
            QTreeWidgetItem* first = dialog.tree()->topLevelItem(0)->child(0);
            first->setCheckState(0, Qt::Checked);
            filter = dialog.filter();
            dialog.name()->setText(QStringLiteral("Mine"));
            QTest::keyClick(dialog.name(), Qt::Key_Return);
            QVERIFY(QTest::qWaitFor([&dialog] { return dialog.result() == QDialog::Accepted; }, 20'000));
        }
        QCOMPARE(m_demo.session().segment().name, QStringLiteral("Mine"));
        QVERIFY(QTest::qWaitFor([this] { return !m_demo.session().summary().segments.empty(); }, 20'000));
        QVERIFY(m_demo.session().summary().segments.front().filter == filter);

        m_demo.session().look({});
        SegmentButton button(m_demo.session());
        Q_EMIT button.menu()->aboutToShow();
        QAction* mine = nullptr;
        for (QAction* action : button.menu()->actions())
            if (action->text() == QLatin1String("Mine"))
                mine = action;
        QVERIFY(mine != nullptr);
        mine->trigger();
        QVERIFY(m_demo.session().segment().filter == filter);
        QCOMPARE(button.text(), QStringLiteral("Mine"));

        Q_EMIT button.menu()->aboutToShow();
        QAction* remove = button.menu()->actions().back();
        QVERIFY(remove->text().contains(QLatin1String("Mine")));
        remove->trigger();
        QVERIFY(QTest::qWaitFor([this] { return m_demo.session().summary().segments.empty(); }, 20'000));
        QVERIFY(m_demo.session().segment().filter == filter);
    }
};

QTEST_MAIN(TestSegmentButton)
#include "tst_segment_button.moc"
