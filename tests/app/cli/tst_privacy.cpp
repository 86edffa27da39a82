// Nothing personal in clear: files full of phones, e-mails, names and notes are imported in the right and in the wrong way, and then every
// byte that was written anywhere is searched for each of them: the audit file with its WAL, keys, profiles, what the terminal said, and the
// chunks unpacked.

#include "core/store/audit_file.h"
#include "support/cli.h"

#include <QDirIterator>
#include <QTest>

#include <sqlite3.h>

using zamer::tests::Answer;
using zamer::tests::Cli;
using namespace zamer;

namespace {

struct Person {
    QString name;
    QString digits; // "79161234567"
    QString phone;  // as this person's card has it
    QString email;
};

QList<Person> makePeople()
{
    const QStringList first{QStringLiteral("Глафира"), QStringLiteral("Епифан"), QStringLiteral("Wilhelmina"),
                            QStringLiteral("Фёкла")};
    const QStringList last{QStringLiteral("Перепёлкина"), QStringLiteral("Стрекопытов"), QStringLiteral("Quisenberry"),
                           QStringLiteral("Заболотная")};
    QList<Person> people;
    for (int i = 0; i < 120; ++i) {
        const QString tail = QString::number(1'234'567 + i * 7'919).right(7);
        const QString code = QString::number(903 + i % 60);
        Person person;
        person.name = first[i % 4] + QLatin1Char(' ') + last[(i / 4) % 4] + QString::number(i);
        person.digits = QLatin1Char('7') + code + tail;
        const QString parts[] = {
            QStringLiteral("+7 (%1) %2-%3-%4").arg(code, tail.left(3), tail.mid(3, 2), tail.mid(5)),
            QStringLiteral("8%1%2").arg(code, tail),
            QStringLiteral("8 %1 %2 %3 %4").arg(code, tail.left(3), tail.mid(3, 2), tail.mid(5)),
            QStringLiteral("%1%2").arg(code, tail),
            QStringLiteral("8-%1-%2-%3 доб. 12").arg(code, tail.left(3), tail.mid(3)),
        };
        person.phone = parts[i % 5];
        person.email = QStringLiteral("klient.%1@pochta%2.example").arg(i).arg(i % 7);
        people << person;
    }
    return people;
}

class Haystack
{
public:
    void add(const QString& what, const QByteArray& bytes) { m_all.append({what, bytes}); }
    void addFolder(const QString& folder)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                add(file.fileName(), file.readAll());
        }
    }
    /// Where the text is found in any form; empty: nowhere.
    QString find(const QString& text) const
    {
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const auto& [what, bytes] : m_all)
            for (const QByteArray& form : {text.toUtf8(), text.toLower().toUtf8(), wide})
                if (bytes.contains(form))
                    return what;
        return {};
    }
    qsizetype size() const
    {
        qsizetype all = 0;
        for (const auto& each : m_all)
            all += each.second.size();
        return all;
    }

private:
    QList<std::pair<QString, QByteArray>> m_all;
};

}

class TestPrivacy : public QObject
{
    Q_OBJECT

    Cli m_cli;
    QTemporaryDir m_inputs;
    QList<Person> m_people = makePeople();
    Haystack m_said;
    QString m_audit;

