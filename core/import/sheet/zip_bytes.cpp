#include "core/import/sheet/zip_bytes.h"

namespace zamer::import {

namespace {

QString wordsOf(int zipError)
{
    zip_error_t error;
    zip_error_init_with_code(&error, zipError);
    QString words = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return words;
}

}

Result<std::unique_ptr<ZipBytes>> ZipBytes::open(std::shared_ptr<const ByteSource> bytes)
{
    std::unique_ptr<ZipBytes> self(new ZipBytes(std::move(bytes)));
    zip_error_t error;
    zip_error_init(&error);
    zip_error_init(&self->m_error);
    zip_source_t* source = zip_source_function_create(&ZipBytes::call, self.get(), &error);
    if (source != nullptr)
        self->m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (self->m_zip != nullptr)
        return self;
    if (source != nullptr)
        zip_source_free(source);
    return tl::make_unexpected(self->errorOf(code, QStringLiteral("ZIP")));
}

ZipBytes::~ZipBytes()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
    zip_error_fini(&m_error);
}

Error ZipBytes::errorOf(int zipError, const QString& what) const
{
    return m_failed ? *m_failed
                    : Error{ErrorKind::FileDamaged, m_bytes->path(), what + QStringLiteral(": ") + wordsOf(zipError)};
}

zip_int64_t ZipBytes::call(void* self, void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    return static_cast<ZipBytes*>(self)->answer(data, size, command);
}

zip_int64_t ZipBytes::answer(void* data, zip_uint64_t size, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_SEEKABLE;
    case ZIP_SOURCE_OPEN:
        m_at = 0;
        return 0;
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&m_error, data, size);
    case ZIP_SOURCE_TELL:
        return m_at;
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(m_at), static_cast<zip_uint64_t>(m_bytes->size()), data, size, &m_error);
        if (to < 0)
            return -1;
        m_at = to;
        return 0;
    }
    case ZIP_SOURCE_STAT: {
        auto* const stat = ZIP_SOURCE_GET_ARGS(zip_stat_t, data, size, &m_error);
        if (stat == nullptr)
            return -1;
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(m_bytes->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_READ: {
        const Result<std::size_t> got = m_bytes->read(static_cast<char*>(data), size, m_at);
        if (!got) {
            m_failed = got.error();
            zip_error_set(&m_error, ZIP_ER_READ, 0);
            return -1;
        }
        m_at += static_cast<zip_int64_t>(*got);
        return static_cast<zip_int64_t>(*got);
    }
    default:
        zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

}
