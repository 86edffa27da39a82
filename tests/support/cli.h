#pragma once
// Runs zamer-cli as a user would, with its own settings folder; for tests.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace zamer::tests {

struct Answer {
    int exit = -1;
    QByteArray out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

class Cli
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    void start(QProcess& process, const QStringList& arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ZAMER_KEYS"), path(QStringLiteral("keys")));
        environment.insert(QStringLiteral("ZAMER_USER"), QStringLiteral("tester"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ZAMER_BIN_DIR "/zamer-cli"), arguments);
    }
    Answer run(const QStringList& arguments) const
    {
        QProcess process;
        start(process, arguments);
        Answer answer;
        if (!process.waitForFinished(280'000))
            return answer;
        answer.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        answer.out = process.readAllStandardOutput();
        answer.err = QString::fromUtf8(process.readAllStandardError());
        return answer;
    }
    Answer json(QStringList arguments) const { return run(arguments << QStringLiteral("--json")); }

    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// A folder of the real sample data, or an empty string.
inline QString samples(const QString& relative)
{
    const QString folder = qEnvironmentVariable("ZAMER_SAMPLES");
    const QString path = folder + QLatin1Char('/') + relative;
    return !folder.isEmpty() && QFile::exists(path) ? path : QString();
}

}
