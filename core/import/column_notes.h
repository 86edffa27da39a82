#pragma once
// What the mapping page says about a column beside its meaning: the format of its dates, the marks of its numbers, what is kept of persons'
// data, how much of it is empty. Pure, any thread.

#include "core/import/mapping.h"

#include <span>

namespace zamer::import {

/// Keeps a note that the column already has. `zone`: of the file's times.
void noteColumn(ColumnGuess& column, facts::Type type, const ColumnTraits& traits,
                std::span<const std::vector<std::string>> rows, const QString& zone);

}
