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
