#pragma once
// Synonyms: what people call the fields of an entity, for tables that no layout knows (`table:<entity>`) and that the user has not mapped. Pure,
// any thread.

#include "core/import/importer.h"

namespace zamer::import {

/// Columns without a field whose headers are common names of one: a guess (confidence 0.6, needsLook). A field that has a column is not
/// given a second one, phones and e-mails apart.
void guessBySynonyms(Mapping& mapping);

}
