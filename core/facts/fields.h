#pragma once
// The entities and their fields (facts.md). The lists below are the one place that names a field: importers map to these names,
// column chunks are stored under them, KPIs read by the enumerators (facts::deal::closed_at).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zamer::facts {

enum class Type : std::uint8_t {
    Text,     // dictionary code
    Instant,  // UTC seconds
    Money,    // minor units of the audit currency
    Number,   // double, NaN = empty
    Flag,     // 0 or 1
    Presence, // 0 or 1: only whether the cell was filled is kept (names, titles, comments)
    Hashes,   // list of pseudonyms (phones, e-mails)
    Key,      // dictionary code of a customer key: a system's id as it is, anything else as a pseudonym
};

// X(name, type, required): a row without a required field is rejected.
#define ZAMER_DEALS(X)                                                                                                 \
    X(id, Text, 0)                                                                                                     \
    X(kind, Text, 0)                                                                                                   \
    X(lead, Text, 0) X(title, Presence, 0) X(pipeline, Text, 0) X(stage, Text, 0) X(status, Text, 0) X(owner, Text, 0) \
        X(team, Text, 0) X(source, Text, 0) X(medium, Text, 0) X(campaign, Text, 0) X(content, Text, 0)                \
            X(term, Text, 0) X(channel, Text, 0) X(region, Text, 0) X(product, Text, 0) X(amount, Money, 0)            \
                X(currency, Text, 0) X(customer, Key, 0) X(customer_name, Presence, 0) X(company, Presence, 0)         \
                    X(phone, Hashes, 0) X(email, Hashes, 0) X(created_at, Instant, 0) X(arrived_at, Instant, 0)        \
                        X(first_contact_at, Instant, 0) X(first_response_at, Instant, 0)                               \
                            X(first_response_seconds, Number, 0) X(qualified, Flag, 0) X(qualified_at, Instant, 0)     \
                                X(closed_at, Instant, 0) X(modified_at, Instant, 0) X(next_task_at, Instant, 0)        \
                                    X(loss_reason, Text, 0) X(expected_close_at, Instant, 0)                           \
                                        X(expected_amount, Money, 0) X(probability, Number, 0) X(tags, Presence, 0)
#define ZAMER_STAGES(X) X(pipeline, Text, 1) X(stage, Text, 1) X(order, Number, 1) X(kind, Text, 0)
#define ZAMER_STAGE_MOVES(X)                                                                                           \
    X(deal, Text, 1)                                                                                                   \
    X(from_stage, Text, 0) X(to_stage, Text, 1) X(at, Instant, 1) X(user, Text, 0) X(automated, Flag, 0)
#define ZAMER_ACTIVITIES(X)                                                                                            \
    X(id, Text, 0)                                                                                                     \
    X(kind, Text, 1)                                                                                                   \
    X(direction, Text, 0) X(at, Instant, 1) X(ended_at, Instant, 0) X(duration, Number, 0) X(wait, Number, 0)          \
        X(answered, Flag, 0) X(user, Text, 0) X(deal, Text, 0) X(customer, Key, 0) X(phone, Hashes, 0)                 \
            X(channel, Text, 0) X(dialogue, Text, 0) X(due_at, Instant, 0) X(done_at, Instant, 0)                      \
                X(automated, Flag, 0)
#define ZAMER_CUSTOMERS(X)                                                                                             \
    X(id, Key, 0)                                                                                                      \
    X(name, Presence, 0)                                                                                               \
    X(company, Presence, 0) X(phone, Hashes, 0) X(email, Hashes, 0) X(region, Text, 0) X(source, Text, 0)              \
        X(owner, Text, 0) X(created_at, Instant, 0) X(modified_at, Instant, 0) X(attributes, Number, 0)                \
            X(attributes_of, Number, 0)
#define ZAMER_PURCHASES(X)                                                                                             \
    X(order, Text, 0)                                                                                                  \
    X(line, Text, 0)                                                                                                   \
    X(customer, Key, 1) X(at, Instant, 1) X(amount, Money, 1) X(margin, Money, 0) X(product, Text, 0)                  \
        X(quantity, Number, 0) X(deal, Text, 0) X(refund, Flag, 0) X(vat, Money, 0) X(delivery, Money, 0)
#define ZAMER_SURVEY_ANSWERS(X)                                                                                        \
    X(survey, Text, 1)                                                                                                 \
    X(at, Instant, 0)                                                                                                  \
    X(score, Number, 1) X(scale_min, Number, 0) X(scale_max, Number, 0) X(respondent, Text, 0)                         \
        X(respondent_id, Key, 0) X(group, Text, 0) X(manager, Text, 0) X(question, Text, 0) X(weight, Number, 0)       \
            X(comment, Presence, 0)
#define ZAMER_TICKETS(X)                                                                                               \
    X(id, Text, 0)                                                                                                     \
    X(customer, Key, 0)                                                                                                \
    X(topic, Hashes, 0) X(opened_at, Instant, 0) X(resolved_at, Instant, 0) X(reopened, Flag, 0) X(complaint, Flag, 0) \
        X(owner, Text, 0) X(channel, Text, 0) X(score, Number, 0)
#define ZAMER_COSTS(X)                                                                                                 \
    X(at, Instant, 1)                                                                                                  \
    X(until, Instant, 0)                                                                                               \
    X(amount, Money, 1) X(kind, Text, 0) X(source, Text, 0) X(medium, Text, 0) X(campaign, Text, 0)                    \
        X(clicks, Number, 0) X(impressions, Number, 0)
