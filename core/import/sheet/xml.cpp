#include "core/import/sheet/xml.h"

#include <cstring>
#include <expat.h>

namespace zamer::import {

namespace {

constexpr int kDeepest = 256;
constexpr int kStep = 1 << 16;
constexpr qint64 kLongestTag = qint64{1} << 20;

std::string_view withoutPrefix(const char* name)
{
    const char* const colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

}

std::string_view XmlAttributes::get(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (pair[0] == name || withoutPrefix(pair[0]) == name)
            return pair[1];
    return {};
}

std::string_view XmlAttributes::getPrefixed(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair != nullptr; pair += 2)
        if (pair[0] != name && withoutPrefix(pair[0]) == name)
            return pair[1];
    return {};
}

void XmlHandler::fail(ErrorKind kind, const QString& path, QString detail)
{
    if (!m_failed)
        m_error = {kind, path, std::move(detail)};
    m_failed = true;
}

struct XmlReader::Events {
    static XmlReader& of(void* self) { return *static_cast<XmlReader*>(self); }

    static void open(void* self, const char* name, const char** attributes)
    {
        XmlReader& reader = of(self);
        if (reader.m_handler.failed() != nullptr || reader.m_refused)
            return;
        if (++reader.m_depth > kDeepest)
            return refuse(reader);
        reader.m_handler.open(withoutPrefix(name), XmlAttributes(attributes));
        stopWhereFailed(reader);
    }
    static void close(void* self, const char* name)
    {
        XmlReader& reader = of(self);
        if (reader.m_handler.failed() != nullptr || reader.m_refused)
            return;
        --reader.m_depth;
        reader.m_handler.close(withoutPrefix(name));
        stopWhereFailed(reader);
    }
    static void text(void* self, const char* text, int size)
    {
        XmlReader& reader = of(self);
        if (reader.m_handler.failed() != nullptr || reader.m_refused)
            return;
        reader.m_handler.text({text, static_cast<std::size_t>(size)});
        stopWhereFailed(reader);
    }
    static void doctype(void* self, const char*, const char*, const char*, int) { refuse(of(self)); }
    static void refuse(XmlReader& reader)
    {
        reader.m_refused = true;
        XML_StopParser(reader.m_parser, XML_FALSE);
    }
    static void stopWhereFailed(XmlReader& reader)
    {
        if (reader.m_handler.failed() != nullptr)
            XML_StopParser(reader.m_parser, XML_FALSE);
        else if (reader.m_handler.takePause())
            XML_StopParser(reader.m_parser, XML_TRUE);
    }
};

XmlReader::XmlReader(std::shared_ptr<const ByteSource> bytes, XmlHandler& handler, QString name)
    : m_bytes(std::move(bytes)), m_handler(handler), m_name(std::move(name)), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Events::open, &Events::close);
    XML_SetCharacterDataHandler(m_parser, &Events::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Events::doctype);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

double XmlReader::share() const
{
    return m_bytes->size() == 0 ? 1 : static_cast<double>(m_offset) / static_cast<double>(m_bytes->size());
}

/// What to make of what expat said about a stretch of bytes.
Result<bool> XmlReader::after(int status)
{
    if (m_handler.failed() != nullptr)
        return tl::make_unexpected(*m_handler.failed());
    m_paused = status == XML_STATUS_SUSPENDED;
    const qint64 pending = m_offset - XML_GetCurrentByteIndex(m_parser);
    if (m_paused || (status == XML_STATUS_OK && !m_refused && pending <= kLongestTag))
        return true;
    const QString why = status == XML_STATUS_OK || m_refused
                            ? QStringLiteral("XML")
                            : QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)));
    return failure(ErrorKind::FileDamaged, m_bytes->path(),
                   m_name + QStringLiteral(", %1: ").arg(XML_GetCurrentLineNumber(m_parser)) + why);
}

Result<bool> XmlReader::step()
{
    if (m_paused)
        return after(XML_ResumeParser(m_parser));
    if (m_done)
        return false;
    void* const buffer = XML_GetBuffer(m_parser, kStep);
    if (buffer == nullptr)
        return failure(ErrorKind::FileDamaged, m_bytes->path(), m_name);
    const Result<std::size_t> got = m_bytes->read(static_cast<char*>(buffer), kStep, m_offset);
    if (!got)
        return tl::make_unexpected(got.error());
    m_offset += static_cast<qint64>(*got);
    m_done = *got == 0 || m_offset >= m_bytes->size();
    return after(XML_ParseBuffer(m_parser, static_cast<int>(*got), m_done));
}

Status XmlReader::readAll()
{
    for (;;) {
        const Result<bool> more = step();
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            return {};
    }
}

}
