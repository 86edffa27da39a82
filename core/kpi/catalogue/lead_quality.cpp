// Worked example. Leads of 1 March, of age on 8 March: one marked qualified on 5 March, one marked on 12 March (too late), one marked as
// not qualified, one without a mark that reached the qualified stage on 3 March, one without a mark that skipped it to a later stage on 4
// March, one spam. 3 of 6 = 50 %.
//
// A mark is the flag (1 with a date counts by its date, 1 without one counts), or a date alone; of a lead that became a deal the lead's
// marks count where the deal has none. Without a mark: whether the deal came to the qualified stage (kind qualified, or the setting
// qualified_stage), to a later one or was won within 7 days, by its stage moves; without stage moves, by where it stands now. Minimum: 30
// leads. Left out: leads without arrival, leads younger than 7 days at as-of (pending). Spam and duplicates stay in the base.

#include "core/kpi/catalogue/stage_limits.h"
#include "core/kpi/kpi.h"

#include <cmath>

namespace zamer::kpi {

namespace {

constexpr int kQualityDays = 7;

enum class Mark { None, Yes, No };

/// What the fields of the deal, or of the lead it was, say.
class Marks
{
public:
    explicit Marks(const View& view)
        : m_flags(view.facts.deals().flags(facts::deal::qualified)),
          m_at(view.facts.deals().ints(facts::deal::qualified_at))
    {
        if (!any())
            return;
        const std::span<const std::uint32_t> heirs = view.index.livesOn();
        for (std::uint32_t row = 0; row < heirs.size(); ++row) {
            if (heirs[row] == row)
                continue;
            m_leadOf.resize(heirs.size(), Index::kNoDealRow);
            m_leadOf[heirs[row]] = row;
        }
    }
    bool any() const { return !m_flags.empty() || !m_at.empty(); }
    Mark of(std::uint32_t row, Instant until) const
    {
        const Mark own = ofRow(row, until);
        return own != Mark::None || m_leadOf.empty() || m_leadOf[row] == Index::kNoDealRow
                   ? own
                   : ofRow(m_leadOf[row], until);
    }

private:
    Mark ofRow(std::uint32_t row, Instant until) const
    {
        const int flag = m_flags.empty() ? -1 : m_flags[row];
        const Instant at = m_at.empty() ? facts::kNull : m_at[row];
        if (flag == 0 || (flag < 0 && at == facts::kNull))
            return flag == 0 ? Mark::No : Mark::None;
        return at == facts::kNull || at <= until ? Mark::Yes : Mark::No;
    }

    std::span<const std::int8_t> m_flags;
    facts::Ints m_at;
    std::vector<std::uint32_t> m_leadOf; // by deal; empty where no lead became one
};

/// The stage that qualifies a lead, and those after it.
class QualifiedStages
{
public:
    explicit QualifiedStages(const View& view)
        : m_view(view), m_stages(view.facts), m_entries(view.index.stageEntries()),
          m_closed(view.facts.deals().ints(facts::deal::closed_at)),
          m_from(m_stages.pipelines().size(), std::numeric_limits<double>::infinity())
    {
        const QString& wanted = view.settings.qualifiedStage;
        for (std::size_t i = 0; i < m_stages.stages().size(); ++i) {
            const Stage& stage = m_stages.stages()[i];
            if (wanted.isEmpty() ? stage.qualifies : isNamed(m_stages, i, wanted))
                m_from[stage.pipeline] = std::min(m_from[stage.pipeline], stage.order);
        }
    }
    bool any() const
    {
        return std::any_of(m_from.begin(), m_from.end(), [](double order) { return std::isfinite(order); });
    }
    bool hasMoves() const { return !m_entries.begins.empty(); }
    bool inPipelineOf(std::uint32_t row) const
    {
        const int pipeline = m_stages.pipelineOf(code(facts::deal::pipeline, row));
        return pipeline >= 0 && std::isfinite(m_from[static_cast<std::size_t>(pipeline)]);
    }
    bool reachedBy(std::uint32_t row, Instant until, Instant asOf) const
    {
        if (!hasMoves())
            return m_view.index.statusAt(row, asOf) == DealStatus::Won ||
                   qualifies(m_stages.of(code(facts::deal::pipeline, row), code(facts::deal::stage, row)));
        if (m_view.index.status()[row] == DealStatus::Won && !m_closed.empty() && m_closed[row] != facts::kNull &&
            m_closed[row] <= until)
            return true;
        for (std::uint32_t i = m_entries.begins[row]; i < m_entries.begins[row + 1]; ++i)
            if (m_entries.at[i] <= until && qualifies(m_entries.stage[i]))
                return true;
        return false;
    }

private:
    bool qualifies(int number) const
    {
        if (number < 0)
            return false;
        const Stage& stage = m_stages.stages()[static_cast<std::size_t>(number)];
        return stage.kind == StageKind::Won || (stage.kind == StageKind::Work && stage.order >= m_from[stage.pipeline]);
    }
    facts::Code code(int field, std::uint32_t row) const
    {
        const facts::Codes codes = m_view.facts.deals().codes(field);
        return codes.empty() ? facts::kNone : codes[row];
    }

