#include "core/kpi/wording.h"

#include <cstring>

namespace zamer::kpi::wording {

namespace {

struct Entry {
    const char* code;
    const Text* text;
};

#define ZAMER_SENTENCE(name)                                                                                           \
    Entry                                                                                                              \
    {                                                                                                                  \
#name, &name                                                                                                   \
    }
const Entry kSentences[] = {
    ZAMER_SENTENCE(nothingImported),
    ZAMER_SENTENCE(fieldMissing),
    ZAMER_SENTENCE(noObservations),
    ZAMER_SENTENCE(tooYoung),
    ZAMER_SENTENCE(outsideFacts),
    ZAMER_SENTENCE(noStateExport),
    ZAMER_SENTENCE(earlierExportsGone),
    ZAMER_SENTENCE(tooFewUnits),
    ZAMER_SENTENCE(tooFewClusters),
    ZAMER_SENTENCE(shortHistory),
    ZAMER_SENTENCE(lookBackShort),
    ZAMER_SENTENCE(periodNotOver),
    ZAMER_SENTENCE(periodBeforeFacts),
    ZAMER_SENTENCE(fieldsLacking),
    ZAMER_SENTENCE(closesEstimated),
    ZAMER_SENTENCE(noStages),
    ZAMER_SENTENCE(nobodySaysWhereLost),
    ZAMER_SENTENCE(sideNotSound),
    ZAMER_SENTENCE(sideWithoutData),
    ZAMER_SENTENCE(unlikeDefinitions),
    ZAMER_SENTENCE(unlikeParameters),
    ZAMER_SENTENCE(unlikeInstruments),
    ZAMER_SENTENCE(plainFigure),
    ZAMER_SENTENCE(noInterval),
    ZAMER_SENTENCE(segmentNotTold),
    ZAMER_SENTENCE(segmentTooSmall),
    ZAMER_SENTENCE(segmentWithoutCosts),
    ZAMER_SENTENCE(smallGroupHidden),
    ZAMER_SENTENCE(hiddenWithSmaller),
    ZAMER_SENTENCE(segmentGivesAway),
    ZAMER_SENTENCE(belowHalfOfStaff),
    ZAMER_SENTENCE(responsesNotKnown),
    ZAMER_SENTENCE(noMessages),
    ZAMER_SENTENCE(noQualification),
    ZAMER_SENTENCE(noStageMoves),
    ZAMER_SENTENCE(noStageLimits),
    ZAMER_SENTENCE(noTasks),
    ZAMER_SENTENCE(withoutArrival),
    ZAMER_SENTENCE(withoutClose),
    ZAMER_SENTENCE(wonWithoutClose),
    ZAMER_SENTENCE(notOfAge),
    ZAMER_SENTENCE(foreignCurrency),
    ZAMER_SENTENCE(withoutAmount),
    ZAMER_SENTENCE(withoutCustomer),
    ZAMER_SENTENCE(fromFirstContact),
    ZAMER_SENTENCE(withoutStart),
    ZAMER_SENTENCE(closedBeforeArrival),
    ZAMER_SENTENCE(inflowMovesIt),
    ZAMER_SENTENCE(columnsLeftOut),
    ZAMER_SENTENCE(withoutOwner),
    ZAMER_SENTENCE(ownedByService),
    ZAMER_SENTENCE(managersWithoutTime),
    ZAMER_SENTENCE(withoutTouch),
    ZAMER_SENTENCE(unknownStage),
    ZAMER_SENTENCE(pipelinesWithoutLossStage),
    ZAMER_SENTENCE(refundsDeducted),
    ZAMER_SENTENCE(withoutCreation),
    ZAMER_SENTENCE(countedOverAll),
    ZAMER_SENTENCE(withoutAnswered),
    ZAMER_SENTENCE(callsWithoutNumber),
    ZAMER_SENTENCE(repeatedCalls),
    ZAMER_SENTENCE(outsideScale),
    ZAMER_SENTENCE(withoutScale),
    ZAMER_SENTENCE(answersWithoutDate),
    ZAMER_SENTENCE(actionsWithoutUser),
    ZAMER_SENTENCE(leadsWithoutManagerDay),
    ZAMER_SENTENCE(unlistedUsers),
    ZAMER_SENTENCE(usersWithoutWorkingDay),
    ZAMER_SENTENCE(absentDays),
    ZAMER_SENTENCE(licenceUnknown),
    ZAMER_SENTENCE(userDaysWithoutValue),
    ZAMER_SENTENCE(fromTimeUseSurvey),
    ZAMER_SENTENCE(workTimeByCalendar),
    ZAMER_SENTENCE(actionsWithoutLength),
    ZAMER_SENTENCE(partMonths),
    ZAMER_SENTENCE(forecastsTooLate),
    ZAMER_SENTENCE(forecastsReplaced),
    ZAMER_SENTENCE(forecastsWithoutOwner),
    ZAMER_SENTENCE(answeredBefore),
    ZAMER_SENTENCE(unansweredWithin),
    ZAMER_SENTENCE(stayingOn),
    ZAMER_SENTENCE(byCurrentStage),
    ZAMER_SENTENCE(nothingQualifies),
    ZAMER_SENTENCE(stagesWithoutLimit),
    ZAMER_SENTENCE(limitIsFollowUp),
    ZAMER_SENTENCE(withoutDueDate),
    ZAMER_SENTENCE(tasksWithoutDeal),
    ZAMER_SENTENCE(perDay),
    ZAMER_SENTENCE(median),
    ZAMER_SENTENCE(newCustomers),
    ZAMER_SENTENCE(repeatCustomers),
    ZAMER_SENTENCE(repeatVolume),
    ZAMER_SENTENCE(repeatShareOfVolume),
    ZAMER_SENTENCE(noSuchScale),
    ZAMER_SENTENCE(windowBeforeFacts),
    ZAMER_SENTENCE(needsMargin),
    ZAMER_SENTENCE(noCosts),
    ZAMER_SENTENCE(withoutCount),
    ZAMER_SENTENCE(moreThanDelivered),
    ZAMER_SENTENCE(withoutDate),
    ZAMER_SENTENCE(unlikeScale),
    ZAMER_SENTENCE(outOfScale),
    ZAMER_SENTENCE(withoutOpening),
    ZAMER_SENTENCE(resolvedBeforeOpened),
    ZAMER_SENTENCE(repeatsUnknown),
    ZAMER_SENTENCE(earlierTicketsUnknown),
    ZAMER_SENTENCE(withoutProduct),
    ZAMER_SENTENCE(withoutMargin),
    ZAMER_SENTENCE(refundsNotDeducted),
    ZAMER_SENTENCE(costsWithoutKind),
    ZAMER_SENTENCE(medianOfResolved),
    ZAMER_SENTENCE(paidCac),
    ZAMER_SENTENCE(roas),
    ZAMER_SENTENCE(manualPerDay),
    ZAMER_SENTENCE(bias),
    ZAMER_SENTENCE(records),
    ZAMER_SENTENCE(calls),
    ZAMER_SENTENCE(meetings),
    ZAMER_SENTENCE(messages),
    ZAMER_SENTENCE(p90),
    ZAMER_SENTENCE(calendarMedian),
    ZAMER_SENTENCE(answeredMedian),
    ZAMER_SENTENCE(within90Seconds),
    ZAMER_SENTENCE(roiNeedsYear),
    ZAMER_SENTENCE(costsBeginLate),
    ZAMER_SENTENCE(costsEndEarly),
    ZAMER_SENTENCE(notPaidBack),
    ZAMER_SENTENCE(neitherSide),
    ZAMER_SENTENCE(withoutAttributes),
    ZAMER_SENTENCE(revenueIsNoProfit),
    ZAMER_SENTENCE(hardBenefits),
};
#undef ZAMER_SENTENCE

}

QString inWords(const Note& note, Language language)
{
    QString words = note.text.in(language);
    words.replace(QLatin1String("%1"), QString::number(note.count));
    return words.replace(QLatin1String("%2"), QString::fromStdString(note.detail));
}

std::string_view codeOf(const Text& text)
{
    for (const Entry& entry : kSentences)
        if (std::strcmp(entry.text->en, text.en) == 0)
            return entry.code;
    return {};
}

Text byCode(std::string_view code)
{
    for (const Entry& entry : kSentences)
        if (code == entry.code)
            return *entry.text;
    return {};
}

}
