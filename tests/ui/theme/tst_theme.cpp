// Theme switching at run time, fonts that are shipped, icons that are not empty in either theme.
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/resources.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFocusFrame>
#include <QFontInfo>
#include <QPushButton>
#include <QRawFont>
#include <QSignalSpy>
#include <QTranslator>
#include <QVBoxLayout>
#include <QtTest>

using namespace zamer::ui;

class TestTheme : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static QColor mostOpaque(const QImage& image)
    {
        QColor best(0, 0, 0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
        return best;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
    }
    void cleanup() { m_theme->setChoice(ThemeChoice::Light); }

    void switchesAtRunTime()
    {
        QPushButton button(QStringLiteral("Import"));
        button.resize(120, 28);
        const QSignalSpy changed(m_theme.get(), &Theme::changed);
        const QImage light = button.grab().toImage();
        m_theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_theme->isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);
        // Qt tells the widgets of a new palette through the event loop.
        QTRY_COMPARE(button.palette().color(QPalette::Window), darkTokens().bg);
        const QImage dark = button.grab().toImage();
        QCOMPARE(light.pixelColor(8, 14), lightTokens().btn);
        QCOMPARE(dark.pixelColor(8, 14), darkTokens().btn);
    }
    void systemChoiceReadsTheSystemsPalette()
    {
        QApplication::setPalette(QPalette());
        const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        m_theme->setChoice(ThemeChoice::System);
        QCOMPARE(m_theme->isDark(), systemIsDark);
    }
    void scaleEnlargesFontAndControls()
    {
        QComboBox combo;
        combo.addItem(QStringLiteral("x"));
        QCOMPARE(combo.sizeHint().height(), 28);
        m_theme->setScale(2);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QComboBox large;
        large.addItem(QStringLiteral("x"));
        QVERIFY(large.sizeHint().height() >= 56);
        m_theme->setScale(1);
        QCOMPARE(QApplication::font().pixelSize(), 13);
    }
    void fontsAreShipped_data()
    {
        QTest::addColumn<QFont>("font");
        QTest::addColumn<QString>("family");
        QTest::newRow("screen") << screenFont(13) << QStringLiteral("Roboto");
        QTest::newRow("screen medium") << screenFont(13, QFont::Medium) << QStringLiteral("Roboto");
        QTest::newRow("print sans") << printSans(20) << QStringLiteral("PT Sans");
        QTest::newRow("print serif") << printSerif(20, true) << QStringLiteral("PT Serif");
    }
    void fontsAreShipped()
    {
        QFETCH(QFont, font);
        QFETCH(QString, family);
        QCOMPARE(QFontInfo(font).family(), family);
        const QRawFont raw = QRawFont::fromFont(font);
        for (const char32_t letter : U"Жёя₽−")
            if (letter)
                QVERIFY2(raw.supportsCharacter(letter), qPrintable(QString::number(static_cast<uint>(letter), 16)));
    }
    void mediumIsNotRegular()
    {
        const QString text = QStringLiteral("Lead response time");
        QVERIFY(QFontMetricsF(screenFont(13, QFont::Medium)).horizontalAdvance(text) >
                QFontMetricsF(screenFont(13)).horizontalAdvance(text));
    }
    void iconsAreNotEmpty_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(":/zamer/icons/lucide")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 50);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void iconsAreNotEmpty()
    {
        QFETCH(QString, name);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            m_theme->setChoice(choice);
            const QImage image = icon(qPrintable(name)).pixmap(QSize(32, 32)).toImage();
            const QColor ink = mostOpaque(image);
            QVERIFY(ink.alpha() > 200);
            QVERIFY(std::abs(ink.lightness() - m_theme->tokens().ink.lightness()) < 12);
        }
    }
    void unknownIconIsNull()
    {
        QTest::ignoreMessage(QtWarningMsg, "no icon \"no-such-icon\"");
        QVERIFY(icon("no-such-icon").isNull());
    }
    void applicationIconIsThere()
    {
        QVERIFY(mostOpaque(applicationIcon().pixmap(QSize(32, 32)).toImage()).alpha() > 200);
    }
    void keyboardFocusGetsARing()
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        layout->setContentsMargins(20, 20, 20, 20);
        auto* first = new QPushButton(QStringLiteral("Back"));
        auto* second = new QPushButton(QStringLiteral("Next"));
        layout->addWidget(first);
        layout->addWidget(second);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(page.findChildren<QFocusFrame*>().isEmpty() || !page.findChild<QFocusFrame*>()->isVisible());
        second->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(page.findChild<QFocusFrame*>());
        auto* frame = page.findChild<QFocusFrame*>();
        QTRY_VERIFY(frame->isVisible());
        QCOMPARE(frame->widget(), second);
        QCOMPARE(frame->geometry(), second->geometry().adjusted(-4, -4, 4, 4));
    }
    void primaryButtonIsDark()
    {
        QPushButton button(QStringLiteral("Next"));
        setPrimary(button);
        button.resize(100, 28);
        QCOMPARE(button.grab().toImage().pixelColor(8, 14), lightTokens().pri);
    }
    void translationsAreShipped()
    {
        for (const char* file : {"zamer_ru.qm", "zamer_en.qm"}) {
            QTranslator translator;
            QVERIFY2(QFile::exists(QStringLiteral(":/zamer/translations/") + QLatin1String(file)), file);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
