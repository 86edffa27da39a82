#include "core/demo/csv_writer.h"

#include "core/demo/world.h"

namespace zamer::demo {

namespace {

constexpr qsizetype kFlushAt = 1 << 20;

}

CsvWriter::CsvWriter(const QString& path, char delimiter) : m_file(path), m_delimiter(delimiter) {}

Status CsvWriter::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return problem();
    return {};
}

tl::unexpected<Error> CsvWriter::problem() const
{
    const ErrorKind kind =
        m_file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::FileWriteFailed;
    return failure(kind, m_file.fileName(), m_file.errorString());
}

void CsvWriter::separate()
{
    if (m_rowStarted)
        m_buffer.append(m_delimiter);
    m_rowStarted = true;
}

void CsvWriter::add(QByteArrayView utf8)
{
    separate();
    if (!utf8.contains(m_delimiter) && !utf8.contains('"') && !utf8.contains('\n')) {
        m_buffer.append(utf8);
        return;
    }
    m_buffer.append('"');
    for (const char byte : utf8) {
        if (byte == '"')
            m_buffer.append('"');
        m_buffer.append(byte);
    }
    m_buffer.append('"');
}

CsvWriter& CsvWriter::cell(QStringView text)
{
    add(text.toUtf8());
    return *this;
}

CsvWriter& CsvWriter::cell(const char* utf8)
{
    add(QByteArrayView(utf8));
    return *this;
}

CsvWriter& CsvWriter::addNumber(std::int64_t number)
{
    separate();
    m_buffer.append(QByteArray::number(qint64{number}));
    return *this;
}

CsvWriter& CsvWriter::empty(int count)
{
    for (; count > 0; --count)
        separate();
    return *this;
}

void CsvWriter::addPadded(int number, int width)
{
    const QByteArray digits = QByteArray::number(number);
    m_buffer.append(width - digits.size(), '0').append(digits);
}

void CsvWriter::addClock(Instant at)
{
    const auto second = static_cast<int>((at + kMoscowOffset) % kSecondsPerDay);
    m_buffer.append(' ');
    addPadded(second / 3600, 2);
    m_buffer.append(':');
    addPadded(second / 60 % 60, 2);
    m_buffer.append(':');
    addPadded(second % 60, 2);
}

CsvWriter& CsvWriter::date(Day day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(day, year, month, dayOfMonth);
    separate();
    addPadded(dayOfMonth, 2);
    m_buffer.append('.');
    addPadded(month, 2);
    m_buffer.append('.');
    addPadded(year, 4);
    return *this;
}

CsvWriter& CsvWriter::amoTime(Instant at)
{
    date(localDay(at));
    addClock(at);
    return *this;
}

CsvWriter& CsvWriter::isoTime(Instant at)
{
    separate();
    if (at == kNoInstant)
        return *this;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    civilFromDay(localDay(at), year, month, dayOfMonth);
    addPadded(year, 4);
    m_buffer.append('-');
    addPadded(month, 2);
    m_buffer.append('-');
    addPadded(dayOfMonth, 2);
    addClock(at);
    return *this;
}

void CsvWriter::endRow()
{
    m_buffer.append('\n');
    m_rowStarted = false;
    if (m_buffer.size() >= kFlushAt && m_file.error() == QFileDevice::NoError) {
        m_file.write(m_buffer);
        m_buffer.clear();
    }
}

Status CsvWriter::flush()
{
    if (m_file.error() == QFileDevice::NoError && m_file.write(m_buffer) == m_buffer.size() && m_file.flush()) {
        m_buffer.clear();
        return {};
    }
    return problem();
}

Status CsvWriter::commit()
{
    if (!m_file.commit())
        return problem();
    return {};
}

}
