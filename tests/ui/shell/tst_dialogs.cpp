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
    void targetsRefuseWords();
    void snapshotSuggestsThePeriodOfItsStage();
    void snapshotSaysWhyItCannot();
    void goToNarrowsAndGoes();

private:
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
    TargetsModel model({}, {}, QStringLiteral("RUB"), nullptr);
    QVERIFY(model.rowCount() >= 5);
    QCOMPARE(model.missingDirections().size(), 4);
    TargetsDialog dialog(*m_fixture->session, nullptr);
    QVERIFY(dialog.hint().contains(QStringLiteral("Fewer than five")));
    for (int row = 0; row < 8; ++row)
        dialog.model().setData(dialog.model().index(row, TargetsModel::Name), Qt::Checked, Qt::CheckStateRole);
    QVERIFY2(dialog.hint().contains(QStringLiteral("More than seven")), qPrintable(dialog.hint()));
}

void TestDialogs::targetsAreSaved()
{
    TargetsDialog dialog(*m_fixture->session, nullptr);
    dialog.show();
    TargetsModel& model = dialog.model();
    int row = 0;
    while (kpi::catalogue()[static_cast<std::size_t>(row)]->id != "win_rate")
        ++row;
    model.setData(model.index(row, TargetsModel::Name), Qt::Checked, Qt::CheckStateRole);
    model.setData(model.index(row, TargetsModel::Month6), QStringLiteral("16"), Qt::EditRole);
    QSignalSpy changed(m_fixture->session.get(), &Session::changed);
    dialog.button()->click();
    QVERIFY(changed.wait());
    QCOMPARE(m_fixture->session->summary().keyKpis, std::vector<std::string>{"win_rate"});
    QCOMPARE(m_fixture->session->summary().targets.size(), std::size_t{1});
    QCOMPARE(m_fixture->session->summary().targets.front().value, 0.16);
    QCOMPARE(m_fixture->session->summary().targets.front().month, 6);
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
