#include "core/kpi/wording.h"

#include <cstring>

namespace zamer::kpi::wording {

const Text nothingImported{"Nothing has been imported that this figure is read from.",
                           "Данные, из которых считается показатель, не загружены."};
const Text fieldMissing{"A field this figure needs was not imported.",
                        "Не загружено поле, без которого показатель не считается."};
const Text noObservations{"Nothing to count in this period.", "За этот период считать нечего."};
const Text tooYoung{"No lead of the period is old enough for this age yet.",
                    "Ни одна заявка периода ещё не достигла этого возраста."};
const Text outsideFacts{"The data do not reach this period.", "Данные не охватывают этот период."};
const Text noStateExport{"No export was made within 7 days of this date: a state cannot be reconstructed.",
                         "Нет выгрузки в пределах 7 дней от этой даты: состояние задним числом не восстанавливается."};
const Text earlierExportsGone{"The earlier export that shows this state is not at hand.",
                              "Более ранняя выгрузка с этим состоянием недоступна."};
const Text tooFewUnits{"Too few cases for a reliable figure.", "Слишком мало наблюдений для надёжного значения."};
const Text tooFewClusters{"The cases come from too few people or campaigns.",
                          "Наблюдения относятся к слишком малому числу сотрудников или рассылок."};
const Text shortHistory{"Less than 12 months of data before the period.", "До начала периода менее 12 месяцев данных."};
const Text lookBackShort{"The 12 months before are not covered on both sides: the figure would rise by itself.",
                         "Предшествующие 12 месяцев есть не с обеих сторон: показатель вырос бы сам по себе."};
const Text periodNotOver{"The data end before the period does.", "Данные заканчиваются раньше периода."};
const Text periodBeforeFacts{"The data begin after the period does.", "Данные начинаются позже периода."};
const Text fieldsLacking{"Over 20 % of the rows lack a field this figure needs.",
                         "Более чем у 20 % строк не заполнено нужное поле."};
const Text closesEstimated{"The export has no closing dates: the expected ones were taken.",
                           "В выгрузке нет дат закрытия: взяты предполагаемые."};
const Text noStages{"The order of the stages is not known.", "Порядок этапов неизвестен."};
const Text nobodySaysWhereLost{"Lost deals do not say on which stage they were lost, and there are no stage moves.",
                               "По проигранным сделкам не видно, на каком этапе они потеряны, а истории этапов нет."};
const Text sideNotSound{"One side is not sound enough to compare.", "Одна из сторон непригодна для сравнения."};
const Text sideWithoutData{"One side has no data.", "Для одной из сторон нет данных."};
const Text unlikeDefinitions{"The definition changed between the two.",
                             "Между замерами изменилось определение показателя."};
const Text unlikeParameters{"The two were measured with different parameters.",
                            "Замеры сделаны с разными параметрами."};
const Text unlikeInstruments{"The two come from unlike sources.", "Замеры взяты из разнородных источников."};
const Text plainFigure{"A plain ratio without an interval: no verdict is possible.",
                       "Простое отношение без интервала: вывод невозможен."};
const Text noInterval{"No interval can be computed for the change.", "Для изменения нельзя построить интервал."};
const Text noSuchScale{"No answer is on the scale this figure needs, or none is declared.",
                       "Нет ответов по шкале, которой требует показатель, либо шкала не указана."};
const Text windowBeforeFacts{"The data begin after the window before the period does.",
                             "Данные начинаются позже окна перед периодом."};
const Text needsMargin{"No margin is known: neither purchases nor the audit’s settings give it.",
                       "Маржа неизвестна: её нет ни в покупках, ни в настройках аудита."};
const Text noCosts{"No such costs in this period.", "Таких расходов за период нет."};
const Text costsBeginLate{"The costs begin after the period does.", "Расходы начинаются позже периода."};
const Text costsEndEarly{"The costs end before the period does.", "Расходы заканчиваются раньше периода."};
const Text roiNeedsYear{"A return is judged over 12 months at least.",
                        "Об окупаемости судят не менее чем за 12 месяцев."};
const Text notPaidBack{"The benefits have not reached the costs by the end of the period.",
                       "К концу периода выгоды не покрыли затрат."};

const Text segmentNotTold{"The data do not say which rows of this figure belong to the segment.",
                          "По данным нельзя определить, какие строки показателя входят в сегмент."};
const Text segmentWithoutCosts{"No costs are known for the segment.", "Для сегмента нет данных о затратах."};
const Text segmentTooSmall{"Fewer than 5 answers in the segment: not shown.",
                           "В сегменте меньше 5 ответов: не показывается."};
const Text smallGroupHidden{"Hidden: fewer than 5 answers.", "Скрыто: менее 5 ответов."};
const Text hiddenWithSmaller{"Hidden: a group of fewer than 5 answers could be worked out from this one.",
                             "Скрыто: по этой группе можно вычислить другую, где менее 5 ответов."};
const Text segmentGivesAway{"A group of fewer than 5 answers could be worked out from this segment: not shown.",
                            "По этому сегменту можно вычислить группу, где меньше 5 ответов: не показывается."};
const Text belowHalfOfStaff{"Fewer than half of the staff answered.", "Ответило менее половины сотрудников."};
const Text responsesNotKnown{
    "Neither calls, messages, e-mails and meetings nor a column with the first response was imported.",
    "Не загружены ни звонки, письма, сообщения и встречи, ни столбец с первым ответом."};
const Text noMessages{"No messages with a direction and a dialogue or client were imported.",
                      "Не загружены сообщения с направлением и диалогом или клиентом."};
const Text noQualification{"Nothing says which leads are qualified: neither a column nor a stage.",
                           "Ничто не говорит, какие заявки качественные: ни столбец, ни этап."};
const Text noStageMoves{"No stage moves of deals were imported.", "Не загружены переходы сделок по этапам."};
const Text noStageLimits{
    "No stage has a limit: the baseline has no visits of stages, and the audit sets no limit.",
    "Ни у одного этапа нет предела: в базовом периоде нет пребываний на этапах, а свой предел не задан."};
const Text noTasks{"Neither tasks nor the date of the next task were imported.",
                   "Не загружены ни задачи, ни дата ближайшей задачи."};

const Text withoutArrival{"%1 without an arrival: left out.", "Без даты поступления: %1, не учтены."};
const Text withoutClose{"%1 won or lost without a closing date: left out.",
                        "Закрыты без даты закрытия: %1, не учтены."};
const Text wonWithoutClose{"%1 won without a closing date: left out.", "Выиграны без даты закрытия: %1, не учтены."};
const Text notOfAge{"%1 not yet of age.", "Моложе срока наблюдения: %1."};
const Text foreignCurrency{"%1 in other currencies: left out.", "В других валютах: %1, не учтены."};
const Text withoutAmount{"%1 without an amount: left out.", "Без суммы: %1, не учтены."};
const Text withoutCustomer{"%1 without a customer: left out.", "Без клиента: %1, не учтены."};
const Text fromFirstContact{"%1 counted from the first contact: no arrival.",
                            "Отсчёт от первого контакта, даты поступления нет: %1."};
const Text withoutStart{"%1 without an arrival or first contact: left out.",
                        "Без даты поступления и первого контакта: %1, не учтены."};
const Text closedBeforeArrival{"%1 closed before they arrived.", "Закрыты раньше, чем поступили: %1."};
const Text inflowMovesIt{"More or fewer leads move this figure by themselves; “Lead to sale” is the fair one.",
                         "Показатель меняется от самого притока заявок; честнее смотреть «Конверсию заявок»."};
const Text columnsLeftOut{"Not imported and left out: %2.", "Не загружены и не учтены: %2."};
const Text withoutOwner{"%1 without an owner: left out.", "Без ответственного: %1, не учтены."};
const Text ownedByService{"%1 owned by service accounts: left out.", "За служебными учётными записями: %1, не учтены."};
const Text managersWithoutTime{"%1 managers with deals outside their time of work: left out.",
                               "Менеджеры со сделками вне срока работы: %1, не учтены."};
const Text withoutTouch{"%1 without any date of change: taken as not touched.",
                        "Без даты изменения: %1, считаются нетронутыми."};
const Text unknownStage{"%1 on stages that the funnel does not list: left out.",
                        "На этапах, которых нет в воронке: %1, не учтены."};
const Text pipelinesWithoutLossStage{"Pipelines whose lost deals do not say where: %2.",
                                     "Воронки, где не видно этапа потери: %2."};
const Text refundsDeducted{"%1 refunds deducted.", "Вычтено возвратов: %1."};
const Text countedOverAll{"The numbers of rows left out are those of the whole department, not of the segment.",
                          "Число неучтённых строк приведено по всему отделу, а не по сегменту."};
const Text withoutCreation{"%1 without a creation date: left out.", "Без даты создания: %1, не учтены."};
const Text withoutCount{"%1 without this count: left out.", "Без этого числа: %1, не учтены."};
const Text moreThanDelivered{"%1 with more than was delivered.", "Больше, чем доставлено: %1."};
const Text withoutDate{"%1 without a date: left out.", "Без даты: %1, не учтены."};
const Text unlikeScale{"%1 on another scale, or without a declared one: refused.",
                       "По другой шкале или без указанной шкалы: %1, не приняты."};
const Text outOfScale{"%1 outside their scale: left out.", "Вне своей шкалы: %1, не учтены."};
const Text withoutOpening{"%1 without an opening date: left out.", "Без даты открытия: %1, не учтены."};
const Text resolvedBeforeOpened{"%1 resolved before they were opened: taken as at once.",
                                "Решены раньше, чем открыты: %1, приняты за решённые сразу."};
const Text repeatsUnknown{"%1 without a customer or topic: repeats only if reopened.",
                          "Без клиента или темы: %1, повторные, только если открыты заново."};
const Text earlierTicketsUnknown{"The 30 days before the period are not covered: its first repeats may be missing.",
                                 "Нет данных за 30 дней до периода: первые повторы могли не попасть."};
const Text withoutProduct{"%1 without a product: left out.", "Без продукта: %1, не учтены."};
const Text withoutMargin{"%1 without a margin: left out.", "Без маржи: %1, не учтены."};
const Text refundsNotDeducted{"%1 refunds not deducted: they are no purchases.",
                              "Не вычтено возвратов: %1, они не покупки."};
const Text withoutAttributes{"%1 without listed attributes: left out.", "Без полей профиля: %1, не учтены."};
const Text neitherSide{"%1 neither cost nor benefit: left out.", "Не затраты и не выгоды: %1, не учтены."};
const Text revenueIsNoProfit{"Revenue is taken for benefit here; “CRM ROI” counts its margin.",
                             "Здесь за выгоду принята выручка; «ROI CRM» считает маржу."};
const Text costsWithoutKind{"%1 costs without a kind: left out.", "Расходы без вида: %1, не учтены."};
const Text withoutAnswered{"%1 calls that do not say whether they were answered: left out.",
                           "Звонки без отметки об ответе: %1, не учтены."};
const Text callsWithoutNumber{"%1 missed calls without a number: left out.",
                              "Пропущенные звонки без номера: %1, не учтены."};
const Text repeatedCalls{"%1 repeated calls within 60 minutes, taken as one with the first.",
                         "Повторные звонки в пределах 60 минут: %1, учтены вместе с первым."};
const Text outsideScale{"%1 scores outside their scale: left out.", "Оценки вне своей шкалы: %1, не учтены."};
const Text withoutScale{"%1 answers whose scale is not known: left out.",
                        "Ответы с неизвестной шкалой: %1, не учтены."};
const Text answersWithoutDate{"%1 answers without a date: left out.", "Ответы без даты: %1, не учтены."};
const Text actionsWithoutUser{"%1 actions without a user: left out.", "Действия без пользователя: %1, не учтены."};
const Text leadsWithoutManagerDay{"%1 leads of owners without activity in the period: left out.",
                                  "Заявки ответственных без активности в периоде: %1, не учтены."};
const Text unlistedUsers{"%1 active users who are not in the list of users: left out.",
                         "Активные пользователи, которых нет в списке: %1, не учтены."};
const Text usersWithoutWorkingDay{"%1 users without a working day in the period: left out.",
                                  "Пользователи без рабочих дней в периоде: %1, не учтены."};
const Text absentDays{"%1 days of absence left out.", "Дни отсутствия: %1, не учтены."};
const Text licenceUnknown{"The list of users does not say who has a licence: all in it are counted.",
                          "В списке пользователей нет отметки о лицензии: учтены все."};
const Text userDaysWithoutValue{"%1 user-days without this figure: left out.",
                                "Дни пользователей без этого показателя: %1, не учтены."};
const Text fromTimeUseSurvey{"From the time-use survey.", "По опросу об использовании времени."};
const Text workTimeByCalendar{"%1 user-days without working time: taken from the calendar.",
                              "Дни без рабочего времени: %1, взято по календарю."};
const Text actionsWithoutLength{"%1 calls and meetings without a length: counted as 0 minutes.",
                                "Звонки и встречи без длительности: %1, учтены как 0 минут."};
const Text partMonths{"%1 forecasts of months that are not wholly in the period: left out.",
                      "Прогнозы на месяцы, не целиком входящие в период: %1, не учтены."};
const Text forecastsTooLate{"%1 forecasts made after their month began: left out.",
                            "Прогнозы, сделанные после начала месяца: %1, не учтены."};
const Text forecastsReplaced{"%1 forecasts replaced by later ones.", "Прогнозы, заменённые более поздними: %1."};
const Text forecastsWithoutOwner{"%1 forecasts without a manager: left out.", "Прогнозы без менеджера: %1, не учтены."};
const Text answeredBefore{"%1 answered before they arrived: taken as 0.",
                          "Ответ раньше поступления: %1, считается как 0."};
const Text unansweredWithin{"%1 without an answer within the follow-up: counted as endless.",
                            "Без ответа за срок наблюдения: %1, считаются бесконечными."};
const Text stayingOn{"%1 not left within the follow-up: counted as endless.",
                     "Не закончились за срок наблюдения: %1, считаются бесконечными."};
const Text byCurrentStage{"%1 judged by their current stage, whenever it was reached.",
                          "По текущему этапу, когда бы он ни был достигнут: %1."};
const Text nothingQualifies{"%1 without a mark, in pipelines without a qualified stage: counted as not qualified.",
                            "Без отметки, в воронках без этапа квалификации: %1, считаются неквалифицированными."};
const Text stagesWithoutLimit{"%1 on stages without a limit (%2): left out.",
                              "На этапах без предела (%2): %1, не учтены."};
const Text limitIsFollowUp{
    "Stages where over 10 % of the baseline's visits last longer than the follow-up: it is their limit (%2).",
    "Этапы, где свыше 10 % пребываний базового периода дольше срока наблюдения: он и есть предел (%2)."};
const Text withoutDueDate{"%1 without a due date: left out.", "Без срока: %1, не учтены."};
const Text tasksWithoutDeal{"%1 open tasks that name no deal known.", "Открытые задачи без известной сделки: %1."};

const Text perDay{"per day", "в день"};
const Text median{"median", "медиана"};
const Text newCustomers{"new customers", "новые клиенты"};
const Text repeatCustomers{"repeat customers", "повторные клиенты"};
const Text repeatVolume{"repeat sales, volume", "объём повторных продаж"};
const Text repeatShareOfVolume{"share of the volume", "доля в объёме"};
const Text medianOfResolved{"median of the resolved", "медиана по решённым"};
const Text paidCac{"paid CAC, advertising alone", "CAC рекламы"};
const Text roas{"ROAS", "ROAS"};
const Text manualPerDay{"by hand, per day", "вручную, в день"};
const Text bias{"bias", "смещение"};
const Text records{"records", "записи"};
const Text calls{"calls", "звонки"};
const Text meetings{"meetings", "встречи"};
const Text messages{"messages", "сообщения"};
const Text p90{"90th percentile", "90-й процентиль"};
const Text calendarMedian{"median, calendar time", "медиана, календарное время"};
const Text answeredMedian{"median of the answered", "медиана отвеченных"};
const Text within90Seconds{"within 90 calendar seconds", "за 90 календарных секунд"};
const Text hardBenefits{"hard benefits alone", "только прямые выгоды"};

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