    QString write(const QString& name, const QString& text) const
    {
        QFile file(m_inputs.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }
    Answer run(const QStringList& arguments)
    {
        Answer answer = m_cli.json(arguments);
        m_said.add(arguments.join(QLatin1Char(' ')) + QStringLiteral(": out"), answer.out);
        m_said.add(arguments.join(QLatin1Char(' ')) + QStringLiteral(": err"), answer.err.toUtf8());
        return answer;
    }
    QJsonObject import(const QString& file, const QStringList& more)
    {
        const Answer answer = run(QStringList{QStringLiteral("import"), m_audit, file} + more);
        if (answer.exit != 0)
            qWarning("%s", qPrintable(answer.err));
        return answer.json()[QLatin1String("inputs")][0].toObject();
    }
    /// Every word and every number of every chunk.
    void unpackInto(Haystack& stack) const
    {
        const auto file = store::AuditFile::open(m_audit);
        QVERIFY(file);
        const auto rows = (*file)->sources(true);
        QVERIFY(rows && !rows->empty());
        for (const store::SourceRow& row : *rows) {
            const auto table = (*file)->layer(row.source.id);
            QVERIFY(table);
            for (std::size_t c = 0; c < table->columns.size(); ++c) {
                if (!table->columns[c])
                    continue;
                const facts::Column& column = *table->columns[c];
                QByteArray plain;
                for (facts::Code code = 0; column.words && code < column.words->size(); ++code)
                    plain += QByteArray(column.words->text(code).data(),
                                        static_cast<qsizetype>(column.words->text(code).size())) +
                             '\n';
                for (const std::int64_t value : column.ints)
                    plain += QByteArray::number(static_cast<qlonglong>(value)) + '\n';
                for (const double value : column.numbers)
                    plain += QByteArray::number(value, 'f', 0) + '\n';
                stack.add(QStringLiteral("source %1, %2")
                              .arg(row.source.id)
                              .arg(QString::fromStdString(std::string(facts::fields(table->entity)[c].name))),
                          plain);
            }
        }
    }
    void nothingIsFound(bool said = false)
    {
        Haystack stack = said ? m_said : Haystack();
        stack.addFolder(m_cli.path(QStringLiteral(".")));
        unpackInto(stack);
        QVERIFY(stack.size() > 50'000);
        for (const Person& person : m_people) {
            for (const QString& secret : {person.name, person.name.section(QLatin1Char(' '), 1), person.phone,
                                          person.digits, person.digits.mid(1), person.email}) {
                const QString where = stack.find(secret);
                QVERIFY2(where.isEmpty(), qPrintable(secret + QStringLiteral(" in ") + where));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("ZAMER_PROFILES", m_cli.path(QStringLiteral("profiles")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_cli.path(QStringLiteral("config")).toLocal8Bit());
        m_audit = m_cli.path(QStringLiteral("client.zamer"));
        QCOMPARE(run({QStringLiteral("new"), m_audit, QStringLiteral("--client"), QStringLiteral("ООО «Свет»"),
                      QStringLiteral("--go-live"), QStringLiteral("2026-06-01")})
                     .exit,
                 0);
    }

    /// Where it belongs: names, titles and notes as presence, phones and e-mails as hashes, customers as pseudonyms.
    void inTheRightColumns()
    {
        QString deals =
            QStringLiteral("id,title,customer_name,phone,email,customer,company,owner,stage,arrived_at,amount,tags\n");
        QString cards = QStringLiteral("id,name,phone,email,created_at\n");
        QString calls = QStringLiteral("kind,at,phone,user,duration\n");
        for (int i = 0; i < m_people.size(); ++i) {
            const Person& p = m_people[i];
            const QString customer = i % 3 == 0 ? p.phone : i % 3 == 1 ? p.email : p.name;
            deals +=
                QStringLiteral(
                    "%1,\"Заказ %2, %3\",%2,%3,%4,%5,ИП %2,Анна,Новая,2026-01-%6,%7,\"Звонить %3\nпосле обеда %4\"\n")
                    .arg(i + 1)
                    .arg(p.name, p.phone, p.email, customer)
                    .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                    .arg(i * 10);
            cards += QStringLiteral("%1,%2,%3,%4,2026-01-02\n").arg(customer, p.name, p.phone, p.email);
            calls += QStringLiteral("call,2026-01-%1 10:00,%2,Анна,60\n")
                         .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                         .arg(p.phone);
        }
        // Rejected: no id, a date that is none; the cells are as personal as all others.
        deals += QStringLiteral(",Заказ,%1,%2,%3,%1,,Анна,Новая,2026-01-05,1,\n")
                     .arg(m_people[0].name, m_people[0].phone, m_people[0].email);
        cards += QStringLiteral(",%1,%2,%3,%2\n").arg(m_people[1].name, m_people[1].phone, m_people[1].email);
        calls += QStringLiteral("call,%1,%2,Анна,60\n").arg(m_people[2].phone, m_people[2].email);
        const QString out = m_inputs.filePath(QStringLiteral("rejected.csv"));
        QCOMPARE(import(write(QStringLiteral("deals.csv"), deals),
                        {QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--rejected"),
                         out})[QLatin1String("rejected")]
                     .toInt(),
                 1);
        QFile rejected(out);
        QVERIFY(rejected.open(QIODevice::ReadOnly) && rejected.readAll().contains(m_people[0].email.toUtf8()));
        QCOMPARE(import(write(QStringLiteral("cards.csv"), cards),
                        {QStringLiteral("--layout"), QStringLiteral("table:customers")})[QLatin1String("rejected")]
                     .toInt(),
                 1);
        QCOMPARE(import(write(QStringLiteral("calls.csv"), calls),
                        {QStringLiteral("--layout"), QStringLiteral("table:activities")})[QLatin1String("rejected")]
                     .toInt(),
                 1);
        nothingIsFound();
    }

    void asLeadsOfAmo()
    {
        QString leads = QStringLiteral(
            "ID,Название сделки,Бюджет,Ответственный,Дата создания сделки,Этап сделки,Воронка,Полное имя контакта,"
            "Компания контакта,Мобильный телефон (контакт),Рабочий email (контакт),Примечание,Теги сделки\n");
        for (int i = 0; i < m_people.size(); ++i) {
            const Person& p = m_people[i];
            leads +=
                QStringLiteral(
                    "%1,\"Сделка %2\",100,Борис,05.03.2026 10:00,Новая,Продажи,%2,ООО %2,'%3,%4,\"Просил\n%3\",%4\n")
                    .arg(1000 + i)
                    .arg(p.name, p.phone, p.email);
        }
        const QJsonObject done = import(write(QStringLiteral("amocrm.csv"), leads), {});
        QCOMPARE(done[QLatin1String("layout")].toString(), QStringLiteral("amocrm_leads"));
        QCOMPARE(done[QLatin1String("accepted")].toInt(), 120);
        nothingIsFound();
    }

    /// Columns of phones, e-mails and notes called sources, regions, stages, owners and ids.
    void inTheWrongColumns_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"source", "region", "stage", "owner", "team", "campaign", "term", "loss_reason",
                                  "product", "lead", "amount", "probability", "currency"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void inTheWrongColumns()
    {
        QFETCH(QString, field);
        static int number = 0;
        QString text = QStringLiteral("N,Ph,Em,No,Mix,Day\n");
        for (const Person& p : m_people) {
            ++number;
            text += QStringLiteral("%1,%2,%3,\"Перезвонить\n%2, %4\",%5,2026-02-0%6\n")
                        .arg(number)
                        .arg(p.phone, p.email, p.name)
                        .arg(number % 2 == 0 ? p.digits : p.phone + QStringLiteral(" (офис)"))
                        .arg(number % 9 + 1);
        }
        QStringList sources;
        for (const char* column : {"Ph", "Em", "No", "Mix"}) {
            const QJsonObject done =
                import(write(QLatin1String(column) + QStringLiteral(".csv"), text),
                       {QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--map"),
                        QStringLiteral("N=id"), QStringLiteral("--map"), QStringLiteral("Day=arrived_at"),
                        QStringLiteral("--map"), QLatin1String(column) + QLatin1Char('=') + field,
                        QStringLiteral("--save-profile"), QStringLiteral("wrong")});
            QCOMPARE(done[QLatin1String("accepted")].toInt(), 120);
            sources << QString::number(done[QLatin1String("source")].toInt());
        }
        nothingIsFound();
        for (const QString& source : sources)
            QCOMPARE(run({QStringLiteral("undo"), m_audit, source}).exit, 0);
    }

    void asIdsOfDeals()
    {
        QString text = QStringLiteral("id,arrived_at\n");
        for (const Person& p : m_people)
            text += QStringLiteral("%1,2026-02-01\n").arg(p.phone);
        QCOMPARE(import(write(QStringLiteral("ids.csv"), text),
                        {QStringLiteral("--layout"), QStringLiteral("table:deals")})[QLatin1String("accepted")]
                     .toInt(),
                 120);
        nothingIsFound();
    }

    /// Read as if it had a header, the first row of data is one.
    void asHeader()
    {
        QString text;
        for (const Person& p : m_people)
            text += QStringLiteral("%1;%2;%3;2026-02-01\n").arg(p.phone, p.email, p.digits);
        import(write(QStringLiteral("headerless.csv"), text),
               {QStringLiteral("--layout"), QStringLiteral("table:deals"), QStringLiteral("--header"),
                QStringLiteral("1"), QStringLiteral("--map"), QStringLiteral("#4=arrived_at")});
        nothingIsFound();
    }

    /// What was undone is not in the file any more, not even packed.
    void undoneIsGone()
    {
        QByteArray packed;
        {
            sqlite3* database = nullptr;
            sqlite3_stmt* query = nullptr;
            QCOMPARE(sqlite3_open_v2(m_audit.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr),
                     SQLITE_OK);
            QCOMPARE(sqlite3_prepare_v2(
                         database, "SELECT data FROM fact_chunk WHERE source = 1 AND column_name = 'id' AND chunk = -1",
                         -1, &query, nullptr),
                     SQLITE_OK);
            QCOMPARE(sqlite3_step(query), SQLITE_ROW);
            packed =
                QByteArray(static_cast<const char*>(sqlite3_column_blob(query, 0)), sqlite3_column_bytes(query, 0));
            sqlite3_finalize(query);
            sqlite3_close(database);
        }
        QVERIFY(packed.size() > 50);
        const auto isThere = [&] {
            for (const char* ending : {"", "-wal", "-journal"}) {
                QFile file(m_audit + QLatin1String(ending));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(packed))
                    return true;
            }
            return false;
        };
        QVERIFY(isThere());
        QCOMPARE(run({QStringLiteral("undo"), m_audit, QStringLiteral("1")}).exit, 0);
        QVERIFY(!isThere());
        nothingIsFound(true);
        QCOMPARE(run({QStringLiteral("verify"), m_audit}).exit, 0);
    }

    /// A search that finds nothing in anything would pass all of the above.
    void theSearchFinds()
    {
        Haystack stack;
        stack.addFolder(m_inputs.path());
        for (const Person& person : m_people)
            QVERIFY(!stack.find(person.phone).isEmpty() && !stack.find(person.email).isEmpty() &&
                    !stack.find(person.name).isEmpty());
        Haystack wide;
        wide.add(QStringLiteral("wide"), QByteArray("\x41\x00\x42\x00", 4));
        QVERIFY(!wide.find(QStringLiteral("AB")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
