#include "app/cli/verb.h"

#include "core/audit/error_text.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace zamer::cli {

namespace {

void write(std::FILE* file, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

Progress::Listener listener(bool quiet)
{
    if (quiet || isatty(STDERR_FILENO) == 0)
        return {};
    return [last = -1](double share, qint64) mutable {
        const int percent = static_cast<int>(share * 100.0);
        if (percent == last)
            return;
        last = percent;
        write(stderr, QStringLiteral("\r%1 %").arg(percent, 3).toUtf8() + (percent >= 100 ? "\n" : ""));
    };
}

Exit exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::WrongUsage:
    case ErrorKind::UnknownKey:
    case ErrorKind::BadValue:
    case ErrorKind::FieldUnknown:
    case ErrorKind::ColumnUnknown:
    case ErrorKind::SheetUnknown:
        return Exit::Usage;
    case ErrorKind::NotAnAudit:
    case ErrorKind::AuditDamaged:
    case ErrorKind::AuditNewer:
    case ErrorKind::AuditLocked:
        return Exit::NoAudit;
    default:
        return Exit::Failed;
    }
}

}

Call::Call(const QCommandLineParser& parser, Language language)
    : m_parser(parser), m_language(language), m_json(parser.isSet(QStringLiteral("json"))),
      m_quiet(parser.isSet(QStringLiteral("quiet"))), m_progress(listener(m_quiet))
{
}

QString Call::argument(int index) const
{
    return m_parser.positionalArguments().value(index);
}

int Call::arguments() const
{
    return static_cast<int>(m_parser.positionalArguments().size());
}

bool Call::has(const char* option) const
{
    return m_parser.optionNames().contains(QLatin1String(option)); // an option that this verb lacks is no error
}

QString Call::value(const char* option) const
{
    return m_parser.value(QLatin1String(option));
}

QStringList Call::values(const char* option) const
{
    return has(option) ? m_parser.values(QLatin1String(option)) : QStringList();
}

void Call::answer(const QJsonObject& document) const
{
    m_answered = true;
    if (m_json)
        write(stdout, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Call::line(const QString& text) const
{
    if (!m_json && !m_quiet)
        write(stdout, text.toUtf8() + '\n');
}

void Call::note(const QString& text) const
{
    if (!m_quiet)
        write(stderr, text.toUtf8() + '\n');
}

Exit Call::fail(const Error& error, const QString& file) const
{
    m_said = audit::describe(error, m_language, Surface::Terminal);
    // What was cancelled is no fault of the file.
    if (!file.isEmpty() && error.kind != ErrorKind::Cancelled && !m_said.contains(file))
        m_said = file + QStringLiteral(": ") + m_said;
    write(stderr, QByteArrayLiteral("zamer-cli: ") + m_said.toUtf8() + '\n');
    return error.kind == ErrorKind::FileMissing && error.subject == argument(0) ? Exit::NoAudit : exitOf(error.kind);
}

Exit Call::usage(const QString& what) const
{
    m_said = what;
    write(stderr, QByteArrayLiteral("zamer-cli: ") + what.toUtf8() + '\n');
    return Exit::Usage;
}

void Call::finish() const
{
    if (!m_answered && !m_said.isEmpty())
        answer({{QStringLiteral("error"), m_said}});
}

Result<std::unique_ptr<audit::Audit>> Call::openAudit() const
{
    return audit::Audit::open(argument(0));
}

QCommandLineOption option(const char* name, const char* valueName, const char* fallback)
{
    QCommandLineOption made{QLatin1String(name)};
    if (valueName != nullptr)
        made.setValueName(QLatin1String(valueName));
    if (fallback != nullptr)
        made.setDefaultValue(QLatin1String(fallback));
    return made;
}

}
