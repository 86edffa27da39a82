// The colours of the program are those of the design (tokens.json beside this file), and their contrast is what the
// design says.
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QtTest>

#include <cmath>
#include <map>

using namespace zamer::ui;

namespace {

std::map<QString, QColor> rolesOf(const Tokens& t)
{
    const std::map<const char*, QColor> roles{
        {"win", t.win},     {"bg", t.bg},     {"bg2", t.bg2},     {"field", t.field}, {"line", t.line},
        {"line2", t.line2}, {"ink", t.ink},   {"ink2", t.ink2},   {"ink3", t.ink3},   {"sel", t.sel},
        {"btn", t.btn},     {"pri", t.pri},   {"pritx", t.pritx}, {"imp", t.imp},     {"impt", t.impt},
        {"wor", t.wor},     {"wort", t.wort}, {"neu", t.neu},     {"neut", t.neut},   {"warn", t.warn},
        {"warnt", t.warnt}, {"bef", t.bef},   {"band", t.band},   {"err", t.err},     {"grid", t.grid},
    };
    std::map<QString, QColor> result;
    for (const auto& [name, colour] : roles)
        result[QLatin1String(name)] = colour;
    return result;
}

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double{colour.redF()}) + 0.7152 * linear(double{colour.greenF()}) +
           0.0722 * linear(double{colour.blueF()});
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

}

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colours_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void colours()
    {
        QFETCH(bool, dark);
        QFile file(QStringLiteral(ZAMER_SOURCE_DIR "/tests/ui/theme/tokens.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject design = QJsonDocument::fromJson(file.readAll())
                                       .object()
                                       .value(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                       .toObject();
        const auto roles = rolesOf(dark ? darkTokens() : lightTokens());
        QCOMPARE(static_cast<qsizetype>(roles.size()), design.size());
        for (const auto& [name, colour] : roles) {
            const QJsonObject role = design.value(name).toObject();
            QCOMPARE(colour.name().toUpper(), role.value(QStringLiteral("hex")).toString().toUpper());
            const QJsonObject contrasts = role.value(QStringLiteral("contrast")).toObject();
            for (auto it = contrasts.begin(); it != contrasts.end(); ++it)
                QVERIFY2(std::abs(contrast(colour, roles.at(it.key())) - it.value().toDouble()) < 0.06,
                         qPrintable(name + QLatin1Char('/') + it.key()));
        }
    }
    void tokensFollowThePalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        QVERIFY(!tokensFor(palette).isDark());
        palette.setColor(QPalette::Window, QColor(20, 20, 20));
        QVERIFY(tokensFor(palette).isDark());
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
