// Every field of every entity has words in both languages.
#include "core/facts/fields.h"
#include "core/report/field_words.h"

#include <QTest>

using namespace zamer;

class FieldWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyField()
    {
        for (std::size_t e = 0; e < facts::kEntities; ++e) {
            for (const facts::Field& field : facts::fields(static_cast<facts::Entity>(e))) {
                const QString name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
                for (const Language language : {Language::English, Language::Russian}) {
                    const QString word = report::fieldWord(field.name, language);
                    QVERIFY2(word != name && word.at(0).isUpper(), qPrintable(name));
                }
            }
        }
    }
    void unknownStays() { QCOMPARE(report::fieldWord("no_such", Language::Russian), QStringLiteral("no_such")); }
};

QTEST_APPLESS_MAIN(FieldWordsTest)
#include "tst_field_words.moc"