#define ZAMER_VISITS(X)                                                                                                \
    X(day, Instant, 1)                                                                                                 \
    X(source, Text, 0)                                                                                                 \
    X(medium, Text, 0) X(campaign, Text, 0) X(sessions, Number, 0) X(users, Number, 0) X(leads, Number, 0)
#define ZAMER_MESSAGE_CAMPAIGNS(X)                                                                                     \
    X(id, Text, 0)                                                                                                     \
    X(at, Instant, 1)                                                                                                  \
    X(channel, Text, 0) X(scenario, Text, 0) X(delivered, Number, 1) X(sent, Number, 0) X(opened, Number, 0)           \
        X(clicked, Number, 0) X(replied, Number, 0)
#define ZAMER_USER_DAYS(X)                                                                                             \
    X(user, Text, 1)                                                                                                   \
    X(day, Instant, 1)                                                                                                 \
    X(logins, Number, 0) X(active_minutes, Number, 0) X(records, Number, 0) X(admin_minutes, Number, 0)                \
        X(work_minutes, Number, 0) X(absent, Flag, 0)
#define ZAMER_USERS(X)                                                                                                 \
    X(name, Text, 1)                                                                                                   \
    X(team, Text, 0)                                                                                                   \
    X(role, Text, 0) X(licensed, Flag, 0) X(active_from, Instant, 0) X(active_to, Instant, 0) X(service, Flag, 0)
#define ZAMER_FORECASTS(X) X(month, Instant, 1) X(owner, Text, 0) X(amount, Money, 1) X(made_at, Instant, 1)
#define ZAMER_AUTOMATIONS(X) X(id, Text, 0) X(name, Text, 1) X(enabled_from, Instant, 0) X(enabled_to, Instant, 0)
#define ZAMER_CALL_REVIEWS(X)                                                                                          \
    X(at, Instant, 1)                                                                                                  \
    X(manager, Text, 1) X(score, Number, 1) X(scale_max, Number, 0) X(call, Text, 0) X(comment, Presence, 0)
#define ZAMER_SUGGESTIONS(X) X(at, Instant, 1) X(user, Text, 0) X(text, Presence, 0)
#define ZAMER_ROI_ENTRIES(X)                                                                                           \
    X(side, Text, 1)                                                                                                   \
    X(month, Instant, 1)                                                                                               \
    X(amount, Money, 1) X(repeat, Text, 0) X(until, Instant, 0) X(category, Text, 0) X(basis, Text, 0)                 \
        X(kind, Text, 0) X(share, Number, 0) X(note, Text, 0)

// X(enumerator, list, name, namespace of the field enumerators)
#define ZAMER_ENTITIES(X)                                                                                              \
    X(Deals, ZAMER_DEALS, deals, deal)                                                                                 \
    X(Stages, ZAMER_STAGES, stages, stage)                                                                             \
    X(StageMoves, ZAMER_STAGE_MOVES, stage_moves, stage_move) X(Activities, ZAMER_ACTIVITIES, activities, activity)    \
        X(Customers, ZAMER_CUSTOMERS, customers, customer) X(Purchases, ZAMER_PURCHASES, purchases, purchase)          \
            X(SurveyAnswers, ZAMER_SURVEY_ANSWERS, survey_answers, survey_answer)                                      \
                X(Tickets, ZAMER_TICKETS, tickets, ticket) X(Costs, ZAMER_COSTS, costs, cost)                          \
                    X(Visits, ZAMER_VISITS, visits, visit)                                                             \
                        X(MessageCampaigns, ZAMER_MESSAGE_CAMPAIGNS, message_campaigns, message_campaign)              \
                            X(UserDays, ZAMER_USER_DAYS, user_days, user_day) X(Users, ZAMER_USERS, users, user)       \
                                X(Forecasts, ZAMER_FORECASTS, forecasts, forecast)                                     \
                                    X(Automations, ZAMER_AUTOMATIONS, automations, automation)                         \
                                        X(CallReviews, ZAMER_CALL_REVIEWS, call_reviews, call_review)                  \
                                            X(Suggestions, ZAMER_SUGGESTIONS, suggestions, suggestion)                 \
                                                X(RoiEntries, ZAMER_ROI_ENTRIES, roi_entries, roi_entry)

#define ZAMER_ENTITY_ENUMERATOR(Enumerator, list, name, scope) Enumerator,
enum class Entity : std::uint8_t { ZAMER_ENTITIES(ZAMER_ENTITY_ENUMERATOR) };
#undef ZAMER_ENTITY_ENUMERATOR

#define ZAMER_FIELD_ENUMERATOR(name, type, required) name,
#define ZAMER_FIELD_SCOPE(Enumerator, list, name, scope)                                                               \
    namespace scope {                                                                                                  \
    enum Field : std::uint8_t { list(ZAMER_FIELD_ENUMERATOR) kCount };                                                 \
    }
ZAMER_ENTITIES(ZAMER_FIELD_SCOPE)
#undef ZAMER_FIELD_SCOPE
#undef ZAMER_FIELD_ENUMERATOR

struct Field {
    std::string_view name;
    Type type;
    bool required;
};

constexpr std::size_t kEntities = static_cast<std::size_t>(Entity::RoiEntries) + 1;

std::string_view entityName(Entity entity);
std::optional<Entity> entityByName(std::string_view name);
/// The fields in the order of their enumerators.
std::span<const Field> fields(Entity entity);
/// The enumerator's value, or -1.
int fieldByName(Entity entity, std::string_view name);
/// The field that identifies a row of the entity within a system (deals.id, purchases.order ...), or -1.
/// purchases are keyed by order and line, users by name.
std::span<const int> keyFields(Entity entity);

}
