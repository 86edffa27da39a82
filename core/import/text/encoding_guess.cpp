#include "core/import/text/code_pages.h"
#include "core/import/text/encoding.h"
#include "core/import/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace zamer::import {

namespace {

/// A Latin letter on either side: hardly ever so in Russian, nearly always in French or German.
bool besideLatin(std::string_view sample, std::size_t at)
{
    const auto isLatin = [&](std::size_t i) {
        const auto c = static_cast<unsigned char>(static_cast<unsigned char>(sample[i]) | 0x20U);
        return c >= 'a' && c <= 'z';
    };
    return (at > 0 && isLatin(at - 1)) || (at + 1 < sample.size() && isLatin(at + 1));
}

/// The same as below for the languages of western Europe: rounded shares of their letters beyond ASCII.
double westernScore(std::string_view sample, std::span<const char16_t, 128> page)
{
    static constexpr std::u16string_view kOften = u"\u00E9\u00E8\u00E0\u00FC\u00E4\u00F6\u00F3\u00ED\u00E1\u00E3";
    static constexpr std::u16string_view kLetters =
        u"\u00E7\u00EA\u00DF\u00F1\u00FA\u00F5\u00E2\u00EE\u00F4\u00FB\u00F9\u00EB"
        u"\u00EF\u0153\u00E5\u00E6\u00F8\u00EC\u00F2";
    static constexpr std::u16string_view kSigns =
        u"\u00C9\u00C0\u00C4\u00D6\u00DC\u00C7\u00D3\u00CD\u00C1\u00D1\u00C8\u00CA\u2019"
        u"\u00AB\u00BB\u00A0\u20AC\u00A3\u2013\u2014\u2026\u201C\u201D\u00B0";
    double sum = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte < 0x80)
            continue;
        const char16_t code = page[byte - 0x80U];
        const bool letter = kOften.find(code) != kOften.npos || kLetters.find(code) != kLetters.npos;
        const double share = kOften.find(code) != kOften.npos       ? 0.07
                             : kLetters.find(code) != kLetters.npos ? 0.015
                             : kSigns.find(code) != kSigns.npos     ? 0.004
                                                                    : 0.00002;
        sum += std::log(share * (letter && !besideLatin(sample, i) ? 0.02 : 1));
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

/// Mean log-likelihood of the upper-half bytes as Russian text: letter frequencies of the Russian National Corpus (per
/// mille, а..я), capitals and signs rarer, box drawing and pseudographics hardly ever; a capital after a small letter
/// is a sign of the wrong page.
double russianScore(std::string_view sample, std::span<const char16_t, 128> page)
{
    static constexpr std::array<double, 32> kPerMille = {
        80.1, 15.9, 45.4, 17.0, 29.8, 84.5, 9.4, 16.5, 73.5, 12.1, 34.9, 44.0, 32.1, 67.0, 109.7, 28.1,
        47.3, 54.7, 62.6, 26.2, 2.6,  9.7,  4.8, 14.4, 7.3,  3.6,  0.4,  19.0, 17.4, 3.2,  6.4,   20.1};
    double sum = 0;
    std::size_t count = 0;
    bool afterSmall = false;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        if (byte < 0x80) {
            afterSmall = false;
            continue;
        }
        const char16_t code = page[byte - 0x80U];
        const bool small = code >= 0x430 && code <= 0x44F;
        const bool capital = code >= 0x410 && code <= 0x42F;
        double share = 0.00002;
        if (small)
            share = kPerMille[code - 0x430U] / 1000;
        else if (capital)
            share = kPerMille[code - 0x410U] / 1000 * (afterSmall ? 0.005 : 0.08);
        else if (code == 0x451 || code == 0x401 || code == 0x2116 || code == 0xAB || code == 0xBB || code == 0x2014 ||
                 code == 0x2013 || code == 0xA0)
            share = 0.001;
        else if (code == 0x20BD || code == 0x20AC || code == 0x456 || code == 0x457 || code == 0x454 || code == 0x2026)
            share = 0.0003;
        sum += std::log(share * (small && besideLatin(sample, i) ? 0.02 : 1));
        afterSmall = small;
        ++count;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

EncodingGuess guessCodePage(std::string_view sample)
{
    constexpr Encoding kPages[] = {Encoding::Windows1251, Encoding::Ibm866, Encoding::Koi8R, Encoding::Windows1252};
    EncodingGuess best;
    double first = -1e9;
    double second = -1e9;
    for (const Encoding page : kPages) {
        const double score =
            page == Encoding::Windows1252 ? westernScore(sample, codePage(page)) : russianScore(sample, codePage(page));
        if (score > first) {
            second = first;
            first = score;
            best.encoding = page;
        } else {
            second = std::max(second, score);
        }
    }
    best.confidence = std::clamp(0.5 + (first - second) / 4, 0.5, 0.99);
    return best;
}

std::optional<EncodingGuess> guessByNuls(std::string_view sample)
{
    std::array<std::size_t, 2> nuls{};
    std::size_t controls = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        nuls[i % 2] += byte == 0 ? 1U : 0U;
        controls += byte < 9 || (byte > 13 && byte < 32 && byte != 27 && byte != 26) ? 1U : 0U;
    }
    const std::size_t half = sample.size() / 2;
    // Latin letters, digits and separators leave every other byte 0; Cyrillic rows still have separators, digits and
    // line ends.
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        if (nuls[side] * 8 > half && nuls[1 - side] * 50 < nuls[side])
            return EncodingGuess{side == 1 ? Encoding::Utf16Le : Encoding::Utf16Be, 0.9, 0, false};
    }
    if ((nuls[0] + nuls[1]) * 1000 > sample.size() || controls * 50 > sample.size())
        return EncodingGuess{Encoding::Utf8, 0, 0, true};
    return std::nullopt;
}

}

EncodingGuess guessEncoding(std::string_view sample, bool whole)
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be})
        if (const std::size_t mark = markLength(sample, encoding))
            return {encoding, 1.0, mark, false};
    if (const std::optional<EncodingGuess> guess = guessByNuls(sample))
        return *guess;
    if (isStrictUtf8(sample, whole))
        return {Encoding::Utf8, isAscii(sample) ? 0.9 : 1.0, 0, false};
    // Sequences of UTF-8 don't come about by accident: where they prevail, the rest are lines that somebody pasted in.
    if (const double share = shareOfSequences(sample); share > 0.5)
        return {Encoding::Utf8, share, 0, false};
    return guessCodePage(sample);
}

}
