#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto journal = (*audit)->journal();
    if (!journal)
        return call.fail(journal.error());
    QJsonArray list;
    for (const store::JournalRow& row : *journal) {
        list.append(QJsonObject{{QStringLiteral("at"), row.at},
                                {QStringLiteral("who"), row.who},
                                {QStringLiteral("what"), row.what},
                                {QStringLiteral("detail"), row.detail}});
        call.line(QStringLiteral("%1  %2  %3  %4").arg(row.at, row.who, row.what, row.detail));
    }
    call.answer({{QStringLiteral("history"), list}});
    return Exit::Done;
}

}

const Verb& history()
{
    static const Verb verb{
        .name = "history",
        .summary = {"Who did what when, and what it changed.", "Кто, когда и что сделал, и что это изменило."},
        .takes = "FILE",
        .run = run};
    return verb;
}

}
