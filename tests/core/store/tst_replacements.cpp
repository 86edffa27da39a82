// A source that an import replaced: kept aside with its chunks, back once what replaced it is undone.

#include "core/store/audits.h"

#include <QtTest>

#include <functional>

using namespace zamer;
using namespace zamer::store;
using namespace zamer::facts;

namespace {

using Ids = std::vector<SourceId>;

/// Every chunk of the living sources, byte for byte.
QByteArray livingChunks(const QString& path)
{
    QByteArray all;
    sqlite3* handle = nullptr;
    const auto take = [](void* into, int columns, char** values, char**) {
        for (int i = 0; i < columns; ++i)
            static_cast<QByteArray*>(into)->append(values[i]).append('\n');
        return 0;
    };
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle,
                     "SELECT source, column_name, chunk, rows, encoding, sum, hex(data) FROM fact_chunk "
                     "WHERE source IN (SELECT id FROM source WHERE undone = 0) ORDER BY source, column_name, chunk",
                     take, &all, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
    return all;
}

Table oneStage()
{
    return *TableBuilder(Entity::Stages, {"pipeline", "stage", "order"}).row({"Sales", "New", "1"}).table();
}

struct Replaced {
    Folder folder;
    std::unique_ptr<AuditFile> audit = newAudit(folder.path());

    /// One source a table, in the place of others.
    Ids add(const std::vector<Table>& tables, const Ids& replaces = {}) const
    {
        std::vector<NewSource> sources;
        for (const Table& table : tables)
            sources.push_back({someSource(), std::make_shared<const Table>(table), {}});
        Progress progress;
        const auto ids = audit->addSources(std::move(sources), replaces, QStringLiteral("Vera"), progress);
        return ids ? *ids : Ids{};
    }
    Ids living() const
    {
        Ids ids;
        const auto sources = audit->sources();
        for (const SourceRow& row : sources.value())
            ids.push_back(row.source.id);
        return ids;
    }
    Status undo(const Ids& ids) const { return audit->undoSources(ids, QStringLiteral("Vera")); }
    bool pin(SourceId id) const { return audit->addSnapshot(someSnapshot({id})).has_value(); }
    QStringList journal() const
    {
        QStringList lines;
        const auto rows = audit->journal();
        for (const JournalRow& row : rows.value())
            lines << row.what + QLatin1Char(' ') + row.detail.section(QLatin1Char(' '), 0, 0);
        return lines;
    }
};

/// What is done after source 1 (deals) and 2 (stages) were brought, and before the undoing that brings them back.
struct Way {
    const char* name;
    std::function<Ids(const Replaced&)> replace; // gives what is undone
};

const Way kWays[] = {
    {"none, a newer export beside it", [](const Replaced& file) { return file.add({smallTable("Vera")}); }},
    {"one by one", [](const Replaced& file) { return file.add({smallTable("Vera")}, {1}); }},
    {"two layers by two",
     [](const Replaced& file) {
         return file.add({smallTable("Vera"), oneStage()}, {1, 2});
     }},
    {"by another entity", [](const Replaced& file) { return file.add({oneStage()}, {1}); }},
    {"pinned by a snapshot",
     [](const Replaced& file) { return file.pin(1) ? file.add({smallTable("Vera")}, {1}) : Ids{}; }},
    {"by one that a snapshot pins",
     [](const Replaced& file) {
         const Ids newer = file.add({smallTable("Vera")}, {1});
         return file.pin(newer.front()) ? newer : Ids{};
     }},
    {"twice, both undone",
     [](const Replaced& file) {
         const Ids middle = file.add({smallTable("Vera")}, {1});
         const Ids last = file.add({smallTable("Boris")}, middle);
         return file.undo(last) ? middle : Ids{};
     }},
    {"twice, the one between dropped for good",
     [](const Replaced& file) {
         const Ids middle = file.add({smallTable("Vera")}, {1});
         const Ids last = file.add({smallTable("Boris")}, middle);
         return file.undo(middle) ? last : Ids{};
     }},
    {"undone, taken in again, undone",
     [](const Replaced& file) {
         const Ids newer = file.add({smallTable("Vera")}, {1});
         return file.pin(newer.front()) && file.undo(newer) && file.audit->restoreSource(newer.front(), {}) &&
                        file.living() == Ids({2, newer.front()})
                    ? newer
                    : Ids{};
     }},
};

}

