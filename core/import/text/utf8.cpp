#include "core/import/text/utf8.h"

namespace zamer::import {

int sequenceLength(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                       : lead >= 0xE0 && lead <= 0xEF ? 3
                       : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                      : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        const auto offset = static_cast<std::size_t>(i);
        if (at + offset >= text.size())
            return -1;
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (i == 1) {
            low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : low;
            high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : high;
        }
        if (byte(offset) < low || byte(offset) > high)
            return 0;
    }
    return length;
}

double shareOfSequences(std::string_view sample)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < sample.size();) {
        const int length = sequenceLength(sample, at);
        good += length > 1 ? 1U : 0U;
        bad += length == 0 ? 1U : 0U;
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
    return good + bad == 0 ? 0 : static_cast<double>(good) / static_cast<double>(good + bad);
}

}
