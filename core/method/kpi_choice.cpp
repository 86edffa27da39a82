#include "core/method/kpi_choice.h"

#include "core/kpi/kpi.h"

#include <algorithm>
#include <array>

namespace zamer::method {

namespace {

using kpi::Group;

constexpr std::array kDirections{Group::Operations, Group::Money, Group::Customers, Group::Staff};

QString listed(const std::vector<Group>& groups, Language language)
{
    QStringList names;
    for (const Group group : groups)
        names << directionName(group).in(language);
    return names.join(QStringLiteral(", "));
}

}

Choice judgeChoice(const std::vector<std::string>& keys)
{
    Choice choice;
    choice.count = keys.size();
    for (const Group direction : kDirections) {
        const auto of = std::count_if(keys.begin(), keys.end(), [direction](const std::string& id) {
            const kpi::Kpi* known = kpi::find(id);
            return known != nullptr && known->group == direction;
        });
        if (of == 0)
            choice.missing.push_back(direction);
        else if (static_cast<std::size_t>(of) > kMostOfOneDirection)
            choice.crowded.push_back(direction);
    }
    return choice;
}

QStringList objections(const Choice& choice, Language language)
{
    QStringList said;
    if (choice.count < kFewestKeys)
        said << Text{"Fewer than five leave out a side of the business.",
                     "Меньше пяти: какая-то сторона дела останется без внимания."}
                    .in(language);
    if (choice.count > kMostKeys)
        said << Text{"More than seven and none of them is key.", "Больше семи: ключевых среди них уже нет."}.in(
            language);
    if (!choice.missing.empty())
        said << Text{"None of them speaks of: %1.", "Нет ни одного по направлению: %1."}.in(language).arg(
            listed(choice.missing, language));
    if (!choice.crowded.empty())
        said
            << Text{"More than three of one direction: %1.", "Больше трёх по одному направлению: %1."}.in(language).arg(
                   listed(choice.crowded, language));
    return said;
}

Text directionName(Group group)
{
    switch (group) {
    case Group::Operations:
        return {"operations", "процессы"};
    case Group::Money:
        return {"money", "деньги"};
    case Group::Customers:
        return {"customers", "клиенты"};
    case Group::Staff:
        return {"staff", "сотрудники"};
    case Group::Messengers:
        break;
    }
    return {"messengers", "мессенджеры"};
}

}
