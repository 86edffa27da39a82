#include "core/report/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace zamer::report {

namespace {

const QChar kMinus(0x2212);
const QChar kNoBreak(0x00A0);
const QString kNoData(QChar(0x2013));

QString currencySign(const QString& code)
{
    static constexpr std::array<std::pair<const char*, char16_t>, 6> signs{
        {{"RUB", 0x20BD}, {"USD", u'$'}, {"EUR", 0x20AC}, {"KZT", 0x20B8}, {"UAH", 0x20B4}, {"GBP", 0xA3}}};
    for (const auto& [name, sign] : signs)
        if (code == QLatin1String(name))
            return QChar(sign);
    return code;
}

/// Decimals that leave three significant digits; below one a second decimal keeps a small figure from vanishing.
int decimalsFor(double magnitude, int maxDecimals)
{
    const double size = std::abs(magnitude);
    if (!std::isfinite(size) || size == 0)
        return maxDecimals;
    const int whole = static_cast<int>(std::floor(std::log10(size))) + 1;
    if (whole < 0)
        return std::clamp(1 - whole, maxDecimals, 4);
    return std::clamp(3 - whole, 0, maxDecimals);
}

double threeDigits(double value)
{
    if (!std::isfinite(value) || std::abs(value) < 1000)
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / unit) * unit;
}

double largest(double a, double b, double c = 0)
{
    double most = 0;
    for (const double value : {a, b, c})
        if (std::isfinite(value))
            most = std::max(most, std::abs(value));
    return most;
}

}

/// How a group of figures of one unit is printed: they share divisor, decimals and word.
struct Format::Scale {
    double factor = 1;
    int decimals = 1;
    QString after;
};

Format::Format(Language language, const QString& currency)
    : m_language(language), m_locale(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                                   : QLocale(QLocale::English, QLocale::UnitedStates)),
      m_currency(currencySign(currency))
{
}

QString Format::fixed(double value, int decimals, bool withSign) const
{
    if (std::isnan(value))
        return kNoData;
    const bool isZero = std::isfinite(value) && std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    const QString digits =
        std::isinf(value) ? QString(QChar(0x221E)) : m_locale.toString(std::abs(value), 'f', decimals);
    QString text = digits;
    text.replace(QChar(0x202F), kNoBreak);
    if (value < 0 && !isZero)
        return kMinus + text;
    return withSign && !isZero ? QLatin1Char('+') + text : text;
}

QString Format::count(qint64 value) const
{
    return fixed(static_cast<double>(value), 0, false);
}

QString Format::number(double value, int maxDecimals) const
{
    return fixed(threeDigits(value), decimalsFor(value, maxDecimals), false);
}

QString Format::ledger(double value, int decimals) const
{
    return fixed(value, decimals, false);
}

QString Format::percent(double share, int maxDecimals) const
{
    return scaled({100, decimalsFor(share * 100, maxDecimals),
                   m_language == Language::Russian ? kNoBreak + QStringLiteral("%") : QStringLiteral("%")},
                  share, false);
}

QString Format::money(double minor) const
{
    return value(kpi::Unit::Money, minor);
}

QString Format::ledgerMoney(qint64 minor) const
{
    return fixed(static_cast<double>(minor) / 100, minor % 100 == 0 ? 0 : 2, false) + kNoBreak + m_currency;
}

QString Format::factor(double ratio) const
{
    return std::isnan(ratio) ? kNoData : QChar(0xD7) + fixed(ratio, 2, false);
}

QString Format::p(double value) const
{
    if (std::isnan(value))
        return {};
    if (value < 0.001)
        return QStringLiteral("p < ") + fixed(0.001, 3, false);
    return QStringLiteral("p = ") + fixed(value, value < 0.01 ? 3 : 2, false);
}

QString Format::bytes(qint64 size) const
{
    const bool russian = m_language == Language::Russian;
    static constexpr std::array<Text, 4> units{{{"B", "Б"}, {"kB", "КБ"}, {"MB", "МБ"}, {"GB", "ГБ"}}};
    double scaledSize = static_cast<double>(size);
    std::size_t unit = 0;
    for (; scaledSize >= 1000 && unit + 1 < units.size(); ++unit)
        scaledSize /= 1000;
    return fixed(scaledSize, unit < 2 ? 0 : decimalsFor(scaledSize, 1), false) + kNoBreak +
           units.at(unit).in(russian ? Language::Russian : Language::English);
}

