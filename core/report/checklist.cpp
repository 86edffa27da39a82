// The steps of the stage: where each stands, what was noted, what proves it.
#include "core/report/context.h"

#include <algorithm>

namespace zamer::report {

namespace {

QString statusWord(method::StepStatus status, Language language)
{
    switch (status) {
    case method::StepStatus::ToDo:
        return Text{"to do", "не начат"}.in(language);
    case method::StepStatus::InProgress:
        return Text{"in progress", "в работе"}.in(language);
    case method::StepStatus::Done:
        return Text{"done", "выполнен"}.in(language);
    case method::StepStatus::NotApplicable:
        break;
    }
    return Text{"not applicable", "не применим"}.in(language);
}

bool hasMore(const StepLine& line)
{
    return !line.notes.trimmed().isEmpty() || !line.evidence.isEmpty() ||
           (line.status == method::StepStatus::NotApplicable && !line.reason.isEmpty());
}

QString stepId(const method::Step& step)
{
    return QString::fromUtf8(step.id.data(), static_cast<qsizetype>(step.id.size()));
}

QString introduction(const Context& context, const std::vector<const StepLine*>& lines)
{
    const auto settled = std::count_if(lines.begin(), lines.end(), [](const StepLine* line) {
        return line->status == method::StepStatus::Done || line->status == method::StepStatus::NotApplicable;
    });
    return context
        .say({"%1 of %2 steps of this stage are done or set aside with a reason.",
              "Выполнено или обоснованно отложено шагов этапа: %1 из %2."})
        .arg(settled)
        .arg(lines.size());
}

void addNotes(const Context& context, const std::vector<const StepLine*>& lines, Section& section)
{
    bool isFirst = true;
    for (const StepLine* line : lines) {
        if (!hasMore(*line))
            continue;
        if (isFirst)
            section.blocks.push_back(Heading{context.say({"Notes and evidence", "Заметки и подтверждения"}), 2});
        isFirst = false;
        section.blocks.push_back(Heading{stepId(*line->step) + QChar(0x00A0) + context.say(line->step->title), 3});
        if (line->status == method::StepStatus::NotApplicable && !line->reason.isEmpty())
            section.blocks.push_back(
                Paragraph{context.say({"Not applicable: %1", "Не применим: %1"}).arg(line->reason)});
        for (const QString& note : line->notes.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            section.blocks.push_back(Paragraph{note.trimmed()});
        if (!line->evidence.isEmpty())
            section.blocks.push_back(Paragraph{
                context.say({"Evidence: %1", "Подтверждения: %1"}).arg(line->evidence.join(QStringLiteral(", "))),
                false, true});
    }
}

}

void addChecklist(Context& context, Report& report)
{
    std::vector<const StepLine*> lines;
    for (const StepLine& line : context.in.steps) {
        if (line.step && line.step->stage == context.in.stage)
            lines.push_back(&line);
    }
    if (lines.empty())
        return;
    Section section{QStringLiteral("checklist"), context.say({"Checklist of the stage", "Чек-лист этапа"}), {}};
    section.blocks.push_back(Heading{section.title, 1});
    section.blocks.push_back(Paragraph{introduction(context, lines)});
    Table table;
    table.columns = {{context.say({"step", "шаг"}), 5.4, Align::Left, false},
                     {context.say({"status", "состояние"}), 1.8, Align::Left, true},
                     {context.say({"when", "когда"}), 1.7, Align::Left, false},
                     {context.say({"who", "кто"}), 2.1, Align::Left, false}};
    for (const StepLine* line : lines) {
        const bool isTouched = line->status != method::StepStatus::ToDo && !line->changedAt.isEmpty();
        table.rows.push_back({stepId(*line->step) + QChar(0x00A0) + QChar(0x00A0) + context.say(line->step->title),
                              statusWord(line->status, context.in.language),
                              isTouched ? dayOfIso(line->changedAt, context.format, context.zone) : QString(),
                              isTouched ? context.names.auditor(line->changedBy) : QString()});
    }
    section.blocks.push_back(std::move(table));
    addNotes(context, lines, section);
    report.sections.push_back(std::move(section));
}

}
