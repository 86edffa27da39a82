#pragma once
// Encoding of a text file: found out (byte order mark, then NUL parity, then UTF-8, then what the bytes would mean in
// each single-byte page: the frequency of Russian and of western letters), or as the user said; and its bytes as UTF-8. Pure, any thread.

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zamer::import {

enum class Encoding : std::uint8_t { Utf8, Utf16Le, Utf16Be, Windows1251, Ibm866, Koi8R, Windows1252 };

std::string_view encodingName(Encoding encoding); // "windows-1251"
/// Case does not matter; cp1251, cp866, cp1252, latin-1, utf8 and utf-16 are understood too.
std::optional<Encoding> encodingByName(const QString& name);

struct EncodingGuess {
    Encoding encoding = Encoding::Utf8;
    double confidence = 0;     // 0..1
    std::size_t markBytes = 0; // byte order mark to skip
    bool binary = false;       // NUL bytes that are no UTF-16, or mostly control characters: no text at all
};

/// `whole`: the sample is the entire file, so a cut sequence at its end is an error and not a cut.
EncodingGuess guessEncoding(std::string_view sample, bool whole);
std::size_t markLength(std::string_view start, Encoding encoding);
bool isAscii(std::string_view bytes);
bool isStrictUtf8(std::string_view bytes, bool whole);
/// A cell that is no UTF-8 in a UTF-8 file: as windows-1251 where that is Russian, else with U+FFFD for each wrong byte.
void appendMended(std::string_view bytes, std::string& out);

inline bool isSingleByte(Encoding encoding)
{
    return encoding >= Encoding::Windows1251;
}
/// A code point as UTF-8; it must be one.
void appendCodePoint(char32_t code, std::string& out);
/// Appends bytes as UTF-8; bytes that mean nothing become U+FFFD. Returns how many bytes were used: UTF-16 keeps back a
/// cut unit.
std::size_t appendUtf8(std::string_view bytes, Encoding encoding, std::string& out);

}
