// Genuine workbooks beside what openpyxl 3.0.9 reads in them:
//   python3 -c 'import openpyxl, sys
//   for s in openpyxl.load_workbook(sys.argv[1], data_only=True):
//     r = list(s.iter_rows(values_only=True)); print(s.title, len(r), r[1], r[-1])
//     for i, h in enumerate(r[0]): print(h, [sum(c for c in x if not isinstance(c, str)) for x in [[y[i] for y in r[1:] if y[i] is not None]]])'
#include "core/import/importer.h"
#include "support/table_cells.h"

#include <QtTest>

#include <cmath>

using namespace zamer;
using namespace zamer::import;

class TestRealSheets : public QObject
{
    Q_OBJECT

private:
    static QString sample(const char* name)
    {
        const QString folder = qEnvironmentVariable("ZAMER_SAMPLES");
        return folder.isEmpty() ? QString() : folder + QStringLiteral("/real/") + QLatin1String(name);
    }
    static double total(const Cells& cells, std::size_t column)
    {
        double sum = 0;
        for (std::size_t r = 1; r < cells.size(); ++r)
            if (column < cells[r].size())
                sum += QString::fromStdString(cells[r][column]).toDouble();
        return std::round(sum * 100) / 100;
    }
    static int seconds(const Cells& cells, std::size_t column)
    {
        int sum = 0;
        for (std::size_t r = 1; r < cells.size(); ++r)
            if (column < cells[r].size())
                sum += QTime(0, 0).secsTo(
                    QTime::fromString(QString::fromStdString(cells[r][column]), QStringLiteral("HH:mm:ss")));
        return sum;
    }

private Q_SLOTS:
    void onlineRetail();
    void callCentre();
};

void TestRealSheets::onlineRetail()
{
    const QString path = sample("online_retail/online_retail_II_sample.xlsx");
    if (path.isEmpty())
        QSKIP("ZAMER_SAMPLES: online_retail_II_sample.xlsx");
    const Result<Input> input = openInput(path);
    QVERIFY(input);
    QCOMPARE(input->tables.size(), std::size_t{2});
    QCOMPARE(input->tables[0].name, std::string("Year 2009-2010"));
    QCOMPARE(input->tables[1].name, std::string("Year 2010-2011"));
    const Cells first = cellsOf(input->tables[0]).value_or(Cells{});
    const Cells second = cellsOf(input->tables[1]).value_or(Cells{});
    const std::vector<std::string> headers{"Invoice",     "StockCode", "Description", "Quantity",
                                           "InvoiceDate", "Price",     "Customer ID", "Country"};
    QCOMPARE(first.size(), std::size_t{500});
    QCOMPARE(second.size(), std::size_t{500});
    QCOMPARE(first[0], headers);
    QCOMPARE(second[0], headers);
    QCOMPARE(first[1], (std::vector<std::string>{"489434", "85048", "15CM CHRISTMAS GLASS BALL 20 LIGHTS", "12",
                                                 "2009-12-01 07:45:00", "6.95", "13085", "United Kingdom"}));
    QCOMPARE(first[499], (std::vector<std::string>{"489522", "22222", "CAKE PLATE LOVEBIRD WHITE", "1",
                                                   "2009-12-01 11:45:00", "4.95", "15998", "United Kingdom"}));
    QCOMPARE(second[1], (std::vector<std::string>{"536365", "85123A", "WHITE HANGING HEART T-LIGHT HOLDER", "6",
                                                  "2010-12-01 08:26:00", "2.55", "17850", "United Kingdom"}));
    QCOMPARE(second[499], (std::vector<std::string>{"536409", "90199C", "5 STRAND GLASS NECKLACE CRYSTAL", "1",
                                                    "2010-12-01 11:45:00", "6.35", "17908", "United Kingdom"}));
    QCOMPARE(total(first, 3), 5391.0);
    QCOMPARE(total(first, 5), 1868.17);
    QCOMPARE(total(first, 6), 7797334.0);
    QCOMPARE(total(second, 3), 8242.0);
    QCOMPARE(total(second, 5), 1796.49);
    QCOMPARE(total(second, 6), 7815474.0);
}

void TestRealSheets::callCentre()
{
    const QString path = sample("callcenter_pwc/Call-Center-Dataset.xlsx");
    if (path.isEmpty())
        QSKIP("ZAMER_SAMPLES: Call-Center-Dataset.xlsx");
    const Result<std::vector<TableInfo>> tables = tablesIn(path);
    QVERIFY(tables);
    QCOMPARE(tables->size(), std::size_t{2});
    QCOMPARE((*tables)[0].name, std::string("Call center data"));
    const Result<Input> input = openInput(path);
    const Cells cells = cellsOf(input->tables[0]).value_or(Cells{});
    QCOMPARE(cells.size(), std::size_t{5001});
    QCOMPARE(cells[1], (std::vector<std::string>{"ID0001", "Diane", "2021-01-01", "09:12:58", "Contract related", "Y",
                                                 "Y", "109", "00:02:23", "3"}));
    QCOMPARE(cells[5000],
             (std::vector<std::string>{"ID5000", "Diane", "2021-03-31", "17:39:50", "Contract related", "N", "N"}));
    QCOMPARE(total(cells, 7), 273729.0);
    QCOMPARE(total(cells, 9), 13798.0);
    QCOMPARE(seconds(cells, 8), 911837);
    QCOMPARE(seconds(cells, 3), 243435394);
}

QTEST_APPLESS_MAIN(TestRealSheets)
#include "tst_real_sheets.moc"
