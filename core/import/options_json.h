#pragma once
// Options as JSON and back: how a mapping is kept, in the audit file (to read the file again) and in saved profiles. Pure, any thread.

#include "core/import/importer.h"

#include <QJsonObject>

namespace zamer::import {

/// What the user did not say is left out.
QJsonObject toJson(const Options& options);
/// WrongUsage where a value has another type than toJson gives it, or is out of its range; keys that are unknown are passed over.
Result<Options> optionsFromJson(const QJsonObject& json);

}
