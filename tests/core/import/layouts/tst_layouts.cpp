// The layouts amocrm_leads, amocrm_contacts, amocrm_companies and amocrm_tasks on small files with the headers of real exports in several languages.
#include "core/import/importer.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::import;
namespace deal = facts::deal;

class TestLayouts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Result<ReadResult> readBytes(const QByteArray& bytes, const Options& options = {})
    {
        Progress progress;
        return read(write(bytes), options, Settings(), SecretKey{}, progress);
    }

private Q_SLOTS:
    void recognised_data();
    void recognised();
    void leads();
    void closingStages_data();
    void closingStages();
    void contacts();
    void companies();
    void tasks();
    void doneTasks_data();
    void doneTasks();
    void unknown();
};

void TestLayouts::recognised_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("layout");
    const QString leads = QStringLiteral("amocrm_leads");
    const QString contacts = QStringLiteral("amocrm_contacts");
    QTest::newRow("2022") << QByteArray("ID,Название сделки,Бюджет ,Ответственный,Дата создания сделки,Дата "
                                        "закрытия,Этап сделки,Воронка,Компания")
                          << leads;
    QTest::newRow("newer")
        << QByteArray("ID,Название сделки,Бюджет ₽,Ответственный,Дата "
                      "создания,Дата "
                      "закрытия,Этап "
                      "сделки,Воронка,Теги,Основной контакт,Рабочий телефон (контакт)")
        << leads;
    QTest::newRow("template")
        << QByteArray("Название сделки;Бюджет сделки;Ответственный за сделку;Дата создания (сделка);Статус сделки")
        << leads;
    QTest::newRow("portuguese") << QByteArray("ID,Nome completo,Telefone comercial,Usuário responsável,Tags,Etapa do "
                                              "lead,Funil de vendas,Lead venda R$,Criado em")
                                << leads;
    QTest::newRow("spanish")
        << QByteArray(
               "ID,Nombre del lead,Estatus del lead,Presupuesto $,Fecha de Creación (DD.MM.YYYY HH:MM:SS),Etiquetas")
        << leads;
    QTest::newRow("contacts") << QByteArray("ID,Тип,Полное имя контакта,Название компании,Ответственный,Дата создания "
                                            "контакта,Сделки,Дата редактирования")
                              << contacts;
    QTest::newRow("bitrix")
        << QByteArray("ID;Стадия сделки;Название сделки;Ответственный;Сумма;Дата создания;Воронка;Компания")
        << QStringLiteral("bitrix24_deals");
    QTest::newRow("leads, all suffixes")
        << QByteArray(
               "ID;Название сделки;Бюджет сделки;Ответственный за сделку;Дата создания (сделка);Кем создана сделка;Тег "
               "сделки;Примечание к сделке;Статус сделки;Полное имя (контакт);Должность (контакт);Рабочий телефон "
               "(контакт);Название (компания)")
        << leads;
    QTest::newRow("english")
        << QByteArray("ID,Lead title,Sale,Responsible user,Date created,Created by,Last modified,Closed at,Lead "
                      "tags,Lead status,Pipeline,Contact name,Company,Work phone")
        << leads;
    QTest::newRow("contacts, english")
        << QByteArray(
               "ID,Type,Contact name,First name,Last name,Company name,Responsible user,Date created,Leads,Work phone")
        << contacts;
    QTest::newRow("companies") << QByteArray(
                                      "ID,Тип,Название компании,Ответственный,Дата создания компании,Кем создана "
                                      "компания,Контакты,Сделки,Рабочий телефон,Web")
                               << QStringLiteral("amocrm_companies");
    const QString companies = QStringLiteral("amocrm_companies");
    QTest::newRow("companies, Portuguese, short")
        << QByteArray("ID,Nome da empresa,Usuário responsável,Criado em,Criado por,Leads,Tags,Telefone comercial,Email "
                      "comercial,Endereço")
        << companies;
    QTest::newRow("companies, Spanish, short")
        << QByteArray(
               "ID,Nombre de la compañía,Usuario responsable,Fecha de creación,Creado por,Leads,Etiquetas,Teléfono "
               "oficina,Correo,Dirección")
        << companies;
    QTest::newRow("companies, English, short")
        << QByteArray(
               "ID,Type,Company name,Responsible user,Created at,Created by,Leads,Last modified,Modified by,Tags,Work "
               "phone,Work email,Web,Address")
        << companies;
    QTest::newRow("companies by their type")
        << QByteArray("ID,Type,Company name,Responsible user,Created at,Work phone\n1,company,ACME,John,2026-03-05 "
                      "10:00:00,+12125550100")
        << companies;
    QTest::newRow("contacts by their type")
        << QByteArray("ID,Type,Company name,Responsible user,Created at,Work phone\n1,contact,ACME,John,2026-03-05 "
                      "10:00:00,+12125550100")
        << contacts;
    QTest::newRow("words that anybody uses") << QByteArray("ID,Название,Ответственный,Дата создания,Теги") << QString();
    QTest::newRow("tasks")
        << QByteArray("ID,Тип задачи,Текст задачи,Дата создания,Выполнить до,Дата выполнения,Ответственный,ID сделки")
        << QStringLiteral("amocrm_tasks");
    QTest::newRow("tasks, english")
        << QByteArray("ID,Task type,Task text,Created at,Due date,Completed at,Responsible user,Lead ID")
        << QStringLiteral("amocrm_tasks");
    QTest::newRow("tasks, another list")
        << QByteArray("ID,Тип,Название,Результат,Дата создания,Кем создана,Ответственный,Срок исполнения,Дата "
                      "выполнения,Статус,Сделка")
        << QStringLiteral("amocrm_tasks");
    QTest::newRow("none") << QByteArray("a,b,c") << QString();
}

