// What the report says: honest sentences, nothing worsened left off the summary, both languages, cases without data.
#include "support/report_input.h"
#include "support/report_text.h"

#include <QtTest>

using namespace zamer;
using kpi::Verdict;

namespace {

QString spaced(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

QString opening(const report::Report& report)
{
    return sample::blockOf<report::Paragraph>(*sample::sectionOf(report, "summary"))->text;
}

/// Seven keys with the verdicts given, in the order of the sample.
report::Input judged(Language language, const std::vector<Verdict>& verdicts)
{
    report::Input input = sample::reportInput(language);
    input.kpis = sample::keyLines();
    input.kpis.resize(verdicts.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i)
        input.kpis[i].comparison.verdict = verdicts[i];
    return input;
}

}

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheVerdicts_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::addColumn<QString>("verdicts");
        QTest::addColumn<QString>("sentence");
        // i improved, w worsened, p possibly better, m possibly worse, n no reliable change, c cannot tell
        const auto row = [](const char* name, bool russian, const char* verdicts, const char* sentence) {
            QTest::newRow(name) << russian << QString::fromUtf8(verdicts) << QString::fromUtf8(sentence);
        };
        row("mixed, en", false, "iinnpcw",
            "Two of seven key KPIs improved: lead to sale and deal closing time. One got worse: duplicates. Possibly "
            "better, but not "
            "confirmed: win rate. No reliable change in two; one cannot be told.");
        row("mixed, ru", true, "iinnpcw",
            "Два из семи ключевых показателей улучшились: «Конверсия заявок» и «Скорость закрытия сделок». Один "
            "ухудшился: «Дубли». Возможно, "
            "стало лучше, но это не подтверждено: «Доля выигранных». По двум изменение не доказано; по одному судить "
            "нельзя.");
        row("one of one, ru", true, "i",
            "Один из одного ключевого показателя улучшился: «Конверсия заявок». Доказанных ухудшений нет.");
        row("one of two, en", false, "in",
            "One of two key KPIs improved: lead to sale. None is proven worse. No reliable change in one.");
        row("only worse, en", false, "ww",
            "Two of two key KPIs got worse: lead to sale and deal closing time. None is proven better.");
        row("only worse, ru", true, "wn",
            "Один из двух ключевых показателей ухудшился: «Конверсия заявок». Доказанных улучшений нет. По одному "
            "изменение не доказано.");
        row("nothing proven, en", false, "nnm",
            "None of the three key KPIs has a proven change yet. Possibly worse, but not confirmed: average order.");
        row("nothing proven, ru", true, "nnnc",
            "Ни по одному из четырёх ключевых показателей изменение пока не доказано.");
    }
    void opensWithTheVerdicts()
    {
        QFETCH(bool, russian);
        QFETCH(QString, verdicts);
        QFETCH(QString, sentence);
        static const std::map<QChar, Verdict> letters{
            {QLatin1Char('i'), Verdict::Improved},         {QLatin1Char('w'), Verdict::Worsened},
            {QLatin1Char('p'), Verdict::PossiblyImproved}, {QLatin1Char('m'), Verdict::PossiblyWorsened},
            {QLatin1Char('n'), Verdict::NoReliableChange}, {QLatin1Char('c'), Verdict::CannotTell}};
        std::vector<Verdict> list;
        for (const QChar letter : verdicts)
            list.push_back(letters.at(letter));
        QCOMPARE(opening(report::build(judged(russian ? Language::Russian : Language::English, list))), sentence);
    }

    void worsenedStandsOnTheSummary()
    {
        using enum Verdict;
        const report::Report report = report::build(
            judged(Language::English, {Improved, Worsened, Improved, Worsened, Improved, Worsened, Worsened}));
        const report::Section& summary = *sample::sectionOf(report, "summary");
        const auto& figures = sample::blockOf<report::Figures>(summary)->items;
        QCOMPARE(figures.size(), std::size_t(3));
        QCOMPARE(std::count_if(figures.begin(), figures.end(),
                               [](const report::Figure& item) { return item.verdict == Worsened; }),
                 1);
        const QString text = sample::textOf(summary);
        for (const char* name : {"Deal closing time", "Sales", "Fresh deals", "Duplicates"})
            QVERIFY2(text.contains(QLatin1String(name)), name);
        QVERIFY(text.contains(QStringLiteral("What else got worse")));
        QVERIFY(spaced(text).contains(QString::fromUtf8("4.1% before, 6.3% now; +2.2 pp (+1.4 … +3.0); target 3%")) ||
                spaced(text).contains(QString::fromUtf8("4.1% before, 6.3% now; +2.2 pp (+1.4 … +3.0); target 3.0%")));
        QVERIFY(text.contains(QStringLiteral("4 worsened")));
    }

    void totalsArePrintedAsARate()
    {
        // 3,852 M kopecks in 91 days are 38.52 M / 91 x 30.4375 = 12.88 M roubles a month.
        const report::Report report = report::build(sample::reportInput(Language::English));
        const auto& rows = sample::blockOf<report::WayTable>(*sample::sectionOf(report, "kpis"))->rows;
        const auto sales = std::find_if(rows.begin(), rows.end(),
                                        [](const report::WayRow& row) { return row.kpi == QLatin1String("revenue"); });
        QCOMPARE(sales->before, QStringLiteral("12.9"));
        QCOMPARE(sales->now, QStringLiteral("15.4"));
        QCOMPARE(spaced(sales->unit), QString::fromUtf8("M ₽ a month"));
        // The way starts from the rate, too: 2.56 M of the 3.116 M between 12.884 M and the target of 16 M.
        QVERIFY(std::abs(sales->mid - 2.56 / (16 - 38.52 / 91 * 30.4375)) < 1e-6);
    }

    void russianHasNoEnglishWords_data()
    {
        QTest::addColumn<bool>("baseline");
        QTest::newRow("comparison") << false;
        QTest::newRow("baseline") << true;
    }
    void russianHasNoEnglishWords()
    {
        QFETCH(bool, baseline);
        const report::Report report =
            report::build(baseline ? sample::baselineInput(Language::Russian) : sample::reportInput(Language::Russian));
        QString text = sample::textOf(report);
        for (const QString& name :
             {QStringLiteral("amoCRM"), QStringLiteral("CRM"), QStringLiteral("XmR"), QStringLiteral("Europe/Moscow")})
            text.remove(name);
        static const QRegularExpression allowed(QStringLiteral("[a-z_]+_[0-9-]+\\.csv|\\.pdf|[0-9a-f]{4}|\\bt-|\\bp-"));
        text.remove(allowed);
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
        const QRegularExpressionMatch match = word.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + QStringLiteral(" in: ") +
                                               text.mid(std::max(0, int(match.capturedStart()) - 40), 90)));
    }

    void englishHasNoRussianWords()
    {
        const QString text = sample::textOf(report::build(sample::reportInput(Language::English)));
        static const QRegularExpression cyrillic(QString::fromUtf8("[А-Яа-яЁё]"));
        QVERIFY2(!cyrillic.match(text).hasMatch(),
                 qPrintable(text.mid(std::max(0, int(cyrillic.match(text).capturedStart()) - 30), 60)));
    }

    void baselineHasValuesAndNoVerdicts()
    {
        const report::Report report = report::build(sample::baselineInput(Language::Russian));
        QCOMPARE(
            opening(report),
            QString::fromUtf8("База для сравнения, запуск 18 мая 2026: семь ключевых показателей измерено за период "
                              "2 февраля\u00A0– 3 мая 2026."));
        const report::Section& summary = *sample::sectionOf(report, "summary");
        QVERIFY(!sample::blockOf<report::Verdicts>(summary));
        for (const report::Figure& figure : sample::blockOf<report::Figures>(summary)->items) {
            QVERIFY(!figure.verdict);
            QVERIFY(figure.before.isEmpty());
            QVERIFY2(figure.note.contains(QString::fromUtf8("95%-й интервал")), qPrintable(figure.note));
        }
        const report::Section& kpis = *sample::sectionOf(report, "kpis");
        QVERIFY(!sample::blockOf<report::WayTable>(kpis));
        const report::Table& table = *sample::blockOf<report::Table>(kpis);
        QCOMPARE(table.rows.size(), std::size_t(7));
        QCOMPARE(spaced(table.rows[0][1]), QString::fromUtf8("11,9 %"));
        QCOMPARE(spaced(table.rows[0][2]), QString::fromUtf8("10,2–13,8 %"));
        QVERIFY(!sample::textOf(report).contains(QString::fromUtf8("нельзя судить")));
    }

    void withoutASnapshotSaysSo()
    {
        report::Input input = sample::reportInput(Language::English);
        input.after.reset();
        input.before.reset();
        input.kpis.clear();
        input.series.clear();
        const report::Report report = report::build(input);
        QCOMPARE(opening(report), QStringLiteral("This stage has no snapshot yet, so there are no figures to report."));
        QVERIFY(!sample::sectionOf(report, "kpis"));
        QVERIFY(!sample::sectionOf(report, "definitions"));
        QVERIFY(sample::sectionOf(report, "checklist"));
        QVERIFY(!sample::blockOf<report::SeriesChart>(report.sections.front()));
    }

    void missingValuesAreDashesNotZero()
    {
        report::Input input = sample::reportInput(Language::English);
        kpi::Comparison& first = input.kpis.front().comparison;
        first.after = {};
        first.after.value = first.after.low = first.after.high = stats::kNaN;
        first.after.quality = kpi::Quality::NoData;
        first.after.reason = {"Nothing to count in this period.", "За этот период считать нечего."};
        first.delta = first.low = first.high = first.p = stats::kNaN;
        first.verdict = Verdict::CannotTell;
        const report::Report report = report::build(input);
        const report::WayRow& row = sample::blockOf<report::WayTable>(*sample::sectionOf(report, "kpis"))->rows.front();
        QCOMPARE(row.now, QString(QChar(0x2013)));
        QCOMPARE(row.change, QStringLiteral("Nothing to count in this period"));
        QVERIFY(std::isnan(row.mid));
        QVERIFY(sample::textOf(*sample::sectionOf(report, "summary"))
                    .contains(QStringLiteral("Lead to sale: nothing to count in this period.")));
    }

    void namesAreReducedOrReplaced()
    {
        report::Input input = sample::reportInput(Language::English);
        input.names = QStringLiteral("initials");
        QString text = spaced(sample::textOf(report::build(input)));
        QVERIFY(!text.contains(QStringLiteral("Natalia")));
        QVERIFY(text.contains(QStringLiteral("N. Voronina")));
        input.names = QStringLiteral("hidden");
        input.steps[1].changedBy = QStringLiteral("Ivan Orlov");
        text = sample::textOf(report::build(input));
        QVERIFY(!text.contains(QStringLiteral("Voronina")));
        QVERIFY(text.contains(QStringLiteral("Auditor 1")));
        QVERIFY(text.contains(QStringLiteral("Auditor 2")));
        QVERIFY(!text.contains(QStringLiteral("Auditor 3")));
    }

    // The sample's periods lie 126 days apart in the calendar year: 2 February to 3 May, 8 June to 6 September.
    void theSameDaysAYearAgo_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::addColumn<QString>("caution");
        QTest::addColumn<QStringList>("years"); // of lead conversion and of sales
        QTest::newRow("en")
            << false
            << QStringLiteral(
                   "Different seasons: 2 Feb–3 May against 8 Jun–6 Sep, 126 days apart in the calendar year.")
            << QStringList{QStringLiteral("a year ago 13.1%"), QStringLiteral("a year ago 11.7 M ₽")};
        QTest::newRow("ru") << true
                            << QStringLiteral("Разные сезоны: 2 февр.–3 мая и 8 июн.–6 сент., между ними 126 дн.")
                            << QStringList{QStringLiteral("год назад 13,1 %"),
                                           QStringLiteral("год назад 11,7 млн ₽")};
    }
    void theSameDaysAYearAgo()
    {
        QFETCH(const bool, russian);
        QFETCH(const QString, caution);
        QFETCH(const QStringList, years);
        const Language language = russian ? Language::Russian : Language::English;
        report::Input input = sample::reportInput(language);
        const QString column = Text{"a year ago", "год назад"}.in(language);
        QVERIFY(!sample::textOf(report::build(input)).contains(column + QLatin1Char(' ')));

        const Period year{dayFromCivil(2025, 6, 8), dayFromCivil(2025, 9, 7)};
        const auto lineOf = [&input](const char* id) -> report::KpiLine& {
            return *std::find_if(input.kpis.begin(), input.kpis.end(),
                                 [id](const report::KpiLine& line) { return line.comparison.kpi == id; });
        };
        lineOf("lead_conversion").lastYear = sample::measured("lead_conversion", .131, .115, .149, 1100, year);
        lineOf("revenue").lastYear = sample::measured("revenue", 3.5e9, 3.1e9, 3.9e9, 280, year); // 35 M in 91 days
        lineOf("win_rate").lastYear = sample::measured("win_rate", .777, .7, .8, 20, year);
        lineOf("win_rate").lastYear->quality = kpi::Quality::Incomplete; // no whole year to compare with
        lineOf("card_completeness").lastYear = sample::measured("card_completeness", .555, .5, .6, 900, year);
        const report::Report report = report::build(input);
        const QString keys = spaced(sample::textOf(*sample::sectionOf(report, "kpis")));
        QVERIFY2(keys.contains(caution), qPrintable(keys));
        for (const QString& each : years)
            QVERIFY2(keys.contains(each), qPrintable(each + QStringLiteral("\n") + keys));
        QVERIFY(!keys.contains(QStringLiteral("77")));
        const report::Table& others = *sample::blockOf<report::Table>(*sample::sectionOf(report, "others"));
        QCOMPARE(others.columns[3].title, column);
        QCOMPARE(spaced(others.rows[1][3]), russian ? QStringLiteral("55,5 %") : QStringLiteral("55.5%"));
        QCOMPARE(others.rows[0][3], QStringLiteral("–"));
        QCOMPARE(others.rows[0].size(), static_cast<qsizetype>(others.columns.size()));

        input.before->period = year; // the same season: nothing to caution about
        QVERIFY(!sample::textOf(report::build(input)).contains(caution.left(12)));
    }

    void tellsWhatItRestsOn()
    {
        report::Input input = sample::reportInput(Language::English);
        QString text = sample::textOf(*sample::sectionOf(report::build(input), "summary"));
        QVERIFY(text.contains(QStringLiteral("For 6 of 7 key KPIs: 300 to 6,120 cases on each side.")));
        QVERIFY(text.contains(QStringLiteral("Fresh deals: too few cases for a reliable figure.")));
        QVERIFY(text.contains(QStringLiteral("Lead to sale: 585 before and 589 now are too young to count.")));
        QVERIFY(text.contains(QStringLiteral("Season: ")));
        QVERIFY(!text.contains(QStringLiteral("Baseline reconstructed")));
        // A baseline taken after go-live comes from history; a year between the middles is the same season.
        input.before->reconstructed = true;
        input.before->asOf = input.settings.localTime().startOf(dayFromCivil(2026, 9, 8)) + 7 * 3600;
        input.before->period = {input.after->period.from - 364, input.after->period.to - 364};
        text = sample::textOf(*sample::sectionOf(report::build(input), "summary"));
        QVERIFY(text.contains(QStringLiteral("exported by 8 September 2026, after go-live on 18 May 2026")));
        QVERIFY(sample::textOf(*sample::sectionOf(report::build(input), "cover"))
                    .contains(QStringLiteral("(reconstructed from history)")));
        QVERIFY(sample::textOf(*sample::sectionOf(report::build(input), "quality"))
                    .contains(QStringLiteral("reconstructed from history")));
        QVERIFY(!text.contains(QStringLiteral("Season: ")));
    }

    void provenanceNamesFilesAndSeals()
    {
        const QString text = spaced(
            sample::textOf(*sample::sectionOf(report::build(sample::reportInput(Language::English)), "quality")));
        for (const char* part : {"amocrm_leads_2026-05-04.csv", "5,123", "5,122", "9f2c 41d0", "row 5124",
                                 "12 without an arrival", "4f1c 9be2 a0d1", "b81d 0e33 55aa"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void definesWhatItPrints()
    {
        const QString text =
            sample::textOf(*sample::sectionOf(report::build(sample::reportInput(Language::English)), "definitions"));
        QVERIFY(text.contains(QStringLiteral("Definition 1")));
        QVERIFY(text.contains(QStringLiteral("followed for 30 days")));
        QVERIFY(text.contains(
            QStringLiteral("required fields: deal: owner, amount, source, customer; contact: name, phone or e-mail")));
        QVERIFY(text.contains(QStringLiteral("Wilson")));
        report::Input input = sample::reportInput(Language::English);
        input.kpis[0].comparison.before.version = 2;
        QVERIFY(sample::textOf(report::build(input)).contains(QStringLiteral("Definition 2 before, 1 now")));
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
