#include "app/cli/source_verb.h"

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
                               return changeSource(
                                   call, [](audit::Audit& audit, facts::SourceId id) { return audit.redo(id); },
                                   QStringLiteral("restored"), {"Import restored: ", "Загрузка возвращена: "});
                           }};
    return verb;
}

}
