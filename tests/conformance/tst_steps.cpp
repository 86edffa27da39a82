// Every step of the method, whatever it is about: texts in both languages, order, dates within the stage, known KPIs.

#include "core/method/status.h"

#include <QRegularExpression>
#include <QTest>

using namespace zamer;
using namespace zamer::method;

namespace {

// All ids of the KPI catalogue of the method; the catalogue in the code grows towards it.
const std::set<std::string_view> kKnownKpis{"leads",
                                            "first_response_time",
                                            "response_within_sla",
                                            "untouched_leads",
                                            "message_reply_time",
                                            "stage_conversion",
                                            "stage_dwell_time",
                                            "lead_conversion",
                                            "conversion_by_age",
                                            "period_conversion",
                                            "win_rate",
                                            "sales_cycle",
                                            "lead_quality",
                                            "stuck_deals",
                                            "no_next_step",
                                            "overdue_tasks",
                                            "created_deals",
                                            "created_tasks",
                                            "missed_calls",
                                            "missed_not_returned",
                                            "call_quality",
                                            "requests_per_manager_day",
                                            "automation_share",
                                            "automated_processes",
                                            "card_completeness",
                                            "complete_cards",
                                            "duplicate_cards",
                                            "data_freshness",
                                            "contact_freshness",
                                            "routine_time",
                                            "revenue",
                                            "sales_count",
                                            "average_order",
                                            "repeat_sales",
                                            "cac",
                                            "romi",
                                            "ltv",
                                            "ltv_to_cac",
                                            "revenue_per_employee",
                                            "crm_roi",
                                            "naive_roi",
                                            "payback",
                                            "nps",
                                            "csi",
                                            "complaints",
                                            "repeat_contacts",
                                            "resolution_time",
                                            "retention",
                                            "churn",
                                            "returning_customers",
                                            "won_back",
                                            "personalisation",
                                            "products_per_customer",
                                            "adoption",
                                            "daily_active",
                                            "logins",
                                            "time_in_crm",
                                            "user_activity",
                                            "deals_per_manager",
                                            "workload",
                                            "forecast_accuracy",
                                            "staff_satisfaction",
                                            "suggestions",
                                            "open_rate",
                                            "click_rate",
                                            "response_rate",
                                            "dialogue_conversion"};

bool isRussian(const QString& text)
{
    static const QRegularExpression cyrillic(QStringLiteral("[А-Яа-яЁё]"));
    return text.contains(cyrillic);
}

/// Names that stay the same in Russian.
bool isNameForBoth(const Text& text)
{
    return QByteArray(text.en) == "NPS" || QByteArray(text.en) == "CSI";
}

void checkText(const Text& text, int atLeast)
{
    const QString english = text.in(Language::English);
    const QString russian = text.in(Language::Russian);
    QVERIFY2(english.size() >= atLeast, text.en);
    QVERIFY2(russian.size() >= atLeast, text.en);
    QVERIFY2(!isRussian(english), text.en);
    QVERIFY2(isRussian(russian) || isNameForBoth(text), text.ru);
    for (const QString& one : {english, russian}) {
        QVERIFY2(one == one.simplified(), qPrintable(one));
        QVERIFY2(!one.contains(QLatin1Char('"')) && !one.contains(QLatin1Char('\'')), qPrintable(one));
    }
    QVERIFY2(!russian.contains(QChar(0x201C)), text.ru);
}

}

class TestStepsConform : public QObject
{
    Q_OBJECT

    static void addRows()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < steps().size(); ++i)
            QTest::newRow(std::string(steps()[i]->id).c_str()) << static_cast<int>(i);
    }
    static const Step& row(int index) { return *steps()[static_cast<std::size_t>(index)]; }

