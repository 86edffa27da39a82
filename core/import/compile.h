#pragma once
// The mapping compiled into a plan: options and layout are checked here, so that reading a row cannot fail on them. Pure, any thread.

#include "core/import/mapping.h"
#include "core/import/plan.h"

namespace zamer::import {

/// Errors: LayoutUnknown, FieldMissing (a required field without a column), FieldUnknown, BadValue (constants, words
/// for a status, time zone).
Result<Plan> compile(const Understanding& understanding, const Sample& sample, const Options& options,
                     const Settings& settings, const SecretKey& key, const QString& path);
/// BLAKE2b of everything that decides how the file's bytes become rows.
std::string sumOfPlan(const Plan& plan, const Mapping& mapping);

}
