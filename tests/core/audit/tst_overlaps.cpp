// Two sources over the same days: noticed against what is in, and between the tables of one archive.
#include "core/audit/audit.h"
#include "tests/support/zip_writer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestOverlaps : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Audit> m_audit;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString archive(const std::vector<ZipMember>& members)
    {
        return write(QStringLiteral("all.zip"), QByteArray::fromStdString(zipOf(members)));
    }
    std::vector<ImportOutcome> take(const QString& path, OnOverlap onOverlap = OnOverlap::Keep)
    {
        Progress progress;
        auto outcomes = m_audit->import(path, {}, false, progress, {}, onOverlap);
        if (!outcomes)
            qFatal("no outcome");
        return std::move(*outcomes);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void init();
    void twoFiles();
    void withinOneArchive_data();
    void withinOneArchive();
    void refusedWithinOneArchive();
    void replacedByAnArchive();
    void undoBringsBackWhatWasReplaced();
    void otherFactsAreNotReplaced();
    void nothingElseIsReplaced_data();
    void nothingElseIsReplaced();
};

namespace {

// Two telephone systems over one morning, and the same deals exported twice.
const QByteArray kUis =
    "id,start_time,direction,is_lost,contact_phone_number,virtual_phone_number,talk_duration,wait_duration\n"
    "1,2026-03-01 10:00:00,in,false,79161234567,74951112233,70,10\n"
    "2,2026-03-01 12:00:00,out,false,79161234569,74951112233,60,30\n";
const QByteArray kZadarma = "call_id,sip,callstart,clid,destination,disposition,seconds,is_recorded,pbx_call_id\n"
                            "7.1,101,2026-03-01 11:00:00,101,79161234567,answered,65,true,out_1\n";
const QByteArray kWide = kZadarma + "7.2,101,2026-03-01 12:30:00,101,79161234561,busy,0,false,out_2\n";
const QByteArray kLater = "call_id,sip,callstart,clid,destination,disposition,seconds,is_recorded,pbx_call_id\n"
                          "7.1,101,2026-03-02 11:00:00,101,79161234567,answered,65,true,out_1\n";
const QByteArray kDeals = "ID,Название сделки,Бюджет,Дата создания сделки,Этап сделки\n"
                          "1,A,10,01.03.2026 10:00:00,Переговоры\n2,B,10,01.03.2026 12:00:00,Переговоры\n";
const QByteArray kOtherDeals =
    "ID;Название сделки;Стадия сделки;Сумма;Валюта;Сделка закрыта;Дата создания;Повторная сделка;\n"
    "7;X;Новая;10;Российский рубль;Нет;01.03.2026 15:00:00;Нет;\n"
    "8;Y;Новая;10;Российский рубль;Нет;01.03.2026 18:00:00;Нет;\n";

}

void TestOverlaps::init()
{
    QFile::remove(m_folder.filePath(QStringLiteral("a.zamer")));
    auto audit = Audit::create(m_folder.filePath(QStringLiteral("a.zamer")), Settings());
    QVERIFY(audit.has_value());
    m_audit = std::move(*audit);
}

void TestOverlaps::twoFiles()
{
    QVERIFY(take(write(QStringLiteral("uis.csv"), kUis)).front().overlaps.empty());
    const auto found = take(write(QStringLiteral("zadarma.csv"), kZadarma)).front().overlaps;
    QCOMPARE(found.size(), std::size_t{1}); // the same day, whatever the hours
    QCOMPARE(found.front().rows, std::size_t{2});
    const auto wider = take(write(QStringLiteral("wider.csv"), kWide)).front().overlaps;
    QCOMPARE(wider.size(), std::size_t{1});
    QCOMPARE(wider.front().fileName, std::string("uis.csv"));
    QVERIFY(wider.front().source != 0);
    QCOMPARE(wider.front().rows, std::size_t{2});
}

void TestOverlaps::withinOneArchive_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("overlaps");
    QTest::newRow("two telephone systems") << kUis << kWide << 1;
    QTest::newRow("on different days") << kUis << kLater << 0;
    QTest::newRow("two deal systems, hours of one day apart") << kDeals << kOtherDeals << 1;
    QTest::newRow("deals and calls") << kDeals << kUis << 0;
    QTest::newRow("costs, their source in another case")
        << QByteArray("Дата;Статья;Источник;Сумма\n15.06.2026;Реклама;yandex;100\n16.06.2026;Реклама;vk;100\n")
        << QByteArray("Дата;Статья;Источник;Сумма\n15.06.2026;Реклама;Yandex;777\n") << 1;
    QTest::newRow("costs of two sources")
        << QByteArray("Дата;Статья;Источник;Сумма\n15.06.2026;Реклама;yandex;100\n16.06.2026;Реклама;vk;100\n")
        << QByteArray("Дата;Статья;Источник;Сумма\n15.06.2026;Реклама;Google;777\n") << 0;
    QTest::newRow("the same deals twice, told apart by ids") << kDeals << kDeals << 0;
}

void TestOverlaps::withinOneArchive()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, overlaps);
    const auto outcomes = take(archive({{"a.csv", first.toStdString()}, {"b.csv", second.toStdString()}}));
    QCOMPARE(outcomes.size(), std::size_t{2});
    QVERIFY(outcomes[0].overlaps.empty());
    QCOMPARE(int(outcomes[1].overlaps.size()), overlaps);
    QVERIFY(outcomes[0].source != 0 && outcomes[1].source != 0);
    if (overlaps > 0) {
        QCOMPARE(outcomes[1].overlaps.front().fileName, std::string("all.zip/a.csv"));
        QCOMPARE(outcomes[1].overlaps.front().source, facts::SourceId{0});
    }
}

