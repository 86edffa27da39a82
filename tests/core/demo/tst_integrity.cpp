// The files among themselves: ids, persons, stages and moments agree within an export and between the two.

#include "core/demo/exports.h"
#include "core/demo/truth.h"

#include "core/demo/csv_table.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace zamer;
using namespace zamer::demo;

namespace {

constexpr const char* kBaselineLeads = "amocrm_export_leads_2026-05-04.csv";
constexpr const char* kEndLeads = "amocrm_export_leads_2026-11-02.csv";
constexpr const char* kEndContacts = "amocrm_export_contacts_2026-11-02.csv";

QDateTime moment(const QString& text)
{
    return QDateTime::fromString(text, QStringLiteral("dd.MM.yyyy HH:mm:ss"));
}

QString digits(const QString& phone)
{
    QString only;
    for (const QChar c : phone)
        if (c.isDigit())
            only += c;
    return only.right(10);
}

}

class TestIntegrity : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    CsvTable table(const char* name) const { return CsvTable::read(m_folder.filePath(QString::fromUtf8(name))); }

private Q_SLOTS:
    void initTestCase()
    {
        Progress progress;
        QVERIFY(writeExports({}, m_folder.path(), progress));
    }

    void idsPersistAndOnlyGrow()
    {
        const CsvTable before = table(kBaselineLeads);
        const CsvTable after = table(kEndLeads);
        QHash<QString, std::size_t> later;
        int withoutId = 0;
        for (std::size_t i = 0; i < after.rows.size(); ++i) {
            const QString id = after.at(i, "ID");
            withoutId += id.isEmpty();
            if (!id.isEmpty()) {
                QVERIFY2(!later.contains(id), qPrintable(id));
                later.insert(id, i);
            }
        }
        QCOMPARE(withoutId, Truth{}.rowsWithoutId);
        QVERIFY(after.rows.size() > before.rows.size() + 3'000);
        int closedSince = 0;
        for (std::size_t i = 0; i < before.rows.size(); ++i) {
            const QString id = before.at(i, "ID");
            if (id.isEmpty())
                continue;
            QVERIFY2(later.contains(id), qPrintable(id));
            const std::size_t row = later.value(id);
            for (const char* column :
                 {"Дата создания сделки", "Рабочий телефон", "Мобильный телефон", "Ответственный", "Источник"})
                QCOMPARE(after.at(row, column), before.at(i, column));
            const QString closed = before.at(i, "Дата закрытия");
            if (closed == QString::fromUtf8("не закрыта")) {
                closedSince += after.at(row, "Дата закрытия") != closed;
                QVERIFY(moment(after.at(row, "Дата редактирования")) >= moment(before.at(i, "Дата редактирования")));
            } else {
                QCOMPARE(after.at(row, "Дата закрытия"), closed);
                QCOMPARE(after.at(row, "Этап сделки"), before.at(i, "Этап сделки"));
            }
        }
        QVERIFY2(closedSince > 200, qPrintable(QString::number(closedSince)));
    }

    void nothingIsKnownBeforeItHappens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QDateTime>("exported");
        QTest::newRow("baseline") << QString::fromUtf8(kBaselineLeads) << QDateTime(QDate(2026, 5, 4), QTime(0, 0));
        QTest::newRow("end") << QString::fromUtf8(kEndLeads) << QDateTime(QDate(2026, 11, 2), QTime(0, 0));
    }
    void nothingIsKnownBeforeItHappens()
    {
        QFETCH(QString, file);
        QFETCH(QDateTime, exported);
        const CsvTable leads = CsvTable::read(m_folder.filePath(file));
        for (std::size_t i = 0; i < leads.rows.size(); ++i) {
            if (leads.at(i, "ID").isEmpty())
                continue;
            const QDateTime created = moment(leads.at(i, "Дата создания сделки"));
            const QDateTime modified = moment(leads.at(i, "Дата редактирования"));
            QVERIFY(created.isValid() && created < exported && modified < exported && modified >= created);
            const QString closed = leads.at(i, "Дата закрытия");
            const QString stage = leads.at(i, "Этап сделки");
            const bool open = closed == QString::fromUtf8("не закрыта");
            QCOMPARE(!open, stage.startsWith(QString::fromUtf8("Успешно")) ||
                                stage.startsWith(QString::fromUtf8("Закрыто и не")));
            if (!open)
                QVERIFY(moment(closed) > created && moment(closed) < exported);
            if (stage.startsWith(QString::fromUtf8("Успешно")))
                QVERIFY(leads.at(i, "Бюджет ").toLongLong() >= 100);
        }
    }

    void filesReferToEachOther()
    {
        const CsvTable leads = table(kEndLeads);
        const CsvTable contacts = table(kEndContacts);
        QSet<QString> phones;
        QSet<QString> emails;
        QSet<QString> cards;
        for (std::size_t i = 0; i < contacts.rows.size(); ++i) {
            phones << digits(contacts.at(i, "Рабочий телефон") + contacts.at(i, "Мобильный телефон"));
            emails << contacts.at(i, "Рабочий email");
            QVERIFY(!cards.contains(contacts.at(i, "ID")));
            cards << contacts.at(i, "ID");
        }
        QHash<QString, QDateTime> created;
        QHash<QString, int> dealsOf;
        for (std::size_t i = 0; i < leads.rows.size(); ++i) {
            created.insert(leads.at(i, "ID"), moment(leads.at(i, "Дата создания сделки")));
            const QString phone = digits(leads.at(i, "Рабочий телефон") + leads.at(i, "Мобильный телефон"));
            QVERIFY(phones.contains(phone));
            QVERIFY(emails.contains(leads.at(i, "Рабочий email")));
            if (!phone.isEmpty()) {
                QVERIFY2(phone.startsWith(QLatin1String("900000")), qPrintable(phone));
                ++dealsOf[phone];
            }
            const QString email = leads.at(i, "Рабочий email");
            QVERIFY(email.isEmpty() || email.endsWith(QLatin1String("example.ru")));
        }
        QVERIFY(std::count_if(dealsOf.begin(), dealsOf.end(), [](int deals) { return deals > 1; }) > 500);

        QSet<QString> users;
        const CsvTable people = table("users.csv");
        for (std::size_t i = 0; i < people.rows.size(); ++i)
            users << people.at(i, "name");
        QSet<QString> stages;
        const CsvTable funnel = table("stages.csv");
        for (std::size_t i = 0; i < funnel.rows.size(); ++i)
            stages << funnel.at(i, "stage");
        for (const char* name : {"amocrm_events_2026-05-04.csv", "amocrm_events_2026-11-02.csv",
                                 "amocrm_tasks_2026-11-02.csv", "wazzup_messages_2026-11-02.csv"}) {
            const CsvTable events = table(name);
            QVERIFY(!events.rows.empty());
            for (std::size_t i = 0; i < events.rows.size(); ++i) {
                const bool tasks = events.header.contains(QString::fromUtf8("ID сделки"));
                const QString deal = events.at(i, tasks ? "ID сделки" : "deal");
                QVERIFY2(created.contains(deal), qPrintable(deal));
                QVERIFY(users.contains(events.at(i, tasks ? "Ответственный" : "user")));
                const QDateTime at =
                    tasks ? QDateTime::fromString(events.at(i, "Дата создания"), QStringLiteral("dd.MM.yyyy HH:mm:ss"))
                          : QDateTime::fromString(events.at(i, "at"), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
                QVERIFY(at >= created.value(deal));
                if (events.header.contains(QLatin1String("to_stage")))
                    QVERIFY(stages.contains(events.at(i, "to_stage")) && stages.contains(events.at(i, "from_stage")));
            }
        }
    }

    void lastMoveIsTheStageOfTheExport()
    {
        QHash<QString, QString> stage;
        for (const char* name : {"amocrm_events_2026-05-04.csv", "amocrm_events_2026-11-02.csv"}) {
            const CsvTable moves = table(name);
            for (std::size_t i = 0; i < moves.rows.size(); ++i) {
                const QString deal = moves.at(i, "deal");
                QCOMPARE(moves.at(i, "from_stage"), stage.value(deal, QString::fromUtf8("Неразобранное")));
                stage.insert(deal, moves.at(i, "to_stage"));
            }
        }
        const CsvTable leads = table(kEndLeads);
        for (std::size_t i = 0; i < leads.rows.size(); ++i) {
            const QString shown = leads.at(i, "Этап сделки").section(QStringLiteral(" ("), 0, 0);
            QCOMPARE(shown, stage.value(leads.at(i, "ID"), QString::fromUtf8("Неразобранное")));
        }
    }
};

QTEST_APPLESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
