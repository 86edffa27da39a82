#include "app/cli/values.h"

namespace zamer::cli {

const Verb& redo()
{
    static const Verb verb{.name = "redo",
                           .summary = {"Takes an undoing back, while a snapshot keeps what was imported.",
                                       "Возвращает отменённую загрузку, пока её хранит снимок."},
                           .takes = "FILE SOURCE",
                           .least = 2,
                           .most = 2,
                           .run = [](const Call& call) {
                               const auto audit = call.openAudit();
                               if (!audit)
                                   return call.fail(audit.error());
                               bool ok = false;
                               const facts::SourceId id = call.argument(1).toUInt(&ok);
                               const Status done = ok ? (*audit)->redo(id)
                                                      : Status(failure(ErrorKind::SourceUnknown, call.argument(1)));
                               if (!done)
                                   return call.fail(done.error());
                               call.answer({{QStringLiteral("restored"), static_cast<qint64>(id)}});
                               call.line(call.say({"Import restored: ", "Загрузка возвращена: "}) + call.argument(1));
                               return Exit::Done;
                           }};
    return verb;
}

}