void TestOverlaps::refusedWithinOneArchive()
{
    const auto outcomes =
        take(archive({{"a.csv", kUis.toStdString()}, {"b.csv", kWide.toStdString()}}), OnOverlap::Refuse);
    QVERIFY(outcomes[0].refused && outcomes[1].refused);
    QVERIFY(m_audit->sources()->empty());
}

/// What is in goes; the archive's own tables stay together.
void TestOverlaps::replacedByAnArchive()
{
    take(write(QStringLiteral("uis.csv"), kUis));
    const auto outcomes =
        take(archive({{"b.csv", kWide.toStdString()}, {"c.csv", kDeals.toStdString()}}), OnOverlap::Replace);
    QCOMPARE(outcomes[0].overlaps.size(), std::size_t{1});
    const auto sources = m_audit->sources();
    QCOMPARE(sources->size(), std::size_t{2});
    QCOMPARE(sources->front().source.fileName, std::string("all.zip/b.csv"));
}

/// Only the table that took its place has to go for that; the base is then as it was.
void TestOverlaps::undoBringsBackWhatWasReplaced()
{
    const auto calls = [this] {
        Progress progress;
        const QString path = m_folder.filePath(QStringLiteral("calls.csv"));
        QFile::remove(path);
        if (!m_audit->exportTable(facts::Entity::Activities, path, progress))
            return QByteArray();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    take(write(QStringLiteral("uis.csv"), kUis));
    const QByteArray before = calls();
    QCOMPARE(before.count('\n'), 3); // header and two calls
    const auto outcomes =
        take(archive({{"b.csv", kWide.toStdString()}, {"c.csv", kDeals.toStdString()}}), OnOverlap::Replace);
    QVERIFY(calls() != before);
    QVERIFY(m_audit->undo(outcomes[0].source));
    QCOMPARE(calls(), before);
    QCOMPARE(m_audit->sources()->size(), std::size_t{2}); // the deals stay
    QVERIFY(take(write(QStringLiteral("uis.csv"), kUis)).front().nothingNew);
}

/// Calls stay where deals are to take their place; the same file read in another way may become what it is.
void TestOverlaps::otherFactsAreNotReplaced()
{
    const facts::SourceId calls = take(write(QStringLiteral("uis.csv"), kUis)).front().source;
    const auto replace = [this, calls](const QString& path, const import::Options& options) {
        Progress progress;
        auto outcomes = m_audit->import(path, options, false, progress, {calls});
        if (!outcomes)
            qFatal("no outcome");
        return outcomes->front();
    };
    QVERIFY(replace(write(QStringLiteral("deals.csv"), kDeals), {}).refused);
    QCOMPARE(m_audit->sources()->front().source.fileName, std::string("uis.csv"));
    import::Options asDeals;
    asDeals.layout = QStringLiteral("table:deals");
    asDeals.map = {{"id", "id"}, {"start_time", "created_at"}};
    QVERIFY(!replace(m_folder.filePath(QStringLiteral("uis.csv")), asDeals).refused);
    QCOMPARE(m_audit->sources()->size(), std::size_t{1});
    QCOMPARE(m_audit->sources()->front().source.entity, facts::Entity::Deals);
}

void TestOverlaps::nothingElseIsReplaced_data()
{
    QTest::addColumn<QByteArray>("older");
    QTest::addColumn<QByteArray>("newer");
    QTest::addColumn<int>("outside");
    const QByteArray direct = "Дата;Статья;Источник;Кампания;Сумма;Валюта\n"
                              "05.03.2026;Реклама;yandex;А;150;RUB\n06.03.2026;Реклама;yandex;А;50;RUB\n";
    const auto costs = [](const QByteArray& rows) { return "Дата;Статья;Источник;Кампания;Сумма;Валюта\n" + rows; };
    QTest::newRow("other days before and after")
        << costs("01.03.2026;Реклама;yandex;Б;10;RUB\n05.03.2026;Реклама;yandex;Б;20;RUB\n"
                 "31.03.2026;Реклама;yandex;Б;30;RUB\n")
        << direct << 2;
    QTest::newRow("salaries of the same days")
        << costs("05.03.2026;Реклама;yandex;Б;10;RUB\n05.03.2026;Зарплата;;;20;RUB\n") << direct << 1;
    QTest::newRow("another channel of the same days")
        << costs("05.03.2026;Реклама;yandex;Б;10;RUB\n06.03.2026;Реклама;vk;Б;20;RUB\n") << direct << 1;
    QTest::newRow("the same days only")
        << costs("05.03.2026;Реклама;yandex;Б;10;RUB\n06.03.2026;Реклама;yandex;Б;20;RUB\n") << direct << 0;
    QTest::newRow("calls of the same day, before the first of the newer") << kUis << kWide << 0;
}

void TestOverlaps::nothingElseIsReplaced()
{
    QFETCH(QByteArray, older);
    QFETCH(QByteArray, newer);
    QFETCH(int, outside);
    take(write(QStringLiteral("older.csv"), older));
    const auto outcome = take(write(QStringLiteral("newer.csv"), newer), OnOverlap::Replace).front();
    QCOMPARE(outcome.overlaps.size(), std::size_t{1});
    QCOMPARE(int(outcome.overlaps.front().outside), outside);
    QCOMPARE(outcome.refused, outside > 0);
    const auto sources = m_audit->sources();
    QCOMPARE(sources->size(), std::size_t{1});
    QCOMPARE(sources->front().source.fileName, std::string(outside > 0 ? "older.csv" : "newer.csv"));
}

QTEST_GUILESS_MAIN(TestOverlaps)
#include "tst_overlaps.moc"
