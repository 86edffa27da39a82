// The shell's dialogs by keyboard: a new audit, settings, targets, snapshot, go to.
#include "ui/shell/go_to_dialog.h"
#include "ui/shell/new_audit_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/settings_form.h"
#include "ui/shell/snapshot_dialog.h"
#include "ui/shell/targets_dialog.h"
#include "ui/shell/targets_model.h"

#include "shell_fixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

class TestDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void newAuditNeedsAClient();
    void newAuditGivesWhatWasTyped();
    void settingsTellWhatDoesNotFit();
    void settingsAreSaved();
    void targetsJudgeTheChoice();
    void targetsAreSaved();
    void targetsAreTakenAwayByKeyboard();
    void savingCanBeUndoneInTheWindow();
    void suggestionsFitTheRule();
    void targetsAreFound();
    void targetsRefuseWords();
    void snapshotSuggestsThePeriodOfItsStage();
    void snapshotSaysWhyItCannot();
    void goToNarrowsAndGoes();

private:
    static int rowOf(std::string_view kpi)
    {
        int row = 0;
        while (kpi::catalogue()[static_cast<std::size_t>(row)]->id != kpi)
            ++row;
        return row;
    }
    void type(QWidget* field, const QString& text);
    std::unique_ptr<ShellFixture> m_fixture;
};

void TestDialogs::initTestCase()
{
    m_fixture = std::make_unique<ShellFixture>();
    QSignalSpy opened(m_fixture->session.get(), &Session::opened);
    m_fixture->session->create(m_fixture->path("a.zamer"), ShellFixture::settings());
    QVERIFY(opened.wait());
}

void TestDialogs::cleanupTestCase()
{
    m_fixture.reset();
}

void TestDialogs::type(QWidget* field, const QString& text)
{
    auto* edit = qobject_cast<QLineEdit*>(field);
    if (edit == nullptr)
        edit = field->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestDialogs::newAuditNeedsAClient()
{
    NewAuditDialog dialog(nullptr);
    dialog.show();
    QSignalSpy made(&dialog, &NewAuditDialog::made);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(made.count(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.form().field(QStringLiteral("client"))->property("wrong").toBool());
}

void TestDialogs::newAuditGivesWhatWasTyped()
{
    NewAuditDialog dialog(nullptr);
    dialog.show();
    Settings typed;
    connect(&dialog, &NewAuditDialog::made, this, [&typed](const Settings& settings) { typed = settings; });
    type(dialog.form().field(QStringLiteral("client")), QStringLiteral("MedLine"));
    type(dialog.form().field(QStringLiteral("currency")), QStringLiteral("kzt"));
    type(dialog.form().field(QStringLiteral("time_zone")), QStringLiteral("Asia/Almaty"));
    type(dialog.form().field(QStringLiteral("margin")), QStringLiteral("30 %"));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(typed.client, QStringLiteral("MedLine"));
    QCOMPARE(typed.currency, QStringLiteral("KZT"));
    QCOMPARE(typed.timeZone, QStringLiteral("Asia/Almaty"));
    QCOMPARE(typed.margin.value_or(0), 0.3);
    QCOMPARE(typed.goLive, QDate::currentDate());
    QVERIFY(typed.calendar.week[0] && !typed.calendar.week[6]);
}

void TestDialogs::settingsTellWhatDoesNotFit()
{
    SettingsForm form(SettingsForm::Extent::Everything);
    form.setSettings(ShellFixture::settings());
    QVERIFY(form.settings().has_value());
    QVERIFY(form.changes().empty());
    type(form.field(QStringLiteral("margin")), QStringLiteral("130 %"));
    type(form.field(QStringLiteral("time_zone")), QStringLiteral("Europe/Nowhere"));
    QVERIFY(!form.settings().has_value());
    for (const char* key : {"margin", "time_zone"})
        QVERIFY2(form.field(QLatin1String(key))->property("wrong").toBool(), key);
    QVERIFY(!form.field(QStringLiteral("client"))->property("wrong").toBool());
    QVERIFY2(form.changes().empty(), "what does not fit is never saved in part");
}

void TestDialogs::settingsAreSaved()
{
    SettingsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    type(dialog.form().field(QStringLiteral("sla_minutes")), QStringLiteral("25"));
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(changed.wait());
    QCOMPARE(m_fixture->session->summary().settings.slaMinutes, 25);
    QTRY_VERIFY(!dialog.isVisible());
}

void TestDialogs::targetsJudgeTheChoice()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    QVERIFY(dialog.model().rowCount() >= 5);
    QVERIFY(dialog.hint().contains(QStringLiteral("Fewer than five")));
    for (int row = 0; row < 8; ++row)
        dialog.model().setData(dialog.model().index(row, TargetsModel::Name), Qt::Checked, Qt::CheckStateRole);
    QVERIFY2(dialog.hint().contains(QStringLiteral("More than seven")), qPrintable(dialog.hint()));
}

void TestDialogs::targetsAreSaved()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    QTableView* table = dialog.table();
    const int row = rowOf("win_rate");
    table->setCurrentIndex(dialog.model().index(row, TargetsModel::Name));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(dialog.model().isKey(row));
    dialog.model().setData(dialog.model().index(row, TargetsModel::Month6), QStringLiteral("16"), Qt::EditRole);
    dialog.model().setData(dialog.model().index(row, TargetsModel::Owner), QStringLiteral("S. Zaitsev"), Qt::EditRole);
    // One KPI is not the rule's choice: it is not saved without a reason.
    dialog.button()->click();
    QVERIFY2(dialog.errorText().contains(QStringLiteral("five to seven")), qPrintable(dialog.errorText()));
    type(dialog.reason(), QStringLiteral("a two-week pilot"));
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    QTest::keyClick(dialog.reason(), Qt::Key_Return);
    QVERIFY(changed.wait());
    const Summary& summary = m_fixture->session->summary();
    QCOMPARE(summary.keyKpis, std::vector<std::string>{"win_rate"});
    QCOMPARE(summary.targets.size(), std::size_t{1});
    QCOMPARE(summary.targets.front().value, 0.16);
    QCOMPARE(summary.targets.front().month, 6);
    QCOMPARE(summary.owners.at("win_rate"), std::string("S. Zaitsev"));
    QCOMPARE(summary.choiceReason, std::string("a two-week pilot"));
}

