#pragma once
// Text read as a file, for tests of layouts.

#include "core/import/importer.h"

#include <QtTest>

class ImportText
{
public:
    QString write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("a.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    zamer::Result<zamer::import::ReadResult> read(const QByteArray& bytes, const zamer::import::Options& options = {})
    {
        zamer::Progress progress;
        return zamer::import::read(write(bytes), options, zamer::Settings(), zamer::SecretKey{}, progress);
    }
    QString layoutOf(const QByteArray& bytes)
    {
        const auto mapping = zamer::import::inspect(write(bytes), {}, zamer::Settings());
        return mapping ? QString::fromStdString(mapping->layoutId) : QStringLiteral("error");
    }

private:
    QTemporaryDir m_folder;
};

inline std::size_t countOf(const zamer::import::ReadResult& result, zamer::import::Issue::Kind kind)
{
    for (const zamer::import::Issue& issue : result.issues)
        if (issue.kind == kind)
            return issue.count;
    return 0;
}
