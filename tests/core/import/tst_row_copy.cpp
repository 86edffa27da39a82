// Rows copied and saved, options as JSON, shapes of files, words that are hidden.
#include "core/import/options_json.h"
#include "core/import/persons.h"
#include "core/import/row_copy.h"
#include "core/import/shape.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestRowCopy : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("a.csv"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void formulas_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("behind a blank") << QByteArray(" =cmd|'/c calc'!A1") << QByteArray("' =cmd|'/c calc'!A1");
        QTest::newRow("plus") << QByteArray("+cmd") << QByteArray("'+cmd");
        QTest::newRow("minus") << QByteArray("-1+1") << QByteArray("'-1+1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("'\r=1");
        QTest::newRow("full width") << QByteArray("\xEF\xBC\x9D"
                                                  "1")
                                    << QByteArray("'\xEF\xBC\x9D"
                                                  "1");
        QTest::newRow("negative sum") << QByteArray("-1 234,50") << QByteArray("-1 234,50");
        QTest::newRow("a number with a plus") << QByteArray("+12.5") << QByteArray("+12.5");
        QTest::newRow("nothing") << QByteArray("-") << QByteArray("-");
        QTest::newRow("a word") << QByteArray("a=b") << QByteArray("a=b");
    }
    void formulas()
    {
        QFETCH(QByteArray, cell);
        QTEST(QByteArray::fromStdString(harmless(cell.toStdString())), "written");
    }

    void rowsAreCopied()
    {
        // windows-1251, a quoted line end in the middle, a row wider than the header.
        QByteArray bytes("\xC8\xEC\xFF;N\n");
        for (int i = 2; i < 200'000; ++i)
            bytes += "\xC0\xED\xED\xE0;" + QByteArray::number(i) + '\n';
        bytes += "\"\xDF;\n\"\"x\";7;8\n";
        const QString path = write(bytes);
        Progress progress;
        const auto copied = rowsOf(path, {}, {200'000, 77, 2, 77, 5'000'000, 1}, 10, progress);
        QVERIFY(copied);
        QCOMPARE(copied->headers, (std::vector<std::string>{"Имя", "N"}));
        QCOMPARE(copied->rows.size(), std::size_t{4});
        QCOMPARE(copied->rows[0].line, 1U);
        QCOMPARE(copied->rows[1].cells, (std::vector<std::string>{"Анна", "2"}));
        QCOMPARE(copied->rows[2].cells, (std::vector<std::string>{"Анна", "77"}));
        QCOMPARE(copied->rows[3].cells, (std::vector<std::string>{"Я;\n\"x", "7", "8"}));
        QCOMPARE(rowsOf(path, {}, {3, 4, 5}, 2, progress)->rows.size(), std::size_t{2});
        progress.cancel();
        QCOMPARE(rowsOf(path, {}, {3}, 2, progress).error().kind, ErrorKind::Cancelled);
    }

    void savedRowsAreReadAgain()
    {
        const QString path = write("a,a,\n=x,\"1;2\",-3\n\"q\"\"q\",\"l1\nl2\",  b \n", QStringLiteral("in.csv"));
        const QString out = m_folder.filePath(QStringLiteral("out.csv"));
        Progress progress;
        QVERIFY(saveRows(path, {}, {3, 2}, out, progress, {{2, QStringLiteral("why")}}, QStringLiteral("Reason")));
        QCOMPARE(content(out),
                 QByteArray("\xEF\xBB\xBF"
                            "a;a #2;#3;Reason\r\n'=x;\"1;2\";-3;why\r\n\"q\"\"q\";\"l1\nl2\";\"  b \";\r\n"));
        const auto again = rowsOf(out, {}, {2, 3}, 10, progress);
        QVERIFY(again);
        QCOMPARE(again->rows[1].cells, (std::vector<std::string>{"q\"q", "l1\nl2", "  b ", ""}));
        QCOMPARE(saveRows(path, {}, {2}, m_folder.filePath(QStringLiteral("no/folder.csv")), progress).error().kind,
                 ErrorKind::FileWriteFailed);
        progress.cancel();
        const QByteArray before = content(out);
        QVERIFY(!saveRows(path, {}, {2}, out, progress));
        QCOMPARE(content(out), before);
    }

    void optionsRoundTrip()
    {
        Options options;
        options.layout = QStringLiteral("table:deals");
        options.map = {{"Дата", "arrived_at"}, {"#3", "-"}};
        options.values = {{"status", "Ура", "won"}};
        options.constants = {{"kind", "call"}};
        options.encoding = QStringLiteral("koi8-r");
        options.delimiter = '\t';
        options.dateFormat = QStringLiteral("dd.MM.yyyy");
        options.timeZone = QStringLiteral("Asia/Omsk");
        options.exportedAt = 1'750'000'000;
        options.sheet = QStringLiteral("Лист 1");
        options.header = 0;
        const auto back = optionsFromJson(toJson(options));
        QVERIFY(back);
        QCOMPARE(toJson(*back), toJson(options));
        QCOMPARE(back->map, options.map);
        QVERIFY(back->values == options.values && back->constants == options.constants && back->header == 0 &&
                back->delimiter == '\t' && back->exportedAt == options.exportedAt);
        QVERIFY(toJson(Options{}).isEmpty());
        for (const char* bad : {R"({"map":[["a"]]})", R"({"map":"x"})", R"({"layout":7})", R"({"delimiter":"ab"})",
                                R"({"header":-4})", R"({"values":[["a","b",3]]})", R"({"exported_at":"now"})"})
            QVERIFY2(!optionsFromJson(QJsonDocument::fromJson(bad).object()), bad);
    }

    void shapes()
    {
        const auto shape = [this](const QByteArray& bytes, const Options& options = {}) {
            return shapeOf(*inspect(write(bytes, QStringLiteral("s.csv")), options, {}));
        };
        const std::string one = shape("Имя;Сумма, руб.\nАнна;1\n");
        QCOMPARE(shape(" имя ,\"сумма, руб.\"\nBoris,2\nVera,3\n"), one);
        QVERIFY(shape("Сумма;Имя\nАнна;1\n") != one);
        QVERIFY(shape("Имя;Сумма;Ещё\nАнна;1;2\n") != one);
        Options bare;
        bare.header = 0;
        bare.layout = QStringLiteral("table:deals");
        const std::string none = shape("2026-01-01;7\n2026-01-02;8\n", bare);
        QCOMPARE(shape("2026-03-01;9\n2026-03-02;8\n", bare), none);
        QVERIFY(none != one);
    }

    void persons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("personal");
        for (const char* text :
             {"+7 (916) 123-45-67", "89161234567", "9161234567", "8 916 123 45 67", "8.916.123.45.67", "7-916-1234567",
              "тел 89161234567 Иван", "+44 20 7946 0958", "375291234567", "a@b.ru", "Иван <ivan@mail.ru>",
              "@ivan_petrov", "Позвонить\nзавтра", "8 (495) 123-45-67", "(916) 123-45-67"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text :
             {"12345678", "2026-10-12 10:30:15", "12.10.2026", "1700000000.1234", "1700000000",
              "a1b2c3d4-79161234567-ff", "550e8400-e29b-41d4-a716-446655440000", "Переговоры", "100 000 - 200 000",
              "search|123456789", "yandex / cpc", "11234567890", "8:00-20:00", ""})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
        QTest::newRow("a note") << QString(300, QLatin1Char('x')) << true;
    }
    void persons()
    {
        QFETCH(QString, text);
        QTEST(isPersonal(text.toStdString(), "RU"), "personal");
    }

    void unknownStagesAreNamed()
    {
        Options options;
        options.layout = QStringLiteral("table:deals");
        options.values = {{"status", "Won", "won"}};
        Progress progress;
        const auto result =
            read(write("id,stage,arrived_at\n1,Won,2026-01-01\n2,Talks; later,2026-01-02\n3,Idea,2026-01-03\n"
                       "4,Idea,2026-01-03\n5,+7 916 123-45-67,2026-01-03\n"),
                 options, {}, SecretKey{}, progress);
        QVERIFY(result);
        std::string value;
        for (const Issue& issue : result->issues)
            if (issue.kind == Issue::Kind::UnknownStage)
                value = issue.value;
        QCOMPARE(QString::fromStdString(value), QStringLiteral("Talks; later; Idea; +0 000 000-00-00"));
    }
};

QTEST_APPLESS_MAIN(TestRowCopy)
#include "tst_row_copy.moc"
