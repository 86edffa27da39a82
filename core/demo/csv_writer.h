#pragma once
// CsvWriter: rows of one export file, UTF-8 and LF, quoted where RFC 4180 asks for it. Appears under its name only
// after commit().

#include "core/base/result.h"
#include "core/base/time.h"

#include <QSaveFile>
#include <QStringView>

#include <concepts>
#include <cstdint>

namespace zamer::demo {

class CsvWriter
{
public:
    CsvWriter(const QString& path, char delimiter);

    Status open();
    CsvWriter& cell(QStringView text);
    CsvWriter& cell(const char* utf8);
    template<std::integral Number>
    CsvWriter& cell(Number number)
    {
        return addNumber(number);
    }
    CsvWriter& empty(int count = 1);
    /// 04.05.2026 10:15:00, by Moscow's clock.
    CsvWriter& amoTime(Instant at);
    /// 2026-05-04 10:15:00; empty for kNoInstant.
    CsvWriter& isoTime(Instant at);
    CsvWriter& date(Day day);
    void endRow();
    /// Errors met on the way show here.
    Status flush();
    Status commit();

private:
    CsvWriter& addNumber(std::int64_t number);
    void separate();
    void add(QByteArrayView utf8);
    void addPadded(int number, int width);
    void addClock(Instant at);
    tl::unexpected<Error> problem() const;

    QSaveFile m_file;
    QByteArray m_buffer;
    char m_delimiter;
    bool m_rowStarted = false;
};

}
