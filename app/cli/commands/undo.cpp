#include "app/cli/values.h"

namespace zamer::cli {

const Verb& undo()
{
    static const Verb verb{.name = "undo",
                           .summary = {"Drops what one import brought.", "Отменяет одну загрузку целиком."},
                           .takes = "FILE SOURCE",
                           .least = 2,
                           .most = 2,
                           .run = [](const Call& call) {
                               const auto audit = call.openAudit();
                               if (!audit)
                                   return call.fail(audit.error());
                               bool ok = false;
                               const facts::SourceId id = call.argument(1).toUInt(&ok);
                               const Status done = ok ? (*audit)->undo(id)
                                                      : Status(failure(ErrorKind::SourceUnknown, call.argument(1)));
                               if (!done)
                                   return call.fail(done.error());
                               call.answer({{QStringLiteral("undone"), static_cast<qint64>(id)}});
                               call.line(call.say({"Import undone: ", "Загрузка отменена: "}) + call.argument(1));
                               return Exit::Done;
                           }};
    return verb;
}

}
