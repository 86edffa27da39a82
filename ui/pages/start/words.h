#pragma once
// The start page's words on time: what is due when, and what is late.

#include "ui/models/recent_audits.h"

namespace zamer::ui::start {

/// "today", "in 3 days", "4 days late".
QString relativeDay(QDate day, QDate today);
/// "14:02", "yesterday", "4 Sep".
QString openedWords(const QDateTime& opened, QDate today);
/// Null where nothing is left to do.
const method::Step* stepOf(const RecentStep& step);
int lateSteps(const RecentAudit& audit, QDate today);
/// "3 steps are late"; empty where there is nothing to attend to.
QString attention(const RecentAudit& audit, QDate today);

}
