// The fold by key: facts.md, Identity. The expected tables are worked out by hand from its sentences.

#include "core/facts/fold.h"
#include "core/facts/table_builder.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::facts;

namespace {

const std::vector<std::string> kShown{"id", "owner", "amount", "modified_at"};

std::string line(const FoldCounts& counts)
{
    return std::to_string(counts.added) + '+' + std::to_string(counts.updated) + '~' +
           std::to_string(counts.unchanged) + '=';
}

/// A million deals: ids from `first` on, a few owners, times, amounts and a phone each.
Layer million(SourceId id, std::size_t first, std::size_t rows)
{
    auto table = std::make_shared<Table>(Entity::Deals);
    table->rows = rows;
    const auto add = [&](int field) {
        auto column = std::make_shared<Column>();
        column->type = fields(Entity::Deals)[static_cast<std::size_t>(field)].type;
        column->words = std::make_shared<Dictionary>();
        table->columns[static_cast<std::size_t>(field)] = column;
        return column;
    };
    auto ids = add(deal::id);
    auto phones = add(deal::phone);
    for (std::size_t i = 0; i < rows; ++i) {
        ids->codes.push_back(ids->words->add("A" + std::to_string(first + i)));
        phones->codes.push_back(phones->words->add("p" + std::to_string((first + i) * 7919)));
        phones->ends.push_back(static_cast<std::uint32_t>(i + 1));
        table->line.push_back(static_cast<std::uint32_t>(i + 2));
    }
    for (const int field : {deal::owner, deal::stage, deal::status, deal::source, deal::campaign, deal::region,
                            deal::product, deal::channel}) {
        auto column = add(field);
        for (std::size_t i = 0; i < rows; ++i)
            column->codes.push_back(column->words->add("w" + std::to_string((first + i) * 31 % 40)));
    }
    for (const int field : {deal::created_at, deal::arrived_at, deal::closed_at, deal::modified_at, deal::amount,
                            deal::expected_amount}) {
        auto column = add(field);
        for (std::size_t i = 0; i < rows; ++i)
            column->ints.push_back(static_cast<std::int64_t>(1'700'000'000 + (first + i) * 13));
    }
    Layer layer;
    layer.source.id = id;
    layer.source.system = "amocrm";
    layer.rows = table;
    return layer;
}

}

class tst_fold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void oneDistinctLayerIsShared();
    void newerWins_data();
    void newerWins();
    void absentColumnKeepsEmptyCellEmpties();
    void olderExportFillsOnlyWhatIsMissing();
    void columnOwnersAreKeptApart();
    void repeatedWithinAFile();
    void systemsAreKeptApart();
    void listsAndNumbersSurvive();
    void twoFieldKeys();
    void contentWithOrdinal();
    void ordersWithoutLines();
    void layersWithAndWithoutIds();
    void sameFileAgain_data();
    void sameFileAgain();
    void countsWithRepeats();
    void olderRowsChangeNothing();
    void foldAllKeepsSources();
    void speed();
};

void tst_fold::nothing()
{
    const auto table = fold(Entity::Deals, {});
    QCOMPARE(table->rows, std::size_t{0});
    QCOMPARE(line(foldCounts(Entity::Deals, {})), std::string("0+0~0="));
}

void tst_fold::oneDistinctLayerIsShared()
{
    const Layer layer =
        TableBuilder(Entity::Deals, kShown).row({"1", "Anna", "100", "5"}).row({"2", "Boris", "", ""}).layer(7);
    const auto table = fold(Entity::Deals, std::span(&layer, 1));
    QCOMPARE(table->columns[deal::owner].get(), layer.rows->columns[deal::owner].get());
    QCOMPARE(show(*table, kShown), std::string("1;Anna;100;5;@7:2\n2;Boris;;;@7:3\n"));
}

void tst_fold::newerWins_data()
{
    QTest::addColumn<QString>("modifiedFirst");
    QTest::addColumn<QString>("modifiedSecond");
    QTest::addColumn<qint64>("exportedFirst");
    QTest::addColumn<qint64>("exportedSecond");
    QTest::addColumn<QString>("winner");
    const qint64 none = kNoInstant;
    QTest::newRow("modified later in second") << "10"
                                              << "20" << none << none << "second";
    QTest::newRow("modified later in first") << "20"
                                             << "10" << none << none << "first";
    QTest::newRow("modified beats export time") << "20"
                                                << "10" << qint64{1} << qint64{9} << "first";
    QTest::newRow("equal modified, export decides") << "20"
                                                    << "20" << qint64{9} << qint64{1} << "first";
    QTest::newRow("no modified, export decides") << ""
                                                 << "" << qint64{9} << qint64{1} << "first";
    QTest::newRow("modified missing once, export decides") << "20"
                                                           << "" << qint64{1} << qint64{9} << "second";
    QTest::newRow("export unknown once, import order") << ""
                                                       << "" << qint64{9} << none << "second";
    QTest::newRow("nothing known, import order") << ""
                                                 << "" << none << none << "second";
}

void tst_fold::newerWins()
{
    QFETCH(QString, modifiedFirst);
    QFETCH(QString, modifiedSecond);
    QFETCH(qint64, exportedFirst);
    QFETCH(qint64, exportedSecond);
    QFETCH(QString, winner);
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, kShown)
                                        .row({"1", "first", "1", modifiedFirst.toStdString()})
                                        .layer(1, exportedFirst),
                                    TableBuilder(Entity::Deals, kShown)
                                        .row({"1", "second", "2", modifiedSecond.toStdString()})
                                        .layer(2, exportedSecond)};
    const auto table = fold(Entity::Deals, layers);
    QCOMPARE(table->rows, std::size_t{1});
    QCOMPARE(QString::fromStdString(std::string(table->textAt(deal::owner, 0))), winner);
    QCOMPARE(table->source[0], winner == QLatin1String("first") ? 1U : 2U);
    QCOMPARE(line(foldCounts(Entity::Deals, layers)),
             std::string(winner == QLatin1String("first") ? "0+0~1=" : "0+1~0="));
}

