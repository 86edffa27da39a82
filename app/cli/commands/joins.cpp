#include "app/cli/join_lines.h"

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto joins = (*audit)->joins(call.progress());
    if (!joins)
        return call.fail(joins.error());
    call.answer({{QStringLiteral("joins"), tellJoins(call, *joins)}});
    return Exit::Done;
}

}

const Verb& joins()
{
    static const Verb verb{.name = "joins",
                           .summary = {"How calls, customers, tickets, costs and deals found each other.",
                                       "Как звонки, клиенты, обращения, расходы и сделки нашли друг друга."},
                           .takes = "FILE",
                           .run = run};
    return verb;
}

}
