#include "core/import/refusal.h"
#include "core/import/text/dates.h"
#include "core/import/text/words.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace zamer::import {

namespace {

bool hasAny(const std::string& header, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&header](std::string_view word) { return header.find(word) != std::string::npos; });
}

std::ptrdiff_t countOf(const std::vector<std::string>& headers, std::initializer_list<std::string_view> words)
{
    return std::count_if(headers.begin(), headers.end(),
                         [words](const std::string& header) { return hasAny(header, words); });
}

bool hasDates(std::span<const std::vector<std::string>> rows)
{
    if (rows.empty())
        return false;
    return std::any_of(rows.front().begin(), rows.front().end(), [](const std::string& cell) {
        DateParts parts;
        const std::string_view text = trimmed(cell);
        // Bare numbers can be read as dates too; a date in a report has marks between its parts.
        return text.find_first_of("./-") != std::string_view::npos && text.size() >= 8 &&
               (readDate(text, DateOrder::DayMonthYear, parts) || readDate(text, DateOrder::MonthDayYear, parts));
    });
}

}

std::string whyNoEntity(const std::vector<std::string>& headers, std::span<const std::vector<std::string>> rows)
{
    std::vector<std::string> names;
    std::transform(headers.begin(), headers.end(), std::back_inserter(names),
                   [](const std::string& header) { return folded(trimmed(header)); });
    const bool people = countOf(names, {"customer", "client", "contact", "клиент", "контрагент", "контакт"}) > 0;
    if (countOf(names, {"rate", "avg", "average", "level", "%", "средн", "доля", "процент", "уровень"}) >= 2 && !people)
        return "totals";
    const bool ofOrder = std::any_of(names.begin(), names.end(), [](const std::string& name) {
        return hasAny(name, {"sale", "order", "invoice", "заказ", "продаж", "накладн", "счет", "счёт", "документ"});
    });
    if (ofOrder && !people && !hasDates(rows) && countOf(names, {"quantity", "qty", "количество", "кол-во"}) > 0)
        return "lines";
    if (countOf(names, {"price", "цена", "стоимость"}) > 0 && !people && !hasDates(rows) &&
        countOf(names, {"product", "item", "series", "sku", "товар", "номенклатура", "артикул"}) > 0)
        return "prices";
    if (countOf(names, {"description", "описание"}) > 0 && countOf(names, {"field", "column", "поле", "столбец"}) > 0)
        return "words";
    return {};
}

}