    const View& m_view;
    StageTable m_stages;
    StageEntries m_entries;
    facts::Ints m_closed;
    std::vector<double> m_from; // order, by pipeline; infinite where none qualifies
};

Sample collect(const View& view, const Window& window)
{
    Sample sample;
    const Marks marks(view);
    const QualifiedStages stages(view);
    if (!marks.any() && !stages.any()) {
        sample.noData(wording::noQualification);
        return sample;
    }
    if (!view.settings.qualifiedStage.isEmpty())
        sample.parameters["qualified_stage"] = view.settings.qualifiedStage.toStdString();
    std::size_t mute = 0;
    std::size_t byStage = 0;
    forLeads(view, window, sample, [&](std::uint32_t row, Instant arrival) {
        const Instant until = arrival + window.followUp(kQualityDays);
        if (until > window.asOf) {
            ++sample.pending;
            return;
        }
        Mark mark = marks.of(row, until);
        if (mark == Mark::None && stages.inPipelineOf(row)) {
            mark = stages.reachedBy(row, until, window.asOf) ? Mark::Yes : Mark::No;
            byStage += stages.hasMoves() ? 0 : 1;
        }
        mute += mark == Mark::None ? 1 : 0;
        sample.seen.push_back({.row = row, .day = view.time.dayOf(arrival), .num = mark == Mark::Yes ? 1.0 : 0.0});
    });
    sample.note(wording::byCurrentStage, byStage);
    sample.note(wording::nothingQualifies, mute);
    sample.note(wording::notOfAge, sample.pending);
    return sample;
}

constexpr facts::Entity kReads[] = {facts::Entity::Deals, facts::Entity::StageMoves};
constexpr Need kNeeds[] = {{facts::Entity::Deals, facts::deal::arrived_at, facts::deal::created_at}};
constexpr Need kShows[] = {
    {facts::Entity::Deals, facts::deal::id},         {facts::Entity::Deals, facts::deal::owner},
    {facts::Entity::Deals, facts::deal::source},     {facts::Entity::Deals, facts::deal::arrived_at},
    {facts::Entity::Deals, facts::deal::created_at}, {facts::Entity::Deals, facts::deal::stage},
    {facts::Entity::Deals, facts::deal::qualified},  {facts::Entity::Deals, facts::deal::qualified_at}};

}

const Kpi& lead_quality()
{
    static const Kpi kpi{
        .id = "lead_quality",
        .group = Group::Operations,
        .name = {"Qualified leads", "Качество лидов"},
        .unitText = {"% of leads", "% заявок"},
        .definition = {"Of the leads that arrived in the period, the share qualified within 7 days: marked so, or on "
                       "the qualified stage or beyond. Spam and duplicates stay in the base.",
                       "Доля заявок периода, квалифицированных за 7 дней: по отметке либо по достижению этапа "
                       "квалификации. Спам и дубли остаются в базе."},
        .unit = Unit::Percent,
        .better = Better::Up,
        .estimator = Estimator::Share,
        .byDay = true,
        .followUpDays = kQualityDays,
        .needs = kNeeds,
        .reads = kReads,
        .shows = kShows,
        .collect = collect,
    };
    return kpi;
}

}
