// The checklist by keyboard: entries saved on leaving, undo, done only when it may be, a reason for not applicable.
#include "support/session_audit.h"
#include "ui/pages/checklist/checklist_page.h"
#include "ui/pages/checklist/entries_form.h"
#include "ui/pages/checklist/evidence_row.h"
#include "ui/pages/checklist/spine.h"
#include "ui/pages/checklist/step_footer.h"
#include "ui/pages/checklist/step_view.h"
#include "ui/theme/resources.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace zamer;
using namespace zamer::ui;
using method::StepStatus;

namespace {

struct Shown {
    test::SessionAudit audit;
    std::unique_ptr<ChecklistPage> page;

    bool begin()
    {
        if (!audit.create())
            return false;
        page = std::make_unique<ChecklistPage>(audit.session);
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        return QTest::qWaitForWindowActive(page.get());
    }
    const audit::StepState& state(const QString& id) const
    {
        for (const audit::StepState& each : audit.session.summary().steps)
            if (QString::fromUtf8(each.step->id.data(), static_cast<qsizetype>(each.step->id.size())) == id)
                return each;
        qFatal("no such step");
    }
    QString entry(const QString& id, const std::string& name) const
    {
        const auto& entries = state(id).entries;
        const auto found = entries.find(name);
        return found == entries.end() ? QString() : QString::fromStdString(found->second);
    }
    QWidget* field(const char* name) const { return page->view()->entries()->field(name); }
};

}

class ChecklistTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }

    void beginsWithTheFirstOpenStep()
    {
        Shown shown;
        QVERIFY(shown.begin());
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.1"));
        QTest::keyClick(shown.page->spine()->tree(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.2"));
        QTest::keyClick(shown.page->spine()->tree(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.1"));
        QTest::keyClick(shown.page->spine()->tree(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.1"));
    }

    void savedOnLeaving()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->openStep(QStringLiteral("1.4"));
        QWidget* goal = shown.field("goal");
        QVERIFY(goal != nullptr);
        goal->setFocus();
        QTest::keyClicks(goal, QStringLiteral("Answer within ten minutes"));
        QCOMPARE(shown.entry(QStringLiteral("1.4"), "goal"), QString());
        QTest::keyClick(goal, Qt::Key_Tab);
        QTRY_COMPARE(shown.entry(QStringLiteral("1.4"), "goal"), QStringLiteral("Answer within ten minutes"));
        QCOMPARE(shown.state(QStringLiteral("1.4")).status, StepStatus::InProgress);
        QCOMPARE(shown.state(QStringLiteral("1.4")).changedBy, QStringLiteral("Natalia Voronina"));
        QTRY_VERIFY(shown.page->view()->statusText().contains(QStringLiteral("Natalia Voronina")));

        // Going to another step saves, too; undo goes back there and takes it away.
        auto* notes = shown.field("notes");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("ask again"));
        QTest::keyClick(notes, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.entry(QStringLiteral("1.4"), "notes"), QStringLiteral("ask again"));
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.5"));
        QVERIFY(shown.page->undo());
        QCOMPARE(shown.page->currentStep(), QStringLiteral("1.4"));
        QTRY_COMPARE(shown.entry(QStringLiteral("1.4"), "notes"), QString());
        QVERIFY(shown.page->undo());
        QTRY_COMPARE(shown.entry(QStringLiteral("1.4"), "goal"), QString());
        QVERIFY(!shown.page->undo());
    }

    void doneOnlyWhenItMayBe()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->openStep(QStringLiteral("1.4"));
        checklist::StepFooter* footer = shown.page->view()->footer();
        QVERIFY(!footer->doneButton()->isEnabled());
        QVERIFY(footer->why().contains(QStringLiteral("S: what exactly")));
        const std::pair<const char*, const char*> entries[] = {{"goal", "Answer faster"}, {"owner", "Anna"},
                                                               {"kpi", "First response"}, {"value", "42 to 15 min"},
                                                               {"grounds", "best month"}, {"relevance", "fewer lost"},
                                                               {"date", "2026-09-30"}};
        for (const auto& [name, value] : entries) {
            QWidget* field = shown.field(name);
            field->setFocus();
            QTest::keyClicks(field, QLatin1String(value));
        }
        shown.field("notes")->setFocus();
        QTRY_VERIFY(footer->doneButton()->isEnabled());
        QTest::keyClick(shown.field("notes"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.state(QStringLiteral("1.4")).status, StepStatus::Done);
        QVERIFY(shown.page->undo());
        QTRY_COMPARE(shown.state(QStringLiteral("1.4")).status, StepStatus::InProgress);
    }

    void notApplicableAsksWhy()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->openStep(QStringLiteral("1.2"));
        checklist::StepFooter* footer = shown.page->view()->footer();
        QTest::keyClick(footer->notApplicableButton(), Qt::Key_Space);
        QVERIFY(footer->reason()->isVisible());
        QTest::keyClick(footer->reason(), Qt::Key_Return);
        QVERIFY(footer->reason()->isVisible());
        QTest::keyClicks(footer->reason(), QStringLiteral("one person sells"));
        QTest::keyClick(footer->reason(), Qt::Key_Return);
        QTRY_COMPARE(shown.state(QStringLiteral("1.2")).status, StepStatus::NotApplicable);
        QCOMPARE(QString::fromStdString(shown.state(QStringLiteral("1.2")).reason), QStringLiteral("one person sells"));
        QVERIFY(!footer->reason()->isVisible());
        QTest::keyClick(footer->doneButton(), Qt::Key_Space); // open again
        QTRY_COMPARE(shown.state(QStringLiteral("1.2")).status, StepStatus::InProgress);
    }

    void evidenceIsKept()
    {
        Shown shown;
        QVERIFY(shown.begin());
        shown.page->openStep(QStringLiteral("1.2"));
        const QString path = shown.audit.write(QStringLiteral("questions.txt"), "How long does an order take?");
        Q_EMIT shown.page->view()->evidence()->filesGiven({path});
        QTRY_COMPARE(shown.state(QStringLiteral("1.2")).evidence.size(), std::size_t{1});
        QTRY_VERIFY(shown.page->view()->evidence()->findChildren<QPushButton*>().size() >= 2);
        Result<QByteArray> content = failure(ErrorKind::Internal);
        shown.audit.session.ask<QByteArray>(
            shown.page.get(),
            [id = shown.state(QStringLiteral("1.2")).evidence.front().id](audit::Audit& audit, Progress&) {
                return audit.evidenceContent(id);
            },
            [&content](Result<QByteArray> answer) { content = std::move(answer); });
        QTRY_VERIFY(content.has_value());
        QCOMPARE(*content, QByteArray("How long does an order take?"));
    }
};

QTEST_MAIN(ChecklistTest)
#include "tst_checklist.moc"
