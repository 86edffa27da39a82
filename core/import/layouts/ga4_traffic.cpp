// Traffic reports of Google Analytics 4: sessions by source and medium, by day or by hour. Headers from genuine exports in English; the
// Russian ones are guessed. Preamble and totals are none of this file's business.
#include "core/import/layout_tools.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <cmath>

namespace zamer::import {

const Layout& ga4_traffic();

namespace {

namespace visit = facts::visit;

constexpr std::string_view kPairs = "session source / medium|session source/medium|first user source / medium|источник "
                                    "или канал сеанса|источник / канал "
                                    "сеанса|источник/канал сеанса";
constexpr std::string_view kChannels =
    "session primary channel group (default channel group)|session primary channel group|session default channel "
    "group|основная группа каналов сеанса|основная группа каналов сеанса (группа каналов по умолчанию)";
constexpr std::string_view kSources = "session source|источник сеанса";
constexpr std::string_view kCampaigns = "session campaign|кампания сеанса";
constexpr std::string_view kSessions = "sessions|сеансы|сессии";
constexpr std::string_view kHours = "date + hour (yyyymmddhh)|date + hour|дата и час (ггггммддчч)|дата и час";

constexpr std::string_view kNthDays = "nth day|n-й день|номер дня|день n";
constexpr std::string_view kNthOthers = "nth week|nth month|nth year|n-я неделя|n-й месяц|номер недели|номер месяца";

constexpr LayoutColumn kColumns[] = {
    {"day", "date|дата"},
    {"hour", kHours},
    {"nth", kNthDays},
    {"nth_other", kNthOthers},
    {"pair", kPairs},
    {"source", kSources},
    {"medium", "session medium|канал сеанса"},
    {"campaign", kCampaigns},
    {"source", kChannels},
    {"sessions", kSessions},
    {"users", "total users|active users|всего пользователей|активные пользователи"},
    {"leads", "key events|conversions|ключевые события|конверсии"},
    {"", "engaged sessions|вовлеченные сеансы|сеансы с вовлечением"},
    {"", "new users|новые пользователи"},
    {"", "engagement rate|доля вовлечения"},
    {"", "average engagement time per session|event count|total revenue|landing page + query string"},
};
enum Extra : std::uint8_t { Hour, Pair, Nth };
constexpr LayoutExtra kExtras[] = {{"hour", facts::Type::Text},
                                   {"pair", facts::Type::Text},
                                   {"nth", facts::Type::Number},
                                   {"nth_other", facts::Type::Text}};
constexpr LayoutConstant kConstants[] = {{"day", kNoDay}};

double confidence(std::span<const std::string> headers, SampleRows /*sample*/)
{
    const bool dimension = anyHeader(headers, kPairs) || anyHeader(headers, kChannels) ||
                           anyHeader(headers, kSources) || anyHeader(headers, kCampaigns) ||
                           anyHeader(headers, kNthDays) || anyHeader(headers, kNthOthers);
    return anyHeader(headers, kSessions) && dimension ? 0.9 : 0;
}

/// "google / cpc" is a source and a medium.
void splitPairs(Harvest& harvest)
{
    const facts::Column* const pair = harvest.extra(Pair);
    if (pair == nullptr)
        return;
    const auto source = newColumn(facts::Type::Text, harvest.rows.rows);
    const auto medium = newColumn(facts::Type::Text, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const std::string_view text = pair->text(row);
        const std::size_t slash = text.find(" / ");
        const std::string_view first = trimmed(text.substr(0, slash));
        const std::string_view second =
            slash == std::string_view::npos ? std::string_view() : trimmed(text.substr(slash + 3));
        if (!isMissing(first))
            source->codes.set(row, source->words->add(first));
        if (!isMissing(second))
            medium->codes.set(row, medium->words->add(second));
    }
    harvest.rows.columns[visit::source] = source;
    harvest.rows.columns[visit::medium] = medium;
}

/// 2026013114: the hour is of no use to a day.
void takeDaysFromHours(Harvest& harvest)
{
    const facts::Column& hours = *harvest.extra(Hour);
    const auto day = newColumn(facts::Type::Instant, harvest.rows.rows);
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        DateParts parts;
        const std::string_view text = hours.text(row);
        rejected[row] = text.size() != 10 || !readDate(text.substr(0, 8), DateOrder::YearMonthDay, parts);
        if (!rejected[row])
            day->ints.set(row, harvest.zone.startOf(parts.day));
    }
    harvest.rows.columns[visit::day] = day;
    rejectRows(harvest, Issue::Kind::BadDate, columnFor(harvest, "hour")->header, rejected, &hours);
}

/// "0000" is the day the report begins on, "0001" the one behind it.
Status takeDaysFromStart(Harvest& harvest)
{
    const std::string& header = columnFor(harvest, "nth")->header;
    if (!harvest.mapping->startsOn)
        return failure(ErrorKind::NoExactDay, QString::fromStdString(header), QStringLiteral("days"));
    const facts::Numbers& nth = harvest.extra(Nth)->numbers;
    const auto day = newColumn(facts::Type::Instant, harvest.rows.rows);
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row) {
        constexpr double kMostDays = 100'000;
        rejected[row] = !(nth[row] >= 0 && nth[row] < kMostDays && nth[row] == std::floor(nth[row]));
        if (!rejected[row])
            day->ints.set(row, harvest.zone.startOf(*harvest.mapping->startsOn + static_cast<Day>(nth[row])));
    }
    harvest.rows.columns[visit::day] = day;
    rejectRows(harvest, Issue::Kind::BadNumber, header, rejected);
    return {};
}

