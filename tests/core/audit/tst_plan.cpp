// Key KPIs, targets, owners and the reason of a choice: written as a whole, journalled by what changed, taken back by writing the one before.

#include "core/audit/audit.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace zamer;
using audit::Audit;
using audit::KpiPlan;

class TestPlan : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Audit> m_audit;

    QStringList journal() const
    {
        QStringList lines;
        const auto rows = m_audit->journal();
        for (const store::JournalRow& row : *rows)
            lines << row.what + QStringLiteral(": ") + row.detail;
        return lines;
    }
    audit::StepState step(const char* id) const
    {
        const auto steps = m_audit->steps();
        return *std::find_if(steps->begin(), steps->end(),
                             [id](const audit::StepState& each) { return each.step->id == id; });
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("ZAMER_KEYS", m_folder->path().toUtf8());
        Settings settings;
        settings.client = QStringLiteral("Test");
        settings.goLive = QDate(2026, 5, 18);
        auto made = Audit::create(m_folder->filePath(QStringLiteral("a.zamer")), settings);
        QVERIFY(made);
        m_audit = std::move(*made);
    }

    void comesBackAsWritten()
    {
        const KpiPlan plan{{"win_rate", "revenue"},
                           "The client has no surveys yet",
                           {{"revenue", 6, 5e8, "plan"}, {"win_rate", 3, 0.25, {}}},
                           {{"win_rate", "Zaitsev"}}};
        QVERIFY(m_audit->setPlan(plan));
        const auto back = m_audit->plan();
        QVERIFY(back);
        QVERIFY(*back == plan);
        const QStringList lines = journal();
        QVERIFY(lines.contains(QStringLiteral("key kpis: win_rate, revenue; reason: The client has no surveys yet")));
        QVERIFY(lines.contains(QStringLiteral("target: win_rate, 3: 0.25")));
        QVERIFY(lines.contains(QStringLiteral("owner: win_rate: Zaitsev")));
    }

    void theSameAgainWritesNothing()
    {
        const KpiPlan plan{{"win_rate"}, {}, {{"win_rate", 3, 0.25, {}}}, {}};
        QVERIFY(m_audit->setPlan(plan));
        const auto before = journal().size();
        QVERIFY(m_audit->setPlan(plan));
        QCOMPARE(journal().size(), before);
    }

    void whatIsLeftOutIsRemoved()
    {
        QVERIFY(m_audit->setPlan(
            {{"win_rate"}, {}, {{"win_rate", 3, 0.25, {}}, {"win_rate", 6, 0.3, {}}}, {{"win_rate", "Zaitsev"}}}));
        const KpiPlan before = *m_audit->plan();
        QVERIFY(m_audit->setPlan({{"win_rate"}, {}, {{"win_rate", 6, 0.3, {}}}, {}}));
        QCOMPARE(m_audit->targets()->size(), std::size_t{1});
        QVERIFY(journal().contains(QStringLiteral("target removed: win_rate, 3")));
        QVERIFY(journal().contains(QStringLiteral("owner removed: win_rate")));
        // Undo is the plan before, written again.
        QVERIFY(m_audit->setPlan(before));
        QVERIFY(*m_audit->plan() == before);
    }

    void aWrongPlanChangesNothing()
    {
        QVERIFY(m_audit->setPlan({{"win_rate"}, {}, {}, {}}));
        const auto wrong = m_audit->setPlan({{"luck"}, {}, {}, {}});
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::UnknownKey);
        QVERIFY(!m_audit->setPlan({{"win_rate"}, {}, {{"win_rate", 7, 0.3, {}}}, {}}));
        QCOMPARE(*m_audit->keyKpis(), std::vector<std::string>{"win_rate"});
        QVERIFY(m_audit->targets()->empty());
    }

    void aReasonSettlesTheStep()
    {
        QVERIFY(m_audit->setPlan({{"win_rate", "revenue"}, {}, {}, {}}));
        QVERIFY(step("1.5").status != method::StepStatus::Done);
        QVERIFY(m_audit->setPlan({{"win_rate", "revenue"}, "A two-week pilot", {}, {}}));
        QVERIFY(step("1.5").status == method::StepStatus::Done);
        QCOMPARE(step("1.5").entries.at("reason"), std::string("A two-week pilot"));
        QVERIFY(m_audit->setPlan({{"win_rate", "revenue"}, {}, {}, {}}));
        QVERIFY(step("1.5").status != method::StepStatus::Done);
    }

    void aRemovedTargetOpensItsStepAgain()
    {
        KpiPlan plan{{"win_rate"}, "pilot", {}, {}};
        for (const int month : {3, 6, 12})
            plan.targets.push_back({"win_rate", month, 0.3, {}});
        QVERIFY(m_audit->setPlan(plan));
        QVERIFY(step("1.6").status == method::StepStatus::Done);
        plan.targets.pop_back();
        QVERIFY(m_audit->setPlan(plan));
        QVERIFY(step("1.6").status != method::StepStatus::Done);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
