#include "core/demo/exports.h"

#include "core/demo/csv_table.h"

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace zamer;
using namespace zamer::demo;

namespace {

constexpr const char* kEndLeads = "amocrm_export_leads_2026-11-02.csv";
constexpr const char* kEndContacts = "amocrm_export_contacts_2026-11-02.csv";

QByteArray bytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestExports : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<ExportFile> m_files;

    CsvTable table(const char* name) const { return CsvTable::read(m_folder->filePath(QString::fromUtf8(name))); }
    std::vector<ExportFile> write(const Options& options, const QString& folder)
    {
        Progress progress;
        const auto written = writeExports(options, folder, progress);
        return written ? *written : std::vector<ExportFile>{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = write({}, m_folder->path());
        QVERIFY(!m_files.empty());
    }

    void planIsWhatIsWritten()
    {
        const std::vector<ExportFile> planned = plan();
        QCOMPARE(planned.size(), m_files.size());
        for (std::size_t i = 0; i < planned.size(); ++i) {
            QCOMPARE(planned[i].name, m_files[i].name);
            QVERIFY(QFile::exists(m_files[i].path));
            QVERIFY(i == 0 || planned[i - 1].batch <= planned[i].batch);
        }
        QCOMPARE(static_cast<std::size_t>(QDir(m_folder->path()).entryList(QDir::Files).size()), planned.size());
        // midnight of 4 May 2026 in Moscow: date -d '2026-05-04 00:00 +0300' +%s
        QCOMPARE(planned.front().exportedAt, Instant{1777842000});
        // date -d '2026-11-02 00:00 +0300' +%s
        QCOMPARE(planned.back().exportedAt, Instant{1793566800});
    }

    void sameSeedSameBytes()
    {
        QTemporaryDir again;
        QTemporaryDir other;
        write({}, again.path());
        write({.seed = 2}, other.path());
        for (const ExportFile& file : m_files) {
            const QByteArray first = bytes(file.path);
            QVERIFY2(bytes(again.filePath(file.name)) == first, qPrintable(file.name));
            if (file.name != QLatin1String("stages.csv") && file.name != QLatin1String("users.csv"))
                QVERIFY2(bytes(other.filePath(file.name)) != first, qPrintable(file.name));
        }
    }

    void headers_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<int>("columns");
        // head -1 of genuine exports (data/real/amocrm_export), its account's own columns after fbclid left out
        QTest::newRow("leads")
            << QString::fromUtf8(kEndLeads)
            << QByteArray("ID,Название сделки,Бюджет ,Ответственный,Дата создания сделки,Кем создана сделка,"
                          "Дата редактирования,Кем редактирована,Дата закрытия,Теги,Примечание,Примечание 2,"
                          "Примечание 3,Примечание 4,Примечание 5,Этап сделки,Воронка,Полное имя контакта,")
            << 63;
        QTest::newRow("contacts") << QString::fromUtf8(kEndContacts)
                                  << QByteArray(
                                         "ID,Тип,Полное имя контакта,Имя,Фамилия,Название компании,Ответственный,"
                                         "Дата создания контакта,Кем создан контакт,Сделки,Дата редактирования,")
                                  << 43;
        QTest::newRow("moves") << QStringLiteral("amocrm_events_2026-11-02.csv")
                               << QByteArray("deal,from_stage,to_stage,at,user,automated\n") << 6;
        QTest::newRow("stages") << QStringLiteral("stages.csv") << QByteArray("pipeline,stage,order,kind\n") << 4;
        QTest::newRow("users") << QStringLiteral("users.csv")
                               << QByteArray("name,team,role,licensed,active_from,service\n") << 6;
        QTest::newRow("tasks")
            << QStringLiteral("amocrm_tasks_2026-05-04.csv")
            << QByteArray(
                   "ID,Тип задачи,Дата создания,Выполнить до,Дата выполнения,Ответственный,ID сделки,Создана роботом\n")
            << 8;
        QTest::newRow("messages") << QStringLiteral("wazzup_messages_2026-05-04.csv")
                                  << QByteArray("id,kind,direction,at,user,deal,channel,automated\n") << 8;
        QTest::newRow("costs") << QStringLiteral("costs_2026-11-02.csv")
                               << QByteArray("Дата;Статья;Источник;Кампания;Сумма;Валюта\n") << 6;
        QTest::newRow("calls, without header")
            << QStringLiteral("mango_calls_2026-05-04.csv") << QByteArray("[];17") << 12;
    }
    void headers()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        QFETCH(int, columns);
        const QByteArray content = bytes(m_folder->filePath(file));
        QVERIFY2(content.startsWith(begins), content.left(300).constData());
        QVERIFY(content.endsWith('\n') && !content.contains('\r'));
        const bool semicolons = file.startsWith(QLatin1String("mango")) || file.startsWith(QLatin1String("costs"));
        const CsvTable rows = CsvTable::read(m_folder->filePath(file), QLatin1Char(semicolons ? ';' : ','), false);
        for (const QStringList& row : rows.rows)
            QCOMPARE(row.size(), qsizetype{columns});
    }

    void scaleMultipliesTheCompany()
    {
        QTemporaryDir folder;
        write({.scale = 2}, folder.path());
        const CsvTable users = CsvTable::read(folder.filePath(QStringLiteral("users.csv")));
        QCOMPARE(users.rows.size(), std::size_t{2 * 13 + 1});
        const CsvTable leads = CsvTable::read(folder.filePath(QString::fromUtf8(kEndLeads)));
        const std::size_t one = table(kEndLeads).rows.size();
        QVERIFY(leads.rows.size() > one * 19 / 10 && leads.rows.size() < one * 21 / 10);
        QSet<QString> ids;
        for (std::size_t i = 0; i < leads.rows.size(); ++i)
            ids << leads.at(i, "ID");
        QCOMPARE(static_cast<std::size_t>(ids.size()), leads.rows.size() - 2); // three empty ones are one value
    }

    void namesInRussian()
    {
        QTemporaryDir folder;
        write({.names = Language::Russian}, folder.path());
        const QByteArray users = bytes(folder.filePath(QStringLiteral("users.csv")));
        QVERIFY(users.contains("Д. Фомин,Группа А,менеджер"));
        QVERIFY(!bytes(folder.filePath(QString::fromUtf8(kEndLeads))).contains("Fomin"));
    }

    void failuresLeaveNothing()
    {
        Progress progress;
        progress.cancel();
        QTemporaryDir folder;
        const auto cancelled = writeExports({}, folder.path(), progress);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());

        Progress fresh;
        QCOMPARE(writeExports({.scale = 0}, folder.path(), fresh).error().kind, ErrorKind::BadValue);
        QFile blocked(folder.filePath(QStringLiteral("file")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        QCOMPARE(writeExports({}, folder.filePath(QStringLiteral("file/below")), fresh).error().kind,
                 ErrorKind::FileWriteFailed);
    }
};

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
