#include "core/kpi/measurement_json.h"

#include <cmath>

namespace zamer::kpi {

QString moneyText(double minorUnits)
{
    const double whole = std::round(minorUnits);
    const bool exact = std::abs(minorUnits - whole) < 1e-6;
    return QString::number((exact ? whole : minorUnits) / 100, 'f', exact ? 2 : 8);
}

std::string_view qualityName(Quality quality)
{
    switch (quality) {
    case Quality::Ok:
        return "ok";
    case Quality::FewData:
        return "few data";
    case Quality::Incomplete:
        return "incomplete";
    case Quality::Estimated:
        return "estimated";
    case Quality::NoData:
        break;
    }
    return "no data";
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Improved:
        return "improved";
    case Verdict::Worsened:
        return "worsened";
    case Verdict::PossiblyImproved:
    case Verdict::PossiblyWorsened:
        return "possible change";
    case Verdict::NoReliableChange:
        return "no reliable change";
    case Verdict::CannotTell:
        break;
    }
    return "cannot tell";
}

}
