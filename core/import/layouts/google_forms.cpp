// Answers to a Google form, from the form itself (a zipped CSV) or its sheet. The columns are the questions' own texts, so only the first
// one is known; questions with a score are found by what they hold. No genuine export was seen.
#include "core/import/survey_columns.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

namespace zamer::import {

const Layout& google_forms();

namespace {

constexpr std::string_view kTime = "timestamp|отметка времени";

constexpr LayoutColumn kColumns[] = {
    {"at", kTime},
    {"respondent_id", "адрес электронной почты|email address|username|имя пользователя"},
    {"", "баллы|score"},
};

/// The time stamp stands first and holds dates, and something was asked on a scale.
double confidence(std::span<const std::string> headers, SampleRows sample)
{
    if (headers.empty() || !anyHeader(headers.first(1), kTime))
        return 0;
    for (const std::vector<std::string>& row : sample) {
        DateParts parts;
        if (row.empty() || !(readDate(trimmed(row[0]), DateOrder::DayMonthYear, parts) ||
                             readDate(trimmed(row[0]), DateOrder::MonthDayYear, parts)))
            return 0;
    }
    return formConfidence(headers, sample, kTime);
}

}

const Layout& google_forms()
{
    static const Layout layout =
        formLayout("google_forms", {"Google Forms answers", "Ответы Google Форм"}, kColumns, confidence);
    return layout;
}

}
