// Pages in slices are the pages made at once; detached pages are their own; a PDF that was stopped leaves no file.
#include "support/report_input.h"
#include "ui/print/pdf.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::ui;

class TestPagination : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray bytes(const QPicture& picture)
    {
        return {picture.data(), static_cast<qsizetype>(picture.size())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        QVERIFY(registerFonts() >= 4);
    }

    void slicesMakeTheSamePages()
    {
        const auto report =
            std::make_shared<const report::Report>(report::build(sample::reportInput(Language::English)));
        print::Options options;
        options.leaveOut = {QStringLiteral("others")};
        const print::Pages whole = print::paginate(*report, options);
        print::Pagination pagination(report, options);
        int steps = 1;
        while (pagination.step())
            ++steps;
        const print::Pages sliced = pagination.take();
        QCOMPARE(sliced.count(), whole.count());
        // One step lays out a section, another records a page.
        QCOMPARE(steps, whole.count() + static_cast<int>(report->sections.size()) - 1);
        QCOMPARE(sliced.contents.size(), report->sections.size() - 1);
        for (std::size_t page = 0; page < whole.pictures.size(); ++page)
            QCOMPARE(bytes(sliced.pictures[page]), bytes(whole.pictures[page]));
    }

    void nothingWantedNoPages()
    {
        const report::Report report = report::build(sample::reportInput(Language::English));
        print::Options options;
        for (const report::Section& section : report.sections)
            options.leaveOut.insert(section.id);
        QCOMPARE(print::paginate(report, options).count(), 0);
    }

    void detachedPagesAreTheirOwn()
    {
        const print::Pages pages = print::paginate(report::build(sample::reportInput(Language::Russian)));
        const print::Pages copy = print::detached(pages);
        QCOMPARE(copy.count(), pages.count());
        for (std::size_t page = 0; page < pages.pictures.size(); ++page) {
            QCOMPARE(bytes(copy.pictures[page]), bytes(pages.pictures[page]));
            QCOMPARE(copy.pictures[page].boundingRect(), pages.pictures[page].boundingRect());
            QVERIFY(copy.pictures[page].data() != pages.pictures[page].data());
        }
    }

    void stoppedPdfLeavesTheOldFile()
    {
        const print::Pages pages = print::paginate(report::build(sample::reportInput(Language::English)));
        const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        Progress progress;
        progress.cancel();
        const Status status = print::writePdf(pages, path, progress);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, ErrorKind::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("report.pdf")});
        QCOMPARE(QFileInfo(path).size(), 3);
        double last = -1;
        QVERIFY(print::writePdf(pages, path, Progress([&last](double share, qint64) { last = share; })));
        QVERIFY(last > 0.5 && last < 1);
        QVERIFY(QFileInfo(path).size() > 20'000);
    }
};

QTEST_MAIN(TestPagination)
#include "tst_pagination.moc"
