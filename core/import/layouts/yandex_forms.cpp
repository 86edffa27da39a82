// Answers to a Yandex form, downloaded as xlsx, csv or json: an id, the time, then the questions' own texts. No genuine export was seen.
#include "core/import/survey_columns.h"

namespace zamer::import {

const Layout& yandex_forms();

namespace {

constexpr std::string_view kId = "id|id ответа|answer id";
constexpr std::string_view kTime = "время создания|created|creation time";
constexpr std::string_view kKnown = "id|id ответа|answer id|время создания|created|creation time";

constexpr LayoutColumn kColumns[] = {
    {"", kId},
    {"at", kTime},
    {"respondent_id", "логин|login|электронная почта|email"},
};

double confidence(std::span<const std::string> headers, SampleRows sample)
{
    const std::span<const std::string> first = headers.first(std::min<std::size_t>(headers.size(), 3));
    if (!anyHeader(first, kId) || !anyHeader(first, kTime))
        return 0;
    return formConfidence(headers, sample, kKnown);
}

}

const Layout& yandex_forms()
{
    static const Layout layout =
        formLayout("yandex_forms", {"Yandex Forms answers", "Ответы Яндекс Форм"}, kColumns, confidence);
    return layout;
}

}
