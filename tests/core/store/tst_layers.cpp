// Columns to chunks in the file and back: every type, empty cells, more than one chunk, and every way a chunk can be
// wrong.

#include "core/store/audits.h"

#include <QtTest>

#include <random>

using namespace zamer;
using namespace zamer::store;
using namespace zamer::facts;

namespace {

/// A table with one column filled by `fill(row)` as text cells.
template<class Fill>
Table tableOf(const std::string& field, std::size_t rows, const Fill& fill)
{
    TableBuilder builder(Entity::Deals, {field});
    for (std::size_t i = 0; i < rows; ++i)
        builder.row({fill(i)});
    return *builder.table();
}

QStringList cells(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

Table bigTable(std::size_t rows)
{
    std::mt19937 random(7);
    auto table = Table(Entity::Deals);
    table.rows = rows;
    const auto add = [&](int field) {
        auto column = std::make_shared<Column>();
        column->type = fields(Entity::Deals)[static_cast<std::size_t>(field)].type;
        column->words = std::make_shared<Dictionary>();
        table.columns[static_cast<std::size_t>(field)] = column;
        return column;
    };
    const auto ids = add(deal::id);
    const auto customers = add(deal::customer);
    const auto phones = add(deal::phone);
    std::string hash(16, 'x');
    for (std::size_t i = 0; i < rows; ++i) {
        ids->codes.push_back(ids->words->add(std::to_string(10'000'000 + i)));
        for (char& c : hash)
            c = static_cast<char>(random());
        customers->codes.push_back(customers->words->add(hash));
        phones->codes.push_back(phones->words->add(hash));
        phones->ends.push_back(static_cast<std::uint32_t>(i + 1));
        table.line.push_back(static_cast<std::uint32_t>(i + 2));
    }
    for (const int field : {deal::owner, deal::stage, deal::status, deal::source, deal::medium, deal::campaign,
                            deal::region, deal::product, deal::channel, deal::pipeline, deal::team}) {
        const auto column = add(field);
        for (std::size_t i = 0; i < rows; ++i)
            column->codes.push_back(column->words->add("word " + std::to_string(random() % 60)));
    }
    for (const int field : {deal::created_at, deal::arrived_at, deal::closed_at, deal::modified_at, deal::amount}) {
        const auto column = add(field);
        for (std::size_t i = 0; i < rows; ++i)
            column->ints.push_back(
                random() % 10 == 0 ? kNull : 1'700'000'000 + static_cast<std::int64_t>(random() % 60'000'000));
    }
    for (const int field : {deal::title, deal::tags, deal::customer_name}) {
        const auto column = add(field);
        for (std::size_t i = 0; i < rows; ++i)
            column->flags.push_back(static_cast<std::int8_t>(random() % 2));
    }
    return table;
}

}

class tst_layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBack_data();
    void everyTypeComesBack();
    void moreThanOneChunk();
    void onlySomeColumns();
    void noRows();
    void sourceAndIssuesComeBack();
    void layersInImportOrder();
    void flippedByteIsNamed_data();
    void flippedByteIsNamed();
    void chunkInAnothersPlace();
    void cancelLeavesNothing();
    void undoDropsAndPinnedStays();
    void speed();
};

void tst_layers::everyTypeComesBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("texts");
    const QStringList extremes = cells({"0", "-1", "9223372036854775807", "-9223372036854775807"});
    QTest::newRow("text") << "owner" << cells({"Анна", "", "Boris", "Анна", ";\"\n"});
    QTest::newRow("all empty text") << "owner" << cells({"", "", ""});
    QTest::newRow("instants") << "closed_at" << cells({"1750000000", "", "1750003600", "1750007200"});
    QTest::newRow("steps") << "created_at" << cells({"1750000000", "1750000007", "1750000012", "1750000013"});
    QTest::newRow("falling steps") << "created_at" << cells({"1750000000", "1740000000", "1730000000"});
    QTest::newRow("all empty instants") << "closed_at" << cells({"", ""});
    QTest::newRow("one instant") << "closed_at" << cells({"5"});
    QTest::newRow("whole days") << "closed_at" << cells({"86400", "8640000", "", "-86400"});
    QTest::newRow("money over the whole range") << "amount" << extremes;
    QTest::newRow("money over the whole range, with an empty one") << "amount" << (extremes + cells({""}));
    QTest::newRow("money") << "amount" << cells({"100", "-250", "", "0", "12345678900"});
    QTest::newRow("numbers") << "probability" << cells({"0.1", "", "-0", "1e300", "2.5e-308"});
    QTest::newRow("flags") << "qualified" << cells({"0", "1", "", "1"});
    QTest::newRow("presence") << "title" << cells({"1", "", "1"});
    QTest::newRow("lists") << "phone" << cells({"a|b|c", "", "b", "", "c|a"});
    QTest::newRow("all empty lists") << "phone" << cells({"", ""});
    QTest::newRow("keys") << "customer" << cells({"k1", "k2", "", "k1"});
}

