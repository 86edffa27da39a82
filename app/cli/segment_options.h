#pragma once
// --filter and --segment: the part of the department that a verb looks at, the same way in every verb that measures.

#include "app/cli/verb.h"

namespace zamer::cli {

QList<QCommandLineOption> segmentOptions();
/// Points the audit at what the call names. Errors: WrongUsage (both given), UnknownKey (no such segment or dimension), BadValue.
Status lookAtSegment(const Call& call, audit::Audit& audit);
/// Adds "segment": {"name", "filter"} to an answer, where one was named.
void addSegment(const audit::Audit& audit, QJsonObject& answer);
QJsonObject jsonSegment(const audit::Segment& segment);

}
