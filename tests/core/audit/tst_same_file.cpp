// The same file again: found by its sum before it is read, with the counts and issues of the first time; anything else is read.
#include "core/audit/audit.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestSameFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Audit> m_audit;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("deals.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    ImportOutcome take(const QByteArray& bytes, const QString& layout, Progress& progress)
    {
        import::Options options;
        options.layout = layout;
        const auto outcomes = m_audit->import(write(bytes), options, false, progress);
        if (!outcomes || outcomes->size() != 1)
            qFatal("no outcome");
        return outcomes->front();
    }
    ImportOutcome take(const QByteArray& bytes, const QString& layout)
    {
        Progress progress;
        return take(bytes, layout, progress);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void init();
    void again();
    void eventsAgain();
    void otherBytes();
    void otherMeaning();
    void otherExportTime();
    void afterUndo();
    void dateSaidThen_data();
    void dateSaidThen();
    void anotherDate();
    void sharesNeverFall();
};

const QString kDeals = QStringLiteral("table:deals");
const QByteArray kFile =
    "id,created_at,stage,amount\n1,2024-02-01,Новая,100\n,2024-02-02,Новая,5\n3,2024-02-03,Счёт,x\n";

void TestSameFile::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("a.zamer")));
    auto audit = Audit::create(m_folder.filePath(QStringLiteral("a.zamer")), Settings());
    QVERIFY(audit.has_value());
    m_audit = std::move(*audit);
}

void TestSameFile::again()
{
    const ImportOutcome first = take(kFile, kDeals);
    QVERIFY(!first.nothingNew);
    const ImportOutcome second = take(kFile, kDeals);
    QVERIFY(second.nothingNew);
    QCOMPARE(second.rowsRead, qint64{3});
    QCOMPARE(second.rejected, qint64{1});
    QCOMPARE(second.accepted, qint64{2});
    QCOMPARE(second.unchanged, qint64{2});
    QCOMPARE(second.added, qint64{0});
    QCOMPARE(second.mapping.layoutId, first.mapping.layoutId);
    QCOMPARE(second.issues.size(), first.issues.size());
    for (std::size_t i = 0; i < first.issues.size(); ++i) {
        QCOMPARE(second.issues[i].kind, first.issues[i].kind);
        QCOMPARE(second.issues[i].rejects, first.issues[i].rejects);
        QCOMPARE(second.issues[i].count, first.issues[i].count);
        QCOMPARE(second.issues[i].rows, first.issues[i].rows);
    }
    QCOMPARE(m_audit->sources()->size(), std::size_t{1});
}

void TestSameFile::eventsAgain()
{
    const QByteArray events = "deal,at,type,user,value\n1,2024-02-01 10:00:00,created,Анна,Новая\n"
                              "1,2024-02-01 11:00:00,call_out,Анна,30\n1,2024-02-01 12:00:00,flown,Анна,30\n";
    const ImportOutcome first = take(events, QStringLiteral("table:events"));
    QCOMPARE(first.added, qint64{2});
    QCOMPARE(m_audit->sources()->size(), std::size_t{2});
    const ImportOutcome second = take(events, QStringLiteral("table:events"));
    QVERIFY(second.nothingNew);
    QCOMPARE(second.rowsRead, qint64{3});
    QCOMPARE(second.rejected, qint64{1});
    QCOMPARE(m_audit->sources()->size(), std::size_t{2});
}

void TestSameFile::otherBytes()
{
    take(kFile, kDeals);
    QByteArray other = kFile;
    other.replace("Счёт", "Счет"); // as many bytes
    QCOMPARE(other.size(), kFile.size());
    const ImportOutcome second = take(other, kDeals);
    QVERIFY(!second.nothingNew);
    QCOMPARE(second.updated, qint64{1});
}

void TestSameFile::otherMeaning()
{
    take(kFile, kDeals);
    import::Options options;
    options.layout = kDeals;
    options.map = {{"amount", "-"}};
    Progress progress;
    const auto second = m_audit->import(write(kFile), options, false, progress);
    QVERIFY(second.has_value());
    QVERIFY(!second->front().nothingNew);
}

