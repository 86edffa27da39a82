#include "core/import/text/code_pages.h"
#include "core/import/text/encoding.h"
#include "core/import/text/letter_pairs.h"
#include "core/import/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <utility>

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

/// 1 to 32 for а to я of either case, ё being е; 0 for what is no Russian letter.
unsigned russianLetter(char16_t code)
{
    if (code == 0x451 || code == 0x401)
        return 6;
    return code >= 0x410 && code <= 0x44F ? (code - 0x410U) % 32U + 1U : 0U;
}

bool isCapital(char16_t code)
{
    return code < 0x430;
}

double signScore(char16_t code)
{
    static constexpr std::u16string_view kSigns = u"\u2116\u00AB\u00BB\u2014\u2013\u00A0";
    static constexpr std::u16string_view kRare = u"\u20BD\u20AC\u0456\u0457\u0454\u2026";
    return std::log(kSigns.find(code) != kSigns.npos ? 0.001 : kRare.find(code) != kRare.npos ? 0.0003 : 0.00002);
}

/// Mean log-likelihood of the upper-half bytes as Russian text: pairs of letters whatever their case, since what KOI8-R has as small letters
/// are other capitals of windows-1251; but a capital behind a small letter, or small letters behind several capitals, are signs of the
/// wrong page, as are pseudographics. `prior` is of the page as such.
double russianScore(std::string_view sample, std::span<const char16_t, 128> page, double prior)
{
    constexpr double kCapitalInside = -5.5;
    constexpr double kSmallBehindCapitals = -2.8; // for each of them but one
    double sum = prior;
    std::size_t count = 0;
    unsigned before = 0;
    bool small = false;
    unsigned capitals = 0; // at the beginning of the word
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        const char16_t code = byte < 0x80 ? byte : page[byte - 0x80U];
        const unsigned letter = russianLetter(code);
        if (letter > 0 || before > 0)
            sum += pairLikelihood(before, letter);
        before = letter;
        count += byte < 0x80 ? 0U : 1U;
        if (letter == 0) {
            sum += byte < 0x80 ? 0 : signScore(code);
            small = false;
            capitals = 0;
            continue;
        }
        if (isCapital(code)) {
            sum += small ? kCapitalInside : 0;
            capitals += small ? 0U : 1U;
        } else if (!small) {
            sum += capitals > 1 ? (capitals - 1) * kSmallBehindCapitals : 0;
        }
        small = !isCapital(code);
        sum += besideLatin(sample, i) ? std::log(0.02) : 0;
    }
    return count == 0 ? 0 : sum / static_cast<double>(count);
}

EncodingGuess guessCodePage(std::string_view sample)
{
    // A word or two may be words in either of two pages: KOI8-R has become rare.
    static const std::pair<Encoding, double> kPages[] = {{Encoding::Windows1251, 0},
                                                         {Encoding::Ibm866, std::log(0.25)},
                                                         {Encoding::Koi8R, std::log(0.016)},
                                                         {Encoding::Windows1252, 0}};
    EncodingGuess best;
    double first = -1e9;
    double second = -1e9;
    for (const auto& [page, prior] : kPages) {
        const double score = page == Encoding::Windows1252 ? westernScore(sample, codePage(page))
                                                           : russianScore(sample, codePage(page), prior);
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
