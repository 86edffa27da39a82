#pragma once
// The sentences that measurements carry: reasons of a quality, notes about rows left out, names of figures beside the headline. Each has a
// code that never changes: files and JSON keep the code, so that a stored measurement reads in either language.

#include "core/base/text.h"
#include "core/kpi/sample.h"

#include <string_view>

namespace zamer::kpi::wording {

// Reasons
extern const Text nothingImported;
extern const Text fieldMissing;
extern const Text noObservations;
extern const Text tooYoung;
extern const Text outsideFacts;
extern const Text noStateExport;
extern const Text earlierExportsGone;
extern const Text tooFewUnits;
extern const Text tooFewClusters;
extern const Text shortHistory;
extern const Text lookBackShort;
extern const Text periodNotOver;
extern const Text periodBeforeFacts;
extern const Text fieldsLacking;
extern const Text closesEstimated;
extern const Text noStages;
extern const Text nobodySaysWhereLost;
extern const Text sideNotSound;
extern const Text sideWithoutData;
extern const Text unlikeDefinitions;
extern const Text unlikeParameters;
extern const Text unlikeInstruments;
extern const Text plainFigure;
extern const Text noInterval;
extern const Text segmentNotTold;
extern const Text segmentTooSmall;
extern const Text segmentWithoutCosts;
extern const Text noSuchScale;
extern const Text windowBeforeFacts;
extern const Text needsMargin;
extern const Text noCosts;
extern const Text smallGroupHidden;
extern const Text hiddenWithSmaller;
extern const Text segmentGivesAway;
extern const Text belowHalfOfStaff;
extern const Text responsesNotKnown;
extern const Text noMessages;
extern const Text noQualification;
extern const Text noStageMoves;
extern const Text noStageLimits;
extern const Text noTasks;
extern const Text roiNeedsYear;
extern const Text costsBeginLate;
extern const Text costsEndEarly;
extern const Text notPaidBack;

// Notes
extern const Text withoutArrival;
extern const Text withoutClose;
extern const Text wonWithoutClose;
extern const Text notOfAge;
extern const Text foreignCurrency;
extern const Text withoutAmount;
extern const Text withoutCustomer;
extern const Text fromFirstContact;
extern const Text withoutStart;
extern const Text closedBeforeArrival;
extern const Text inflowMovesIt;
extern const Text columnsLeftOut;
extern const Text withoutOwner;
extern const Text ownedByService;
extern const Text managersWithoutTime;
extern const Text withoutTouch;
extern const Text unknownStage;
extern const Text pipelinesWithoutLossStage;
extern const Text refundsDeducted;
extern const Text withoutCreation;
extern const Text countedOverAll;
extern const Text withoutCount;
extern const Text moreThanDelivered;
extern const Text withoutDate;
extern const Text unlikeScale;
extern const Text outOfScale;
extern const Text withoutOpening;
extern const Text resolvedBeforeOpened;
extern const Text repeatsUnknown;
extern const Text earlierTicketsUnknown;
extern const Text withoutProduct;
extern const Text withoutMargin;
extern const Text refundsNotDeducted;
extern const Text costsWithoutKind;
extern const Text withoutAnswered;
extern const Text callsWithoutNumber;
extern const Text repeatedCalls;
extern const Text outsideScale;
extern const Text withoutScale;
extern const Text answersWithoutDate;
extern const Text actionsWithoutUser;
extern const Text leadsWithoutManagerDay;
extern const Text unlistedUsers;
extern const Text usersWithoutWorkingDay;
extern const Text absentDays;
extern const Text licenceUnknown;
extern const Text userDaysWithoutValue;
extern const Text fromTimeUseSurvey;
extern const Text workTimeByCalendar;
extern const Text actionsWithoutLength;
extern const Text partMonths;
extern const Text forecastsTooLate;
extern const Text forecastsReplaced;
extern const Text forecastsWithoutOwner;
extern const Text answeredBefore;
extern const Text unansweredWithin;
extern const Text stayingOn;
extern const Text byCurrentStage;
extern const Text nothingQualifies;
extern const Text stagesWithoutLimit;
extern const Text limitIsFollowUp;
extern const Text withoutDueDate;
extern const Text tasksWithoutDeal;
extern const Text neitherSide;
extern const Text withoutAttributes;
extern const Text revenueIsNoProfit;

// Beside
extern const Text perDay;
extern const Text median;
extern const Text newCustomers;
extern const Text repeatCustomers;
extern const Text repeatVolume;
extern const Text repeatShareOfVolume;
extern const Text medianOfResolved;
extern const Text paidCac;
extern const Text roas;
extern const Text manualPerDay;
extern const Text bias;
extern const Text records;
extern const Text calls;
extern const Text meetings;
extern const Text messages;
extern const Text p90;
extern const Text calendarMedian;
extern const Text answeredMedian;
extern const Text within90Seconds;
extern const Text hardBenefits;

/// The sentence of a note with its count and names filled in.
QString inWords(const Note& note, Language language);
/// "" for a sentence that is not in the list.
std::string_view codeOf(const Text& text);
/// An empty text for an unknown code.
Text byCode(std::string_view code);

}