/// The hours of a day become one row. Somebody who came at nine and at ten is one user, so users cannot be summed.
void sumHours(Harvest& harvest)
{
    facts::Column key;
    key.type = facts::Type::Text;
    key.words = std::make_shared<facts::Dictionary>();
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        std::string all = std::to_string(harvest.rows.intAt(visit::day, row));
        for (const int field : {visit::source, visit::medium, visit::campaign})
            (all += '\n') += harvest.rows.textAt(field, row);
        key.codes.push_back(key.words->add(all));
    }
    const std::size_t before = harvest.merged;
    static constexpr MergeRule kRules[] = {{visit::sessions, Merge::Sum}, {visit::leads, Merge::Sum}};
    mergeRows(harvest, key, kRules);
    if (harvest.merged == before)
        return;
    harvest.rows.columns[visit::users] = nullptr;
    harvest.issues.push_back(
        {Issue::Kind::MergedRows, false, columnFor(harvest, "hour")->header, {}, harvest.merged - before, {}});
}

/// What the lines above the header say: one day is the day of all rows; of several only the user can choose one.
Status takePeriod(Harvest& harvest, Day first, Day last)
{
    if (first != last)
        return failure(ErrorKind::PeriodAsWhole,
                       toDate(first).toString(Qt::ISODate) + QStringLiteral(" – ") + toDate(last).toString(Qt::ISODate),
                       toDate(last).toString(Qt::ISODate));
    const auto day = newColumn(facts::Type::Instant, harvest.rows.rows);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row)
        day->ints.set(row, harvest.zone.startOf(first));
    harvest.rows.columns[visit::day] = day;
    return {};
}

Status takeDaysWithoutDate(Harvest& harvest)
{
    if (harvest.extra(Nth) != nullptr)
        return takeDaysFromStart(harvest);
    if (const ColumnGuess* const weeks = columnFor(harvest, "nth_other"))
        return failure(ErrorKind::NoExactDay, QString::fromStdString(weeks->header));
    if (harvest.mapping->startsOn && harvest.mapping->endsOn)
        return takePeriod(harvest, *harvest.mapping->startsOn, *harvest.mapping->endsOn);
    return failure(ErrorKind::FieldMissing, QStringLiteral("visits"), QStringLiteral("day"));
}

Status finish(Harvest& harvest)
{
    if (harvest.rows.rows == 0)
        return {};
    const bool hourly = harvest.extra(Hour) != nullptr && columnFor(harvest, "day") == nullptr;
    if (hourly)
        takeDaysFromHours(harvest);
    else if (isNoDay(harvest, visit::day)) {
        if (const Status status = takeDaysWithoutDate(harvest); !status)
            return status;
    }
    splitPairs(harvest);
    if (hourly)
        sumHours(harvest);
    return {};
}

}

const Layout& ga4_traffic()
{
    static const Layout layout{.id = "ga4_traffic",
                               .system = "ga4",
                               .entity = facts::Entity::Visits,
                               .name = {"Google Analytics 4 traffic", "Трафик Google Analytics 4"},
                               .columns = kColumns,
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .confidence = confidence};
    return layout;
}

}