void tst_layers::everyTypeComesBack()
{
    QFETCH(QString, field);
    QFETCH(QStringList, texts);
    const std::string name = field.toStdString();
    const Table table = tableOf(name, static_cast<std::size_t>(texts.size()),
                                [&](std::size_t i) { return texts[static_cast<qsizetype>(i)].toStdString(); });
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit);
    const SourceId id = import(*audit, table);
    QVERIFY(id > 0);
    const auto back = audit->layer(id);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    const int number = fieldByName(Entity::Deals, name);
    QCOMPARE(back->rows, table.rows);
    QVERIFY(back->has(number));
    QCOMPARE(back->line, table.line);
    QVERIFY(back->source == facts::CodeList(std::vector<SourceId>(table.rows, id)));
    for (std::size_t row = 0; row < table.rows; ++row)
        QCOMPARE(showCell(*back->column(number), row), showCell(*table.column(number), row));
    for (std::size_t other = 0; other < back->columns.size(); ++other)
        QCOMPARE(back->columns[other] != nullptr, static_cast<int>(other) == number);
}

void tst_layers::moreThanOneChunk()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const Table table = bigTable(3 * 65'536 + 17);
    const SourceId id = import(*audit, table);
    const auto back = audit->layer(id);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    QCOMPARE(back->rows, table.rows);
    QCOMPARE(back->line, table.line);
    for (std::size_t field = 0; field < table.columns.size(); ++field) {
        QCOMPARE(back->columns[field] != nullptr, table.columns[field] != nullptr);
        if (!table.columns[field])
            continue;
        const Column& ours = *table.columns[field];
        const Column& theirs = *back->columns[field];
        QCOMPARE(theirs.ints, ours.ints);
        QCOMPARE(theirs.flags, ours.flags);
        QCOMPARE(theirs.codes, ours.codes);
        QCOMPARE(theirs.ends, ours.ends);
        if (ours.words->size() == 0)
            continue;
        QCOMPARE(theirs.words->size(), ours.words->size());
        for (Code code = 0; code < ours.words->size(); ++code)
            QVERIFY(theirs.words->text(code) == ours.words->text(code));
        QCOMPARE(theirs.words->find(ours.words->text(7)), Code{7});
    }
}

void tst_layers::onlySomeColumns()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const SourceId id = import(*audit, smallTable());
    const std::vector<int> wanted{deal::amount, deal::region};
    const auto back = audit->layer(id, &wanted);
    QVERIFY(back);
    QVERIFY(back->has(deal::amount) && !back->has(deal::owner) && !back->has(deal::region));
    QCOMPARE(back->rows, std::size_t{2});
}

void tst_layers::noRows()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const SourceId id = import(*audit, Table(Entity::Customers));
    const auto back = audit->layer(id);
    QVERIFY(back);
    QCOMPARE(back->rows, std::size_t{0});
    QCOMPARE(back->entity, Entity::Customers);
    QCOMPARE(kindOf(audit->layer(99)), named(ErrorKind::SourceUnknown));
}