void TestDialogs::targetsAreTakenAwayByKeyboard()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTableView* table = dialog.table();
    table->setFocus();
    const QModelIndex cell = dialog.model().index(rowOf("win_rate"), TargetsModel::Month6);
    QCOMPARE(dialog.model().data(cell, Qt::EditRole).toString(), QStringLiteral("16"));
    table->setCurrentIndex(cell);
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(dialog.model().data(cell, Qt::EditRole).toString().isEmpty());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dialog.model().data(cell, Qt::EditRole).toString(), QStringLiteral("16"));
    QTest::keyClick(table, Qt::Key_Delete);
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    QSignalSpy saved(&dialog, &TargetsDialog::saved);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(changed.wait());
    QVERIFY(m_fixture->session->summary().targets.empty());
    QCOMPARE(saved.size(), 1);
}

void TestDialogs::savingCanBeUndoneInTheWindow()
{
    m_fixture->window->show();
    const std::size_t before = m_fixture->session->summary().targets.size();
    m_fixture->window->editTargets();
    auto* dialog = m_fixture->window->findChild<TargetsDialog*>();
    QVERIFY(dialog != nullptr);
    dialog->model().setData(dialog->model().index(rowOf("revenue"), TargetsModel::Month12), QStringLiteral("1000"),
                            Qt::EditRole);
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    dialog->button()->click();
    QVERIFY(changed.wait());
    QCOMPARE(m_fixture->session->summary().targets.size(), before + 1);
    m_fixture->window->undo();
    QVERIFY(changed.wait());
    QCOMPARE(m_fixture->session->summary().targets.size(), before);
}

void TestDialogs::suggestionsFitTheRule()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    for (int kind = 0; kind < dialog.kinds()->count(); ++kind) {
        dialog.kinds()->setCurrentIndex(kind);
        auto* take = dialog.findChild<QPushButton*>(QStringLiteral("suggest"));
        QTest::keyClick(take, Qt::Key_Space);
        QVERIFY(method::judgeChoice(dialog.model().keys()).fits());
        QVERIFY(!dialog.reason()->isVisible());
        QVERIFY(!dialog.model().suggestedWhy(dialog.table()->currentIndex().row()).isEmpty());
    }
    const auto chosen = dialog.model().keys();
    dialog.model().undo();
    QVERIFY(dialog.model().keys() != chosen);
}

void TestDialogs::targetsAreFound()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    type(dialog.search(), QStringLiteral("win rate"));
    int shown = 0;
    for (int row = 0; row < dialog.model().rowCount(); ++row)
        shown += dialog.table()->isRowHidden(row) ? 0 : 1;
    QVERIFY(shown >= 1 && shown < 5);
    QVERIFY(!dialog.table()->isRowHidden(rowOf("win_rate")));
}

void TestDialogs::targetsRefuseWords()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    dialog.model().setData(dialog.model().index(0, TargetsModel::Month3), QStringLiteral("many"), Qt::EditRole);
    dialog.button()->click();
    QVERIFY(dialog.isVisible());
    QVERIFY2(dialog.errorText().contains(QStringLiteral("many")), qPrintable(dialog.errorText()));
}

void TestDialogs::snapshotSuggestsThePeriodOfItsStage()
{
    SnapshotDialog dialog(*m_fixture->session, nullptr);
    auto& stage = *dialog.findChild<QComboBox*>(QStringLiteral("stage"));
    stage.setCurrentIndex(0);
    const Period measured = method::stageDates(method::StageId::Baseline, QDate(2026, 5, 18)).measured;
    QCOMPARE(dialog.findChild<QDateEdit*>(QStringLiteral("first"))->date(), toDate(measured.from));
    QCOMPARE(dialog.findChild<QDateEdit*>(QStringLiteral("last"))->date(), toDate(measured.to - 1));
    QCOMPARE(dialog.findChild<QDateEdit*>(QStringLiteral("last"))->date(), QDate(2026, 5, 3));
}

void TestDialogs::snapshotSaysWhyItCannot()
{
    SnapshotDialog dialog(*m_fixture->session, nullptr);
    QVERIFY2(!dialog.button()->isEnabled(), "nothing was imported");
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("Nothing was imported"));
    QVERIFY(said);
}

void TestDialogs::goToNarrowsAndGoes()
{
    GoToDialog dialog(nullptr);
    QString went;
    const auto item = [&went](const char* text) {
        return GoToItem{QString::fromUtf8(text), {}, {}, "", [&went, text] { went = QString::fromUtf8(text); }};
    };
    dialog.setItems({item("Overview"), item("Report"), item("3.3 ROI by the formula"), item("Lead to sale")});
    dialog.show();
    auto* edit = dialog.findChild<QLineEdit*>();
    QCOMPARE(dialog.texts().size(), 4);
    QTest::keyClicks(edit, QStringLiteral("ro"));
    QCOMPARE(dialog.texts().front(), QStringLiteral("3.3 ROI by the formula"));
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(went, QStringLiteral("3.3 ROI by the formula"));
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
