// What is remembered of a file for the next of its shape, and what is not: one date for all rows, a date format that does not fit.
#include "core/audit/audit.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

}

class TestRemembered : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Audit> m_audit;

    Result<ImportOutcome> take(const QString& name, const QByteArray& bytes, const import::Options& options)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        Progress progress;
        auto outcomes = m_audit->import(file.fileName(), options, false, progress);
        if (!outcomes)
            return tl::make_unexpected(outcomes.error());
        return outcomes->front();
    }

    /// The column's cells of all that is in the audit.
    QByteArray exported(facts::Entity entity, const QByteArray& column)
    {
        const QString path = m_folder.filePath(QStringLiteral("exported.csv"));
        QFile::remove(path);
        QFile file(path);
        Progress progress;
        if (!m_audit->exportTable(entity, path, progress) || !file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        const qsizetype at = lines.takeFirst().split(',').indexOf(column);
        for (QByteArray& line : lines)
            line = line.split(',').value(at);
        return lines.join(';');
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void init();
    void datesAreAskedForAgain_data();
    void datesAreAskedForAgain();
    void valuesAdd();
    void theNewestRateCounts();
    void columnsAdd_data();
    void columnsAdd();
    void newerDays();
    void formats_data();
    void formats();
};

void TestRemembered::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("a.zamer")));
    auto audit = Audit::create(m_folder.filePath(QStringLiteral("a.zamer")), Settings());
    QVERIFY(audit.has_value());
    m_audit = std::move(*audit);
}

void TestRemembered::datesAreAskedForAgain_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QByteArray>("march");
    QTest::addColumn<QByteArray>("april");
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("a report that its headers tell")
        << QString() << QByteArray("UTM Source,UTM Medium,UTM Campaign,Визиты,Посетители\nyandex,cpc,a,10,9\n")
        << QByteArray("UTM Source,UTM Medium,UTM Campaign,Визиты,Посетители\nyandex,cpc,a,12,9\n") << QByteArray()
        << QByteArray("day");
    QTest::newRow("a mapped table") << QStringLiteral("table:visits") << QByteArray("Откуда,Сколько\nyandex,10\n")
                                    << QByteArray("Откуда,Сколько\nyandex,12\n") << QByteArray("Сколько")
                                    << QByteArray("day");
    QTest::newRow("a date that rows may lack")
        << QStringLiteral("table:survey_answers") << QByteArray("Кто,Балл\nА,10\nБ,9\n")
        << QByteArray("Кто,Балл\nА,8\nБ,9\n") << QByteArray("Балл") << QByteArray("at");
}