void tst_layers::sourceAndIssuesComeBack()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    Progress progress;
    IssueRow issue{"no id", true, "ID", "", 2, {3, 900'000}};
    const auto id = audit->addSource(someSource("сделки.csv"), smallTable(),
                                     {issue, {"odd phone", false, "Телефон", "9x", 1, {5}}}, progress);
    QVERIFY(id);
    const auto rows = audit->sources();
    QVERIFY(rows && rows->size() == 1);
    const SourceRow& row = rows->front();
    QCOMPARE(row.source.id, *id);
    QCOMPARE(row.source.entity, Entity::Deals);
    QCOMPARE(row.source.fileName, std::string("сделки.csv"));
    QCOMPARE(row.source.exportedAt, Instant{1'750'000'000});
    QCOMPARE(row.source.from, kNoInstant);
    QCOMPARE(row.importedBy, QStringLiteral("Vera"));
    QCOMPARE(row.fileSum, QByteArray("ab12"));
    QCOMPARE(row.mapping, std::string("{\"columns\":[]}"));
    QCOMPARE(row.rowsRead, 20);
    QCOMPARE(row.accepted, 19);
    QCOMPARE(row.rejected, 1);
    QCOMPARE(row.manifest.size(), 64);
    const auto issues = audit->issues(*id);
    QVERIFY(issues && issues->size() == 2);
    QCOMPARE(issues->front().kind, std::string("no id"));
    QVERIFY(issues->front().rejects);
    QCOMPARE(issues->front().rows, (std::vector<std::uint32_t>{3, 900'000}));
    QCOMPARE(issues->back().value, std::string("9x"));
    const auto journal = audit->journal();
    QVERIFY(journal && journal->back().what == QLatin1String("import"));
}

void tst_layers::layersInImportOrder()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const SourceId first = import(*audit, smallTable("Anna"), "a.csv");
    const SourceId second = import(*audit, smallTable("Vera"), "b.csv");
    const auto all = audit->layers();
    QVERIFY(all && all->size() == 2);
    QCOMPARE((*all)[0].source.id, first);
    QCOMPARE((*all)[1].source.id, second);
    QCOMPARE(std::string((*all)[1].rows->textAt(deal::owner, 0)), std::string("Vera"));
    const std::vector<SourceId> only{second};
    QCOMPARE(audit->layers(&only)->size(), std::size_t{1});
    const std::vector<SourceId> unknown{second, 77};
    QCOMPARE(kindOf(audit->layers(&unknown)), named(ErrorKind::SourceUnknown));
}

void tst_layers::flippedByteIsNamed_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("chunk");
    QTest::newRow("amounts") << "amount" << 0;
    QTest::newRow("codes") << "owner" << 0;
    QTest::newRow("dictionary") << "owner" << -1;
    QTest::newRow("row numbers") << "#line" << 0;
}

void tst_layers::flippedByteIsNamed()
{
    QFETCH(QString, column);
    QFETCH(int, chunk);
    Folder folder;
    SourceId id = 0;
    {
        const auto audit = newAudit(folder.path());
        id = import(*audit, smallTable());
    }
    const QString where = QStringLiteral(" WHERE column_name = '%1' AND chunk = %2").arg(column).arg(chunk);
    // The trigger guards against accidents, not against somebody who takes it away for a moment.
    const QString sql =
        QStringLiteral("CREATE TEMP TABLE keep AS SELECT sql FROM sqlite_schema WHERE name = 'fact_chunk_stays'; "
                       "DROP TRIGGER fact_chunk_stays; UPDATE fact_chunk SET data = CAST(substr(data, 1, length(data) "
                       "- 1) || x'5A' AS BLOB)%1;"
                       "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) "
                       "SELECT 'trigger', 'fact_chunk_stays', 'fact_chunk', 0, sql FROM keep;")
            .arg(where);
    QCOMPARE(behindTheBack(folder.path(), sql.toUtf8().constData()), QString());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY2(audit, qPrintable(audit ? QString() : audit.error().detail));
    const auto back = (*audit)->layer(id);
    QCOMPARE(kindOf(back), named(ErrorKind::AuditDamaged));
    QCOMPARE(back.error().detail, QStringLiteral("source %1, column %2, chunk %3").arg(id).arg(column).arg(chunk));
    Progress progress;
    const auto found = (*audit)->verify(progress);
    QVERIFY(found);
    QCOMPARE(*found, QStringList{back.error().detail});
}

void tst_layers::chunkInAnothersPlace()
{
    Folder folder;
    SourceId id = 0;
    {
        const auto audit = newAudit(folder.path());
        id = import(*audit, *TableBuilder(Entity::Deals, {"amount", "expected_amount"}).row({"1", "2"}).table());
    }
    QCOMPARE(behindTheBack(folder.path(),
                           "PRAGMA writable_schema = ON;"
                           "CREATE TEMP TABLE keep AS SELECT * FROM sqlite_schema WHERE name = 'fact_chunk_stays';"
                           "DROP TRIGGER fact_chunk_stays;"
                           "UPDATE fact_chunk SET column_name = 'was' WHERE column_name = 'amount';"
                           "UPDATE fact_chunk SET column_name = 'amount' WHERE column_name = 'expected_amount';"
                           "UPDATE fact_chunk SET column_name = 'expected_amount' WHERE column_name = 'was';"
                           "INSERT INTO sqlite_schema SELECT * FROM keep;"),
             QString());
    const auto audit = AuditFile::open(folder.path());
    QVERIFY(audit);
    QCOMPARE(kindOf((*audit)->layer(id)), named(ErrorKind::AuditDamaged));
}

void tst_layers::cancelLeavesNothing()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    Progress* running = nullptr;
    Progress progress([&](double share, qint64) {
        if (share > 0.5)
            running->cancel();
    });
    running = &progress;
    QCOMPARE(kindOf(audit->addSource(someSource(), bigTable(100'000), {}, progress)), named(ErrorKind::Cancelled));
    QVERIFY(audit->sources()->empty());
    QVERIFY(import(*audit, smallTable()) > 0);
}

void tst_layers::undoDropsAndPinnedStays()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    const SourceId first = import(*audit, smallTable("Anna"));
    const SourceId second = import(*audit, smallTable("Vera"));
    QVERIFY(audit->addSnapshot(someSnapshot({second})));
    QVERIFY(audit->undoSource(first, QStringLiteral("Vera")));
    QVERIFY(audit->undoSource(second, QStringLiteral("Vera")));
    QVERIFY(audit->layers()->empty());
    QCOMPARE(kindOf(audit->layer(first)), named(ErrorKind::SourceUnknown));
    QCOMPARE(kindOf(audit->undoSource(first, {})), named(ErrorKind::SourceUnknown));
    QCOMPARE(kindOf(audit->undoSource(second, {})), named(ErrorKind::SourceUnknown));
    const auto left = audit->sources(true);
    QCOMPARE(left->size(), std::size_t{1});
    QVERIFY(left->front().undone);
    const std::vector<SourceId> pinned{second};
    QCOMPARE(audit->layers(&pinned)->front().rows->rows, std::size_t{2});
    QVERIFY(audit->restoreSource(second, QStringLiteral("Vera")));
    QCOMPARE(audit->layers()->size(), std::size_t{1});
    // What is gone is told with who undid it and when; what never was is not.
    const Status gone = audit->restoreSource(first, {});
    QCOMPARE(kindOf(gone), named(ErrorKind::SourceUnknown));
    QCOMPARE(gone.error().subject, QString::number(first));
    const auto journal = audit->journal();
    QCOMPARE(gone.error().detail, QStringLiteral("leads.csv, Vera, %1 UTC").arg([&journal] {
        for (const JournalRow& row : *journal)
            if (row.what == QLatin1String("undo"))
                return row.at.left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
        return QString();
    }()));
    const Status never = audit->restoreSource(99, {});
    QCOMPARE(kindOf(never), named(ErrorKind::SourceUnknown));
    QVERIFY(never.error().detail.isEmpty());
    QVERIFY(import(*audit, smallTable()) > second);
    Progress progress;
    const auto found = audit->verify(progress);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().subject + found.error().detail));
    QCOMPARE(*found, QStringList());
}

void tst_layers::speed()
{
    const std::size_t rows = qEnvironmentVariableIsSet("ZAMER_BIG") ? 1'000'000 : 100'000;
    Folder folder;
    const auto audit = newAudit(folder.path());
    const Table table = bigTable(rows);
    QElapsedTimer timer;
    timer.start();
    const SourceId id = import(*audit, table);
    const qint64 write = timer.restart();
    const auto back = audit->layer(id);
    const qint64 read = timer.restart();
    QVERIFY(back && back->rows == rows);
    qInfo("%zu rows x 22 columns: written in %lld ms, read back in %lld ms, %lld KB", rows, write, read,
          (QFile(folder.path()).size() + QFile(folder.path(QStringLiteral("client.zamer-wal"))).size()) / 1024);
}

QTEST_GUILESS_MAIN(tst_layers)
#include "tst_layers.moc"
