// The flow alone: what is kept together, what starts a page, where headers stand again. Heights by hand, a page is 100.
#include "ui/print/flow.h"

#include <QtTest>

using namespace zamer::ui::print;

namespace {

Piece piece(double height, bool keepWithNext = false, double before = 0)
{
    Piece result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    result.before = before;
    return result;
}

}

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPagesWithoutCutting()
    {
        const auto pages = flow({piece(40), piece(40), piece(40)}, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(2));
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void aLastPageIsNotLeftWithALine_data()
    {
        QTest::addColumn<int>("rows"); // of 4 each: 25 fill a page
        QTest::addColumn<int>("last");
        QTest::newRow("one over") << 26 << 7; // a quarter is 25: seven rows
        QTest::newRow("two over, second page") << 52 << 7;
        QTest::newRow("a quarter is enough") << 32 << 7;
        QTest::newRow("half a page") << 37 << 12;
    }
    void aLastPageIsNotLeftWithALine()
    {
        QFETCH(int, rows);
        QFETCH(int, last);
        const auto pages = flow(std::vector<Piece>(static_cast<std::size_t>(rows), piece(4)), 100);
        QCOMPARE(pages.size(), static_cast<std::size_t>((rows + 24) / 25));
        QCOMPARE(pages.back().size(), static_cast<std::size_t>(last));
        QCOMPARE(pages.back().front().top, 0.0);
    }

    void aChainIsNotBrokenForALastPage()
    {
        // Two chains of 45, then a line: the second chain goes with it.
        std::vector<Piece> pieces{piece(15, true), piece(30), piece(15, true), piece(30), piece(12)};
        const auto pages = flow(pieces, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[1].front().piece, std::size_t(2));
        // One chain of a whole page cannot give anything.
        pieces = {piece(50, true), piece(45), piece(12)};
        QCOMPARE(flow(pieces, 100)[1].front().piece, std::size_t(2));
    }

    void spaceAboveVanishesAtTheTopOfAPage()
    {
        const auto pages = flow({piece(50, false, 20), piece(30, false, 20), piece(30, false, 20)}, 100);
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 70.0);
        QCOMPARE(pages[1][0].top, 0.0);
    }

    void keepsAHeadingWithWhatFollows()
    {
        const auto pages = flow({piece(70), piece(10, true), piece(30)}, 100);
        QCOMPARE(pages[0].size(), std::size_t(1));
        QCOMPARE(pages[1].size(), std::size_t(2));
    }

    void keepsASmallTableWhole()
    {
        const auto pages = flow({piece(60), piece(10, true), piece(10, true), piece(10, true), piece(20)}, 100);
        QCOMPARE(pages[1].size(), std::size_t(4));
    }

    void aChainLongerThanAPageBreaksAtItsEnd()
    {
        const std::vector<Piece> chain(30, piece(10, true));
        const auto pages = flow(chain, 100);
        QCOMPARE(pages.size(), std::size_t(3));
        for (const PlacedPage& page : pages)
            QCOMPARE(page.size(), std::size_t(10));
    }

    void repeatsTheHeaderOnEveryPageOfATable()
    {
        auto header = std::make_shared<Repeated>();
        header->height = 10;
        std::vector<Piece> pieces{piece(10, true)};
        for (int i = 0; i < 20; ++i) {
            pieces.push_back(piece(10));
            pieces.back().header = header;
        }
        const auto pages = flow(pieces, 100);
        QCOMPARE(pages.size(), std::size_t(3));
        QVERIFY(!pages[0][0].withHeader);
        QVERIFY(!pages[0][1].withHeader);
        for (std::size_t page = 1; page < pages.size(); ++page) {
            QVERIFY(pages[page].front().withHeader);
            QCOMPARE(pages[page].front().top, 10.0);
            QVERIFY(pages[page].back().top + 10 <= 100);
        }
    }

    void startsAPageWhereAsked()
    {
        Piece next = piece(10);
        next.newPage = true;
        const auto pages = flow({piece(10), next}, 100);
        QCOMPARE(pages.size(), std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestFlow)
#include "tst_flow.moc"
