#include "core/import/survey_words.h"
#include "core/import/answer_steps.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

constexpr std::string_view kRecommend = "порекоменд|рекоменд|recommend|nps";
constexpr std::string_view kSatisfied = "удовлетвор|довольны|доволен|satisf|csat|csi|оцените|оценка|rate ";
constexpr std::string_view kStaff =
    "моя работа|моей работ|моему руковод|мой руковод|руководител|мотивац|мотивир|коллег|коллектив|вам работать|"
    "ваш отдел|вашего отдела|ваша должность|ваше подразделение|crm|црм|работать в компании|работать в отделе|работой в "
    "компании|работы в компании|работой в отделе|"
    "место работы|места работы|зарплат|рабочее место|my manager|my job|my work|my team|place to "
    "work|working at|working here|colleague|employee|motivat|your department|your position|your job title";
constexpr std::string_view kPlaceOfWork = "место работы|места работы|работодател|place to work|employer|enps";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The whole number at `at`, which moves behind it; -1 where there is none or it is longer than two digits.
int numberAt(std::string_view text, std::size_t& at)
{
    int value = 0;
    std::size_t digits = 0;
    while (at < text.size() && isDigit(text[at])) {
        value = value * 10 + (text[at++] - '0');
        if (++digits > 2)
            return -1;
    }
    return digits == 0 ? -1 : value;
}

/// "★★★☆☆" is three; 0 where anything else stands there.
int starsIn(std::string_view text)
{
    int count = 0;
    while (!text.empty()) {
        const std::string_view mark = text.substr(0, 3);
        if (mark != "★" && mark != "⭐" && mark != "☆" && mark != "\xEF\xB8\x8F") // the last makes a picture of a sign
            return 0;
        count += mark == "★" || mark == "⭐" ? 1 : 0;
        text.remove_prefix(3);
    }
    return count;
}

}

bool isStaffSurvey(std::span<const std::string> headers)
{
    // "Recommend us to your friends or colleagues" is what customers are asked.
    return std::any_of(headers.begin(), headers.end(), [](const std::string& header) {
        return holdsWord(header, holdsWord(header, kRecommend) ? kPlaceOfWork : kStaff);
    });
}

SurveyKind surveyKind(std::string_view question, bool staff)
{
    if (holdsWord(question, kRecommend))
        return staff && holdsWord(question, kPlaceOfWork) ? SurveyKind::EmployeeNps : SurveyKind::Nps;
    if (staff)
        return SurveyKind::Staff;
    return holdsWord(question, kSatisfied) ? SurveyKind::Csi : SurveyKind::Other;
}

bool asksForScore(std::string_view question)
{
    return scaleIn(question) || surveyKind(question, false) != SurveyKind::Other;
}

bool asksForConsent(std::string_view question)
{
    return holdsWord(question, "персональн|обработк|personal data|privacy|рассылк|newsletter");
}

std::string_view fieldBeside(std::string_view header)
{
    if (holdsWord(header, "почт|e-mail|email|username"))
        return "respondent_id";
    if (holdsWord(header, "коммент|почему|поясните|причин|comment|why|пожелани|улучшить|improve|отзыв"))
        return "comment";
    if (holdsWord(header, "отдел|подразделени|филиал|department|branch|группа|group"))
        return "group";
    if (holdsWord(header, "менеджер|manager|продавец|консультант"))
        return "manager";
    return {};
}

SurveyKind wordedKind(std::string_view question, bool staff, std::string_view answer)
{
    if (staff)
        return SurveyKind::Staff;
    const std::optional<AnswerStep> step = stepOf(answer);
    if (holdsWord(question, kRecommend) || !step)
        return SurveyKind::Other;
    const bool pleased = step->family == AnswerFamily::Satisfaction || step->family == AnswerFamily::Quality;
    return pleased ? SurveyKind::Csi : surveyKind(question, false);
}