void TestLayouts::recognised()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, layout);
    const Result<Mapping> mapping = inspect(write(header + "\n"), {}, Settings());
    QVERIFY(mapping.has_value());
    QCOMPARE(QString::fromStdString(mapping->layoutId), layout);
    QCOMPARE(mapping->confidence >= 0.5, !layout.isEmpty());
}

void TestLayouts::closingStages_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("kept");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("russian") << QByteArray("Закрыто и не реализовано (Дорого)")
                             << QByteArray("Закрыто и не реализовано") << QByteArray("lost") << QByteArray("Дорого");
    QTest::newRow("english") << QByteArray("Closed - lost (Too expensive)") << QByteArray("Closed - lost")
                             << QByteArray("lost") << QByteArray("Too expensive");
    QTest::newRow("portuguese") << QByteArray("Fechado - perdido (Caro)") << QByteArray("Fechado - perdido")
                                << QByteArray("lost") << QByteArray("Caro");
    QTest::newRow("spanish") << QByteArray("Ventas perdidas (Caro)") << QByteArray("Ventas perdidas")
                             << QByteArray("lost") << QByteArray("Caro");
    QTest::newRow("no reason") << QByteArray("Closed - lost") << QByteArray("Closed - lost") << QByteArray("lost")
                               << QByteArray();
    QTest::newRow("won") << QByteArray("Closed - won") << QByteArray("Closed - won") << QByteArray("won")
                         << QByteArray();
    QTest::newRow("a stage of one's own")
        << QByteArray("Договор (на подписи)") << QByteArray("Договор (на подписи)") << QByteArray() << QByteArray();
}

/// The loss reason stands in the bracket of the stage that loses, in every language of the account.
void TestLayouts::closingStages()
{
    QFETCH(QByteArray, stage);
    const Result<ReadResult> result = readBytes("ID,Lead title,Sale,Date created,Closed at,Lead status\n"
                                                "1,A,10,01.02.2024 10:00:00,05.02.2024 12:00:00," +
                                                stage + "\n2,B,10,01.02.2024 10:00:00,not closed,Talks\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_leads"));
    const facts::Table& deals = result->rows;
    const auto text = [&](int field) {
        return QByteArray(deals.textAt(field, 0).data(), qsizetype(deals.textAt(field, 0).size()));
    };
    QTEST(text(deal::stage), "kept");
    QTEST(text(deal::status), "status");
    QTEST(text(deal::loss_reason), "reason");
    QVERIFY(deals.isEmptyAt(deal::closed_at, 1));
    // Closed, and nothing says how.
    QCOMPARE(result->issues.size(), std::size_t(deals.isEmptyAt(deal::status, 0) ? 1 : 0));
    for (const Issue& issue : result->issues)
        QCOMPARE(issue.kind, Issue::Kind::UnknownStage);
}

