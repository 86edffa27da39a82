#include "ui/pages/start/words.h"

#include "core/report/format.h"
#include "ui/theme/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace zamer::ui::start {

namespace {

QString counted(const char* text, int count)
{
    return QCoreApplication::translate("zamer::ui::StartPage", text, nullptr, count);
}

QString said(const char* text)
{
    return QCoreApplication::translate("zamer::ui::StartPage", text);
}

}

QString relativeDay(QDate day, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(day));
    if (days == 0)
        return said(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "today"));
    if (days < 0)
        return counted(QT_TRANSLATE_N_NOOP("zamer::ui::StartPage", "%n day(s) late"), -days);
    if (days < 60)
        return counted(QT_TRANSLATE_N_NOOP("zamer::ui::StartPage", "in %n day(s)"), days);
    return counted(QT_TRANSLATE_N_NOOP("zamer::ui::StartPage", "in %n week(s)"), days / 7);
}

QString openedWords(const QDateTime& opened, QDate today)
{
    const report::Format format(currentLanguage());
    if (opened.date() == today)
        return format.time(opened.time());
    if (opened.date() == today.addDays(-1))
        return said(QT_TRANSLATE_NOOP("zamer::ui::StartPage", "yesterday"));
    return opened.date().year() == today.year() ? format.dayMonth(opened.date()) : format.date(opened.date());
}

const method::Step* stepOf(const RecentStep& step)
{
    return method::findStep(step.id.toStdString());
}

int lateSteps(const RecentAudit& audit, QDate today)
{
    return static_cast<int>(std::count_if(audit.open.begin(), audit.open.end(), [today](const RecentStep& step) {
        return step.due.isValid() && step.due < today;
    }));
}

QString attention(const RecentAudit& audit, QDate today)
{
    const int late = lateSteps(audit, today);
    return late > 0 ? counted(QT_TRANSLATE_N_NOOP("zamer::ui::StartPage", "%n step(s) late"), late) : QString();
}

}