void tst_fold::absentColumnKeepsEmptyCellEmpties()
{
    const std::vector<Layer> layers{
        TableBuilder(Entity::Deals, {"id", "owner", "amount"})
            .row({"1", "Anna", "100"})
            .row({"2", "Boris", "200"})
            .layer(1),
        TableBuilder(Entity::Deals, {"id", "amount", "region"}).row({"2", "", "Omsk"}).row({"3", "300", ""}).layer(2)};
    QCOMPARE(show(*fold(Entity::Deals, layers), {"id", "owner", "amount", "region"}),
             std::string("1;Anna;100;;@1:2\n2;Boris;;Omsk;@2:2\n3;;300;;@2:3\n"));
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("1+1~0="));
}

void tst_fold::olderExportFillsOnlyWhatIsMissing()
{
    const std::vector<Layer> layers{
        TableBuilder(Entity::Deals, {"id", "owner"}).row({"1", "new"}).layer(1, 20),
        TableBuilder(Entity::Deals, {"id", "owner", "amount"}).row({"1", "old", "100"}).layer(2, 10)};
    QCOMPARE(show(*fold(Entity::Deals, layers), {"id", "owner", "amount"}), std::string("1;new;100;@1:2\n"));
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("0+1~0="));
}

void tst_fold::columnOwnersAreKeptApart()
{
    // The middle export is older than the newest one, but newer than the one that brought the amount.
    const std::vector<Layer> layers{
        TableBuilder(Entity::Deals, {"id", "owner", "amount"}).row({"1", "a", "1"}).layer(1, 10),
        TableBuilder(Entity::Deals, {"id", "owner"}).row({"1", "c"}).layer(2, 30),
        TableBuilder(Entity::Deals, {"id", "owner", "amount"}).row({"1", "b", "2"}).layer(3, 20)};
    QCOMPARE(show(*fold(Entity::Deals, layers), {"id", "owner", "amount"}), std::string("1;c;2;@2:2\n"));
}

void tst_fold::repeatedWithinAFile()
{
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, kShown)
                                        .row({"1", "early", "1", "10"})
                                        .row({"2", "newer", "2", "20"})
                                        .row({"1", "late", "3", "10"})
                                        .row({"2", "older", "4", "15"})
                                        .layer(1)};
    QCOMPARE(show(*fold(Entity::Deals, layers), kShown), std::string("1;late;3;10;@1:4\n2;newer;2;20;@1:3\n"));
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("2+1~1="));
}

