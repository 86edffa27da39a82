#include "core/stats/blocks.h"

namespace zamer::stats {

Estimate blockRate(std::span<const Block> weeks)
{
    return ratio(weeks);
}

Change blockRateChange(std::span<const Block> before, std::span<const Block> after)
{
    return ratioChange(before, after);
}

}
