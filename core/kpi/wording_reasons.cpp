// Reasons of a quality.
#include "core/kpi/wording.h"

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

}
