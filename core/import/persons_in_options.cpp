#include "core/import/persons.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

Options withoutPersons(Options options, const Mapping& mapping, std::string_view country, const SecretKey& key)
{
    for (auto& [column, field] : options.map) {
        if (!isPersonal(column, country))
            continue;
        const auto named =
            std::find_if(mapping.columns.begin(), mapping.columns.end(),
                         [&said = column](const ColumnGuess& each) { return each.header == trimmed(said); });
        column = named == mapping.columns.end() ? withoutPersons(column) : '#' + std::to_string(named->index + 1);
    }
    for (auto& [field, from, to] : options.values) {
        from = keptWord(from, {}, country, key);
        to = keptWord(to, field, country, key);
    }
    for (auto& [field, value] : options.constants)
        value = keptWord(value, field, country, key);
    options.sheet = textOf(maskPersons(options.sheet.toStdString(), country));
    return options;
}

}