Format::Scale Format::scaleFor(kpi::Unit unit, double magnitude, bool change) const
{
    const bool russian = m_language == Language::Russian;
    if (unit == kpi::Unit::Percent) {
        const QString points = QString::fromUtf8(russian ? "п.п." : "pp");
        const QString sign = russian ? kNoBreak + QStringLiteral("%") : QStringLiteral("%");
        return {100, decimalsFor(magnitude * 100, 1), change ? kNoBreak + points : sign};
    }
    if (!isMoney(unit)) {
        const bool whole = unit == kpi::Unit::Count || unit == kpi::Unit::Points;
        return {1, decimalsFor(magnitude, whole ? 0 : unit == kpi::Unit::Ratio ? 2 : 1), {}};
    }
    struct Magnitude {
        double from; // in major units
        double size;
        Text word;
    };
    static constexpr std::array<Magnitude, 3> words{
        {{5e8, 1e9, {"B", "млрд"}}, {5e5, 1e6, {"M", "млн"}}, {1e4, 1e3, {"k", "тыс."}}}};
    const double major = magnitude / 100;
    for (const Magnitude& step : words)
        if (major >= step.from)
            return {0.01 / step.size, decimalsFor(major / step.size, 2),
                    kNoBreak + step.word.in(m_language) + kNoBreak + m_currency};
    return {0.01, 0, kNoBreak + m_currency};
}

QString Format::scaled(const Scale& scale, double value, bool withSign) const
{
    if (std::isnan(value))
        return kNoData;
    return fixed(threeDigits(value * scale.factor), scale.decimals, withSign) + scale.after;
}

QString Format::value(kpi::Unit unit, double value, bool over) const
{
    const QString text = scaled(scaleFor(unit, std::abs(value), false), value, false);
    return over ? QStringLiteral("> ") + text : text;
}

QString Format::tick(kpi::Unit unit, double value) const
{
    Scale scale = scaleFor(unit, std::abs(value), false);
    const double shown = value * scale.factor;
    while (scale.decimals > 0 &&
           std::abs(shown - std::round(shown * std::pow(10.0, scale.decimals - 1)) /
                                std::pow(10.0, scale.decimals - 1)) < 1e-9 * std::max(1.0, std::abs(shown)))
        --scale.decimals;
    return scaled(scale, value, false);
}

QString Format::unitWord(kpi::Unit unit, double value) const
{
    switch (unit) {
    case kpi::Unit::PerDay:
        return Text{"a day", "в день"}.in(m_language);
    case kpi::Unit::Days:
        return m_language == Language::English && std::abs(value) == 1 ? QStringLiteral("day")
                                                                       : Text{"days", "дн."}.in(m_language);
    case kpi::Unit::WorkingMinutes:
    case kpi::Unit::Minutes:
        return Text{"min", "мин"}.in(m_language);
    case kpi::Unit::Seconds:
        return Text{"s", "с"}.in(m_language);
    case kpi::Unit::Hours:
        return Text{"h", "ч"}.in(m_language);
    case kpi::Unit::Months:
        return Text{"months", "мес."}.in(m_language);
    case kpi::Unit::PerHundred:
        return Text{"per 100", "на 100"}.in(m_language);
    case kpi::Unit::CountPerMonth:
    case kpi::Unit::MoneyPerMonth:
        return Text{"a month", "в месяц"}.in(m_language);
    case kpi::Unit::Points: {
        const qint64 whole = std::llround(value);
        return plural(whole, m_language, {"point", "пункт"}, "пункта", {"points", "пунктов"});
    }
    default:
        return {};
    }
}

QString Format::valueWithUnit(kpi::Unit unit, double figure, bool over) const
{
    const QString word = std::isnan(figure) ? QString() : unitWord(unit, figure);
    return word.isEmpty() ? value(unit, figure, over) : value(unit, figure, over) + kNoBreak + word;
}

QString Format::range(kpi::Unit unit, double low, double high) const
{
    if (std::isnan(low) || std::isnan(high))
        return kNoData;
    Scale scale = scaleFor(unit, largest(low, high), false);
    const QString after = std::exchange(scale.after, {});
    return scaled(scale, low, false) + kNoData + scaled(scale, high, false) + after;
}

QString Format::interval(kpi::Unit unit, double low, double high) const
{
    if (std::isnan(low) || std::isnan(high))
        return {};
    Scale scale = scaleFor(unit, largest(low, high), true);
    scale.after.clear();
    return QLatin1Char('(') + scaled(scale, low, true) + QString::fromUtf8(" … ") + scaled(scale, high, true) +
           QLatin1Char(')');
}

QString Format::change(kpi::Unit unit, double delta) const
{
    return change(unit, delta, std::nan(""), std::nan(""));
}

QString Format::change(kpi::Unit unit, double delta, double low, double high) const
{
    if (std::isnan(delta))
        return kNoData;
    Scale scale = scaleFor(unit, largest(delta, low, high), true);
    QString text = scaled(scale, delta, true);
    const QString word = unitWord(unit, delta);
    if (!word.isEmpty())
        text += kNoBreak + word;
    if (std::isnan(low) || std::isnan(high))
        return text;
    scale.after.clear();
    return text + QString::fromUtf8(" (") + scaled(scale, low, true) + QString::fromUtf8(" … ") +
           scaled(scale, high, true) + QLatin1Char(')');
}

}
