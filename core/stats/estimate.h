#pragma once
// The shapes that statistics give back. Doubles throughout; NaN = cannot be computed; infinity is a legal bound of
// open-ended times. Level of every interval: 95 %. All functions of this room are pure and safe to call from any
// thread.

#include <limits>

namespace zamer::stats {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Estimate {
    double value = kNaN;
    double low = kNaN;
    double high = kNaN;
};

/// A change: after minus before, its interval and the p of "no change".
struct Change {
    double delta = kNaN;
    double low = kNaN;
    double high = kNaN;
    double p = kNaN;
};

}
