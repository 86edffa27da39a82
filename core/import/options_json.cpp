#include "core/import/options_json.h"
#include "core/import/text/words.h"

#include <QJsonArray>

namespace zamer::import {

namespace {

void put(QJsonObject& json, QLatin1String key, const QString& value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

void put(QJsonObject& json, QLatin1String key, const Pairs& pairs)
{
    QJsonArray list;
    for (const auto& [left, right] : pairs)
        list.append(QJsonArray{textOf(left), textOf(right)});
    if (!list.isEmpty())
        json.insert(key, list);
}

/// Takes values out of a JSON object, and notes the first that is not what it should be.
class Taker
{
public:
    explicit Taker(const QJsonObject& json) : m_json(json) {}

    QString word(QLatin1String key)
    {
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isString())
            m_wrong = key;
        return value.toString();
    }
    /// Lists of `width` words each.
    std::vector<std::vector<std::string>> lists(QLatin1String key, qsizetype width)
    {
        std::vector<std::vector<std::string>> all;
        const QJsonValue value = m_json.value(key);
        if (!value.isUndefined() && !value.isArray())
            m_wrong = key;
        for (const QJsonValue& each : value.toArray()) {
            std::vector<std::string>& words = all.emplace_back();
            for (const QJsonValue& item : each.toArray()) {
                if (!item.isString())
                    m_wrong = key;
                words.push_back(item.toString().toStdString());
            }
            if (!each.isArray() || each.toArray().size() != width)
                m_wrong = key;
        }
        return all;
    }
    Pairs pairs(QLatin1String key)
    {
        Pairs all;
        for (std::vector<std::string>& words : lists(key, 2))
            if (words.size() == 2)
                all.emplace_back(std::move(words[0]), std::move(words[1]));
        return all;
    }
    std::optional<double> number(QLatin1String key, double least, double most)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isDouble() || !(value.toDouble() >= least) || !(value.toDouble() <= most)) {
            m_wrong = key;
            return std::nullopt;
        }
        return value.toDouble();
    }
    void refuse(QLatin1String key) { m_wrong = key; }
    const QString& wrong() const { return m_wrong; }

private:
    const QJsonObject& m_json;
    QString m_wrong;
};

constexpr double kLastInstant = 253'402'300'799; // 9999-12-31
constexpr double kMostRows = 1'000'000'000;

}

QJsonObject toJson(const Options& options)
{
    QJsonObject json;
    put(json, QLatin1String("layout"), options.layout);
    put(json, QLatin1String("map"), options.map);
    QJsonArray values;
    for (const auto& [field, from, to] : options.values)
        values.append(QJsonArray{textOf(field), textOf(from), textOf(to)});
    if (!values.isEmpty())
        json.insert(QLatin1String("values"), values);
    put(json, QLatin1String("constants"), options.constants);
    put(json, QLatin1String("encoding"), options.encoding);
    if (options.delimiter != 0)
        json.insert(QLatin1String("delimiter"), QString(QLatin1Char(options.delimiter)));
    put(json, QLatin1String("date_format"), options.dateFormat);
    if (options.decimalMark != 0)
        json.insert(QLatin1String("decimal_mark"), QString(QLatin1Char(options.decimalMark)));
    put(json, QLatin1String("time_zone"), options.timeZone);
    if (options.exportedAt != kNoInstant)
        json.insert(QLatin1String("exported_at"), static_cast<qint64>(options.exportedAt));
    put(json, QLatin1String("sheet"), options.sheet);
    if (options.header >= 0)
        json.insert(QLatin1String("header"), options.header);
    return json;
}

Result<Options> optionsFromJson(const QJsonObject& json)
{
    Taker take(json);
    Options options;
    options.layout = take.word(QLatin1String("layout"));
    options.map = take.pairs(QLatin1String("map"));
    for (std::vector<std::string>& words : take.lists(QLatin1String("values"), 3))
        if (words.size() == 3)
            options.values.push_back({std::move(words[0]), std::move(words[1]), std::move(words[2])});
    options.constants = take.pairs(QLatin1String("constants"));
    options.encoding = take.word(QLatin1String("encoding"));
    const QString delimiter = take.word(QLatin1String("delimiter"));
    if (delimiter.size() > 1 || (!delimiter.isEmpty() && delimiter.front().unicode() > 127))
        take.refuse(QLatin1String("delimiter"));
    else if (!delimiter.isEmpty())
        options.delimiter = delimiter.front().toLatin1();
    options.dateFormat = take.word(QLatin1String("date_format"));
    const QString decimal = take.word(QLatin1String("decimal_mark"));
    if (decimal == QLatin1String(".") || decimal == QLatin1String(","))
        options.decimalMark = decimal.front().toLatin1();
    else if (!decimal.isEmpty())
        take.refuse(QLatin1String("decimal_mark"));
    options.timeZone = take.word(QLatin1String("time_zone"));
    if (const auto at = take.number(QLatin1String("exported_at"), -kLastInstant, kLastInstant))
        options.exportedAt = static_cast<Instant>(*at);
    options.sheet = take.word(QLatin1String("sheet"));
    if (const auto row = take.number(QLatin1String("header"), 0, kMostRows))
        options.header = static_cast<int>(*row);
    if (!take.wrong().isEmpty())
        return failure(ErrorKind::WrongUsage, take.wrong());
    return options;
}

}
