#include "core/demo/people.h"

namespace zamer::demo {

const std::array<Manager, kManagers>& managers()
{
    static const std::array<Manager, kManagers> list{{
        {{"D. Fomin", "Д. Фомин"}, 0, 0.95, 0.86, 1.45, true},
        {{"R. Vlasov", "Р. Власов"}, 1, 0.75, 0.80, 0.75, true},
        {{"P. Orlov", "П. Орлов"}, 0, 0.90, 0.97, 1.35, false},
        {{"A. Nikitin", "А. Никитин"}, 1, 1.00, 0.93, 1.35, false},
        {{"T. Lebedeva", "Т. Лебедева"}, 0, 1.05, 1.04, 1.10, false},
        {{"S. Zaitsev", "С. Зайцев"}, 1, 1.15, 1.00, 1.05, false},
        {{"O. Titova", "О. Титова"}, 0, 1.05, 1.10, 0.95, false},
        {{"E. Gromova", "Е. Громова"}, 1, 1.10, 1.06, 0.85, false},
        {{"I. Belov", "И. Белов"}, 0, 0.95, 0.90, 0.90, false},
        {{"Y. Kravets", "Ю. Кравец"}, 1, 0.95, 1.02, 0.85, false},
        {{"A. Kuznetsova", "А. Кузнецова"}, 0, 1.10, 1.12, 0.80, false},
        {{"M. Sokolova", "М. Соколова"}, 1, 1.05, 1.10, 0.65, false},
    }};
    return list;
}

Text teamName(int team)
{
    return team == 0 ? Text{"Team A", "Группа А"} : Text{"Team B", "Группа Б"};
}

QString personName(const Text& name, int pod, Language language)
{
    return pod == 0 ? name.in(language) : QStringLiteral("%1 %2").arg(name.in(language)).arg(pod + 1);
}

const std::array<StageWords, kStageCount> kStages{{
    {"Неразобранное", "new"},
    {"Первичный контакт", "work"},
    {"Потребность выявлена", "qualified"},
    {"КП отправлено", "work"},
    {"Переговоры", "work"},
    {"Согласование договора", "work"},
    {"Успешно реализовано", "won"},
    {"Закрыто и не реализовано", "lost"},
}};

const std::array<SourceWords, kSourceCount> kSources{{
    {"Яндекс Директ", "yandex", "cpc", 0.30, true},
    {"Сайт", "", "", 0.24, false},
    {"ВКонтакте", "vk", "cpc", 0.14, true},
    {"Рекомендация", "", "", 0.14, false},
    {"Почта", "", "", 0.11, false},
    {"Выставка", "", "", 0.07, false},
}};

const std::array<const char*, kCampaignCount> kCampaigns{"sklady", "ofisy", "ulica", "brend"};
const std::array<const char*, kProductCount> kProducts{"Светильники LED",     "Прожекторы", "Уличное освещение",
                                                       "Аварийное освещение", "Лампы",      "Щиты и автоматика"};
const std::array<const char*, kCityCount> kCities{"Москва", "Тверь",    "Ярославль", "Рязань",
                                                  "Тула",   "Владимир", "Калуга",    "Вологда"};
const std::array<const char*, kLossReasonCount> kLossReasons{"Дорого",        "Купили у других", "Не отвечает",
                                                             "Нет в наличии", "Проект отложен",  "Спам"};

namespace {

constexpr std::array<const char*, 16> kFirstNames{"Алексей", "Борис", "Вадим",  "Глеб",   "Денис",  "Егор",
                                                  "Захар",   "Илья",  "Кирилл", "Леонид", "Матвей", "Никита",
                                                  "Олег",    "Павел", "Руслан", "Семён"};
constexpr std::array<const char*, 23> kLastNames{
    "Полянский", "Рощин",      "Лугов",    "Озёров",     "Вершинин", "Заречный",   "Ключевой", "Дубравин",
    "Снегов",    "Ветров",     "Каменный", "Приморский", "Ручьёв",   "Холмогоров", "Степной",  "Берегов",
    "Пущин",     "Лиственный", "Нагорный", "Песков",     "Тропин",   "Равнинный",  "Осенин"};
constexpr std::array<const char*, 13> kFirms{
    "ООО Волга-Строй", "ООО Сфера",   "ООО Электромонтаж", "Школа №",   "ТЦ Радуга",  "ООО Контур", "ООО Склад-Свет",
    "ООО Мост",        "Гостиница №", "ИП Полянский",      "ООО Тракт", "ООО Вектор", "Фабрика №"};

}

PersonWords customerWords(std::uint32_t customer)
{
    PersonWords words;
    words.firstName = QString::fromUtf8(kFirstNames[customer % kFirstNames.size()]);
    words.lastName = QString::fromUtf8(kLastNames[(customer / 3) % kLastNames.size()]);
    words.company =
        QStringLiteral("%1 %2").arg(QString::fromUtf8(kFirms[(customer / 7) % kFirms.size()])).arg(customer);
    return words;
}

QString phoneDigits(int pod, std::uint32_t customer)
{
    return QStringLiteral("7900%1%2").arg(pod, 3, 10, QLatin1Char('0')).arg(customer, 4, 10, QLatin1Char('0'));
}

QString phoneOf(int pod, std::uint32_t customer, int form)
{
    const QString digits = phoneDigits(pod, customer);
    const QString a = digits.mid(1, 3);
    const QString b = digits.mid(4, 3);
    const QString c = digits.mid(7, 2);
    const QString d = digits.mid(9, 2);
    switch (form) {
    case 0:
        return QStringLiteral("+7 (%1) %2-%3-%4").arg(a, b, c, d);
    case 1:
        return QStringLiteral("8 %1 %2 %3 %4").arg(a, b, c, d);
    default:
        return QLatin1Char('+') + digits;
    }
}

QString emailOf(int pod, std::uint32_t customer)
{
    return QStringLiteral("zakaz%1@%2.example.ru").arg(customer).arg(pod + 1);
}

}
