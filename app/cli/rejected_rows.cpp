#include "app/cli/rejected_rows.h"

#include "core/import/row_copy.h"

#include <QFileInfo>

namespace zamer::cli {

QString RejectedRows::pathFor(const audit::ImportOutcome& table, bool several) const
{
    const QFileInfo asked(m_call.value("rejected"));
    if (m_call.arguments() == 2 && !several)
        return asked.filePath();
    QString name = QFileInfo(table.path).completeBaseName();
    if (!table.table.empty())
        name += QLatin1Char('-') + QString::fromStdString(table.table);
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != QLatin1Char('_') && c != QLatin1Char('.'))
            c = QLatin1Char('-');
    const QString ending = asked.suffix().isEmpty() ? QStringLiteral("csv") : asked.suffix();
    const QString stem = asked.path() + QLatin1Char('/') + asked.completeBaseName() + QLatin1Char('-') + name;
    QString path = stem + QLatin1Char('.') + ending;
    for (int again = 2; m_written.contains(path); ++again)
        path = stem + QStringLiteral("-%1.").arg(again) + ending;
    return path;
}

Result<QString> RejectedRows::save(const audit::ImportOutcome& table, bool several)
{
    if (!m_call.has("rejected"))
        return QString();
    std::vector<std::uint32_t> lines;
    import::RowReasons reasons;
    for (const import::Issue& issue : table.issues) {
        if (!issue.rejects)
            continue;
        for (const std::uint32_t line : issue.rows) {
            lines.push_back(line);
            reasons.emplace(line, import::issueText(issue, m_call.language(), Surface::Terminal));
        }
    }
    if (lines.empty())
        return QString();
    const QString path = pathFor(table, several);
    if (QFileInfo(path) == QFileInfo(table.path))
        return failure(ErrorKind::FileExists, path);
    const Status saved = import::saveRows(table.path, table.options, lines, path, m_call.progress(), reasons,
                                          m_call.say({"Rejected because", "Почему отклонено"}));
    if (!saved)
        return tl::make_unexpected(saved.error());
    m_written << path;
    m_call.line(m_call.say({"  rejected rows: %1", "  отклонённые строки: %1"}).arg(path));
    return path;
}

}
