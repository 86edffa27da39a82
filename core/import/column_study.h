#pragma once
// What the sampled rows say about the columns once their fields are known: examples to show, decimal marks, the order of day and month.
// Pure, any thread.

#include "core/import/mapping.h"

namespace zamer::import {

/// Of a field of the entity, an extra of the layout or a part of a field; Presence for what is none of them.
facts::Type typeOf(const Mapping& mapping, const std::string& field);

/// Examples with persons' data masked, votes on dates and decimal marks; then the marks that some columns leave open, from the others.
void studyColumns(Understanding& understanding, const Sample& sample, std::span<const std::vector<std::string>> rows,
                  const Options& options);

/// Settles the order of dates from the votes; the index of the first column that stays open otherwise.
std::optional<std::size_t> settleDateOrders(Understanding& understanding, const Options& options);

/// The pattern that all date columns share; empty where they differ.
std::string commonDateFormat(const Understanding& understanding);

}
