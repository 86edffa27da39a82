// Where data came from, at the terminal: sources, undo, redo, history, profiles; rejected rows, remembered mappings, double counting.

#include "support/cli.h"

#include <QTest>

using zamer::tests::Answer;
using zamer::tests::Cli;

namespace {

// A file that nothing recognises by itself: two rows without a date are no purchases, one amount is no number.
const QByteArray kSales = "Дата чека;Кто;Деньги\n"
                          "05.01.2026;C-1;100,50\n"
                          "06.01.2026;C-2;200\n"
                          ";=HYPERLINK(1);300\n"
                          "07.01.2026;C-3;много\n"
                          "08.01.2026;C-1;-40\n";

const QStringList kHow = {QStringLiteral("--layout"), QStringLiteral("table:purchases"),
                          QStringLiteral("--map"),    QStringLiteral("Дата чека=at"),
                          QStringLiteral("--map"),    QStringLiteral("Кто=customer"),
                          QStringLiteral("--map"),    QStringLiteral("Деньги=amount")};

}

class TestProvenance : public QObject
{
    Q_OBJECT

    Cli m_cli;

    QString makeAudit(const QString& name) const
    {
        const QString audit = m_cli.path(name + QStringLiteral(".zamer"));
        m_cli.run({QStringLiteral("new"), audit, QStringLiteral("--client"), name, QStringLiteral("--go-live"),
                   QStringLiteral("2026-06-01")});
        return audit;
    }
    Answer importFile(const QString& audit, const QString& file, const QStringList& more = {}) const
    {
        return m_cli.json(QStringList{QStringLiteral("import"), audit, file} + more);
    }
    static QJsonObject firstOf(const Answer& answer) { return answer.json()[QLatin1String("inputs")][0].toObject(); }
    QJsonArray sources(const QString& audit, const QStringList& more = {}) const
    {
        return m_cli.json(QStringList{QStringLiteral("sources"), audit} + more)
            .json()[QLatin1String("sources")]
            .toArray();
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_PROFILES", m_cli.path(QStringLiteral("profiles")).toLocal8Bit()); }

    void rejectedRowsAreSaved()
    {
        const QString audit = makeAudit(QStringLiteral("rejected"));
        const QString file = m_cli.write(QStringLiteral("sales.csv"), kSales);
        const QString out = m_cli.path(QStringLiteral("bad.csv"));
        const QJsonObject done = firstOf(importFile(
            audit, file,
            kHow + QStringList{QStringLiteral("--rejected"), out, QStringLiteral("--language"), QStringLiteral("en")}));
        QCOMPARE(done[QLatin1String("accepted")].toInt(), 3);
        QCOMPARE(done[QLatin1String("rejected")].toInt(), 2);
        QCOMPARE(done[QLatin1String("rejected_rows")].toString(), out);
        const QByteArray expected = "\xEF\xBB\xBF"
                                    "Дата чека;Кто;Деньги;Rejected because\r\n"
                                    ";'=HYPERLINK(1);300;\"“Дата чека” is empty, and it is required\"\r\n"
                                    "07.01.2026;C-3;много;“Деньги”: not a number (ххххх)\r\n";
        QCOMPARE(QString::fromUtf8(content(out)), QString::fromUtf8(expected));
        // Mended, the file is read by the same mapping, with nothing said.
        QByteArray mended = content(out);
        mended.replace("много", "70");
        mended.replace("\r\n;'=", "\r\n09.01.2026;'=");
        const QJsonObject again =
            firstOf(importFile(audit, m_cli.write(QStringLiteral("mended.csv"), mended),
                               kHow + QStringList{QStringLiteral("--map"), QStringLiteral("Rejected because=-")}));
        QCOMPARE(again[QLatin1String("accepted")].toInt(), 2);
        QCOMPARE(again[QLatin1String("rejected")].toInt(), 0);
    }

    void theNextFileOfTheShapeMapsItself()
    {
        const QString audit = makeAudit(QStringLiteral("memory"));
        const QString january = m_cli.write(QStringLiteral("january.csv"), kSales);
        QVERIFY(importFile(audit, january).exit != 0); // nothing recognises it
        QCOMPARE(importFile(audit, january, kHow).exit, 0);
        const QString february =
            m_cli.write(QStringLiteral("february.csv"), "Дата чека;Кто;Деньги\n05.02.2026;C-1;7\n06.02.2026;C-9;8\n");
        QVERIFY(importFile(audit, february, {QStringLiteral("--fresh")}).exit != 0);
        const QJsonObject done = firstOf(importFile(audit, february));
        QCOMPARE(done[QLatin1String("accepted")].toInt(), 2);
        QCOMPARE(done[QLatin1String("layout")].toString(), QStringLiteral("table:purchases"));
        QCOMPARE(done[QLatin1String("remembered")].toString(), QStringLiteral("january.csv"));
        // An explicit word wins: as costs, no customer is needed.
        const QJsonObject other = firstOf(
            importFile(audit, m_cli.write(QStringLiteral("march.csv"), "Дата чека;Кто;Деньги\n05.03.2026;C-1;7\n"),
                       {QStringLiteral("--layout"), QStringLiteral("table:costs"), QStringLiteral("--map"),
                        QStringLiteral("Дата чека=at"), QStringLiteral("--map"), QStringLiteral("Деньги=amount")}));
        QCOMPARE(other[QLatin1String("layout")].toString(), QStringLiteral("table:costs"));
        QVERIFY(other[QLatin1String("remembered")].isNull());
    }

    void profilesServeOtherAudits()
    {
        const QString file = m_cli.write(QStringLiteral("sales.csv"), kSales);
        const QString name = QStringLiteral("Касса: чеки").remove(QLatin1Char(':'));
        QCOMPARE(importFile(makeAudit(QStringLiteral("one")), file,
                            kHow + QStringList{QStringLiteral("--save-profile"), name})
                     .exit,
                 0);
        const QJsonArray list = m_cli.json({QStringLiteral("profiles")}).json()[QLatin1String("profiles")].toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][QLatin1String("name")].toString(), name);
        const QJsonObject done =
            firstOf(importFile(makeAudit(QStringLiteral("two")), file, {QStringLiteral("--profile"), name}));
        QCOMPARE(done[QLatin1String("accepted")].toInt(), 3);
        // Nothing that is remembered of earlier files adds to a profile.
        const QString five = makeAudit(QStringLiteral("five"));
        QCOMPARE(
            importFile(five, file, kHow + QStringList{QStringLiteral("--const"), QStringLiteral("product=A")}).exit, 0);
        const QJsonObject alone = firstOf(importFile(five, file, {QStringLiteral("--profile"), name}));
        QVERIFY(alone[QLatin1String("remembered")].isNull());
        QVERIFY(!alone[QLatin1String("nothing_new")].toBool());
        QCOMPARE(m_cli.json({QStringLiteral("profiles"), QStringLiteral("--remove"), name}).exit, 0);
        QCOMPARE(m_cli.json({QStringLiteral("profiles"), QStringLiteral("--remove"), name}).exit, 2);
        QVERIFY(importFile(makeAudit(QStringLiteral("three")), file, {QStringLiteral("--profile"), name}).exit != 0);
        QVERIFY(importFile(makeAudit(QStringLiteral("four")), file,
                           kHow + QStringList{QStringLiteral("--save-profile"), QStringLiteral("../evil")})
                    .exit != 0);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("evil.json"))));
    }

    void doubleCountingIsNoticed_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("noticed");
        const QByteArray head = "Дата чека;Кто;Деньги\n";
        QTest::newRow("other sums of the same days") << head + "05.01.2026;C-1;111\n07.01.2026;C-4;5\n" << true;
        QTest::newRow("the next month") << head + "05.02.2026;C-1;100,50\n" << false;
        // All that is known already, and three days more: a newer export of the same report.
        QTest::newRow("the same and more")
            << head + "05.01.2026;C-1;100,50\n06.01.2026;C-2;200\n08.01.2026;C-1;-40\n11.01.2026;C-7;1\n"
            << false;
    }
    void doubleCountingIsNoticed()
    {
        QFETCH(QByteArray, second);
        QFETCH(bool, noticed);
        const QString audit = makeAudit(QStringLiteral("overlap%1").arg(qHash(second)));
        QCOMPARE(importFile(audit, m_cli.write(QStringLiteral("sales.csv"), kSales), kHow).exit, 0);
        const QString file = m_cli.write(QStringLiteral("second.csv"), second);
        const Answer refused = importFile(audit, file, {QStringLiteral("--on-overlap"), QStringLiteral("refuse")});
        QCOMPARE(refused.exit, noticed ? 1 : 0);
        QCOMPARE(firstOf(refused)[QLatin1String("refused")].toBool(), noticed);
        QCOMPARE(sources(audit).size(), noticed ? 1 : 2);
        if (!noticed)
            return;
        const QJsonObject overlap = firstOf(refused)[QLatin1String("overlaps")][0].toObject();
        QCOMPARE(overlap[QLatin1String("file")].toString(), QStringLiteral("sales.csv"));
        QCOMPARE(overlap[QLatin1String("rows")].toInt(), 2); // 5 and 6 January; the 8th is behind the second file
        // The 8th would be lost.
        const Answer lossy = importFile(audit, file, {QStringLiteral("--on-overlap"), QStringLiteral("replace")});
        QCOMPARE(lossy.exit, 1);
        QCOMPARE(firstOf(lossy)[QLatin1String("overlaps")][0][QLatin1String("rows_outside")].toInt(), 1);
        QCOMPARE(sources(audit)[0][QLatin1String("file")].toString(), QStringLiteral("sales.csv"));
        const QString whole = m_cli.write(QStringLiteral("second.csv"), second + "08.01.2026;C-4;6\n");
        const QJsonObject replaced =
            firstOf(importFile(audit, whole, {QStringLiteral("--on-overlap"), QStringLiteral("replace")}));
        QCOMPARE(replaced[QLatin1String("added")].toInt(), 3);
        QCOMPARE(sources(audit).size(), 1);
        QCOMPARE(sources(audit)[0][QLatin1String("file")].toString(), QStringLiteral("second.csv"));
    }

    void twoSystemsOverTheSameMonths()
    {
        const QString audit = makeAudit(QStringLiteral("systems"));
        const QString amo = m_cli.write(
            QStringLiteral("amo.csv"),
            "ID,Название сделки,Бюджет,Дата создания сделки,Воронка,Этап сделки,Ответственный,Дата закрытия,Теги "
            "сделки\n"
            "1,A,100,05.01.2026 10:00,Продажи,Новая,Анна,,\n2,B,100,25.02.2026 10:00,Продажи,Новая,Анна,,\n");
        const QString table =
            m_cli.write(QStringLiteral("other.csv"), "id,owner,stage,arrived_at\n1,Anna,Talks,2026-02-01\n");
        QCOMPARE(firstOf(importFile(audit, amo))[QLatin1String("layout")].toString(), QStringLiteral("amocrm_leads"));
        const QJsonObject done =
            firstOf(importFile(audit, table, {QStringLiteral("--layout"), QStringLiteral("table:deals")}));
        // 1 February lies within the other's days, but no deal of it arrived between the only day here and itself.
        QCOMPARE(done[QLatin1String("overlaps")].toArray().size(), 0);
        const QString more =
            m_cli.write(QStringLiteral("more.csv"),
                        "id,owner,stage,arrived_at\n1,Anna,Talks,2026-01-03\n2,Anna,Talks,2026-01-30\n");
        const QJsonObject both =
            firstOf(importFile(audit, more, {QStringLiteral("--layout"), QStringLiteral("table:deals")}));
        QCOMPARE(both[QLatin1String("overlaps")].toArray().size(), 1); // not with other.csv: the same ids fold
        QCOMPARE(both[QLatin1String("overlaps")][0][QLatin1String("file")].toString(), QStringLiteral("amo.csv"));
    }

    void readAgainInPlaceOfASource()
    {
        const QString audit = makeAudit(QStringLiteral("again"));
        const QString file = m_cli.write(QStringLiteral("sales.csv"), kSales);
        const int first = firstOf(importFile(audit, file, kHow))[QLatin1String("source")].toInt();
        QVERIFY(first > 0);
        const QStringList other = {QStringLiteral("--layout"), QStringLiteral("table:costs"),
                                   QStringLiteral("--map"),    QStringLiteral("Дата чека=at"),
                                   QStringLiteral("--map"),    QStringLiteral("Деньги=amount"),
                                   QStringLiteral("--replace")};
        QVERIFY(importFile(audit, file, other + QStringList{QStringLiteral("77")}).exit != 0);
        QCOMPARE(sources(audit).size(), 1);
        QCOMPARE(importFile(audit, file, other + QStringList{QString::number(first)}).exit, 0);
        const QJsonArray all = sources(audit, {QStringLiteral("--all")});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][QLatin1String("replaced_by")].toInt(), first + 1);
        const QJsonArray now = sources(audit, {QStringLiteral("--issues")});
        QCOMPARE(now.size(), 1);
        QCOMPARE(now[0][QLatin1String("entity")].toString(), QStringLiteral("costs"));
        QCOMPARE(now[0][QLatin1String("instrument")][QLatin1String("system")].toString(), QStringLiteral("table"));
        QCOMPARE(now[0][QLatin1String("mapping")][0][QLatin1String("column")].toString(), QStringLiteral("Дата чека"));
        QVERIFY(!now[0][QLatin1String("issues")].toArray().isEmpty());
        QStringList what;
        for (const QJsonValue& entry :
             m_cli.json({QStringLiteral("history"), audit}).json()[QLatin1String("history")].toArray())
            what << entry[QLatin1String("what")].toString();
        QCOMPARE(what.filter(QStringLiteral("import")).size(), 2);
        QCOMPARE(what.filter(QStringLiteral("replace")).size(), 1);
        QVERIFY(m_cli.json({QStringLiteral("redo"), audit, QString::number(first)}).exit != 0); // beside the other
        QCOMPARE(m_cli.json({QStringLiteral("undo"), audit, QString::number(first + 1)}).exit, 0);
        QCOMPARE(sources(audit)[0][QLatin1String("entity")].toString(), QStringLiteral("purchases"));
    }

    void undoneAndRestoredWhileASnapshotPinsIt()
    {
        const QString audit = makeAudit(QStringLiteral("redo"));
        const QString file = m_cli.write(QStringLiteral("sales.csv"), kSales);
        QCOMPARE(importFile(audit, file, kHow).exit, 0);
        QCOMPARE(m_cli
                     .json({QStringLiteral("snapshot"), audit, QStringLiteral("--stage"), QStringLiteral("baseline"),
                            QStringLiteral("--from"), QStringLiteral("2026-01-01"), QStringLiteral("--to"),
                            QStringLiteral("2026-02-01")})
                     .exit,
                 0);
        QCOMPARE(m_cli.json({QStringLiteral("undo"), audit, QStringLiteral("1")}).exit, 0);
        QCOMPARE(sources(audit).size(), 0);
        const QJsonArray all = sources(audit, {QStringLiteral("--all")});
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0][QLatin1String("undone")].toBool());
        QCOMPARE(m_cli.json({QStringLiteral("redo"), audit, QStringLiteral("1")}).exit, 0);
        QCOMPARE(sources(audit).size(), 1);
        QCOMPARE(m_cli.json({QStringLiteral("verify"), audit}).exit, 0);
        const Answer never = m_cli.run({QStringLiteral("redo"), audit, QStringLiteral("9")});
        QVERIFY(never.exit != 0);
        QVERIFY2(never.err.contains(QStringLiteral("no import 9")), qPrintable(never.err));
    }

    /// No snapshot keeps it: redo says who undid it, and what to do.
    void undoneForGood()
    {
        const QString audit = makeAudit(QStringLiteral("gone"));
        const QString file = m_cli.write(QStringLiteral("sales.csv"), kSales);
        QCOMPARE(importFile(audit, file, kHow).exit, 0);
        QCOMPARE(m_cli.json({QStringLiteral("undo"), audit, QStringLiteral("1")}).exit, 0);
        const QStringList redo = {QStringLiteral("redo"), audit, QStringLiteral("1")};
        const Answer english = m_cli.run(redo + QStringList{QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY(english.exit != 0);
        for (const char* words :
             {"Import 1 was undone (sales.csv, tester, 20", "removed for good", "no snapshot", "import the file again"})
            QVERIFY2(english.err.contains(QLatin1String(words)), qPrintable(english.err));
        const Answer russian = m_cli.run(redo + QStringList{QStringLiteral("--language"), QStringLiteral("ru")});
        QVERIFY2(russian.err.contains(QStringLiteral("удалили навсегда")), qPrintable(russian.err));
    }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
