// Small controls: segments, drop area, progress with Cancel, errors beside the field, empty pages, labels that follow
// theme and scale.
#include "ui/theme/resources.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <QtTest>

using namespace zamer::ui;

class TestControls : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    }
    void cleanup()
    {
        m_theme->setChoice(ThemeChoice::Light);
        m_theme->setScale(1);
    }

    void labelFollowsThemeAndScale()
    {
        TextLabel label(QStringLiteral("caption"), TextRole::Caption, Tone::Caption);
        QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().ink3);
        QCOMPARE(label.font().pixelSize(), 11);
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkTokens().ink3);
        QCOMPARE(label.palette().color(QPalette::Window), darkTokens().bg);
        m_theme->setScale(2);
        QTRY_COMPARE(label.font().pixelSize(), 22);
        label.setTone(Tone::Warning);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().warn);
    }
    void sentenceHasStrongPartsAndPlainName()
    {
        SentenceLabel label;
        label.setSentence(QStringLiteral("Faster: *3 of 7 < 8.* Done"));
        QVERIFY(label.text().contains(QStringLiteral("500\">3 of 7 &lt; 8.</span>")));
        QCOMPARE(label.accessibleName(), QStringLiteral("Faster: 3 of 7 < 8. Done"));
    }
    void segmentsByKeyboard()
    {
        SegmentedButton choice({QStringLiteral("Full"), QStringLiteral("Initials"), QStringLiteral("Hidden")});
        QSignalSpy changed(&choice, &SegmentedButton::currentChanged);
        QCOMPARE(choice.current(), 0);
        choice.show();
        choice.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&choice));
        auto segments = choice.findChildren<QAbstractButton*>();
        segments.at(0)->setFocus();
        QTest::keyClick(segments.at(0), Qt::Key_Right);
        QCOMPARE(choice.current(), 1);
        QCOMPARE(changed.count(), 1);
        choice.setCurrent(2);
        QCOMPARE(choice.current(), 2);
        QVERIFY(choice.sizeHint().height() >= 28);
    }
    void filesAreDropped()
    {
        DropArea area(QStringLiteral("Drop files here"), QStringLiteral("CSV"));
        area.resize(240, 90);
        QSignalSpy dropped(&area, &DropArea::filesDropped);
        QSignalSpy choose(&area, &DropArea::chooseRequested);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/deals.csv")),
                       QUrl(QStringLiteral("https://example.org/x.csv"))});
        // A drop without an enter before it reaches nobody.
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&area, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&area, &event);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.last().at(0).toStringList(), QStringList{QStringLiteral("/data/deals.csv")});
        QTest::keyClick(&area, Qt::Key_Return);
        QTest::mouseClick(&area, Qt::LeftButton);
        QCOMPARE(choose.count(), 2);
        QCOMPARE(area.accessibleName(), QStringLiteral("Drop files here"));
    }
    void progressCanBeCancelledOnce()
    {
        ProgressStrip strip;
        QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
        QVERIFY(strip.isHidden());
        strip.begin(QStringLiteral("Reading deals.csv"));
        QVERIFY(!strip.isHidden());
        strip.setWording([](qint64 rows, double left) -> QString {
            return QString::number(rows) + (left < 0 ? QStringLiteral(" rows") : QStringLiteral(" rows, left"));
        });
        strip.setProgress(0.5, 1234);
        QCOMPARE(strip.findChild<QProgressBar*>()->value(), 500);
        bool worded = false;
        for (const QLabel* label : strip.findChildren<QLabel*>())
            worded = worded || label->text() == QStringLiteral("1234 rows");
        QVERIFY(worded);
        auto* button = strip.findChild<QPushButton*>();
        button->click();
        button->click();
        QCOMPARE(cancelled.count(), 1);
        strip.begin(QStringLiteral("again"));
        QVERIFY(button->isEnabled());
        strip.end();
        QVERIFY(strip.isHidden());
    }
    void errorsSayAllThreeThings()
    {
        ErrorBar bar;
        QVERIFY(bar.isHidden());
        bar.show(QStringLiteral("The disk is full."), QStringLiteral("Nothing was changed."),
                 QStringLiteral("Free some space and try again."));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.accessibleName(),
                 QStringLiteral("The disk is full. Nothing was changed. Free some space and try again."));
        bar.clear();
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }
    void wrongFieldShowsIt()
    {
        QLineEdit field;
        field.resize(120, 28);
        QCOMPARE(field.grab().toImage().pixelColor(60, 0), lightTokens().line2);
        setWrong(field, true);
        QCOMPARE(field.grab().toImage().pixelColor(60, 0), lightTokens().err);
    }
    void emptyPageHasOneButton()
    {
        EmptyState page("phone", QStringLiteral("No calls yet"), QStringLiteral("Missed calls cost most."),
                        QStringLiteral("Import calls…"));
        QSignalSpy triggered(&page, &EmptyState::triggered);
        QCOMPARE(page.findChildren<QPushButton*>().size(), 1);
        page.button()->click();
        QCOMPARE(triggered.count(), 1);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
