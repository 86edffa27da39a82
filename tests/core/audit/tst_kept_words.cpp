// What the user typed and how the client named its files: no phone and no e-mail of them in the audit file.
#include "core/audit/audit.h"
#include "core/import/persons.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::audit;

class TestKeptWords : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { qputenv("ZAMER_KEYS", m_folder.filePath(QStringLiteral("keys")).toUtf8()); }
    void fileNames_data();
    void fileNames();
    void options();
    void auditFile();
};

void TestKeptWords::fileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("kept");
    const auto row = [](const char* name, const char* kept) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(kept);
    };
    row("Звонки 89161234567", "Звонки 00000000000");
    row("Звонки +7 (916) 123-45-67 май", "Звонки +0 (000) 000-00-00 май");
    row("calls_79161234567_ivan@mail.ru", "xxxxx_00000000000_xxxx@xxxx.xx"); // an address may have underscores
    row("из ivan.petrov@mail.ru и 8 916 123-45-67", "из xxxx.xxxxxx@xxxx.xx и 0 000 000-00-00");
    row("amocrm_export_leads_2026-01-31 (1)", "amocrm_export_leads_2026-01-31 (1)");
    row("DEAL_20260131_1a2b3c4d_65b9", "DEAL_20260131_1a2b3c4d_65b9");
    row("Продажи 01.01.2026-31.01.2026", "Продажи 01.01.2026-31.01.2026");
}

void TestKeptWords::fileNames()
{
    QFETCH(QByteArray, name);
    QTEST(QByteArray::fromStdString(import::maskPersons(name.toStdString(), "RU")), "kept");
}

void TestKeptWords::options()
{
    import::Mapping mapping;
    mapping.columns.resize(2);
    mapping.columns[0].header = "id";
    mapping.columns[1].index = 1;
    mapping.columns[1].header = "89161234567";
    import::Options said;
    said.map = {{"id", "id"}, {"89161234567", "title"}};
    said.values = {{"status", "Иван 89161234567", "won"}, {"status", "Счёт", "open"}, {"user", "101", "Анна"}};
    said.constants = {{"owner", "89161234567"}, {"source", "сайт"}, {"user", "ivan@mail.ru"}};
    const import::Options kept = import::withoutPersons(said, mapping, "RU", SecretKey{});
    QCOMPARE(kept.map[0].first, std::string("id"));
    QCOMPARE(kept.map[1].first, std::string("#2"));
    QVERIFY(kept.values[0][1].starts_with('~'));
    QCOMPARE(kept.values[0][2], std::string("won"));
    QVERIFY(kept.values[1] == said.values[1] && kept.values[2] == said.values[2]);
    QVERIFY(kept.constants[0].second.starts_with('~') && kept.constants[0].second.size() == 33);
    QCOMPARE(kept.constants[1].second, std::string("сайт"));
    QCOMPARE(kept.constants[2].second, std::string("ivan")); // the client's own people are told apart
    QVERIFY(import::withoutPersons(kept, mapping, "RU", SecretKey{}).constants == kept.constants);
}

void TestKeptWords::auditFile()
{
    const QString path = m_folder.filePath(QStringLiteral("a.zamer"));
    QFile file(m_folder.filePath(QStringLiteral("Заявки 89161234567 ivan@mail.ru.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,created_at,stage\n1,2024-02-01,Иван 8 916 123-45-67\n2,2024-02-02,Счёт\n");
    file.close();
    {
        auto audit = Audit::create(path, Settings());
        QVERIFY(audit.has_value());
        import::Options options;
        options.layout = QStringLiteral("table:deals");
        options.constants = {{"owner", "89161234567"}};
        options.values = {{"status", "Иван 8 916 123-45-67", "won"}};
        Progress progress;
        const auto done = (*audit)->import(file.fileName(), options, false, progress);
        QVERIFY(done.has_value());
        QCOMPARE(done->front().accepted, qint64{2});
    }
    QByteArray all;
    for (const QString& name : QStringList{path, path + QStringLiteral("-wal")})
        if (QFile part(name); part.open(QIODevice::ReadOnly))
            all += part.readAll();
    QVERIFY(all.contains("Заявки 00000000000"));
    for (const char* const secret : {"9161234567", "123-45-67", "ivan@mail", "Иван"})
        QVERIFY2(!all.contains(secret), secret);
}

QTEST_APPLESS_MAIN(TestKeptWords)
#include "tst_kept_words.moc"
