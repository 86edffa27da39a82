#pragma once
// Comparing figures with references: relative tolerance; NaN equals NaN, an infinity itself.

#include <QByteArray>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace zamer::stats::test {

constexpr double kInf = std::numeric_limits<double>::infinity();

inline bool isClose(double actual, double expected, double tolerance)
{
    if (std::isnan(expected) || std::isnan(actual))
        return std::isnan(expected) && std::isnan(actual);
    if (std::isinf(expected) || std::isinf(actual))
        return actual == expected;
    return std::abs(actual - expected) <= std::max(tolerance * std::abs(expected), 1e-15);
}

inline QByteArray told(double actual, double expected)
{
    return "actual " + QByteArray::number(actual, 'g', 17) + ", expected " + QByteArray::number(expected, 'g', 17);
}

}

#define Z_CLOSE(actual, expected, tolerance)                                                                           \
    QVERIFY2(zamer::stats::test::isClose(actual, expected, tolerance),                                                 \
             zamer::stats::test::told(actual, expected).constData())