private Q_SLOTS:
    void stagesHaveTheirTexts()
    {
        for (const Stage& stage : stages()) {
            checkText(stage.name, 4);
            checkText(stage.shortName, 4);
            checkText(stage.purpose, 30);
        }
        for (const StepStatus status :
             {StepStatus::ToDo, StepStatus::InProgress, StepStatus::Done, StepStatus::NotApplicable})
            checkText(statusName(status), 4);
    }

    void thereAreSixOfEachStageInOrder()
    {
        QCOMPARE(steps().size(), std::size_t{24});
        for (std::size_t i = 0; i < 24; ++i) {
            const Step& step = *steps()[i];
            QCOMPARE(step.id, std::to_string(i / 6 + 1) + "." + std::to_string(i % 6 + 1));
            QCOMPARE(static_cast<std::size_t>(step.stage), i / 6);
            QCOMPARE(static_cast<std::size_t>(step.number), i % 6 + 1);
            QCOMPARE(findStep(step.id), &step);
        }
    }

    void speaksBothLanguages_data() { addRows(); }
    void speaksBothLanguages()
    {
        QFETCH(int, index);
        const Step& step = row(index);
        checkText(step.title, 8);
        QVERIFY2(step.title.in(Language::Russian).size() <= 60, step.title.ru);
        for (const Text& text : {step.why, step.how, step.doneWhen}) {
            checkText(text, 20);
            for (const Language language : {Language::English, Language::Russian})
                QVERIFY2(text.in(language).endsWith(QLatin1Char('.')) || text.in(language).endsWith(QLatin1Char('?')),
                         text.en);
        }
        for (const Entry& entry : step.entries) {
            checkText(entry.label, 2);
            checkText(entry.hint, 4);
        }
        for (const Requirement& requirement : step.requirements({}))
            checkText(requirement.text, 6);
    }

    void entriesHaveNamesOfTheirOwn_data() { addRows(); }
    void entriesHaveNamesOfTheirOwn()
    {
        QFETCH(int, index);
        static const QRegularExpression plain(QStringLiteral("^[a-z][a-z_]+$"));
        std::set<std::string_view> names;
        for (const Entry& entry : row(index).entries) {
            const QString name = QString::fromLatin1(entry.name.data(), static_cast<qsizetype>(entry.name.size()));
            QVERIFY2(plain.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(name != QLatin1String("notes"), "notes belong to every step");
            QVERIFY2(names.insert(entry.name).second, qPrintable(name));
        }
        QVERIFY(!names.empty());
    }

    void pointsAtKnownKpis_data() { addRows(); }
    void pointsAtKnownKpis()
    {
        QFETCH(int, index);
        QVERIFY(!row(index).kpis.empty());
        std::set<std::string_view> seen;
        for (const std::string_view kpi : row(index).kpis) {
            QVERIFY2(kKnownKpis.contains(kpi), std::string(kpi).c_str());
            QVERIFY2(seen.insert(kpi).second, std::string(kpi).c_str());
        }
    }

    void isDueWithinItsStage_data() { addRows(); }
    void isDueWithinItsStage()
    {
        QFETCH(int, index);
        const Step& step = row(index);
        for (int day = 0; day < 366 * 4; ++day) {
            const QDate goLive = QDate(2026, 1, 1).addDays(day);
            const Day due = toDay(dueDate(step, goLive));
            QVERIFY2(stageDates(step.stage, goLive).work.contains(due), qPrintable(goLive.toString(Qt::ISODate)));
        }
    }

    /// An empty audit has done nothing, and nothing is met by itself.
    void isNotDoneInAnEmptyAudit_data() { addRows(); }
    void isNotDoneInAnEmptyAudit()
    {
        QFETCH(int, index);
        const auto requirements = row(index).requirements({});
        QVERIFY(!requirements.empty());
        for (const Requirement& requirement : requirements) {
            QVERIFY2(!requirement.met(), requirement.text.en);
            QVERIFY2(requirement.want > 0, requirement.text.en);
        }
        QCOMPARE(static_cast<int>(statusOf(row(index), {}, StepStatus::ToDo)), static_cast<int>(StepStatus::ToDo));
    }

    /// Derived steps ask nothing of what is typed in: everything filled, and still not done.
    void derivedStepsFollowTheDataAlone_data() { addRows(); }
    void derivedStepsFollowTheDataAlone()
    {
        QFETCH(int, index);
        const Step& step = row(index);
        if (!step.derived)
            return;
        Facts typed;
        typed.hasEvidence = true;
        for (const Entry& entry : step.entries)
            typed.entries[std::string(entry.name)] = "5; 5; 5; 5";
        QVERIFY(!mayBeDone(step, typed));
    }
};

QTEST_APPLESS_MAIN(TestStepsConform)
#include "tst_steps.moc"
