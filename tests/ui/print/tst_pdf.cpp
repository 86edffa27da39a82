// Reports to PDF and back to text. ZAMER_KEEP names a folder where the PDFs stay for looking at.
#include "support/report_input.h"
#include "ui/print/pdf.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QPainter>
#include <QPrinter>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace zamer;

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::initResources();
        QVERIFY(ui::registerFonts() >= 4);
        QVERIFY(m_folder.isValid());
    }

    void writes_data()
    {
        QTest::addColumn<bool>("russian");
        QTest::addColumn<bool>("baseline");
        QTest::newRow("en") << false << false;
        QTest::newRow("ru") << true << false;
        QTest::newRow("baseline-en") << false << true;
        QTest::newRow("baseline-ru") << true << true;
    }
    void writes()
    {
        QFETCH(bool, russian);
        QFETCH(bool, baseline);
        const Language language = russian ? Language::Russian : Language::English;
        const report::Report report =
            report::build(baseline ? sample::baselineInput(language) : sample::reportInput(language));
        const QString path =
            folder() + QStringLiteral("/report-") + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".pdf");
        QVERIFY(ui::print::writePdf(report, path));
        QVERIFY(QFileInfo(path).size() > 20'000);
    }

    /// Under the change of its row, and nowhere where there is none.
    void printsTheYearBefore()
    {
        report::Input input = sample::reportInput(Language::Russian);
        const Period year{dayFromCivil(2025, 6, 8), dayFromCivil(2025, 9, 7)};
        input.kpis[0].lastYear = sample::measured("lead_conversion", .131, .115, .149, 1100, year);
        const QString path = folder() + QStringLiteral("/report-year.pdf");
        QVERIFY(ui::print::writePdf(report::build(input), path));
        const QString text = readBack({path, QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QCOMPARE(text.simplified().count(QString::fromUtf8("год назад 13,1")), 1);
        QVERIFY(text.contains(QString::fromUtf8("Разные сезоны")));
    }

    void textReadsBack_data() { writes_data(); }
    void textReadsBack()
    {
        QFETCH(bool, russian);
        QFETCH(bool, baseline);
        const QString path =
            folder() + QStringLiteral("/report-") + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".pdf");
        const QString text = readBack({QStringLiteral("-layout"), path, QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QStringList expected = russian ? QStringList{QString::fromUtf8("Аудит"),
                                                           QString::fromUtf8("Главное"),
                                                           QString::fromUtf8("Конверсия заявок"),
                                                           QString::fromUtf8("Насколько этому верить"),
                                                           QString::fromUtf8("Качество и происхождение данных"),
                                                           QString::fromUtf8("2 из ")}
                                             : QStringList{QStringLiteral("Sales department"),
                                                           QStringLiteral("Summary"),
                                                           QStringLiteral("Lead to sale"),
                                                           QStringLiteral("How far to trust this"),
                                                           QStringLiteral("Data quality and provenance"),
                                                           QStringLiteral("2 of ")};
        for (const QString& part : expected)
            QVERIFY2(text.contains(part), qPrintable(part));
        if (!baseline)
            QVERIFY(text.contains(russian ? QString::fromUtf8("ухудшение") : QStringLiteral("worsened")));
        QVERIFY2(!text.contains(QRegularExpression(QString::fromUtf8("[\uFB00-\uFB04]"))), "ligatures");
        // Form feeds end pages.
        QCOMPARE(text.count(QLatin1Char('\f')), pagesOf(russian, baseline).count());
    }

    void summaryIsOnePage()
    {
        for (const bool russian : {false, true}) {
            const ui::print::Pages pages = pagesOf(russian, false);
            QCOMPARE(pages.contents[1].id, QStringLiteral("summary"));
            QCOMPARE(pages.contents[2].page - pages.contents[1].page, 1);
            QCOMPARE(pages.contents[2].id, QStringLiteral("kpis"));
        }
    }

    void nothingStandsOutsideTheText()
    {
        const QString text =
            readBack({QStringLiteral("-bbox"), folder() + QStringLiteral("/report-ru.pdf"), QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"));
        int words = 0;
        for (auto match = word.globalMatch(text); match.hasNext(); ++words) {
            const QRegularExpressionMatch found = match.next();
            QVERIFY2(found.captured(1).toDouble() > 24 / 25.4 * 72 - 3, qPrintable(found.captured(5)));
            QVERIFY2(found.captured(3).toDouble() < (210 - 18) / 25.4 * 72 + 3, qPrintable(found.captured(5)));
            QVERIFY2(found.captured(4).toDouble() < 815, qPrintable(found.captured(5)));
        }
        QVERIFY(words > 500);
    }

    void longTablesRepeatTheirHeaderAndCutNoRow()
    {
        report::Report report = report::build(sample::reportInput(Language::English));
        report.sections.resize(2);
        report::Table table;
        table.columns = {{QStringLiteral("HEADER"), 1, report::Align::Left, false},
                         {QStringLiteral("text"), 2, report::Align::Left, false}};
        for (int row = 0; row < 60; ++row)
            table.rows.push_back({QStringLiteral("row%1").arg(row),
                                  QStringLiteral("first%1 and then some more words, so that it takes more than the one "
                                                 "line it would otherwise take, ending with last%1")
                                      .arg(row)});
        report.sections[1].blocks = {table};
        const QString path = m_folder.filePath(QStringLiteral("long.pdf"));
        QVERIFY(ui::print::writePdf(report, path));
        const QString text = readBack({path, QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        pages.removeFirst();
        QVERIFY(pages.size() >= 3);
        for (const QString& page : pages)
            QCOMPARE(page.count(QStringLiteral("HEADER")), 1);
        for (int row = 0; row < 60; ++row) {
            const QRegularExpression first(QStringLiteral("\\bfirst%1\\b").arg(row));
            const QRegularExpression last(QStringLiteral("\\blast%1\\b").arg(row));
            const auto holds = [](const QRegularExpression& word) {
                return [word](const QString& page) { return page.contains(word); };
            };
            const auto from = std::find_if(pages.begin(), pages.end(), holds(first));
            QVERIFY(from != pages.end());
            QCOMPARE(std::find_if(pages.begin(), pages.end(), holds(last)), from);
        }
    }

    void greyPrintsNoColour()
    {
        const report::Report report = report::build(sample::reportInput(Language::English));
        ui::print::Options options;
        options.grey = true;
        const ui::print::Pages pages = ui::print::paginate(report, options);
        for (int page = 0; page < pages.count(); ++page) {
            QImage image(595, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            ui::print::paintPage(painter, pages, page, QRectF(image.rect()));
            painter.end();
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    inked += qGray(pixel) < 128 ? 1 : 0;
                    const int spread = std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)}) -
                                       std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
                    QVERIFY2(spread < 24, qPrintable(QStringLiteral("page %1 at %2, %3").arg(page).arg(x).arg(y)));
                }
            }
            QVERIFY2(inked > 300, "an empty page");
        }
    }

    void leavesSectionsOut()
    {
        ui::print::Options options;
        options.leaveOut = {QStringLiteral("cover"), QStringLiteral("definitions")};
        const ui::print::Pages pages =
            ui::print::paginate(report::build(sample::reportInput(Language::English)), options);
        QCOMPARE(pages.contents.front().id, QStringLiteral("summary"));
        QVERIFY(pages.contents.back().id != QStringLiteral("definitions"));
    }

    void keepsTheOldFileWhereItCannotWrite()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        // Stands in for a full disk: no file may grow over 8 kB.
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlimit small{8192, limit.rlim_max};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const Status written = ui::print::writePdf(pagesOf(false, false), path);
        setrlimit(RLIMIT_FSIZE, &limit);
        QVERIFY(!written);
        QVERIFY(written.error().kind == ErrorKind::FileWriteFailed || written.error().kind == ErrorKind::DiskFull);
        QCOMPARE(written.error().subject, path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("old.pdf.*")}, QDir::Files).size(), qsizetype(0));
    }

    void namesAFolderThatIsNotThere()
    {
        const Status written =
            ui::print::writePdf(pagesOf(false, false), m_folder.filePath(QStringLiteral("nowhere/report.pdf")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::FileWriteFailed);
    }

    void printsToAPrinter()
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("printed.pdf")));
        QVERIFY(ui::print::printTo(printer, pagesOf(true, false), 2, 3));
        const QString text = readBack({printer.outputFileName(), QStringLiteral("-")});
        if (text.isNull())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QCOMPARE(text.count(QLatin1Char('\f')), qsizetype(2));
        QVERIFY(text.contains(QString::fromUtf8("Главное")));
    }

private:
    QString folder() const { return qEnvironmentVariable("ZAMER_KEEP", m_folder.path()); }

    static ui::print::Pages pagesOf(bool russian, bool baseline)
    {
        const Language language = russian ? Language::Russian : Language::English;
        return ui::print::paginate(
            report::build(baseline ? sample::baselineInput(language) : sample::reportInput(language)));
    }

    /// What pdftotext says; a null string where it is not installed.
    static QString readBack(const QStringList& arguments)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (program.isEmpty())
            return {};
        QProcess process;
        process.start(program, QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8")} + arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