void TestLayouts::leads()
{
    const Result<ReadResult> result = readBytes(
        "ID,Название сделки,Бюджет ₽,Ответственный,Дата создания "
        "сделки,Дата "
        "закрытия,Этап "
        "сделки,Воронка,Рабочий "
        "телефон,Мобильный телефон,Рабочий email,Источник,utm_source,Город,Товар,Товар\n"
        "1,Первая,350 000,Анна,01.02.2024 10:00:00,05.02.2024 12:00:00,Закрыто и не реализовано (Дорого),Продажи,+7 "
        "(916) 123-45-67,8-916-123-45-67,A@b.ru,,yandex,Тверь,,Лампы\n"
        "2,,,Анна,02.02.2024 10:00:00,не закрыта,Переговоры,Продажи,,,,Сайт,vk,,Стулья,Лампы\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_leads"));
    const facts::Table& deals = result->rows;
    QCOMPARE(deals.rows, std::size_t{2});
    QCOMPARE(deals.textAt(deal::stage, 0), std::string_view("Закрыто и не реализовано"));
    QCOMPARE(deals.textAt(deal::loss_reason, 0), std::string_view("Дорого"));
    QCOMPARE(deals.textAt(deal::status, 0), std::string_view("lost"));
    QCOMPARE(deals.intAt(deal::amount, 0), std::int64_t{35'000'000});
    QCOMPARE(deals.column(deal::phone)->list(0).size(), std::size_t{1});
    QCOMPARE(deals.column(deal::email)->words->text(deals.column(deal::email)->list(0)[0]),
             std::string_view(pseudonym("a@b.ru", SecretKey{})));
    QCOMPARE(deals.textAt(deal::source, 0), std::string_view("yandex"));
    QCOMPARE(deals.textAt(deal::source, 1), std::string_view("vk"));
    QCOMPARE(deals.textAt(deal::product, 0), std::string_view("Лампы"));
    QCOMPARE(deals.textAt(deal::product, 1), std::string_view("Стулья"));
    QVERIFY(!deals.isEmptyAt(deal::title, 0));
    QVERIFY(deals.isEmptyAt(deal::title, 1));
    QVERIFY(deals.isEmptyAt(deal::closed_at, 1));
    QVERIFY(deals.isEmptyAt(deal::status, 1));
    QVERIFY(!deals.has(deal::arrived_at));
    QVERIFY(result->issues.empty());
}

void TestLayouts::contacts()
{
    const QByteArray header = "ID,Тип,Полное имя контакта,Название компании,Ответственный,Дата создания "
                              "контакта,Сделки,Дата редактирования,Кем редактирован,Рабочий телефон\n";
    const Result<ReadResult> shifted =
        readBytes(header + "7,контакт,Имя,Фирма,Анна,01.02.2024 10:00:00,03.02.2024 11:00:00,Анна,Лампы…,675660001\n"
                           "8,контакт,,,Анна,01.02.2024 10:00:00,04.02.2024 11:00:00,,,\n");
    QVERIFY(shifted.has_value());
    QCOMPARE(shifted->mapping.layoutId, std::string("amocrm_contacts"));
    // date -u -d '2024-02-03 11:00 +0300' +%s
    QCOMPARE(shifted->rows.intAt(facts::customer::modified_at, 0), Instant{1706947200});
    QVERIFY(!shifted->issues.empty());
    QCOMPARE(shifted->issues.front().kind, Issue::Kind::ShiftedColumns);
    QVERIFY(!shifted->issues.front().rejects);
    QVERIFY(shifted->rows.isEmptyAt(facts::customer::name, 1));

    const Result<ReadResult> straight =
        readBytes(header + "7,контакт,Имя,Фирма,Анна,01.02.2024 10:00:00,Лампы…,03.02.2024 11:00:00,Анна,675660001\n");
    QVERIFY(straight.has_value());
    QCOMPARE(straight->rows.intAt(facts::customer::modified_at, 0), Instant{1706947200});
    QVERIFY(straight->issues.empty());
}

void TestLayouts::companies()
{
    const Result<ReadResult> result =
        readBytes("ID;Тип;Название компании;Ответственный;Дата создания компании;Рабочий телефон;Рабочий email;Город\n"
                  "5;компания;Ромашка;Анна;01.02.2024 10:00:00;'+7 916 123-45-67, 8 916 123-45-68;a@b.ru;Тверь\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_companies"));
    namespace customer = facts::customer;
    QCOMPARE(result->rows.textAt(customer::id, 0), std::string_view("5"));
    QVERIFY(!result->rows.isEmptyAt(customer::name, 0));
    QCOMPARE(result->rows.column(customer::phone)->list(0).size(), std::size_t{2});
    QCOMPARE(result->rows.textAt(customer::region, 0), std::string_view("Тверь"));
    QCOMPARE(result->rows.intAt(customer::created_at, 0),
             Instant{1706770800}); // date -u -d '2024-02-01 10:00 +0300' +%s
}

