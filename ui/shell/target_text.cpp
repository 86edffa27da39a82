#include "ui/shell/target_text.h"

#include <QLocale>

#include <cmath>

namespace zamer::ui {

namespace {

double factor(kpi::Unit unit)
{
    if (unit == kpi::Unit::Percent)
        return 0.01;
    return unit == kpi::Unit::Money || unit == kpi::Unit::MoneyPerMonth ? 100.0 : 1.0;
}

}

std::optional<double> targetFromText(kpi::Unit unit, QString text)
{
    text = text.simplified();
    text.remove(QLatin1Char(' '))
        .remove(QChar(0x00A0))
        .replace(QLatin1Char(','), QLatin1Char('.'))
        .replace(QChar(0x2212), QLatin1Char('-'));
    if (text.endsWith(QLatin1Char('%'))) {
        if (unit != kpi::Unit::Percent)
            return std::nullopt;
        text.chop(1);
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value * factor(unit)) : std::nullopt;
}

QString targetToText(kpi::Unit unit, double value)
{
    if (!std::isfinite(value))
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    // 10 digits: hides what 0.16 / 0.01 adds, keeps what people type.
    return locale.toString(value / factor(unit), 'g', 10);
}

}
