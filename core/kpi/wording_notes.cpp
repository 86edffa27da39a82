// Notes about rows left out or taken in another way.
#include "core/kpi/wording.h"

namespace zamer::kpi::wording {

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

}
