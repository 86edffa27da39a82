#pragma once
// Field words: what the fields of facts are called where people map columns and look at rows. Pure; any thread.

#include "core/base/text.h"

#include <string_view>

namespace zamer::report {

/// "Closed at" / «Дата закрытия». A field without words stays as it is named.
QString fieldWord(std::string_view field, Language language);

}
