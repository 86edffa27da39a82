// Whether the values under a header are what its field takes, shifted columns, and guesses from common names.
#include "core/import/importer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestColumnCheck : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    Result<Mapping> inspected(const QByteArray& bytes, const Options& options)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return inspect(file.fileName(), options, Settings());
    }

private Q_SLOTS:
    void values_data();
    void values();
    void shifted();
    void saidWordsFit();
    void repairStays();
    void synonyms();
    void aMapSilencesSynonyms();
    void oneColumnAField();
};

void TestColumnCheck::values_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<QByteArray>("arg");
    const auto add = [](const char* name, const char* field, const char* cells, double confidence, const char* arg) {
        QTest::newRow(name) << QByteArray(field) << QByteArray(cells) << confidence << QByteArray(arg);
    };
    // 0.9 is the confidence of a header that is a field's own name; share = fitting / filled.
    add("dates", "created_at", "13.02.2026|14.02.2026|-|15.02.2026|16.02.2026", 0.9, "");
    add("a stray date", "created_at", "13.02.2026|14.02.2026|15.02.2026|soon|17.02.2026", 0.9 * 4 / 5, "");
    add("no dates", "created_at", "13.02.2026|Анна|Пётр|soon|17.02.2026", 0.9 * 2 / 5, "3/5");
    add("no money", "amount", "100|1 200,50|много|мало|нет", 0.9 * 2 / 5, "3/5");
    add("no phones", "phone", "+7 916 123-45-67|Анна|Пётр|01.02.2026|", 0.9 * 1 / 4, "3/4");
    add("no addresses", "email", "a@b.ru|b@b.ru|Анна|Пётр|c@d.ru", 0.9 * 3 / 5, "2/5");
    add("dates for persons", "owner", "01.02.2026 10:00|02.02.2026 10:00|Анна|03.02.2026|04.02.2026", 0.9 * 1 / 5,
        "4/5");
    add("extensions are persons", "owner", "101|102|103|101|102", 0.9, "");
    add("flags", "qualified", "да|нет|может быть|наверное|да", 0.9 * 3 / 5, "2/5");
    add("durations", "first_response_seconds", "1:15|75|3 мин 15 сек|потом|завтра", 0.9 * 3 / 5, "2/5");
    add("empty", "created_at", "-||NA||", 0.9, "");
}

void TestColumnCheck::values()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, cells);
    QFETCH(double, confidence);
    QFETCH(QByteArray, arg);
    QByteArray file = "id;" + field + "\n";
    int id = 0;
    for (const QByteArray& cell : cells.split('|'))
        file += QByteArray::number(++id) + ';' + cell + '\n';
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto mapping = inspected(file, options);
    QVERIFY(mapping.has_value());
    const ColumnGuess& column = mapping->columns[1];
    QCOMPARE(column.field, field.toStdString());
    QCOMPARE(column.confidence, confidence);
    QCOMPARE(column.needsLook, !arg.isEmpty());
    QCOMPARE(QByteArray::fromStdString(column.noteArg), arg);
}

void TestColumnCheck::shifted()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto mapping = inspected("id;created_at;Кем изменена;amount\n"
                                   "1;Анна;13.02.2026 10:00;100\n"
                                   "2;Пётр;14.02.2026 10:00;200\n",
                                   options);
    QVERIFY(mapping.has_value());
    QVERIFY(mapping->columns[1].needsLook);
    QCOMPARE(mapping->columns[1].noteArg, std::string("Кем изменена"));
    QCOMPARE(mapping->columns[1].field, std::string("created_at")); // offered, not done
    QVERIFY(!mapping->columns[3].needsLook);
}

void TestColumnCheck::saidWordsFit()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.values = {{"qualified", "Горячий", "yes"}, {"qualified", "Холодный", "no"}};
    const auto mapping = inspected("id;qualified\n1;Горячий\n2;холодный\n", options);
    QVERIFY(mapping.has_value());
    QVERIFY(!mapping->columns[1].needsLook);
}

void TestColumnCheck::repairStays()
{
    const auto mapping =
        inspected("ID,Тип,Полное имя контакта,Дата создания контакта,Сделки,Дата редактирования,Кем редактирован\n"
                  "7,контакт,Имя,01.02.2024 10:00:00,13.02.2024 11:00:00,Анна,Лампы\n"
                  "8,контакт,Имя,01.02.2024 10:00:00,14.02.2024 11:00:00,Анна,Лампы\n",
                  {});
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->columns[4].field, std::string("modified_at"));
    QCOMPARE(mapping->columns[4].noteArg, std::string("Сделки"));
    QVERIFY(mapping->columns[4].needsLook);
}

void TestColumnCheck::synonyms()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    const auto mapping = inspected(
        "Deal amount;Менеджер;Этап;Lead Source;created_at;Погода\n100;Анна;Новая;vk;13.02.2026;+5\n", options);
    QVERIFY(mapping.has_value());
    const std::string fields[] = {"amount", "owner", "stage", "source", "created_at", ""};
    for (std::size_t i = 0; i < std::size(fields); ++i)
        QCOMPARE(mapping->columns[i].field, fields[i]);
    QCOMPARE(mapping->columns[0].confidence, 0.6);
    QVERIFY(mapping->columns[0].needsLook);
    QVERIFY(*mapping->columns[0].note.ru != '\0');
    QCOMPARE(mapping->columns[4].confidence, 0.9);
    QVERIFY(!mapping->columns[4].needsLook);
}

void TestColumnCheck::aMapSilencesSynonyms()
{
    Options options;
    options.layout = QStringLiteral("table:deals");
    options.map = {{"Менеджер", "owner"}};
    const auto mapping = inspected("Сумма;Менеджер\n100;Анна\n", options);
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->columns[0].field, std::string());
    QCOMPARE(mapping->columns[1].field, std::string("owner"));
}

void TestColumnCheck::oneColumnAField()
{
    Options options;
    options.layout = QStringLiteral("table:customers");
    const auto mapping = inspected("Телефон;Мобильный телефон;Имя;ФИО\n+79161234567;+79161234568;А;Б\n", options);
    QVERIFY(mapping.has_value());
    QCOMPARE(mapping->columns[0].field, std::string("phone"));
    QCOMPARE(mapping->columns[1].field, std::string("phone"));
    QCOMPARE(mapping->columns[2].field, std::string("name"));
    QCOMPARE(mapping->columns[3].field, std::string());
}

QTEST_APPLESS_MAIN(TestColumnCheck)
#include "tst_column_check.moc"
