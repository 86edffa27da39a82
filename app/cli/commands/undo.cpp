#include "app/cli/source_verb.h"

namespace zamer::cli {

const Verb& undo()
{
    static const Verb verb{.name = "undo",
                           .summary = {"Drops what one import brought; what it replaced is back.",
                                       "Отменяет одну загрузку целиком; то, что она заменила, возвращается."},
                           .takes = "FILE SOURCE",
                           .least = 2,
                           .most = 2,
                           .run = [](const Call& call) {
                               return changeSource(
                                   call, [](audit::Audit& audit, facts::SourceId id) { return audit.undo(id); },
                                   QStringLiteral("undone"), {"Import undone: ", "Загрузка отменена: "});
                           }};
    return verb;
}

}
