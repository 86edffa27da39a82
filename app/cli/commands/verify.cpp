#include "app/cli/values.h"

#include <QJsonArray>

namespace zamer::cli {

const Verb& verify()
{
    static const Verb verb{
        .name = "verify",
        .summary = {"Checks every chunk, source and snapshot against its sum and seal.",
                    "Сверяет данные, источники и снимки с их суммами и печатями."},
        .takes = "FILE",
        .run = [](const Call& call) {
            const auto audit = call.openAudit();
            if (!audit)
                return call.fail(audit.error());
            const auto faults = (*audit)->verify(call.progress());
            if (!faults)
                return call.fail(faults.error());
            QJsonArray list;
            for (const QString& fault : *faults) {
                list.append(fault);
                call.line(fault);
            }
            call.answer({{QStringLiteral("ok"), faults->isEmpty()}, {QStringLiteral("faults"), list}});
            if (faults->isEmpty())
                call.line(call.say({"Everything matches.", "Всё сходится."}));
            return faults->isEmpty() ? Exit::Done : Exit::NoAudit;
        }};
    return verb;
}

}
