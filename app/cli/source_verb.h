#pragma once
// What undo and redo have in common: one call of Audit with the source that was named.

#include "app/cli/values.h"

namespace zamer::cli {

/// `key` names the source in the answer; `told` stands before its number.
template<class Change>
Exit changeSource(const Call& call, const Change& change, const QString& key, const Text& told)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    bool ok = false;
    const facts::SourceId id = call.argument(1).toUInt(&ok);
    const Status done = ok ? change(**audit, id) : Status(failure(ErrorKind::SourceUnknown, call.argument(1)));
    if (!done)
        return call.fail(done.error());
    call.answer({{key, static_cast<qint64>(id)}});
    call.line(call.say(told) + call.argument(1));
    return Exit::Done;
}

}
