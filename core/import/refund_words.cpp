#include "core/import/refund_words.h"
#include "core/import/layout_tools.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <vector>

namespace zamer::import {

namespace {

constexpr std::string_view kGivenBack = "возврат|refund|chargeback|reversal|сторно";
constexpr std::string_view kInflected = "возврата|возвраты|refunds|refunded|reversed";
constexpr std::string_view kTakenBack = "отмена|void";
constexpr std::string_view kHowMuch = "частичный|полный|partial|full"; // in front of them

/// Folded; a hyphen between letters is part of the word: "возврат-сервис".
std::vector<std::string> wordsOf(std::string_view text)
{
    const QString all = textOf(folded(text));
    std::vector<std::string> words;
    QString word;
    const auto end = [&] {
        while (word.endsWith(QLatin1Char('-')))
            word.chop(1);
        if (!word.isEmpty())
            words.push_back(word.toStdString());
        word.clear();
    };
    for (const QChar c : all)
        if (c.isLetterOrNumber() || (c == QLatin1Char('-') && !word.isEmpty()))
            word += c;
        else
            end();
    end();
    return words;
}

bool hasDigit(const std::string& word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "Возврат займа от сотрудника", "возврат аванса поставщиком": given back to the company.
bool isOwnMoney(const std::vector<std::string>& words, std::size_t from)
{
    constexpr std::size_t kNear = 3; // words behind: "по кредитному договору", and not all that a purpose tells
    for (std::size_t i = from; i < words.size(); ++i)
        if (beginsWith(words[i], "поставщик|supplier|vendor") ||
            (i < from + kNear && beginsWith(words[i], "займ|заем|заём|кредит|ссуд|депозит|вклад|подотчет|подотчёт|"
                                                      "налог|loan|deposit|tax")))
            return true;
    return false;
}

}

bool isRefundPurpose(std::string_view purpose)
{
    const std::vector<std::string> words = wordsOf(purpose);
    // "{VO10010}", "15." in front of it.
    std::size_t at = 0;
    while (at < words.size() && (hasDigit(words[at]) || isOneOf(words[at], kHowMuch)))
        ++at;
    return at < words.size() && (isOneOf(words[at], kGivenBack) || isOneOf(words[at], kTakenBack)) &&
           !isOwnMoney(words, at + 1);
}

bool isRefundOperation(std::string_view operation)
{
    constexpr std::string_view kNot = "без|не|нет|no|not|non|without";
    if (isRefundPurpose(operation))
        return true;
    const std::vector<std::string> words = wordsOf(operation);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (isOneOf(words[i], kNot))
            return false;
        else if (isOneOf(words[i], kGivenBack) || isOneOf(words[i], kInflected))
            return !isOwnMoney(words, i + 1);
    return false;
}

}