void tst_fold::systemsAreKeptApart()
{
    const std::vector<Layer> layers{
        TableBuilder(Entity::Deals, kShown).row({"1", "Anna", "1", ""}).layer(1),
        TableBuilder(Entity::Deals, kShown).row({"1", "Boris", "2", ""}).layer(2, kNoInstant, "bitrix24"),
        TableBuilder(Entity::Deals, kShown).row({"1", "Vera", "3", ""}).layer(3, kNoInstant, "amocrm")};
    QCOMPARE(show(*fold(Entity::Deals, layers), kShown), std::string("1;Vera;3;;@3:2\n1;Boris;2;;@2:2\n"));
}

void tst_fold::listsAndNumbersSurvive()
{
    const std::vector<std::string> names{"id",    "phone",    "probability",           "qualified",
                                         "title", "customer", "first_response_seconds"};
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, names)
                                        .row({"1", "aa|bb", "0.5", "1", "1", "k1", ""})
                                        .row({"2", "", "", "", "", "", "7"})
                                        .layer(1),
                                    TableBuilder(Entity::Deals, names)
                                        .row({"2", "cc", "0.25", "0", "1", "k1", "8"})
                                        .row({"3", "bb|dd|aa", "", "1", "", "k3", ""})
                                        .layer(2)};
    QCOMPARE(show(*fold(Entity::Deals, layers), names),
             std::string("1;aa|bb;0.5;1;1;k1;;@1:2\n2;cc;0.25;0;1;k1;8;@2:2\n3;bb|dd|aa;;1;;k3;;@2:3\n"));
}

void tst_fold::twoFieldKeys()
{
    const std::vector<std::string> names{"user", "day", "logins"};
    const std::vector<Layer> layers{
        TableBuilder(Entity::UserDays, names).row({"Anna", "100", "1"}).row({"Anna", "200", "2"}).layer(1),
        TableBuilder(Entity::UserDays, names).row({"Boris", "100", "3"}).row({"Anna", "200", "4"}).layer(2)};
    QCOMPARE(show(*fold(Entity::UserDays, layers), names),
             std::string("Anna;100;1;@1:2\nAnna;200;4;@2:3\nBoris;100;3;@2:2\n"));
}

void tst_fold::contentWithOrdinal()
{
    // Equal rows stay as many as the richest layer has: coffee 2 and 3 times gives 3, tea 1 and 0 gives 1.
    const std::vector<std::string> names{"customer", "at", "amount"};
    const std::vector<std::string> coffee{"k", "100", "5"};
    const std::vector<std::string> tea{"k", "100", "7"};
    const std::vector<Layer> layers{
        TableBuilder(Entity::Purchases, names).row(coffee).row(tea).row(coffee).layer(1),
        TableBuilder(Entity::Purchases, names).row(coffee).row(coffee).row(coffee).layer(2)};
    const auto table = fold(Entity::Purchases, layers);
    QCOMPARE(show(*table, {"amount"}), std::string("5;@2:2\n7;@1:3\n5;@2:3\n5;@2:4\n"));
    QCOMPARE(line(foldCounts(Entity::Purchases, layers)), std::string("1+0~2="));
    const Layer& alone = layers.front();
    QCOMPARE(fold(Entity::Purchases, std::span(&alone, 1))->rows, std::size_t{3});
}

void tst_fold::ordersWithoutLines()
{
    // Two positions of one order in a file without line numbers are two rows; importing it again keeps them two.
    const std::vector<std::string> names{"order", "customer", "at", "amount"};
    const auto build = [&](SourceId id, const std::string& second) {
        return TableBuilder(Entity::Purchases, names)
            .row({"o1", "k", "100", "5"})
            .row({"o1", "k", "100", second})
            .layer(id);
    };
    const std::vector<Layer> layers{build(1, "6"), build(2, "8")};
    QCOMPARE(show(*fold(Entity::Purchases, layers), {"order", "amount"}), std::string("o1;5;@2:2\no1;8;@2:3\n"));
    QCOMPARE(line(foldCounts(Entity::Purchases, layers)), std::string("0+1~1="));
}

void tst_fold::layersWithAndWithoutIds()
{
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, {"id", "owner"}).row({"1", "Anna"}).layer(1),
                                    TableBuilder(Entity::Deals, {"owner"}).row({"Anna"}).row({"Anna"}).layer(2)};
    QCOMPARE(show(*fold(Entity::Deals, layers), {"id", "owner"}), std::string("1;Anna;@1:2\n;Anna;@2:2\n;Anna;@2:3\n"));
}

void tst_fold::sameFileAgain_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::newRow("the repeated id says which is newer") << "6";
    QTest::newRow("the later row is the newer") << "";
}

