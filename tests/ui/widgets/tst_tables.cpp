// The painted tables and the stage path: keyboard, mouse, accessible texts, sizes.
#include "support/gallery_data.h"
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/manager_table.h"
#include "ui/widgets/stage_path_widget.h"
#include "ui/widgets/way_table.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

class TestTables : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static void press(QWidget& widget, Qt::Key key) { QTest::keyClick(&widget, key); }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    }
    void cleanup()
    {
        m_theme->setChoice(ThemeChoice::Light);
        m_theme->setScale(1);
    }

    void keysWalkTheRowsAndEnterOpensOne()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        QSignalSpy activated(&table, &WayTable::idActivated);
        QSignalSpy selected(&table, &WayTable::idSelected);
        table.show();
        table.setFocus(Qt::TabFocusReason);
        table.selectId(QStringLiteral("first_response_time"));
        press(table, Qt::Key_Down);
        press(table, Qt::Key_Down);
        QCOMPARE(table.selectedId(), QStringLiteral("lead_conversion"));
        press(table, Qt::Key_Up);
        QCOMPARE(selected.last().at(0).toString(), QStringLiteral("missed_not_returned"));
        QCOMPARE(activated.count(), 0);
        press(table, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().at(0).toString(), QStringLiteral("missed_not_returned"));
        press(table, Qt::Key_End);
        QCOMPARE(table.selectedId(), QStringLiteral("overdue_tasks"));
    }
    void clickOpensARow()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        table.resize(table.sizeHint());
        table.show();
        QSignalSpy activated(&table, &WayTable::idActivated);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(100, 52 * 4 + 20));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().at(0).toString(), QStringLiteral("nps"));
    }
    void rowsAreReadOutAsAWhole()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        const QModelIndex row = table.model()->index(1, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Missed and not called back, 31.7% to 18.4%, improved"));
        QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("12.0%")));
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&table);
        QVERIFY(interface);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(interface->tableInterface());
        QCOMPARE(interface->tableInterface()->cellAt(1, 0)->text(QAccessible::Name),
                 row.data(Qt::AccessibleTextRole).toString());
    }
    void sizeHintHoldsEveryRow()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        QCOMPARE(table.sizeHint().height(), 36 + 7 * 52);
        table.setCompact(true);
        QCOMPARE(table.sizeHint().height(), 36 + 7 * 40);
        m_theme->setScale(2);
        QTRY_COMPARE(table.sizeHint().height(), 72 + 7 * 80);
    }
    void choiceSurvivesNewRows()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        table.selectId(QStringLiteral("nps"));
        std::vector<charts::WaySpec> rows = gallery::wayRows();
        rows.erase(rows.begin());
        table.setRows(gallery::wayHeader(), rows);
        QCOMPARE(table.selectedId(), QStringLiteral("nps"));
        table.setRows(gallery::wayHeader(), {});
        QVERIFY(table.selectedId().isEmpty());
    }
    void darkRowsFollowTheTheme()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        table.resize(852, 420);
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(table.palette().color(QPalette::Window), darkTokens().bg);
        const QImage image = table.grab().toImage();
        QCOMPARE(image.pixelColor(180, 60), darkTokens().bg);
        QCOMPARE(image.pixelColor(180, 415), darkTokens().bg);
    }
    void selectedRowHasItsGround()
    {
        WayTable table;
        table.setRows(gallery::wayHeader(), gallery::wayRows());
        table.resize(table.sizeHint());
        table.selectId(QStringLiteral("missed_not_returned"));
        const QImage image = table.grab().toImage();
        QCOMPARE(image.pixelColor(200, 36 + 52 + 8), lightTokens().sel);
        QCOMPARE(image.pixelColor(200, 36 + 8), lightTokens().bg);
    }
    void managersOpenByKey()
    {
        ManagerTable table;
        table.setRows(gallery::managerHeader(), gallery::managerAxis(), gallery::managers());
        QSignalSpy activated(&table, &ManagerTable::idActivated);
        table.show();
        table.selectId(QStringLiteral("R. Vlasov"));
        press(table, Qt::Key_Enter);
        QCOMPARE(activated.last().at(0).toString(), QStringLiteral("R. Vlasov"));
        QCOMPARE(table.rowText(1), QStringLiteral("R. Vlasov, now 29.9, not proven"));
        QCOMPARE(table.sizeHint().height(), 24 + 12 * 24);
    }
    void stagesByKeyboard()
    {
        StagePathWidget path;
        path.setPath(gallery::stagePath());
        QSignalSpy activated(&path, &StagePathWidget::stageActivated);
        path.show();
        QCOMPARE(path.current(), 2);
        press(path, Qt::Key_Right);
        press(path, Qt::Key_Right);
        QCOMPARE(path.current(), 3);
        press(path, Qt::Key_Left);
        press(path, Qt::Key_Space);
        QCOMPARE(activated.last().at(0).toInt(), 2);
        QVERIFY(path.accessibleDescription().contains(QStringLiteral("2 of 6")));
        QTest::mouseClick(&path, Qt::LeftButton, {}, QPoint(10, 16));
        QCOMPARE(activated.last().at(0).toInt(), 0);
    }
    void chartIsPaintedOnceUntilSomethingChanges()
    {
        ChartView view({200, 100});
        int count = 0;
        view.setPaint([&](QPainter&, const QRectF&, const charts::Style&) { ++count; }, QStringLiteral("A chart"));
        view.resize(200, 100);
        view.grab();
        view.grab();
        QCOMPARE(count, 1);
        QCOMPARE(view.accessibleName(), QStringLiteral("A chart"));
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(view.palette().color(QPalette::Window), darkTokens().bg);
        view.grab();
        QCOMPARE(count, 2);
    }
    void xmrSaysItsFinding()
    {
        XmrWidget widget;
        widget.setChart(gallery::xmr(Language::English), QStringLiteral("Lead response time by week"));
        QCOMPARE(
            widget.accessibleName(),
            QStringLiteral(
                "Lead response time by week. 16 of 16 weeks below the lower limit: a real shift, not weekly noise"));
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
