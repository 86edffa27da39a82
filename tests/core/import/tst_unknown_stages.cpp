// Which stages are listed because nothing says what they mean.
#include "core/import/importer.h"
#include "tests/core/import/layouts/import_text.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;

class TestUnknownStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listed_data();
    void listed();
    void noColumn_data();
    void noColumn();
};

void TestUnknownStages::listed_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("stages");
    QTest::addColumn<int>("rows");
    const QString table = QStringLiteral("table:deals");
    QTest::newRow("a table of one's own: all of them, once each")
        << table << QByteArray("id,stage,created_at\n1,Won,2026-01-01\n2,Talks,2026-01-02\n3,Won,2026-01-03\n")
        << QStringLiteral("Won; Talks") << 3;
    QTest::newRow("a status stands beside")
        << table << QByteArray("id,stage,status,created_at\n1,Won,won,2026-01-01\n2,Talks,open,2026-01-02\n")
        << QString() << 0;
    QTest::newRow("no stages at all") << table << QByteArray("id,created_at\n1,2026-01-01\n") << QString() << 0;
    QTest::newRow("a phone among them") << table << QByteArray("id,stage,created_at\n1,+7 916 123-45-67,2026-01-01\n")
                                        << QStringLiteral("+0 000 000-00-00") << 1;
    const QByteArray amo = "ID,Название сделки,Бюджет,Дата создания сделки,Дата закрытия,Этап сделки\n";
    QTest::newRow("amoCRM: working stages are open, closed ones are asked about")
        << QString()
        << amo + "1,A,1,01.03.2026 10:00:00,не закрыта,Переговоры\n2,B,1,01.03.2026 10:00:00,05.03.2026 "
                 "10:00:00,Оплачено\n3,C,1,01.03.2026 10:00:00,06.03.2026 10:00:00,Отказ\n4,D,1,01.03.2026 "
                 "10:00:00,06.03.2026 10:00:00,Успешно реализовано\n"
        << QStringLiteral("Оплачено; Отказ") << 2;
    for (const char* known : {"Venta perdida", "Ventas Perdidos", "Venda ganha", "Venda perdida"})
        QTest::newRow(known) << QString()
                             << amo + "1,A,1,01.03.2026 10:00:00,05.03.2026 10:00:00," + QByteArray(known) + '\n'
                             << QString() << 0;
}

void TestUnknownStages::listed()
{
    QFETCH(QString, layout);
    QFETCH(QByteArray, file);
    QFETCH(QString, stages);
    QFETCH(int, rows);
    Options options;
    options.layout = layout;
    const auto result = ImportText().read(file, options);
    QVERIFY(result.has_value());
    QString told;
    for (const Issue& issue : result->issues)
        if (issue.kind == Issue::Kind::UnknownStage)
            told = QString::fromStdString(issue.value);
    QCOMPARE(told, stages);
    QCOMPARE(int(countOf(*result, Issue::Kind::UnknownStage)), rows);
}

void TestUnknownStages::noColumn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("told");
    const QByteArray ru = "ID,Название сделки,Бюджет,Дата создания сделки,Дата закрытия,";
    const QByteArray en = "ID,Lead name,Sale value $,Created at,Closed at,";
    QTest::newRow("Стадия") << ru + "Стадия" << QByteArray("Успешно реализовано") << QByteArray("won") << 0;
    QTest::newRow("Стадия сделки") << ru + "Стадия сделки" << QByteArray("Закрыто и не реализовано")
                                   << QByteArray("lost") << 0;
    QTest::newRow("Stage") << en + "Stage" << QByteArray("Closed - won") << QByteArray("won") << 0;
    QTest::newRow("Status") << en + "Status" << QByteArray("Closed - lost") << QByteArray("lost") << 0;
    QTest::newRow("another word") << ru + "Что с ней" << QByteArray("Успешно реализовано") << QByteArray() << 1;
    QTest::newRow("a table of one's own")
        << QByteArray("id,title,amount,created_at,closed_at,source") << QByteArray("x") << QByteArray() << 1;
}

/// A stage under another name is found; deals without one don't become open in silence.
void TestUnknownStages::noColumn()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, stage);
    QFETCH(int, told);
    const auto result = ImportText().read(header + "\n1,A,5,01.03.2026 10:00:00,05.03.2026 10:00:00," + stage + '\n');
    QVERIFY(result.has_value());
    QCOMPARE(result->rows.entity, facts::Entity::Deals);
    const std::string_view status = result->rows.textAt(facts::deal::status, 0);
    QTEST(QByteArray(status.data(), qsizetype(status.size())), "status");
    QCOMPARE(int(countOf(*result, Issue::Kind::NoStages)), told);
}

QTEST_APPLESS_MAIN(TestUnknownStages)
#include "tst_unknown_stages.moc"