void tst_fold::sameFileAgain()
{
    QFETCH(QString, stamp);
    const std::vector<std::string> repeated{"1", "Vera", "", stamp.toStdString()};
    const auto build = [&](SourceId id) {
        return TableBuilder(Entity::Deals, kShown)
            .row({"1", "Anna", "100", "5"})
            .row({"2", "", "", ""})
            .row(repeated)
            .layer(id);
    };
    const std::vector<Layer> layers{build(1), build(2)};
    QCOMPARE(line(foldCounts(Entity::Deals, std::span(layers).first(1))), std::string("2+1~0="));
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("0+0~3="));
    QCOMPARE(show(*fold(Entity::Deals, std::span(layers).first(1)), {"id", "owner", "amount"}),
             std::string("1;Vera;;@1:4\n2;;;@1:3\n"));
    QCOMPARE(show(*fold(Entity::Deals, layers), {"id", "owner", "amount"}), std::string("1;Vera;;@2:4\n2;;;@2:3\n"));
}

void tst_fold::countsWithRepeats()
{
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, kShown).row({"1", "Anna", "100", ""}).layer(1),
                                    TableBuilder(Entity::Deals, kShown)
                                        .row({"1", "Anna", "100", ""}) // as it was
                                        .row({"2", "Boris", "1", ""})  // new
                                        .row({"2", "Boris", "2", ""})  // changes the row above
                                        .row({"2", "Boris", "2", ""})  // as the row above
                                        .row({"1", "Vera", "100", ""}) // changes the first
                                        .layer(2)};
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("1+2~2="));
    const Folded both = foldCounted(Entity::Deals, layers);
    QCOMPARE(line(both.counts), std::string("1+2~2="));
    QCOMPARE(show(*both.table, kShown), show(*fold(Entity::Deals, layers), kShown));
    QCOMPARE(show(*both.table, kShown), std::string("1;Vera;100;;@2:6\n2;Boris;2;;@2:5\n"));
}

void tst_fold::olderRowsChangeNothing()
{
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, kShown).row({"1", "Anna", "100", "20"}).layer(1),
                                    TableBuilder(Entity::Deals, kShown).row({"1", "Boris", "50", "10"}).layer(2)};
    QCOMPARE(line(foldCounts(Entity::Deals, layers)), std::string("0+0~1="));
}

void tst_fold::foldAllKeepsSources()
{
    const std::vector<Layer> layers{TableBuilder(Entity::Deals, {"id"}).row({"1"}).layer(4, 50),
                                    TableBuilder(Entity::Customers, {"id", "region"}).row({"c", "Omsk"}).layer(5, 60),
                                    TableBuilder(Entity::Deals, {"id"}).row({"2"}).layer(6, 70)};
    const Facts facts = foldAll(layers);
    QCOMPARE(facts.sources.size(), std::size_t{3});
    QCOMPARE(facts.deals().rows, std::size_t{2});
    QCOMPARE(facts.table(Entity::Customers).rows, std::size_t{1});
    QVERIFY(!facts.has(Entity::Tickets));
    QCOMPARE(facts.newestExport(Entity::Deals), Instant{70});
}

void tst_fold::speed()
{
    const std::size_t rows = qEnvironmentVariableIsSet("ZAMER_BIG") ? 1'000'000 : 100'000;
    const std::vector<Layer> apart{million(1, 0, rows), million(2, rows, rows)};
    const std::vector<Layer> again{apart[0], million(2, 0, rows)};
    QElapsedTimer timer;
    timer.start();
    const auto single = fold(Entity::Deals, std::span(apart).first(1));
    const qint64 share = timer.restart();
    const auto both = fold(Entity::Deals, apart);
    const qint64 merge = timer.restart();
    const Folded same = foldCounted(Entity::Deals, again);
    const qint64 repeat = timer.restart();
    qInfo("%zu rows: one layer %lld ms, two of other rows %lld ms, the same rows again with counts %lld ms", rows,
          share, merge, repeat);
    QCOMPARE(single->rows, rows);
    QCOMPARE(both->rows, 2 * rows);
    QCOMPARE(same.counts.unchanged, rows);
    // Wide bounds: the point is that nothing here is quadratic or copies what it could share.
    QVERIFY(share < 200);
    QVERIFY(merge < 5'000);
}

QTEST_APPLESS_MAIN(tst_fold)
#include "tst_fold.moc"
