// Data quality and provenance: which files, how many rows of each were taken, what was wrong with them, which snapshots
// were read.
#include "core/kpi/wording.h"
#include "core/report/context.h"

namespace zamer::report {

namespace {

Table sourcesTable(Context& context)
{
    Table table;
    table.compact = true;
    table.columns = {{context.say({"file", "файл"}), 3.6, Align::Left, false},
                     {context.say({"what", "что"}), 1.5, Align::Left, false},
                     {context.say({"imported", "загружен"}), 2.2, Align::Left, false},
                     {context.say({"rows", "строк"}), 1.1, Align::Right, false},
                     {context.say({"accepted", "принято"}), 1.2, Align::Right, false},
                     {context.say({"rejected", "отклонено"}), 1.3, Align::Right, false},
                     {context.say({"sum", "сумма"}), 1.5, Align::Right, false}};
    for (const SourceLine& source : context.in.sources) {
        QString imported = dayOfIso(source.importedAt, context.format, context.zone);
        if (!source.importedBy.isEmpty())
            imported += QStringLiteral(", ") + context.names.auditor(source.importedBy);
        table.rows.push_back({source.file, entityWord(source.entity, context.in.language), imported,
                              context.format.count(source.rowsRead), context.format.count(source.accepted),
                              context.format.count(source.rejected), sumText(source.sum)});
    }
    return table;
}

void addIssues(const Context& context, Section& section)
{
    Table table;
    table.compact = true;
    table.columns = {{context.say({"file", "файл"}), 2.4, Align::Left, false},
                     {context.say({"what was found", "что найдено"}), 5, Align::Left, false}};
    for (const SourceLine& source : context.in.sources) {
        for (qsizetype i = 0; i < source.issues.size(); ++i)
            table.rows.push_back({i == 0 ? source.file : QString(), source.issues[i]});
    }
    if (table.rows.empty())
        return;
    section.blocks.push_back(Heading{context.say({"Found while reading", "Замечания при чтении"}), 2});
    section.blocks.push_back(std::move(table));
}

QString noteText(const Context& context, const kpi::Measurement& measurement)
{
    QStringList texts;
    if (measurement.quality != kpi::Quality::Ok) {
        const QString reason = context.say(measurement.reason);
        texts << (reason.isEmpty() ? qualityWord(measurement.quality, context.in.language) : clause(reason));
    }
    if (measurement.pending > 0)
        texts << context.say({"%1 not yet of age", "моложе срока наблюдения: %1"})
                     .arg(context.format.count(static_cast<qint64>(measurement.pending)));
    for (const kpi::Note& note : measurement.notes) {
        // Said above already.
        if (measurement.pending > 0 && kpi::wording::codeOf(note.text) == kpi::wording::codeOf(kpi::wording::notOfAge))
            continue;
        QString text = context.say(note.text);
        text.replace(QLatin1String("%1"), context.format.count(static_cast<qint64>(note.count)));
        text.replace(QLatin1String("%2"), fieldNames(QString::fromStdString(note.detail), context.in.language));
        texts << clause(text);
    }
    for (QString& text : texts)
        text = afterColon(std::move(text)); // each was a sentence of its own
    return capitalised(texts.join(QStringLiteral("; ")));
}

void addRemarks(const Context& context, Section& section)
{
    Table table;
    table.compact = true;
    table.columns.push_back({context.say({"KPI", "показатель"}), 2.4, Align::Left, false});
    if (context.compares())
        table.columns.push_back({context.say({"before", "было"}), 3, Align::Left, false});
    const Text now = context.compares() ? Text{"now", "стало"} : Text{"remark", "оговорка"};
    table.columns.push_back({context.say(now), 3, Align::Left, false});
    const auto addRow = [&](const Printed& item) {
        const QString after = noteText(context, item.comparison().after);
        const QString before = context.compares() ? noteText(context, item.comparison().before) : QString();
        if (after.isEmpty() && before.isEmpty())
            return;
        QStringList row{item.name};
        if (context.compares())
            row << before;
        table.rows.push_back(row << after);
    };
    for (const Printed& item : context.keys)
        addRow(item);
    for (const Printed& item : context.others)
        addRow(item);
    if (table.rows.empty())
        return;
    section.blocks.push_back(Heading{context.say({"What qualifies the figures", "Оговорки к цифрам"}), 2});
    section.blocks.push_back(std::move(table));
}

Fields snapshotFields(Context& context, const SnapshotFacts& snapshot)
{
    Fields fields;
    fields.rows.emplace_back(context.say({"Period", "Период"}), longPeriod(snapshot.period, context.format));
    if (snapshot.reconstructed)
        fields.rows.emplace_back(context.say({"Origin", "Происхождение"}),
                                 context.say({"reconstructed from history", "восстановлено по истории"}));
    if (snapshot.asOf != kNoInstant) {
        const QDate known = toDate(context.zone.dayOf(snapshot.asOf - 1));
        fields.rows.emplace_back(context.say({"Data as of", "Данные на"}), longDate(known, context.format));
    }
    QString taken = dayOfIso(snapshot.takenAt, context.format, context.zone);
    if (!snapshot.takenBy.isEmpty())
        taken += QStringLiteral(", ") + context.names.auditor(snapshot.takenBy);
    fields.rows.emplace_back(context.say({"Taken", "Снят"}), taken);
    fields.rows.emplace_back(context.say({"Seal", "Печать"}), sumText(snapshot.seal, true));
    return fields;
}

void addSnapshot(Context& context, const std::optional<SnapshotFacts>& snapshot, const Text& role, Section& section)
{
    if (!snapshot)
        return;
    section.blocks.push_back(Heading{context.say(role).arg(snapshot->id), 3});
    section.blocks.push_back(snapshotFields(context, *snapshot));
}

/// "Mon–Fri 09:00–18:00": days that follow each other are written as a span.
QString calendarText(const Context& context)
{
    const WorkingCalendar& calendar = context.in.settings.calendar;
    const auto name = [&](int day) { return context.format.locale().dayName(day + 1, QLocale::ShortFormat); };
    const auto works = [&](int day) { return day < 7 && calendar.week[static_cast<std::size_t>(day)]; };
    QStringList spans;
    for (int first = 0; first < 7; ++first) {
        if (!works(first))
            continue;
        int last = first;
        while (works(last + 1))
            ++last;
        spans << (first == last ? name(first) : name(first) + QChar(0x2013) + name(last));
        first = last;
    }
    const auto clock = [](int minute) {
        return QStringLiteral("%1:%2")
            .arg(minute / 60, 2, 10, QLatin1Char('0'))
            .arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    QString text = spans.join(QStringLiteral(", ")) + QLatin1Char(' ') + clock(calendar.fromMinute) + QChar(0x2013) +
                   clock(calendar.toMinute);
    if (calendar.hasLunch())
        text += context.say({", lunch %1", ", обед %1"})
                    .arg(clock(calendar.lunchFromMinute) + QChar(0x2013) + clock(calendar.lunchToMinute));
    if (!calendar.holidays.empty())
        text += context.say({"; holidays: %1", "; праздников: %1"}).arg(calendar.holidays.size());
    return text;
}

void addMeasuring(const Context& context, Section& section)
{
    const Settings& settings = context.in.settings;
    Fields fields;
    if (settings.goLive.isValid())
        fields.rows.emplace_back(context.say({"Go-live", "Запуск"}), longDate(settings.goLive, context.format));
    fields.rows.emplace_back(context.say({"Working hours", "Рабочее время"}),
                             calendarText(context) + QStringLiteral(", ") + settings.timeZone);
    section.blocks.push_back(Heading{context.say({"Measured by", "Настройки измерения"}), 2});
    section.blocks.push_back(std::move(fields));
}

}

void addQuality(Context& context, Report& report)
{
    const Input& in = context.in;
    if (in.sources.empty() && !in.before && !in.after)
        return;
    Section section{
        QStringLiteral("quality"), context.say({"Data quality and provenance", "Качество и происхождение данных"}), {}};
    section.blocks.push_back(Heading{section.title, 1});
    if (!in.sources.empty()) {
        section.blocks.push_back(Paragraph{context.say(
            {"Every figure comes from these files; each row of them can be shown behind the figure. The sum is of the "
             "file's bytes: the same file always gives the same sum.",
             "Каждая цифра получена из этих файлов, и за каждой можно показать строки. Сумма считается по байтам "
             "файла: у "
             "того же файла она всегда та же."})});
        section.blocks.push_back(sourcesTable(context));
        addIssues(context, section);
    }
    if (context.hasFigures())
        addRemarks(context, section);
    if (in.before || in.after) {
        section.blocks.push_back(Heading{context.say({"Snapshots", "Снимки"}), 2});
        section.blocks.push_back(Paragraph{context.say({"A snapshot fixes values, settings and files; its seal changes "
                                                        "with any of them. Keep this page: it shows later that "
                                                        "nothing was altered.",
                                                        "Снимок закрепляет значения, настройки и файлы; его печать "
                                                        "меняется вместе с любым из них. По этой странице позже можно "
                                                        "проверить, что ничего не изменено."})});
        addSnapshot(context, in.before, {"Before: snapshot %1", "Было: снимок %1"}, section);
        addSnapshot(context, in.after,
                    in.before ? Text{"Now: snapshot %1", "Стало: снимок %1"} : Text{"Snapshot %1", "Снимок %1"},
                    section);
    }
    addMeasuring(context, section);
    report.sections.push_back(std::move(section));
}

}
