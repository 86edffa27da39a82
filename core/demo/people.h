#pragma once
// The invented company's words: managers, customers, sources, stages. Every person and firm is made up; phones lie in
// +7 900 0xx, e-mails under example.ru.

#include "core/base/text.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace zamer::demo {

struct Manager {
    Text name;
    int team;          // 0 or 1
    double leadWeight; // share of the leads, mean 1
    double skill;      // factor on conversion; lead-weighted mean 1
    double pace;       // factor on response time, geometric mean near 1
    bool slow;         // works as before the go-live
};

constexpr std::size_t kManagers = 12;
const std::array<Manager, kManagers>& managers();
Text teamName(int team);
/// With scale K there are K such companies; the names of the second and later ones carry their number.
QString personName(const Text& name, int pod, Language language);
constexpr Text kHeadOfSales{"K. Ershov", "К. Ершов"};
constexpr const char* kServiceUser = "service-bot";

enum StageIndex { Unsorted, FirstContact, Qualified, OfferSent, Negotiation, Contract, Won, Lost, kStageCount };
struct StageWords {
    const char* name; // as amoCRM writes it
    const char* kind; // of table:stages
};
extern const std::array<StageWords, kStageCount> kStages;
constexpr const char* kPipeline = "Продажи";

struct SourceWords {
    const char* name;
    const char* utmSource;
    const char* utmMedium;
    double weight;
    bool paid;
};
constexpr std::size_t kSourceCount = 6;
extern const std::array<SourceWords, kSourceCount> kSources;
constexpr std::size_t kCampaignCount = 4;
extern const std::array<const char*, kCampaignCount> kCampaigns;
constexpr std::size_t kProductCount = 6;
extern const std::array<const char*, kProductCount> kProducts;
constexpr std::size_t kCityCount = 8;
extern const std::array<const char*, kCityCount> kCities;
constexpr std::size_t kLossReasonCount = 6;
extern const std::array<const char*, kLossReasonCount> kLossReasons;

struct PersonWords {
    QString firstName;
    QString lastName;
    QString company;
};
/// The same customer number always gives the same person.
PersonWords customerWords(std::uint32_t customer);
/// form 0..2: ways in which people write one and the same number.
QString phoneOf(int pod, std::uint32_t customer, int form);
QString phoneDigits(int pod, std::uint32_t customer);
QString emailOf(int pod, std::uint32_t customer);

}
