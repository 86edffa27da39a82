#include "core/kpi/utm.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace zamer::kpi {

using facts::Code;
using facts::Entity;
using facts::kNone;
using facts::kNull;
using facts::Table;

namespace {

std::string foldedWord(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
        .simplified()
        .toCaseFolded()
        .toStdString();
}

/// Words of three columns folded once each, and the marks that rows have, each combination numbered once.
class Marks
{
public:
    Marks(const Table& table, int source, int medium, int campaign)
    {
        const int fields[] = {source, medium, campaign};
        for (std::size_t i = 0; i < 3; ++i) {
            m_codes[i] = table.codes(fields[i]);
            if (m_codes[i].empty())
                continue;
            const facts::Dictionary& words = *table.column(fields[i])->words;
            for (Code code = 0; code < words.size(); ++code)
                m_words[i].push_back(foldedWord(words.text(code)));
        }
    }

    struct Mark {
        std::string source; // empty: the row says none
        std::string whole;
    };
    const Mark& of(std::size_t row)
    {
        const Key key{codeAt(0, row), codeAt(1, row), codeAt(2, row)};
        const auto [entry, isNew] = m_marks.try_emplace(key);
        if (isNew)
            entry->second = make(word(0, key[0]), word(1, key[1]), word(2, key[2]));
        return entry->second;
    }

private:
    using Key = std::array<Code, 3>;
    Code codeAt(std::size_t column, std::size_t row) const
    {
        return m_codes[column].empty() ? kNone : m_codes[column][row];
    }
    std::string word(std::size_t column, Code code) const
    {
        return code == kNone ? std::string() : m_words[column][code];
    }
    static Mark make(std::string source, std::string medium, const std::string& campaign)
    {
        const std::size_t slash = source.find(" / ");
        if (slash != std::string::npos && medium.empty()) {
            medium = source.substr(slash + 3);
            source.resize(slash);
        }
        return {source, source + '\n' + medium + '\n' + campaign};
    }

    std::array<facts::Codes, 3> m_codes;
    std::array<std::vector<std::string>, 3> m_words;
    std::map<Key, Mark> m_marks;
};

struct Known {
    std::unordered_set<std::string> sources;
    std::unordered_set<std::string> marks;
};

Known knownIn(const Table& table, Marks& marks)
{
    Known known;
    std::unordered_set<const Marks::Mark*> seen;
    for (std::size_t row = 0; row < table.rows; ++row) {
        const Marks::Mark& mark = marks.of(row);
        if (mark.source.empty() || !seen.insert(&mark).second)
            continue;
        known.sources.insert(mark.source);
        known.marks.insert(mark.whole);
    }
    return known;
}

template<class Weight>
UtmMatch::Share shareOf(const Table& table, Marks& marks, const Known& known, const Weight& weight)
{
    std::map<const Marks::Mark*, double> weights;
    for (std::size_t row = 0; row < table.rows; ++row)
        weights[&marks.of(row)] += weight(row);
    UtmMatch::Share share;
    for (const auto& [mark, sum] : weights) {
        if (mark->source.empty())
            continue;
        share.all += sum;
        share.byMark += known.marks.contains(mark->whole) ? sum : 0;
        share.bySource += known.sources.contains(mark->source) ? sum : 0;
    }
    return share;
}

}

std::string utmSource(std::string_view source)
{
    std::string folded = foldedWord(source);
    folded.resize(std::min(folded.size(), folded.find(" / ")));
    return folded;
}

UtmMatch matchUtm(const facts::Facts& facts)
{
    const Table& deals = facts.deals();
    const Table& costs = facts.table(Entity::Costs);
    const Table& visits = facts.table(Entity::Visits);
    if (costs.rows + visits.rows == 0)
        return {};
    Marks ofDeals(deals, facts::deal::source, facts::deal::medium, facts::deal::campaign);
    Marks ofCosts(costs, facts::cost::source, facts::cost::medium, facts::cost::campaign);
    Marks ofVisits(visits, facts::visit::source, facts::visit::medium, facts::visit::campaign);
    const Known inDeals = knownIn(deals, ofDeals);
    UtmMatch match;
    const facts::Ints amounts = costs.ints(facts::cost::amount);
    match.costs = shareOf(costs, ofCosts, inDeals, [&](std::size_t row) {
        return amounts.empty() || amounts[row] == kNull ? 0.0 : static_cast<double>(amounts[row]);
    });
    const facts::Numbers sessions = visits.numbers(facts::visit::sessions);
    match.visits = shareOf(visits, ofVisits, inDeals, [&](std::size_t row) {
        return sessions.empty() || std::isnan(sessions[row]) ? 1.0 : sessions[row];
    });
    if (costs.rows > 0)
        match.deals = shareOf(deals, ofDeals, knownIn(costs, ofCosts), [](std::size_t) { return 1.0; });
    return match;
}

}
