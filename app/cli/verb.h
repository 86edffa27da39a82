#pragma once
// Verb: one word of the terminal program (cli.md), a file in app/cli/commands: what it is called, what it takes, what it does.
// Verbs print through Call: prose or one JSON document on standard output, messages on standard error.

#include "core/audit/audit.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QJsonValue>

#include <span>

namespace zamer::cli {

enum class Exit { Done = 0, Failed = 1, Usage = 2, NoAudit = 3 };

class Call
{
public:
    Call(const QCommandLineParser& parser, Language language);

    const QCommandLineParser& options() const { return m_parser; }
    QString argument(int index) const;
    int arguments() const;
    bool has(const char* option) const;
    QString value(const char* option) const;
    QStringList values(const char* option) const;
    bool json() const { return m_json; }
    Language language() const { return m_language; }
    QString say(const Text& text) const { return text.in(m_language); }

    /// The one JSON document; nothing where --json was not asked for.
    void answer(const QJsonObject& document) const;
    /// A line of prose on standard output; nothing with --json or --quiet.
    void line(const QString& text) const;
    /// A message on standard error, even with --json.
    void note(const QString& text) const;
    /// `file`: in which it happened, where that is one of several.
    Exit fail(const Error& error, const QString& file = {}) const;
    Exit usage(const QString& what) const;
    /// With --json, where nothing was answered: the document {"error": ...} with what fail() or usage() said.
    void finish() const;
    /// Progress on standard error, only where that is a terminal.
    Progress& progress() const { return m_progress; }

    Result<std::unique_ptr<audit::Audit>> openAudit() const; // of the first argument

private:
    const QCommandLineParser& m_parser;
    Language m_language;
    bool m_json;
    bool m_quiet;
    mutable Progress m_progress;
    mutable bool m_answered = false;
    mutable QString m_said;
};

struct Verb {
    const char* name;
    Text summary;
    const char* takes; // "FILE INPUT..."
    int least = 1;     // positional arguments
    int most = 1;
    QList<QCommandLineOption> (*options)() = nullptr; // beside --json, --language, --quiet
    Exit (*run)(const Call&) = nullptr;
};

std::span<const Verb* const> verbs();

/// "--option VALUE" for QCommandLineParser.
QCommandLineOption option(const char* name, const char* valueName = nullptr, const char* fallback = nullptr);

}