void TestRemembered::datesAreAskedForAgain()
{
    QFETCH(QString, layout);
    QFETCH(QByteArray, march);
    QFETCH(QByteArray, april);
    QFETCH(QByteArray, map);
    QFETCH(QByteArray, date);
    import::Options first;
    first.layout = layout;
    if (!map.isEmpty())
        first.map = {{map.toStdString(), date == "at" ? "score" : "sessions"}};
    first.constants = {{date.toStdString(), "2026-03-01"}};
    if (date == "at")
        first.constants.emplace_back("survey", "nps");
    QVERIFY(take(QStringLiteral("march.csv"), march, first));
    const auto silent = take(QStringLiteral("april.csv"), april, {});
    QVERIFY(!silent);
    QCOMPARE(silent.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(silent.error().detail, QString::fromUtf8(date));
    // The date alone: the rest is remembered.
    import::Options second;
    second.constants = {{date.toStdString(), "2026-04-01"}};
    const auto told = take(QStringLiteral("april.csv"), april, second);
    QVERIFY(told);
    QCOMPARE(told->remembered, std::string(map.isEmpty() ? "" : "march.csv"));
    QVERIFY(told->accepted > 0);
    QCOMPARE(told->rejected, qint64{0});
    const auto sources = m_audit->sources();
    QCOMPARE(sources->size(), std::size_t{2});
    QCOMPARE(sources->back().source.from - sources->front().source.from, Instant{31} * kSecondsPerDay);
}

/// A value alone says nothing of the columns: those are remembered, and so are the values that were said before.
void TestRemembered::valuesAdd()
{
    import::Options first;
    first.layout = QStringLiteral("table:deals");
    first.map = {{"Ключ", "id"}, {"Этап", "stage"}, {"Когда", "created_at"}};
    first.values = {{"status", "старое", "lost"}, {"status", "готово", "lost"}};
    QVERIFY(take(QStringLiteral("first.csv"), "Ключ;Этап;Когда\n1;готово;13.03.2026\n2;старое;13.03.2026\n", first));
    import::Options second;
    second.values = {{"status", "готово", "won"}, {"status", "нет такого", "won"}};
    const auto told =
        take(QStringLiteral("next.csv"), "Ключ;Этап;Когда\n11;готово;13.03.2026\n12;новое;13.03.2026\n", second);
    QVERIFY(told);
    QCOMPARE(told->remembered, std::string("first.csv"));
    QCOMPARE(told->accepted, qint64{2});
    const std::vector<std::array<std::string, 3>> all = {
        {"status", "старое", "lost"}, {"status", "готово", "won"}, {"status", "нет такого", "won"}};
    QCOMPARE(told->options.values, all);
    // Only what was said of this file can be a slip.
    QStringList unused;
    for (const import::Issue& issue : told->issues)
        if (issue.kind == import::Issue::Kind::UnusedValue)
            unused << QString::fromStdString(issue.value);
    QCOMPARE(unused, QStringList{QStringLiteral("нет такого")});
    // The same words again are no other reading.
    for (const QString& layout : {QString(), first.layout}) {
        second.layout = layout;
        const auto again =
            take(QStringLiteral("next.csv"), "Ключ;Этап;Когда\n11;готово;13.03.2026\n12;новое;13.03.2026\n", second);
        QVERIFY(again);
        QVERIFY(again->nothingNew);
    }
}

/// A rate that is remembered holds until another is said.
void TestRemembered::theNewestRateCounts()
{
    import::Options first;
    first.layout = QStringLiteral("table:costs");
    first.map = {{"Дата платежа", "at"}, {"Вид", "kind"}, {"Всего $", "amount"}};
    first.values = {{"rate", "USD", "90"}, {"kind", "a", "marketing"}};
    import::Options second;
    second.values = {{"rate", "USD", "100"}};
    const QByteArray header = "Дата платежа;Вид;Всего $\n";
    QVERIFY(take(QStringLiteral("first.csv"), header + "01.02.2026;a;10\n", first));
    QVERIFY(take(QStringLiteral("silent.csv"), header + "02.02.2026;a;10\n", {}));
    QVERIFY(take(QStringLiteral("second.csv"), header + "01.03.2026;a;10\n", second));
    QVERIFY(take(QStringLiteral("third.csv"), header + "01.04.2026;a;10\n", {}));
    QCOMPARE(exported(facts::Entity::Costs, "amount"), QByteArray("900.00;900.00;1000.00;1000.00"));
}

void TestRemembered::columnsAdd_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<Pairs>("map");
    QTest::addColumn<Pairs>("constants");
    QTest::addColumn<QByteArray>("expected"); // amount, pipeline, team; empty: refused
    const QString none;
    const QString same = QStringLiteral("table:deals");
    QTest::newRow("nothing") << none << Pairs{} << Pairs{} << QByteArray("5.00|О|South");
    QTest::newRow("a constant") << none << Pairs{} << Pairs{{"product", "П"}} << QByteArray("5.00|О|South");
    QTest::newRow("another value of a constant")
        << none << Pairs{} << Pairs{{"team", "North"}} << QByteArray("5.00|О|North");
    QTest::newRow("a constant for a column")
        << none << Pairs{} << Pairs{{"pipeline", "В"}} << QByteArray("5.00|В|South");
    QTest::newRow("a column more") << none << Pairs{{"Итого", "expected_amount"}} << Pairs{}
                                   << QByteArray("5.00|О|South");
    QTest::newRow("another column for a field")
        << none << Pairs{{"Итого", "amount"}} << Pairs{} << QByteArray("7.00|О|South");
    QTest::newRow("another field for a column")
        << none << Pairs{{"Отдел", "owner"}} << Pairs{} << QByteArray("5.00||South");
    QTest::newRow("a column left out, by its place") << none << Pairs{{"#4", "-"}} << Pairs{} << QByteArray("|О|South");
    QTest::newRow("a column for a constant") << none << Pairs{{"Отдел", "team"}} << Pairs{} << QByteArray("5.00||О");
    QTest::newRow("the same layout") << same << Pairs{} << Pairs{{"team", "North"}} << QByteArray("5.00|О|North");
    QTest::newRow("another layout") << QStringLiteral("table:costs") << Pairs{} << Pairs{{"team", "North"}}
                                    << QByteArray();
    QTest::newRow("a column that is not there") << none << Pairs{{"Нет", "team"}} << Pairs{} << QByteArray();
}

