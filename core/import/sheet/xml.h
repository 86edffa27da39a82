#pragma once
// XmlReader: the events of an XML document, read step by step from a source of bytes. Hostile documents end in FileDamaged: a document type
// (and with it every entity of its own), more than 256 levels, a tag of more than a megabyte. Names come without their prefix.
// UTF-8. One thread; memory: a stretch of 64 kB and the open tags.

#include "core/import/byte_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

struct XML_ParserStruct;

namespace zamer::import {

/// Attributes of the tag that is being opened: as expat has them.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** pairs) : m_pairs(pairs) {}
    /// By the local name; "" where there is none.
    std::string_view get(std::string_view name) const;
    /// The same where it must have a prefix: r:id beside id.
    std::string_view getPrefixed(std::string_view name) const;
    const char** pairs() const { return m_pairs; }

private:
    const char** m_pairs;
};

class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void open(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
    /// What the handler found wrong: reading stops with it.
    const Error* failed() const { return m_failed ? &m_error : nullptr; }
    /// Whether the handler wants the reader to stop here for now.
    bool takePause() { return std::exchange(m_pause, false); }

protected:
    void pause() { m_pause = true; }
    void fail(ErrorKind kind, const QString& path, QString detail);

private:
    bool m_failed = false;
    bool m_pause = false;
    Error m_error;
};

class XmlReader
{
public:
    /// `name`: of the document, for messages.
    XmlReader(std::shared_ptr<const ByteSource> bytes, XmlHandler& handler, QString name);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// Feeds the next stretch of bytes, or the rest of one that the handler paused in. False behind the end. Errors: FileDamaged, the source's, the handler's.
    Result<bool> step();
    Status readAll();
    /// 0..1 of the document.
    double share() const;

private:
    struct Events;
    Result<bool> after(int status);

    std::shared_ptr<const ByteSource> m_bytes;
    XmlHandler& m_handler;
    QString m_name;
    XML_ParserStruct* m_parser = nullptr;
    qint64 m_offset = 0;
    int m_depth = 0;
    bool m_refused = false;
    bool m_paused = false;
    bool m_done = false;
};

}