void TestLayouts::tasks()
{
    const Result<ReadResult> result =
        readBytes("ID,Тип задачи,Дата создания,Выполнить до,Дата выполнения,Ответственный,ID сделки,Создана роботом\n"
                  "1,Звонок,01.02.2024 10:00:00,02.02.2024,02.02.2024 11:00:00,Анна,77,Нет\n"
                  "2,Встреча,01.02.2024 10:00:00,03.02.2024 12:00:00,,Анна,78,Да\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_tasks"));
    QVERIFY(result->mapping.layout->guessed);
    namespace activity = facts::activity;
    const facts::Table& tasks = result->rows;
    QCOMPARE(tasks.rows, std::size_t{2});
    QCOMPARE(tasks.textAt(activity::kind, 0), std::string_view("task"));
    QCOMPARE(tasks.textAt(activity::deal, 1), std::string_view("78"));
    QCOMPARE(tasks.intAt(activity::due_at, 0),
             Instant{1706907600}); // the end of that day: date -u -d '2024-02-03 +0300' +%s
    QCOMPARE(tasks.intAt(activity::done_at, 0), Instant{1706860800});
    QVERIFY(tasks.isEmptyAt(activity::done_at, 1));
    QCOMPARE(tasks.column(activity::automated)->flags, (std::vector<std::int8_t>{0, 1}));
}

void TestLayouts::doneTasks_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("done");
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<Instant>(
        "at"); // the task was set 1706770800, is due 1706907600: date -u -d '2024-02-03 +0300' +%s
    QTest::addColumn<bool>("due");
    QTest::addColumn<QByteArray>("told");
    const Instant set = 1706770800;
    const Instant finished = 1706860800; // date -u -d '2024-02-02 11:00 +0300' +%s
    QTest::newRow("a date") << QByteArray("Дата выполнения") << QByteArray("02.02.2024 11:00:00") << QByteArray()
                            << finished << true << QByteArray();
    QTest::newRow("a date under a word for yes") << QByteArray("Выполнена") << QByteArray("02.02.2024 11:00:00")
                                                 << QByteArray() << finished << true << QByteArray();
    QTest::newRow("yes or no") << QByteArray("Выполнена") << QByteArray("Да") << QByteArray("Нет") << set << false
                               << QByteArray("done_sometime Выполнена");
    QTest::newRow("a state") << QByteArray("Статус") << QByteArray("Выполнена") << QByteArray("Не выполнена") << set
                             << false << QByteArray("done_sometime Статус");
    QTest::newRow("both") << QByteArray("Выполнена,Дата выполнения") << QByteArray("Да,02.02.2024 11:00:00")
                          << QByteArray("Нет,") << finished << true << QByteArray();
    QTest::newRow("the last change") << QByteArray("Статус,Дата редактирования")
                                     << QByteArray("Завершена,02.02.2024 11:00:00")
                                     << QByteArray("В работе,02.02.2024 11:00:00") << finished << true
                                     << QByteArray("done_by_change Статус");
    QTest::newRow("a word that nobody knows")
        << QByteArray("Статус,Дата выполнения") << QByteArray("Выполнена,02.02.2024 11:00:00")
        << QByteArray("Отложена,") << finished << true << QByteArray("bad_flag Статус");
}

/// Whether a task is done stands in a date, a yes or no, or a state; where nothing says when, it is kept out of overdue ones.
void TestLayouts::doneTasks()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, done);
    QFETCH(QByteArray, open);
    QFETCH(bool, due);
    const Result<ReadResult> result = readBytes("ID,Тип задачи,Дата создания,Выполнить до,Ответственный," + header +
                                                "\n1,Звонок,01.02.2024 10:00:00,02.02.2024,Анна," + done +
                                                "\n2,Звонок,01.02.2024 10:00:00,02.02.2024,Анна," + open + "\n");
    QVERIFY(result.has_value());
    QCOMPARE(result->mapping.layoutId, std::string("amocrm_tasks"));
    namespace activity = facts::activity;
    const facts::Table& tasks = result->rows;
    QCOMPARE(tasks.rows, std::size_t{2});
    QTEST(tasks.intAt(activity::done_at, 0), "at");
    QVERIFY(tasks.isEmptyAt(activity::done_at, 1));
    QCOMPARE(!tasks.isEmptyAt(activity::due_at, 0), due);
    QCOMPARE(tasks.intAt(activity::due_at, 1), Instant{1706907600});
    QByteArray told;
    for (const Issue& issue : result->issues)
        if (issue.kind != Issue::Kind::GuessedLayout) {
            const std::string_view key = issueKey(issue.kind);
            told += QByteArray(key.data(), qsizetype(key.size())) + ' ' + QByteArray::fromStdString(issue.column);
        }
    QTEST(told, "told");
}

void TestLayouts::unknown()
{
    const Result<ReadResult> result = readBytes("a,b,c\n1,2,3\n");
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::LayoutUnknown);
}

QTEST_APPLESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
