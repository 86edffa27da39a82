// Columns of a customer that are no fields: only how many of them are filled is kept.
#include "support/layout_case.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;
namespace customer = facts::customer;

class TestAttributes : public QObject
{
    Q_OBJECT

private:
    LayoutCase m_case;

private Q_SLOTS:
    void filledOnesAreCounted()
    {
        Options options;
        options.layout = QStringLiteral("table:customers");
        const auto result = m_case.read("id;name;birthday;size;interests\n"
                                        "1;Anna;01.02.1990;M;bikes\n"
                                        "2;Boris;;L;-\n"
                                        "3;Vera;;;\"\"\n",
                                        options);
        QVERIFY(result.has_value());
        const facts::Table& rows = result->rows;
        QCOMPARE(rows.rows, std::size_t{3});
        QVERIFY(rows.has(customer::attributes) && rows.has(customer::attributes_of));
        const double filled[] = {3, 1, 0};
        for (std::size_t row = 0; row < 3; ++row) {
            QCOMPARE(rows.numbers(customer::attributes)[row], filled[row]);
            QCOMPARE(rows.numbers(customer::attributes_of)[row], 3.0);
        }
    }

    void nothingBesideFieldsListsNone()
    {
        Options options;
        options.layout = QStringLiteral("table:customers");
        const auto result = m_case.read("id;name\n1;Anna\n", options);
        QVERIFY(result.has_value());
        QVERIFY(!result->rows.has(customer::attributes) && !result->rows.has(customer::attributes_of));
    }

    // A file of attributes alone is no file of customers.
    void attributesAloneAreNoCustomers()
    {
        Options options;
        options.layout = QStringLiteral("table:customers");
        QVERIFY(!m_case.read("birthday;size\n01.02.1990;M\n", options).has_value());
    }
};

QTEST_APPLESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