/// What is said of the next file adds to what is remembered, or takes its place.
void TestRemembered::columnsAdd()
{
    QFETCH(QString, layout);
    QFETCH(Pairs, map);
    QFETCH(Pairs, constants);
    QFETCH(QByteArray, expected);
    import::Options first;
    first.layout = QStringLiteral("table:deals");
    first.map = {
        {"Ключ", "id"}, {"Этап", "stage"}, {"Когда", "created_at"}, {"Деньги", "amount"}, {"Отдел", "pipeline"}};
    first.constants = {{"team", "South"}};
    const QByteArray header = "Ключ;Этап;Когда;Деньги;Отдел;Итого\n";
    QVERIFY(take(QStringLiteral("first.csv"), header + "1;А;13.03.2026;5;О;7\n", first));
    import::Options second;
    second.layout = layout;
    second.map = map;
    second.constants = constants;
    const auto told = take(QStringLiteral("next.csv"), header + "1;А;13.03.2026;5;О;7\n2;А;13.03.2026;5;О;7\n", second);
    QCOMPARE(told.has_value(), !expected.isEmpty());
    if (!told)
        return;
    QCOMPARE(told->remembered, std::string("first.csv"));
    QList<QByteArray> cells;
    for (const char* column : {"amount", "pipeline", "team"})
        cells << exported(facts::Entity::Deals, column).split(';').last();
    QCOMPARE(cells.join('|'), expected);
    const auto again =
        take(QStringLiteral("next.csv"), header + "1;А;13.03.2026;5;О;7\n2;А;13.03.2026;5;О;7\n", second);
    QVERIFY(again && again->nothingNew);
}

/// A newer file has a day anew: its parts are added up, and take the place of what was known of the day.
void TestRemembered::newerDays()
{
    const auto first = take(QStringLiteral("d1.csv"), "user,day,logins\nJohn,2026-03-05,1\nJohn,2026-03-05,2\n", {});
    QVERIFY(first);
    QCOMPARE(first->accepted, qint64{2});
    QCOMPARE(first->added, qint64{1});
    QCOMPARE(first->updated, qint64{0});
    QCOMPARE(exported(facts::Entity::UserDays, "logins"), QByteArray("3"));
    QVERIFY(take(QStringLiteral("d2.csv"), "user,day,logins\nJohn,2026-03-05,4\nJohn,2026-03-05,6\n", {}));
    QCOMPARE(exported(facts::Entity::UserDays, "logins"), QByteArray("10"));
}

void TestRemembered::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("used");
    QTest::newRow("fits") << QStringLiteral("MM/dd/yyyy") << QByteArray("id,created_at\n7,02/25/2026\n")
                          << QStringLiteral("MM/dd/yyyy");
    QTest::newRow("fits as well as another")
        << QStringLiteral("MM/dd/yyyy") << QByteArray("id,created_at\n7,02/05/2026\n") << QStringLiteral("MM/dd/yyyy");
    QTest::newRow("fits no row") << QStringLiteral("MM/dd/yyyy") << QByteArray("id,created_at\n7,25.02.2026\n")
                                 << QString();
    QTest::newRow("fits some rows") << QStringLiteral("MM/dd/yyyy")
                                    << QByteArray("id,created_at\n7,25/02/2026\n8,05/02/2026\n") << QString();
}

void TestRemembered::formats()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, next);
    QFETCH(QString, used);
    import::Options first;
    first.layout = QStringLiteral("table:deals");
    first.dateFormat = format;
    QVERIFY(take(QStringLiteral("first.csv"), "id,created_at\n1,01/05/2026\n", first));
    const auto second = take(QStringLiteral("next.csv"), next, {});
    QVERIFY(second);
    QCOMPARE(second->remembered, std::string("first.csv"));
    QCOMPARE(second->options.dateFormat, used);
    QCOMPARE(second->accepted, next.count('\n') - 1);
    for (const import::Issue& issue : second->issues)
        QVERIFY(issue.kind != import::Issue::Kind::BadDate);
}

QTEST_GUILESS_MAIN(TestRemembered)
#include "tst_remembered.moc"
