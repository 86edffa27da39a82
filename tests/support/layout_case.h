#pragma once
// A small export written to a file and read back, for the tests of the layouts.

#include "core/import/importer.h"

#include <QFile>
#include <QTemporaryDir>

namespace zamer::import {

class LayoutCase
{
public:
    Result<ReadResult> read(const QByteArray& bytes, const Options& options = {}, const char* name = "a.csv")
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        Progress progress;
        return import::read(file.fileName(), options, Settings(), SecretKey{}, progress);
    }
    Result<Mapping> inspect(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("b.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return import::inspect(file.fileName(), {}, Settings());
    }

private:
    QTemporaryDir m_folder;
};

/// The rows of an issue; empty where there is none.
inline std::size_t countOf(const ReadResult& result, Issue::Kind kind)
{
    std::size_t count = 0;
    for (const Issue& issue : result.issues)
        count += issue.kind == kind ? issue.count : 0;
    return count;
}

/// "in 1 79161234567"-like line of a call: direction, answered, wait, talk, user, whether a phone is known.
inline std::string callLine(const facts::Table& rows, std::size_t row)
{
    namespace activity = facts::activity;
    const auto number = [&](int field) {
        const facts::Column* const column = rows.column(field);
        return column == nullptr || column->isEmpty(row) ? std::string("-")
                                                         : std::to_string(std::llround(column->numbers[row]));
    };
    const facts::Column* const answered = rows.column(activity::answered);
    const facts::Column* const phone = rows.column(activity::phone);
    std::string line(rows.textAt(activity::direction, row));
    line += line.empty() ? "none " : " ";
    line += answered == nullptr || answered->isEmpty(row) ? "-" : std::to_string(answered->flags[row]);
    line += ' ' + number(activity::wait) + ' ' + number(activity::duration) + ' ';
    line += rows.textAt(activity::user, row);
    line += phone == nullptr ? " 0" : ' ' + std::to_string(phone->list(row).size());
    return line;
}

inline bool hasPhone(const facts::Table& rows, std::size_t row, const std::string& digits)
{
    const facts::Column* const phone = rows.column(facts::activity::phone);
    if (phone == nullptr || phone->list(row).size() != 1)
        return false;
    return phone->words->text(phone->list(row)[0]) == std::string_view(pseudonym(digits, SecretKey{}));
}

}
