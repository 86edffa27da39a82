// Reports to PDF and back to text. ZAMER_KEEP names a folder where the PDFs stay for looking at.
#include "support/report_input.h"
#include "ui/print/pdf.h"
#include "ui/theme/fonts.h"
#include "ui/theme/resources.h"

#include <QtTest>

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
        const report::Report report = report::build(baseline ? sample::baselineInput(language) : sample::reportInput(language));
        const QString path = folder() + QStringLiteral("/report-") + QString::fromUtf8(QTest::currentDataTag()) + QStringLiteral(".pdf");
        QVERIFY(ui::print::writePdf(report, path));
        QVERIFY(QFileInfo(path).size() > 20'000);
    }

private:
    QString folder() const { return qEnvironmentVariable("ZAMER_KEEP", m_folder.path()); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
