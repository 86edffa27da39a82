// The cover: what this is, of whom, what was compared, by whom and when.
#include "core/report/context.h"

#include <algorithm>

namespace zamer::report {

namespace {

int managers(const Input& input)
{
    int most = 0;
    for (const KpiLine& line : input.kpis) {
        const auto& parts = line.comparison.after.parts;
        const auto isManager = [](const kpi::Part& part) {
            return part.dimension == "manager" && part.key != "(none)";
        };
        most = std::max(most, static_cast<int>(std::count_if(parts.begin(), parts.end(), isManager)));
    }
    return most;
}

QString subject(const Context& context)
{
    QString text = context.say({"sales department", "отдел продаж"});
    const int people = managers(context.in);
    if (people > 0) {
        text += QStringLiteral(", %1 %2").arg(people).arg(
            plural(people, context.in.language, {"manager", "менеджер"}, "менеджера", {"managers", "менеджеров"}));
    }
    if (!context.in.settings.crm.isEmpty())
        text += context.say({"; roll-out of %1", "; внедрение %1"}).arg(context.in.settings.crm);
    return text;
}

}

void addCover(Context& context, Report& report)
{
    const Input& in = context.in;
    const method::Stage& stage = method::stage(in.stage);
    Section cover{QStringLiteral("cover"), context.say({"Cover", "Обложка"}), {}};
    cover.blocks.push_back(
        Paragraph{context.say({"Report · stage %1 of 4", "Отчёт · этап %1 из 4"}).arg(static_cast<int>(in.stage) + 1),
                  false, true});
    cover.blocks.push_back(Heading{report.title, 0});
    cover.blocks.push_back(Paragraph{context.say(stage.name), true, false});
    if (const Printed* main = context.clearest(); main && context.hasFigures())
        cover.blocks.push_back(context.chart(*main, true));

    Fields fields;
    const auto add = [&](const Text& label, const QString& text) {
        if (!text.isEmpty())
            fields.rows.emplace_back(context.say(label), text);
    };
    const Settings& settings = in.settings;
    add({"Client", "Заказчик"},
        settings.business.isEmpty() ? settings.client : settings.client + QStringLiteral(", ") + settings.business);
    add({"Subject", "Предмет"}, subject(context));
    const auto measured = [&](const SnapshotFacts& side) {
        const QString period = longPeriod(side.period, context.format);
        return side.reconstructed
                   ? context.say({"%1 (reconstructed from history)", "%1 (восстановлено по истории)"}).arg(period)
                   : period;
    };
    if (context.compares())
        add({"Compared", "Сравниваем"},
            context.say({"%1 with %2", "%1 и %2"}).arg(measured(*in.before), measured(*in.after)));
    else if (in.after)
        add({"Measured", "Измерено"}, measured(*in.after));
    add({"Auditor", "Аудитор"}, context.names.auditor(settings.auditor));
    add({"Date", "Дата"}, longDate(in.printedOn, context.format));
    cover.blocks.push_back(fields);

    const QString confidential =
        context.names.areFull()
            ? context.say({"Confidential. May name employees; do not pass on without consent.",
                           "Конфиденциально. Может содержать имена сотрудников; не передавать без согласия."})
            : context.say(
                  {"Confidential. Do not pass on without consent.", "Конфиденциально. Не передавать без согласия."});
    const QString seal = in.after ? context.say({"snapshot %1", "снимок %1"}).arg(sumText(in.after->seal))
                                  : context.say({"no snapshot yet", "снимка ещё нет"});
    Fields foot;
    foot.rows.emplace_back(confidential, seal);
    cover.blocks.push_back(foot);
    report.sections.push_back(std::move(cover));
}

}
