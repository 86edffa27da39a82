#include "core/import/text/encoding.h"
#include "core/import/text/code_pages.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace zamer::import {

namespace {

constexpr std::string_view kNames[] = {"utf-8",  "utf-16le", "utf-16be",    "windows-1251",
                                       "ibm866", "koi8-r",   "windows-1252"};
constexpr char32_t kReplacement = 0xFFFD;

/// Length of the well-formed sequence at `at` (RFC 3629), 0 where there is none, -1 where the text ends inside one.
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

char16_t unitAt(std::string_view bytes, std::size_t at, Encoding encoding)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char16_t>(encoding == Encoding::Utf16Le ? first | (second << 8) : second | (first << 8));
}

std::size_t appendUtf16(std::string_view bytes, Encoding encoding, std::string& out)
{
    std::size_t at = 0;
    while (at + 2 <= bytes.size()) {
        const char16_t unit = unitAt(bytes, at, encoding);
        if (unit >= 0xD800 && unit < 0xDC00) {
            if (at + 4 > bytes.size())
                return at;
            const char16_t low = unitAt(bytes, at + 2, encoding);
            if (low >= 0xDC00 && low < 0xE000) {
                appendCodePoint(0x10000 + (((char32_t{unit} - 0xD800) << 10) | (char32_t{low} - 0xDC00)), out);
                at += 4;
                continue;
            }
        }
        appendCodePoint(unit >= 0xD800 && unit < 0xE000 ? kReplacement : char32_t{unit}, out);
        at += 2;
    }
    return at;
}

void appendChecked(std::string_view bytes, std::string& out)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length > 0)
            out.append(bytes, at, static_cast<std::size_t>(length));
        else
            appendCodePoint(kReplacement, out);
        at += length > 0 ? static_cast<std::size_t>(length) : 1;
    }
}

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

/// Of the sequences and bytes beyond ASCII, how many are well-formed UTF-8.
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

void appendCodePoint(char32_t code, std::string& out)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 63));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 63));
        out += static_cast<char>(0x80 | (code & 63));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 63));
        out += static_cast<char>(0x80 | ((code >> 6) & 63));
        out += static_cast<char>(0x80 | (code & 63));
    }
}

std::string_view encodingName(Encoding encoding)
{
    return kNames[static_cast<std::size_t>(encoding)];
}

std::optional<Encoding> encodingByName(const QString& name)
{
    const QString wanted = name.trimmed().toLower();
    for (std::size_t i = 0; i < std::size(kNames); ++i)
        if (wanted == QLatin1String(kNames[i].data(), static_cast<qsizetype>(kNames[i].size())))
            return static_cast<Encoding>(i);
    if (wanted == QLatin1String("utf8"))
        return Encoding::Utf8;
    if (wanted == QLatin1String("utf-16") || wanted == QLatin1String("utf16"))
        return Encoding::Utf16Le;
    if (wanted == QLatin1String("cp1251") || wanted == QLatin1String("1251"))
        return Encoding::Windows1251;
    if (wanted == QLatin1String("cp1252") || wanted == QLatin1String("latin-1") || wanted == QLatin1String("latin1") ||
        wanted == QLatin1String("iso-8859-1") || wanted == QLatin1String("iso-8859-15"))
        return Encoding::Windows1252;
    if (wanted == QLatin1String("cp866") || wanted == QLatin1String("866"))
        return Encoding::Ibm866;
    if (wanted == QLatin1String("koi8r"))
        return Encoding::Koi8R;
    return std::nullopt;
}

std::size_t markLength(std::string_view start, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return start.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (encoding == Encoding::Utf16Le)
        return start.starts_with("\xFF\xFE") ? 2 : 0;
    return encoding == Encoding::Utf16Be && start.starts_with("\xFE\xFF") ? 2 : 0;
}

bool isAscii(std::string_view bytes)
{
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + 8 <= bytes.size(); at += 8) {
        std::memcpy(&eight, bytes.data() + at, 8);
        if ((eight & 0x8080'8080'8080'8080ULL) != 0)
            return false;
    }
    for (; at < bytes.size(); ++at)
        if (static_cast<signed char>(bytes[at]) < 0)
            return false;
    return true;
}

bool isStrictUtf8(std::string_view bytes, bool whole)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        // Two bytes, as Cyrillic has them, without the detour.
        if (lead >= 0xC2 && lead <= 0xDF && at + 1 < bytes.size() &&
            (static_cast<unsigned char>(bytes[at + 1]) & 0xC0U) == 0x80) {
            at += 2;
            continue;
        }
        const int length = sequenceLength(bytes, at);
        if (length <= 0)
            return length < 0 && !whole;
        at += static_cast<std::size_t>(length);
    }
    return true;
}

EncodingGuess guessEncoding(std::string_view sample, bool whole)
{
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be})
        if (const std::size_t mark = markLength(sample, encoding))
            return {encoding, 1.0, mark, false};
    if (const std::optional<EncodingGuess> guess = guessByNuls(sample))
        return *guess;
    const bool ascii =
        std::none_of(sample.begin(), sample.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    if (isStrictUtf8(sample, whole))
        return {Encoding::Utf8, ascii ? 0.9 : 1.0, 0, false};
    // Sequences of UTF-8 don't come about by accident: where they prevail, the rest are lines that somebody pasted in.
    if (const double share = shareOfSequences(sample); share > 0.5)
        return {Encoding::Utf8, share, 0, false};
    return guessCodePage(sample);
}

void appendMended(std::string_view bytes, std::string& out)
{
    const std::span<const char16_t, 128> page = codePage(Encoding::Windows1251);
    std::size_t high = 0;
    std::size_t russian = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t code = byte < 0x80 ? u'\0' : page[byte - 0x80U];
        high += byte < 0x80 ? 0U : 1U;
        russian += (code >= 0x410 && code <= 0x44F) || code == 0x401 || code == 0x451 || code == 0xAB || code == 0xBB ||
                           code == 0x2116 || code == 0x2013 || code == 0x2014
                       ? 1U
                       : 0U;
    }
    if (russian == high && shareOfSequences(bytes) < 0.5)
        appendUtf8(bytes, Encoding::Windows1251, out);
    else
        appendChecked(bytes, out);
}

std::size_t appendUtf8(std::string_view bytes, Encoding encoding, std::string& out)
{
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return appendUtf16(bytes, encoding, out);
    if (encoding == Encoding::Utf8) {
        if (isStrictUtf8(bytes, true))
            out.append(bytes);
        else
            appendChecked(bytes, out);
        return bytes.size();
    }
    const std::span<const char16_t, 128> page = codePage(encoding);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            out += c;
        else
            appendCodePoint(page[byte - 0x80U], out);
    }
    return bytes.size();
}

}
