#include "core/kpi/catalogue/responses.h"

namespace zamer::kpi {

namespace {

/// Calls, messages, e-mails or meetings: without any of them every lead would look untouched.
bool hasContacts(const facts::Table& activities)
{
    if (activities.rows == 0 || !activities.has(facts::activity::kind) || !activities.has(facts::activity::at))
        return false;
    const facts::Dictionary& words = *activities.column(facts::activity::kind)->words;
    for (const char* kind : {"call", "message", "email", "meeting"})
        if (words.find(kind) != facts::kNone)
            return true;
    return false;
}

}

bool knowsResponses(const View& view, Sample& sample)
{
    const facts::Table& deals = view.facts.deals();
    if (deals.has(facts::deal::first_response_at) || deals.has(facts::deal::first_response_seconds))
        return true;
    if (!hasContacts(view.facts.table(facts::Entity::Activities))) {
        sample.noData(wording::responsesNotKnown);
        return false;
    }
    sample.coveredFrom = view.time.dayOf(view.index.firstFact(facts::Entity::Activities));
    return true;
}

}
