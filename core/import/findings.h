#pragma once
// What only the whole table tells: repeated ids, deals without an arrival, won ones without a close, the period
// covered. One thread; the table is worked on in place.

#include "core/import/mapping.h"
#include "core/import/plan.h"

namespace zamer::import {

void addFindings(const Plan& plan, const Understanding& understanding, const Settings& settings, ReadResult& result);

}
