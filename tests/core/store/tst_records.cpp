// What people enter: settings, steps, evidence, key KPIs, targets, journal. Each comes back, and says in the journal
// who did it.

#include "core/store/audits.h"

#include <QtTest>

using namespace zamer;
using namespace zamer::store;

class tst_records : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings();
    void steps();
    void stepStatusIsChecked();
    void evidence();
    void keyKpis();
    void targets();
    void journal();
};

void tst_records::settings()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    Settings settings = *audit->settings();
    QCOMPARE(settings.client, QString::fromUtf8("ООО «Свет»"));
    QVERIFY(settings.set(QStringLiteral("margin"), QStringLiteral("0.3")));
    QVERIFY(settings.set(QStringLiteral("work_week"), QStringLiteral("mon-sat")));
    QVERIFY(audit->saveSettings(settings, QStringLiteral("Oleg")));
    QCOMPARE(audit->settings()->entries(), settings.entries());
    const JournalRow last = audit->journal()->back();
    QCOMPARE(last.who, QStringLiteral("Oleg"));
    QVERIFY(last.detail.startsWith(QLatin1String("margin: ")));
    const std::size_t lines = audit->journal()->size();
    QVERIFY(audit->saveSettings(settings, QStringLiteral("Oleg")));
    QCOMPARE(audit->journal()->size(), lines);
    QVERIFY(settings.set(QStringLiteral("margin"), QString()));
    QVERIFY(audit->saveSettings(settings, QStringLiteral("Oleg")));
    QVERIFY(!audit->settings()->margin);
}

void tst_records::steps()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit->steps()->empty());
    StepRow step{"1.2",
                 "progress",
                 "",
                 QStringLiteral("2026-06-01T10:00:00Z"),
                 QStringLiteral("Vera"),
                 {{"notes", "Заметка"}, {"count", "3"}}};
    QVERIFY(audit->saveStep(step));
    QVERIFY(audit->saveStep({"1.1", "na", "нет отдела", {}, QStringLiteral("Oleg"), {}}));
    step.status = "done";
    step.entries.erase("count");
    QVERIFY(audit->saveStep(step));
    const auto back = audit->steps();
    QCOMPARE(back->size(), std::size_t{2});
    QCOMPARE((*back)[0].reason, std::string("нет отдела"));
    QVERIFY(!(*back)[0].changedAt.isEmpty());
    QCOMPARE((*back)[1].status, std::string("done"));
    QCOMPARE((*back)[1].changedBy, QStringLiteral("Vera"));
    QCOMPARE((*back)[1].entries, (std::map<std::string, std::string>{{"notes", "Заметка"}}));
}

void tst_records::stepStatusIsChecked()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QCOMPARE(kindOf(audit->saveStep({"1.1", "maybe", "", {}, {}, {}})), named(ErrorKind::Database));
    QVERIFY(audit->steps()->empty());
}

void tst_records::evidence()
{
    Folder folder;
    const QByteArray content("\0\xFF PDF", 6);
    qint64 id = 0;
    {
        const auto audit = newAudit(folder.path());
        EvidenceRow row;
        row.step = "1.3";
        row.name = QString::fromUtf8("договор.pdf");
        row.addedBy = QStringLiteral("Vera");
        id = *audit->addEvidence(row, content);
        QVERIFY(audit->addEvidence(row, QByteArray()));
        const auto rows = audit->evidence();
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->front().bytes, 6);
        QCOMPARE(rows->front().name, row.name);
        QCOMPARE(*audit->evidenceContent(id), content);
        QCOMPARE(audit->evidenceContent(id + 1)->size(), 0);
        QCOMPARE(kindOf(audit->evidenceContent(99)), named(ErrorKind::NoData));
    }
    QCOMPARE(behindTheBack(folder.path(), "UPDATE evidence SET content = x'00' WHERE id = 1"), QString());
    const auto audit = AuditFile::open(folder.path());
    QCOMPARE(kindOf((*audit)->evidenceContent(id)), named(ErrorKind::AuditDamaged));
    Progress progress;
    QCOMPARE(*(*audit)->verify(progress), QStringList{QStringLiteral("evidence 1")});
}

void tst_records::keyKpis()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit->saveKeyKpis({"win_rate", "revenue", "leads"}, QStringLiteral("Vera")));
    QVERIFY(audit->saveKeyKpis({"revenue", "win_rate"}, QStringLiteral("Vera")));
    QCOMPARE(*audit->keyKpis(), (std::vector<std::string>{"revenue", "win_rate"}));
}

void tst_records::targets()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit->saveTarget({"win_rate", 6, 0.3, "team"}, QStringLiteral("Vera")));
    QVERIFY(audit->saveTarget({"win_rate", 12, 0.35, "team"}, QStringLiteral("Vera")));
    QVERIFY(audit->saveTarget({"win_rate", 6, 0.32, "owner"}, QStringLiteral("Vera")));
    const auto back = audit->targets();
    QCOMPARE(back->size(), std::size_t{2});
    QCOMPARE(back->front().value, 0.32);
    QCOMPARE(back->front().origin, std::string("owner"));
    QVERIFY(!audit->saveTarget({"win_rate", 7, 0.3, "team"}, {}));
}

void tst_records::journal()
{
    Folder folder;
    const auto audit = newAudit(folder.path());
    QVERIFY(audit->addJournal(QStringLiteral("Vera"), QStringLiteral("report"), QString::fromUtf8("итог.pdf")));
    const auto rows = audit->journal();
    QCOMPARE(rows->size(), std::size_t{2});
    QCOMPARE(rows->front().what, QStringLiteral("create"));
    QCOMPARE(rows->back().detail, QString::fromUtf8("итог.pdf"));
    QVERIFY(QDateTime::fromString(rows->back().at, Qt::ISODate).isValid());
}

QTEST_GUILESS_MAIN(tst_records)
#include "tst_records.moc"
