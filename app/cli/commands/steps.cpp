#include "app/cli/values.h"

#include "core/method/status.h"

#include <QJsonArray>

namespace zamer::cli {

namespace {

QJsonObject jsonOf(const audit::StepState& state, Language language)
{
    QJsonObject entries;
    for (const auto& [field, value] : state.entries)
        entries.insert(QString::fromStdString(field), jsonText(value));
    QJsonArray requirements;
    for (const method::Requirement& each : state.requirements)
        requirements.append(QJsonObject{{QStringLiteral("text"), each.text.in(language)},
                                        {QStringLiteral("have"), each.have},
                                        {QStringLiteral("want"), each.want},
                                        {QStringLiteral("met"), each.met()}});
    QJsonArray evidence;
    for (const store::EvidenceRow& each : state.evidence)
        evidence.append(QJsonObject{{QStringLiteral("name"), each.name},
                                    {QStringLiteral("bytes"), each.bytes},
                                    {QStringLiteral("sum"), QString::fromLatin1(each.sum)}});
    return {{QStringLiteral("id"), jsonText(state.step->id)},
            {QStringLiteral("stage"), jsonText(method::stage(state.step->stage).key)},
            {QStringLiteral("title"), state.step->title.in(language)},
            {QStringLiteral("status"), jsonText(method::statusKey(state.status))},
            {QStringLiteral("reason"), jsonText(state.reason)},
            {QStringLiteral("changed_at"), state.changedAt},
            {QStringLiteral("changed_by"), state.changedBy},
            {QStringLiteral("due"), state.due.toString(Qt::ISODate)},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("requirements"), requirements},
            {QStringLiteral("evidence"), evidence}};
}

Exit run(const Call& call)
{
    const auto audit = call.openAudit();
    if (!audit)
        return call.fail(audit.error());
    const auto states = (*audit)->steps();
    if (!states)
        return call.fail(states.error());
    QJsonArray list;
    for (const audit::StepState& state : *states) {
        list.append(jsonOf(state, call.language()));
        call.line(QStringLiteral("%1  %2  %3  %4")
                      .arg(jsonText(state.step->id).toString(), state.due.toString(Qt::ISODate),
                           method::statusName(state.status).in(call.language()).leftJustified(14),
                           state.step->title.in(call.language())));
    }
    call.answer({{QStringLiteral("steps"), list}});
    return Exit::Done;
}

}

const Verb& steps()
{
    static const Verb verb{
        .name = "steps",
        .summary = {"The guided checklist: four stages of six steps.", "План аудита: четыре этапа по шесть шагов."},
        .takes = "FILE",
        .run = run};
    return verb;
}

}
