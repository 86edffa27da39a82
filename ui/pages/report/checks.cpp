#include "ui/pages/report/checks.h"

#include "core/report/format.h"
#include "core/report/wording.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace zamer::ui::preview {

namespace {

constexpr qsizetype kNamed = 3;

/// Gives these sentences a context of their own.
struct ReportChecks {
    Q_DECLARE_TR_FUNCTIONS(ReportChecks)
};

/// "a, b and c"; of many the first few and how many more.
QString named(const QStringList& names, const report::Format& format)
{
    if (names.size() <= kNamed)
        return format.list(names);
    return names.mid(0, kNamed).join(QLatin1String(", ")) + QLatin1Char(' ') +
           ReportChecks::tr("and %n more", nullptr, static_cast<int>(names.size() - kNamed));
}

const kpi::Measurement* printedBefore(const report::Input& input, const report::KpiLine& line)
{
    return input.before ? &line.comparison.before : nullptr;
}

bool isPrinted(const kpi::Measurement& measurement)
{
    return measurement.quality != kpi::Quality::NoData && !std::isnan(measurement.value);
}

/// Sources pinned by the snapshot on either side.
std::set<facts::SourceId> pinned(const report::Input& input, const std::vector<store::SnapshotRow>& snapshots)
{
    std::set<facts::SourceId> ids;
    for (const store::SnapshotRow& row : snapshots)
        if ((input.after && row.id == input.after->id) || (input.before && row.id == input.before->id))
            ids.insert(row.sources.begin(), row.sources.end());
    return ids;
}

Check sourcesCheck(const report::Input& input, const std::vector<store::SnapshotRow>& snapshots,
                   const std::vector<store::SourceRow>& sources)
{
    int figures = 0;
    int traced = 0;
    const auto count = [&](const kpi::Measurement& measurement) {
        if (!isPrinted(measurement))
            return;
        ++figures;
        traced += measurement.n > 0 && !input.sources.empty() ? 1 : 0;
    };
    for (const report::KpiLine& line : input.kpis) {
        count(line.comparison.after);
        if (const kpi::Measurement* before = printedBefore(input, line))
            count(*before);
    }
    int takenBack = 0;
    for (const facts::SourceId id : pinned(input, snapshots)) {
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [id](const store::SourceRow& row) { return row.source.id == id; });
        takenBack += found == sources.end() || found->undone ? 1 : 0;
    }

    Check check;
    check.id = QStringLiteral("sources");
    const bool whole = figures > 0 && traced == figures;
    check.kind = whole && takenBack == 0 ? Check::Kind::Good : Check::Kind::Warning;
    check.title = figures == 0 ? ReportChecks::tr("No figure to print")
                  : whole      ? ReportChecks::tr("Every figure has a source")
                               : ReportChecks::tr("%n figure(s) without a source", nullptr, figures - traced);
    check.note = takenBack > 0 ? ReportChecks::tr("%n file(s) were taken back after the snapshot", nullptr, takenBack)
                               : ReportChecks::tr("%1 of %2 figures trace to rows of %n file(s)", nullptr,
                                                  static_cast<int>(input.sources.size()))
                                     .arg(traced)
                                     .arg(figures);
    return check;
}

Check methodCheck(const report::Input& input, const std::vector<report::KpiWords>& words, const report::Format& format)
{
    int same = 0;
    QStringList changed;
    for (const report::KpiWords& each : words) {
        const kpi::Comparison& comparison = each.line->comparison;
        if (!isPrinted(comparison.before) || !isPrinted(comparison.after))
            continue;
        if (comparison.before.version == comparison.after.version &&
            comparison.before.parameters == comparison.after.parameters)
            ++same;
        else
            changed << each.name;
    }
    Check check;
    check.id = QStringLiteral("method");
    if (!input.before) {
        check.kind = Check::Kind::Note;
        check.title = ReportChecks::tr("One snapshot, nothing to compare");
        check.note = ReportChecks::tr("changes and verdicts come with the next stage");
        return check;
    }
    check.kind = changed.isEmpty() ? Check::Kind::Good : Check::Kind::Warning;
    check.title = changed.isEmpty() ? ReportChecks::tr("Method unchanged")
                                    : ReportChecks::tr("%n definition(s) differ between the snapshots", nullptr,
                                                       static_cast<int>(changed.size()));
    check.note = changed.isEmpty() ? ReportChecks::tr("both snapshots use the same %n definition(s)", nullptr, same)
                                   : named(changed, format);
    return check;
}

void addUntold(const report::Input& input, const std::vector<report::KpiWords>& words, const report::Format& format,
               std::vector<Check>& checks)
{
    if (!input.before)
        return;
    QStringList names;
    Check check;
    for (const report::KpiWords& each : words) {
        if (each.line->comparison.verdict != kpi::Verdict::CannotTell || !each.line->key)
            continue;
        if (names.isEmpty()) {
            check.kpi = QString::fromStdString(each.kpi);
            check.note = each.name + QLatin1String(": ") + each.reason;
        }
        names << each.name;
    }
    if (names.isEmpty())
        return;
    check.id = QStringLiteral("untold");
    check.kind = Check::Kind::Note;
    check.title = ReportChecks::tr("%n key KPI(s) print as “cannot tell”", nullptr, static_cast<int>(names.size()));
    if (names.size() > 1)
        check.note = named(names, format);
    checks.push_back(std::move(check));
}

void addQuality(const std::vector<report::KpiWords>& words, const report::Format& format, std::vector<Check>& checks)
{
    QStringList names;
    Check check;
    for (const report::KpiWords& each : words) {
        const kpi::Measurement& after = each.line->comparison.after;
        if (!isPrinted(after) || after.quality == kpi::Quality::Ok)
            continue;
        if (names.isEmpty())
            check.kpi = QString::fromStdString(each.kpi);
        names << ReportChecks::tr("%1 (%2)").arg(each.name, report::qualityWord(after.quality, format.language()));
    }
    if (names.isEmpty())
        return;
    check.id = QStringLiteral("quality");
    check.kind = Check::Kind::Warning;
    check.title = ReportChecks::tr("%n KPI(s) rest on weak data", nullptr, static_cast<int>(names.size()));
    check.note = named(names, format);
    checks.push_back(std::move(check));
}

}

std::vector<Check> checksOf(const report::Input& input, const std::vector<store::SnapshotRow>& snapshots,
                            const std::vector<store::SourceRow>& sources, Language language)
{
    report::Input spoken = input;
    spoken.language = language; // the window's, not the report's
    const report::Format format(language, input.settings.currency);
    const std::vector<report::KpiWords> words = report::kpiWords(spoken);
    std::vector<Check> checks{sourcesCheck(input, snapshots, sources), methodCheck(input, words, format)};
    addUntold(input, words, format, checks);
    addQuality(words, format, checks);
    if (input.names == QLatin1String("full")) {
        Check check;
        check.id = QStringLiteral("names");
        check.kind = Check::Kind::Note;
        check.title = ReportChecks::tr("People are printed by name");
        check.note = ReportChecks::tr("choose initials or hidden, if the report goes to more readers");
        checks.push_back(std::move(check));
    }
    return checks;
}

}