std::optional<ScoreOf> scoreOf(std::string_view text)
{
    static constexpr std::string_view kOf[] = {"/", "из ", "out of ", "of "};
    constexpr std::string_view kUnits = "|балл|балла|баллов|звезд|звёзд|stars|points";
    const std::string all = folded(text);
    std::size_t at = 0;
    const int score = numberAt(all, at);
    std::string_view rest = trimmed(std::string_view(all).substr(at));
    const auto of =
        std::find_if(std::begin(kOf), std::end(kOf), [rest](std::string_view word) { return rest.starts_with(word); });
    if (score < 0 || of == std::end(kOf))
        return std::nullopt;
    rest = trimmed(rest.substr(of->size()));
    std::size_t end = 0;
    const int most = numberAt(rest, end);
    if (most < 3 || most > 10 || score > most || !isOneOf(trimmed(rest.substr(end)), kUnits))
        return std::nullopt;
    return ScoreOf{score, most};
}

std::optional<int> labelledNumber(std::string_view text)
{
    static constexpr std::string_view kMarks[] = {"-", "–", "—", "−", "=", ":", ".", "("};
    constexpr std::string_view kUnits = "балл|балла|баллов|звезда|звезды|звезд|звёзд|★|⭐|star|stars|point|points";
    std::size_t at = 0;
    if (const int number = numberAt(text, at); number >= 0) {
        const std::string_view rest = trimmed(text.substr(at));
        if (isOneOf(folded(rest), kUnits))
            return number;
        for (const std::string_view mark : kMarks)
            if (rest.starts_with(mark))
                if (const std::string_view label = trimmed(rest.substr(mark.size())); !label.empty())
                    return isDigit(label.front()) ? std::nullopt : std::optional(number);
        return std::nullopt;
    }
    if (const int stars = starsIn(text); stars > 0)
        return stars;
    if (text.ends_with(')'))
        text.remove_suffix(1);
    std::size_t begin = text.size();
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    at = begin;
    const int number = numberAt(text, at);
    const std::string_view label = trimmed(text.substr(0, begin));
    if (number < 0 || label.empty() || isDigit(label.front()))
        return std::nullopt;
    return std::any_of(std::begin(kMarks), std::end(kMarks),
                       [label](std::string_view mark) { return mark != "." && label.ends_with(mark); })
               ? std::optional(number)
               : std::nullopt;
}

namespace {

/// "[0 = not at all; 10 = very]", "1 — плохо, 5 — отлично": what both ends of a scale mean.
std::optional<Scale> scaleByItsEnds(std::string_view text)
{
    static constexpr std::string_view kMarks[] = {"=", "-", "–", "—", "−", ":", "("};
    std::optional<int> least;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && isDigit(text[i - 1])))
            continue;
        std::size_t at = i;
        const int number = numberAt(text, at);
        std::string_view rest = trimmed(text.substr(at));
        const auto mark = std::find_if(std::begin(kMarks), std::end(kMarks),
                                       [rest](std::string_view each) { return rest.starts_with(each); });
        if (mark == std::end(kMarks))
            continue;
        rest = trimmed(rest.substr(mark->size()));
        if (rest.empty() || isDigit(rest.front()))
            continue;
        if (!least && (number == 0 || number == 1))
            least = number;
        else if (least && number >= 3 && number <= 10)
            return Scale{static_cast<double>(*least), static_cast<double>(number)};
    }
    return std::nullopt;
}

}

std::optional<Scale> scaleIn(std::string_view question)
{
    static constexpr std::string_view kBetween[] = {"до", "to", "-", "–", "—", "−", "...", "…"};
    const std::string text = folded(question);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && (isDigit(text[i - 1]) || text[i - 1] == '.' || text[i - 1] == '-')))
            continue;
        std::size_t at = i;
        const int least = numberAt(text, at);
        std::string_view rest = trimmed(std::string_view(text).substr(at));
        for (const std::string_view word : kBetween) {
            if (!rest.starts_with(word))
                continue;
            const std::string_view behind = trimmed(rest.substr(word.size()));
            std::size_t end = 0;
            const int most = numberAt(behind, end);
            if ((least == 0 || least == 1) && most >= 3 && most <= 10)
                return Scale{static_cast<double>(least), static_cast<double>(most)};
        }
    }
    return scaleByItsEnds(text);
}

}