void TestSameFile::otherExportTime()
{
    import::Options options;
    options.layout = kDeals;
    Progress progress;
    for (const Instant exported : {1'707'000'000, 1'707'100'000, 1'707'100'000}) {
        const bool again = m_audit->sources()->size() == 2;
        options.exportedAt = exported;
        const auto outcomes = m_audit->import(write(kFile), options, false, progress);
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->front().nothingNew, again);
        QCOMPARE(outcomes->front().rowsRead, qint64{3});
    }
    QCOMPARE(m_audit->sources()->size(), std::size_t{2});
}

void TestSameFile::afterUndo()
{
    const ImportOutcome first = take(kFile, kDeals);
    QVERIFY(m_audit->undo(first.source).has_value());
    const ImportOutcome second = take(kFile, kDeals);
    QVERIFY(!second.nothingNew);
    QCOMPARE(second.added, qint64{2});
}

const QByteArray kMarch = "UTM Source,UTM Medium,UTM Campaign,Визиты,Посетители\nyandex,cpc,a,10,9\n";
const QByteArray kApril = "UTM Source,UTM Medium,UTM Campaign,Визиты,Посетители\nyandex,cpc,a,12,9\n";

void TestSameFile::dateSaidThen_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("undone");
    QTest::addColumn<QString>("map"); // column that is left out
    QTest::addColumn<bool>("known");
    QTest::newRow("the same file") << kMarch << false << QString() << true;
    QTest::newRow("as many other bytes") << QByteArray(kMarch).replace("10", "11") << false << QString() << false;
    QTest::newRow("the same file, undone") << kMarch << true << QString() << false;
    QTest::newRow("another mapping") << kMarch << false << QStringLiteral("Посетители") << false;
}

/// The date was said of this very file: it is asked for only where the file, or how it is read, is another.
void TestSameFile::dateSaidThen()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, undone);
    QFETCH(QString, map);
    QFETCH(bool, known);
    Progress progress;
    import::Options options;
    options.constants = {{"day", "2026-03-01"}};
    const auto first = m_audit->import(write(kMarch), options, false, progress);
    QVERIFY(first.has_value());
    options.constants = {{"day", "2026-04-01"}};
    QVERIFY(m_audit->import(write(kApril), options, false, progress).has_value()); // the newest of the shape
    if (undone)
        QVERIFY(m_audit->undo(first->front().source).has_value());

    import::Options silent;
    if (!map.isEmpty())
        silent.map = {{map.toStdString(), "-"}};
    QCOMPARE(m_audit->optionsThen(write(bytes), silent, progress)->has_value(), known);
    const auto again = m_audit->import(write(bytes), silent, false, progress);
    QCOMPARE(again.has_value(), known);
    if (!known) {
        QCOMPARE(again.error().kind, ErrorKind::FieldMissing);
        QCOMPARE(again.error().detail, QStringLiteral("day"));
        return;
    }
    QVERIFY(again->front().nothingNew);
    QCOMPARE(again->front().rowsRead, qint64{1});
    QCOMPARE(again->front().options.constants, first->front().options.constants);
    QCOMPARE(m_audit->sources()->size(), std::size_t{2});
}

void TestSameFile::anotherDate()
{
    Progress progress;
    for (const char* day : {"2026-03-01", "2026-04-01", "2026-04-01"}) {
        const bool again = m_audit->sources()->size() == 2;
        import::Options options;
        options.constants = {{"day", day}};
        const auto outcomes = m_audit->import(write(kMarch), options, false, progress);
        QVERIFY(outcomes.has_value());
        QCOMPARE(outcomes->front().nothingNew, again);
    }
    QCOMPARE(m_audit->sources()->size(), std::size_t{2});
}

void TestSameFile::sharesNeverFall()
{
    QByteArray large = "deal,at,type,user,value\n";
    for (int i = 0; i < 150'000; ++i)
        large += QByteArray::number(i % 7) + ",2024-02-01 10:00:00," + (i % 3 ? "call_out" : "created") + ",Анна,7\n";
    for (const bool again : {false, true}) {
        double last = 0;
        bool falls = false;
        int reports = 0;
        std::mutex mutex;
        Progress progress([&](double share, qint64) {
            const std::lock_guard lock(mutex);
            falls = falls || share < last;
            last = share;
            ++reports;
        });
        QCOMPARE(take(large, QStringLiteral("table:events"), progress).nothingNew, again);
        QVERIFY(!falls);
        QVERIFY(reports > (again ? 1 : 5));
        QVERIFY(again || last == 1.0);
    }
}

QTEST_GUILESS_MAIN(TestSameFile)
#include "tst_same_file.moc"
