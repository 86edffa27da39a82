// Names of figures beside the headline.
#include "core/kpi/wording.h"

namespace zamer::kpi::wording {

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

}