class tst_replacements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoBringsBack_data();
    void undoBringsBack();
    void whatWasUndoneByHandStaysUndone();
    void notBesideWhatReplacedIt();
    void onlyWhenAllIsUndone();
    void droppedForGood();
    void journalTells();
};

void tst_replacements::undoBringsBack_data()
{
    QTest::addColumn<int>("way");
    for (int i = 0; i < int(std::size(kWays)); ++i)
        QTest::newRow(kWays[i].name) << i;
}

void tst_replacements::undoBringsBack()
{
    QFETCH(int, way);
    const Replaced file;
    QCOMPARE(file.add({smallTable("Anna"), oneStage()}), Ids({1, 2}));
    const QByteArray before = livingChunks(file.folder.path());
    const Ids newer = kWays[way].replace(file);
    QVERIFY(!newer.empty());
    QVERIFY(livingChunks(file.folder.path()) != before);
    QVERIFY(file.undo(newer));
    QCOMPARE(file.living(), Ids({1, 2}));
    QVERIFY(livingChunks(file.folder.path()) == before);
    QCOMPARE(file.audit->layer(1)->rows, std::size_t{2});
    Progress progress;
    QCOMPARE(*file.audit->verify(progress), QStringList());
}

void tst_replacements::whatWasUndoneByHandStaysUndone()
{
    const Replaced file;
    QCOMPARE(file.add({smallTable("Anna")}), Ids{1});
    QCOMPARE(file.add({smallTable("Vera")}, {1}), Ids{2});
    QVERIFY(file.pin(1) && file.pin(2));
    QVERIFY(file.undo({2}) && file.undo({1}));
    QVERIFY(file.living().empty());
    QVERIFY(file.audit->restoreSource(2, {}) && file.undo({2}));
    QVERIFY(file.living().empty());
    QVERIFY(file.audit->restoreSource(1, {}));
    QCOMPARE(file.living(), Ids{1});
}

void tst_replacements::notBesideWhatReplacedIt()
{
    const Replaced file;
    QCOMPARE(file.add({smallTable("Anna")}), Ids{1});
    QCOMPARE(file.add({smallTable("Vera")}, {1}), Ids{2});
    const Status back = file.audit->restoreSource(1, {});
    QCOMPARE(kindOf(back), named(ErrorKind::SourceReplaced));
    QCOMPARE(back.error().detail, QStringLiteral("2"));
    QCOMPARE(file.audit->sources(true)->front().replacedBy, SourceId{2});
    QCOMPARE(file.living(), Ids{2});
}

void tst_replacements::onlyWhenAllIsUndone()
{
    const Replaced file;
    QCOMPARE(file.add({smallTable("Anna")}), Ids{1});
    QCOMPARE(file.add({smallTable("Vera"), smallTable("Boris")}, {1}), Ids({2, 3}));
    QVERIFY(file.undo({2}));
    QCOMPARE(file.living(), Ids{3});
    QVERIFY(file.undo({3}));
    QCOMPARE(file.living(), Ids{1});
}

void tst_replacements::droppedForGood()
{
    const Replaced file;
    QCOMPARE(file.add({smallTable("Anna")}), Ids{1});
    QCOMPARE(file.add({smallTable("Vera")}, {1}), Ids{2});
    QVERIFY(file.undo({1}));
    QCOMPARE(kindOf(file.audit->layer(1)), named(ErrorKind::SourceUnknown));
    QVERIFY(file.undo({2}));
    QVERIFY(file.audit->sources(true)->empty());
}

void tst_replacements::journalTells()
{
    const Replaced file;
    const qsizetype made = file.journal().size();
    file.add({smallTable("Anna")});
    file.add({smallTable("Vera")}, {1});
    QVERIFY(file.undo({2}));
    QStringList lines = file.journal();
    std::sort(lines.begin(), lines.end());
    QCOMPARE(lines.size(), made + 5);
    for (const char* line : {"import 1", "import 2", "redo 1", "replace 1", "undo 2"})
        QVERIFY2(lines.contains(QLatin1String(line)), line);
}

QTEST_GUILESS_MAIN(tst_replacements)
#include "tst_replacements.moc"
