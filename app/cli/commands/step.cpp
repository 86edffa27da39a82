#include "app/cli/values.h"

#include "core/method/status.h"

namespace zamer::cli {

namespace {

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    audit::StepChange change;
    change.id = call.argument(1).toStdString();
    for (const QString& text : call.values("set")) {
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at < 1)
            return call.usage(QStringLiteral("--set field=value: ") + text);
        change.entries.emplace_back(text.left(at).toStdString(), text.mid(at + 1).toStdString());
    }
    change.evidence = call.values("evidence");
    change.reason = call.value("reason").toStdString();
    if (call.has("status")) {
        change.status = method::statusByKey(call.value("status").toStdString());
        if (!change.status)
            return call.usage(QStringLiteral("--status todo|progress|done|na"));
    }
    if (const Status done = (*audit)->changeStep(change); !done)
        return call.fail(done.error());
    const auto states = (*audit)->steps();
    if (!states)
        return call.fail(states.error());
    for (const audit::StepState& state : *states) {
        if (state.step->id != change.id)
            continue;
        call.answer({{QStringLiteral("id"), jsonText(state.step->id)},
                     {QStringLiteral("status"), jsonText(method::statusKey(state.status))},
                     {QStringLiteral("changed_at"), state.changedAt},
                     {QStringLiteral("changed_by"), state.changedBy}});
        call.line(jsonText(state.step->id).toString() + QLatin1String("  ") + state.step->title.in(call.language()) +
                  QLatin1String(": ") + method::statusName(state.status).in(call.language()));
        call.line(state.step->why.in(call.language()));
        call.line(state.step->how.in(call.language()));
        call.line(state.step->doneWhen.in(call.language()));
    }
    return Exit::Done;
}

}

const Verb& step()
{
    static const Verb verb{
        .name = "step",
        .summary = {"Shows or changes one step: fields, evidence, status.",
                    "Показывает или меняет шаг: поля, материалы, статус."},
        .takes = "FILE ID [--set field=value]... [--evidence PATH]... [--status todo|progress|done|na --reason TEXT]",
        .least = 2,
        .most = 2,
        .options =
            [] {
                return QList{option("set", "field=value"), option("evidence", "path"), option("status", "status"),
                             option("reason", "text")};
            },
        .run = run};
    return verb;
}

}
