// Narrow lists against plain vectors: whatever comes, in whatever order, comes back as it went.
#include "core/facts/lists/pick.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <thread>

using namespace zamer::facts;

namespace {

template<class Value>
bool isSame(Value a, Value b)
{
    if constexpr (std::is_same_v<Value, double>)
        return (std::isnan(a) && std::isnan(b)) || std::memcmp(&a, &b, sizeof a) == 0;
    else
        return a == b;
}

template<class Kind>
bool holdsAll(const List<Kind>& list, const std::vector<typename Kind::Value>& plain)
{
    if (list.size() != plain.size() || list.view().size() != plain.size())
        return false;
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (!isSame(list[i], plain[i]) || !isSame(list.view()[i], plain[i]))
            return false;
    return list.view().visit([&](const auto& at) {
        for (std::size_t i = 0; i < plain.size(); ++i)
            if (!isSame(at(i), plain[i]))
                return false;
        return true;
    });
}

/// Values at and around the borders of every width, mostly small ones in front so that lists widen while they are full.
std::vector<Code> codes()
{
    return {0, 1, 254, kNone, 255, 256, kNone, 65'534, 65'535, 65'536, kNone - 1, 7};
}
std::vector<std::int64_t> ints()
{
    return {0, 1'700'000'000, kNull, 4'294'967'294, 4'294'967'295, 4'294'967'296, -1, kNull, INT64_MAX, INT64_MIN + 1};
}
std::vector<double> numbers()
{
    return {0, -0.0, 1.5, std::nan(""), 16'777'216, 16'777'217, 0.1, 1e300, -1e300, INFINITY, 3};
}

template<class Kind>
void checkEveryOrder(std::vector<typename Kind::Value> values)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        List<Kind> pushed;
        List<Kind> set;
        List<Kind> appended;
        set.resize(values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            pushed.push_back(values[i]);
            set.set(i, values[i]);
        }
        const std::size_t cut = random() % (values.size() + 1);
        appended.append(std::span<const typename Kind::Value>(values).first(cut));
        appended.append(std::span<const typename Kind::Value>(values).subspan(cut));
        QVERIFY(holdsAll(pushed, values));
        QVERIFY(holdsAll(set, values));
        QVERIFY(holdsAll(appended, values));
        QVERIFY(pushed == set && set == appended);
        std::shuffle(values.begin(), values.end(), random);
    }
}

}

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrder()
    {
        checkEveryOrder<CodeKind>(codes());
        checkEveryOrder<IntKind>(ints());
        checkEveryOrder<NumberKind>(numbers());
    }

    void widths()
    {
        CodeList few(std::initializer_list<Code>{1, 254, kNone});
        QCOMPARE(few.view().bytesEach(), std::size_t{1});
        few.push_back(255); // all ones of a byte is the empty value
        QCOMPARE(few.view().bytesEach(), std::size_t{2});
        few.push_back(65'535);
        QCOMPARE(few.view().bytesEach(), std::size_t{4});
        IntList instants(std::initializer_list<std::int64_t>{0, 4'294'967'294, kNull});
        QCOMPARE(instants.view().bytesEach(), std::size_t{4});
        instants.push_back(-1);
        QCOMPARE(instants.view().bytesEach(), std::size_t{8});
        NumberList whole(std::initializer_list<double>{1, 16'777'216, std::nan("")});
        QCOMPARE(whole.view().bytesEach(), std::size_t{4});
        whole.push_back(0.1);
        QCOMPARE(whole.view().bytesEach(), std::size_t{8});
    }

    void empty()
    {
        IntList list;
        list.resize(3);
        QVERIFY(holdsAll(list, std::vector<std::int64_t>(3, kNull)));
        NumberList numbers;
        numbers.resize(2);
        QVERIFY(std::isnan(numbers[0]) && std::isnan(numbers[1]));
        CodeList codes;
        codes.assign(2, 70'000);
        QVERIFY(holdsAll(codes, std::vector<Code>(2, 70'000)));
        codes.resize(3);
        QCOMPARE(codes.back(), kNone);
        codes.clear();
        QVERIFY(codes.empty());
        QCOMPARE(codes.view().bytesEach(), std::size_t{1});
    }

    void parts()
    {
        const CodeList list(std::initializer_list<Code>{5, 300, kNone, 9, 65'000});
        const Codes part = list.view().part(1, 3);
        QCOMPARE(std::vector<Code>(part.begin(), part.end()), (std::vector<Code>{300, kNone, 9}));
        const std::vector<char> keep{1, 0, 1, 0, 1};
        QVERIFY(holdsAll(kept(list, keep), std::vector<Code>{5, kNone, 65'000}));
        const std::vector<std::uint32_t> rows{4, 4, 0};
        QVERIFY(holdsAll(taken(list, rows), std::vector<Code>{65'000, 65'000, 5}));
        CodeList joined(std::initializer_list<Code>{1});
        joined.append(part);
        QVERIFY(holdsAll(joined, std::vector<Code>{1, 300, kNone, 9}));
    }

    /// Two threads on neighbouring bytes of a list that was made wide enough.
    void manyThreads()
    {
        constexpr std::size_t kRows = 100'001;
        CodeList list;
        list.widenFor(Code{200});
        list.resize(kRows);
        const auto fill = [&list](std::size_t from) {
            for (std::size_t i = from; i < kRows; i += 2)
                list.set(i, static_cast<Code>(i % 200));
        };
        std::thread odd(fill, 1);
        fill(0);
        odd.join();
        for (std::size_t i = 0; i < kRows; ++i)
            QCOMPARE(list[i], static_cast<Code>(i % 200));
    }
};

QTEST_APPLESS_MAIN(TestLists)
#include "tst_lists.moc"
