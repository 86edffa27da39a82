#include "core/import/text/encoding.h"
#include "core/import/text/code_pages.h"
#include "core/import/text/utf8.h"

#include <algorithm>
#include <cstring>

namespace zamer::import {

namespace {

constexpr std::string_view kNames[] = {"utf-8",  "utf-16le", "utf-16be",    "windows-1251",
                                       "ibm866", "koi8-r",   "windows-1252"};
constexpr char32_t kReplacement = 0xFFFD;

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
    const auto eightAt = [bytes](std::size_t at) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        return (eight & 0x8080'8080'8080'8080ULL) == 0;
    };
    if (bytes.size() < 8)
        return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
    for (std::size_t at = 0; at + 8 < bytes.size(); at += 8)
        if (!eightAt(at))
            return false;
    return eightAt(bytes.size() - 8);
}

bool isStrictUtf8(std::string_view bytes, bool whole)
{
    if (isAscii(bytes)) // ids, dates and numbers
        return true;
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
