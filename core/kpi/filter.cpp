#include "core/kpi/filter.h"

#include "core/kpi/row_keys.h"

#include <QString>

namespace zamer::kpi {

namespace {

constexpr std::string_view kSpecial = ",;=\\";

std::string trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t") - from + 1));
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if (kSpecial.find(letter) != std::string_view::npos)
            out += '\\';
        out += letter;
    }
    return out;
}

}

Result<Filter> filterFromText(std::string_view text)
{
    const auto bad = [text] {
        return failure(ErrorKind::BadValue, QStringLiteral("filter"),
                       QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    };
    Filter filter;
    std::string dimension;
    std::string word;
    bool named = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char letter = i < text.size() ? text[i] : ';';
        if (letter == '\\' && i + 1 < text.size()) {
            word += text[++i];
        } else if (letter == '=') {
            dimension = trimmed(word);
            word.clear();
            if (named || !isDimension(dimension))
                return named ? bad()
                             : Result<Filter>(failure(ErrorKind::UnknownKey, QString::fromStdString(dimension)));
            named = true;
        } else if (letter == ',' || letter == ';') {
            const std::string key = trimmed(word);
            word.clear();
            if (named ? key.empty() : !key.empty())
                return bad();
            if (named)
                filter.keys[dimension].insert(key);
            named = named && letter == ',';
        } else {
            word += letter;
        }
    }
    return filter;
}

std::string textOf(const Filter& filter)
{
    std::string text;
    for (const auto& [dimension, keys] : filter.keys) {
        text += (text.empty() ? "" : ";") + dimension + '=';
        bool first = true;
        for (const std::string& key : keys) {
            text += (first ? "" : ",") + escaped(key);
            first = false;
        }
    }
    return text;
}

}
