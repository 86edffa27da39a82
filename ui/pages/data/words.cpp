#include "ui/pages/data/words.h"

#include "core/report/wording.h"
#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QDateTime>

namespace zamer::ui::data {

namespace {

QString say(const char* text, int count = -1)
{
    return QCoreApplication::translate("DataWords", text, nullptr, count);
}

QDateTime wallClock(Instant instant, const LocalTime& zone)
{
    return QDateTime::fromSecsSinceEpoch(instant + zone.offsetAt(instant), Qt::UTC);
}

}

QString fileFilter()
{
    return say(QT_TRANSLATE_NOOP("DataWords", "Exports (%1);;All files (*)"))
        .arg(QLatin1String("*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.html *.htm *.json *.jsonl *.ndjson *.zip"));
}

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

report::Format formatOf(const Session& session)
{
    return report::Format(currentLanguage(), session.summary().settings.currency);
}

QString layoutName(const QString& layoutId)
{
    if (layoutId == QLatin1String("manual:stages"))
        return say(QT_TRANSLATE_NOOP("DataWords", "funnel, entered by hand"));
    if (layoutId.startsWith(QLatin1String("table:")))
        return say(QT_TRANSLATE_NOOP("DataWords", "table: %1"))
            .arg(report::entityWord(layoutId.mid(6), currentLanguage()));
    const import::Layout* layout = import::findLayout(layoutId.toStdString());
    return layout == nullptr ? layoutId : layout->name.in(currentLanguage());
}

QString encodingWord(const std::string& encoding)
{
    static const std::pair<const char*, const char*> names[] = {
        {"utf-8", "UTF-8"},      {"utf-16le", "UTF-16 LE"}, {"utf-16be", "UTF-16 BE"}, {"windows-1251", "Windows-1251"},
        {"ibm866", "DOS (866)"}, {"koi8-r", "KOI8-R"}};
    for (const auto& [id, name] : names)
        if (encoding == id)
            return QLatin1String(name);
    return QString::fromStdString(encoding);
}

QString delimiterWord(char delimiter)
{
    if (delimiter == '\t')
        return say(QT_TRANSLATE_NOOP("DataWords", "Tab"));
    return currentLanguage() == Language::Russian ? QString::fromUtf8("«%1»").arg(QLatin1Char(delimiter))
                                                  : QString::fromUtf8("“%1”").arg(QLatin1Char(delimiter));
}

QString stateWord(const ImportFile& file)
{
    switch (file.state()) {
    case FileState::Waiting:
        return say(QT_TRANSLATE_NOOP("DataWords", "waiting"));
    case FileState::Reading:
        return say(QT_TRANSLATE_NOOP("DataWords", "reading"));
    case FileState::Ready:
        return say(QT_TRANSLATE_NOOP("DataWords", "ready"));
    case FileState::ToCheck:
        return say(QT_TRANSLATE_N_NOOP("DataWords", "%n to check"), file.toCheck());
    case FileState::NeedsProfile:
        return say(QT_TRANSLATE_NOOP("DataWords", "pick a profile"));
    case FileState::Failed:
        return file.error->kind == ErrorKind::Cancelled ? say(QT_TRANSLATE_NOOP("DataWords", "cancelled"))
                                                        : say(QT_TRANSLATE_NOOP("DataWords", "can’t be read so"));
    case FileState::Covered:
        return say(QT_TRANSLATE_NOOP("DataWords", "covered already?"));
    case FileState::LeftOut:
        return say(QT_TRANSLATE_NOOP("DataWords", "hidden sheet, left out"));
    case FileState::Importing:
        return say(QT_TRANSLATE_NOOP("DataWords", "importing"));
    case FileState::Imported:
        return file.outcome->nothingNew ? say(QT_TRANSLATE_NOOP("DataWords", "was in already"))
                                        : say(QT_TRANSLATE_NOOP("DataWords", "imported"));
    }
    return {};
}

Tone stateTone(FileState state)
{
    if (state == FileState::Failed)
        return Tone::Error;
    return state == FileState::ToCheck || state == FileState::NeedsProfile || state == FileState::Covered
               ? Tone::Warning
               : Tone::Secondary;
}

const char* stateIcon(FileState state)
{
    switch (state) {
    case FileState::Ready:
    case FileState::Imported:
        return "circle-check";
    case FileState::ToCheck:
    case FileState::NeedsProfile:
    case FileState::Covered:
        return "triangle-alert";
    case FileState::Failed:
        return "circle-alert";
    case FileState::Reading:
    case FileState::Importing:
        return "loader";
    case FileState::LeftOut:
        return "ban";
    case FileState::Waiting:
        break;
    }
    return "clock";
}

QString sizeWord(const ImportFile& file, const report::Format& format)
{
    if (!file.check)
        return format.bytes(file.bytes);
    return say(QT_TRANSLATE_N_NOOP("DataWords", "%n row(s)"), static_cast<int>(file.check->rowsRead))
        .replace(QString::number(file.check->rowsRead), format.count(file.check->rowsRead));
}

QString cellText(const PreviewCell& cell, const report::Format& format, const LocalTime& zone)
{
    if (cell.empty)
        return QString::fromUtf8("∅");
    switch (cell.type) {
    case facts::Type::Text:
        return cell.text;
    case facts::Type::Instant:
        return format.dateTime(wallClock(cell.whole, zone));
    case facts::Type::Money:
        return format.ledgerMoney(cell.whole);
    case facts::Type::Number:
        return format.number(cell.number, 2);
    case facts::Type::Flag:
        return cell.whole != 0 ? say(QT_TRANSLATE_NOOP("DataWords", "yes")) : say(QT_TRANSLATE_NOOP("DataWords", "no"));
    case facts::Type::Presence:
        return say(QT_TRANSLATE_NOOP("DataWords", "filled"));
    case facts::Type::Key:
        // A key that is no system's plain id is a pseudonym, which begins like this.
        if (!cell.text.startsWith(QLatin1Char('~')))
            return cell.text;
        [[fallthrough]];
    case facts::Type::Hashes:
        return say(QT_TRANSLATE_NOOP("DataWords", "kept as hash"));
    }
    return {};
}

QString statusWord(const QString& status)
{
    static const std::pair<const char*, const char*> words[] = {
        {"open", QT_TRANSLATE_NOOP("DataWords", "open")},
        {"won", QT_TRANSLATE_NOOP("DataWords", "won")},
        {"lost", QT_TRANSLATE_NOOP("DataWords", "lost")},
        {"call", QT_TRANSLATE_NOOP("DataWords", "call")},
        {"message", QT_TRANSLATE_NOOP("DataWords", "message")},
        {"email", QT_TRANSLATE_NOOP("DataWords", "e-mail")},
        {"meeting", QT_TRANSLATE_NOOP("DataWords", "meeting")},
        {"task", QT_TRANSLATE_NOOP("DataWords", "task")},
        {"in", QT_TRANSLATE_NOOP("DataWords", "incoming")},
        {"out", QT_TRANSLATE_NOOP("DataWords", "outgoing")},
        {"lead", QT_TRANSLATE_NOOP("DataWords", "lead")},
        {"deal", QT_TRANSLATE_NOOP("DataWords", "deal")},
        {"new", QT_TRANSLATE_NOOP("DataWords", "new")},
        {"work", QT_TRANSLATE_NOOP("DataWords", "in work")},
        {"qualified", QT_TRANSLATE_NOOP("DataWords", "qualified")},
        {"note", QT_TRANSLATE_NOOP("DataWords", "note")},
        {"record", QT_TRANSLATE_NOOP("DataWords", "record")},
        {"login", QT_TRANSLATE_NOOP("DataWords", "login")},
        {"customer", QT_TRANSLATE_NOOP("DataWords", "customer")},
        {"employee", QT_TRANSLATE_NOOP("DataWords", "employee")},
        {"staff", QT_TRANSLATE_NOOP("DataWords", "staff")},
        {"nps", "NPS"},
        {"csi", "CSI"},
        {"marketing", QT_TRANSLATE_NOOP("DataWords", "marketing")},
        {"sales", QT_TRANSLATE_NOOP("DataWords", "sales")},
        {"crm", "CRM"}};
    for (const auto& [word, shown] : words)
        if (status == QLatin1String(word))
            return say(shown);
    return status;
}

QString coverText(Instant from, Instant to, const report::Format& format, const LocalTime& zone)
{
    if (from == kNoInstant || to == kNoInstant)
        return {};
    return format.period(wallClock(from, zone).date(), wallClock(to, zone).date());
}

QString momentText(const QString& iso, const report::Format& format, const LocalTime& zone)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return at.isValid() ? format.dateTime(wallClock(at.toSecsSinceEpoch(), zone)) : iso;
}

QString journalWord(const QString& verb)
{
    static const std::pair<const char*, const char*> words[] = {
        {"create", QT_TRANSLATE_NOOP("DataWords", "audit made")},
        {"new", QT_TRANSLATE_NOOP("DataWords", "audit made")},
        {"settings", QT_TRANSLATE_NOOP("DataWords", "settings changed")},
        {"import", QT_TRANSLATE_NOOP("DataWords", "imported")},
        {"undo", QT_TRANSLATE_NOOP("DataWords", "import undone")},
        {"redo", QT_TRANSLATE_NOOP("DataWords", "import taken in again")},
        {"replace", QT_TRANSLATE_NOOP("DataWords", "import replaced")},
        {"step", QT_TRANSLATE_NOOP("DataWords", "step changed")},
        {"evidence", QT_TRANSLATE_NOOP("DataWords", "evidence attached")},
        {"key kpis", QT_TRANSLATE_NOOP("DataWords", "key KPIs chosen")},
        {"target", QT_TRANSLATE_NOOP("DataWords", "target set")},
        {"snapshot", QT_TRANSLATE_NOOP("DataWords", "snapshot taken")}};
    for (const auto& [word, shown] : words)
        if (verb == QLatin1String(word))
            return say(shown);
    return verb;
}

zamer::import::Issue issueOf(const store::IssueRow& row)
{
    import::Issue issue;
    issue.kind = import::issueByKey(row.kind).value_or(import::Issue::Kind::BadDate);
    issue.rejects = row.rejects;
    issue.column = row.column;
    issue.value = row.value;
    issue.count = row.count;
    issue.rows = row.rows;
    return issue;
}

QString effectWord(const import::Issue& issue)
{
    using Kind = import::Issue::Kind;
    if (issue.rejects)
        return say(QT_TRANSLATE_NOOP("DataWords", "row rejected"));
    switch (issue.kind) {
    case Kind::BadDate:
    case Kind::BadNumber:
    case Kind::BadFlag:
    case Kind::BrokenId:
        return say(QT_TRANSLATE_NOOP("DataWords", "row kept, cell empty"));
    case Kind::RepeatedId:
        return say(QT_TRANSLATE_NOOP("DataWords", "newest row kept"));
    case Kind::UnknownField:
    case Kind::PeriodsLeftOut:
    case Kind::SeveralGoals:
    case Kind::UnreadAnswers:
        return say(QT_TRANSLATE_NOOP("DataWords", "column left out"));
    case Kind::TotalRow:
    case Kind::Preamble:
    case Kind::NextTable:
    case Kind::SheetSkipped:
        return say(QT_TRANSLATE_NOOP("DataWords", "left out"));
    case Kind::AddedUp:
    case Kind::MergedRows:
        return say(QT_TRANSLATE_NOOP("DataWords", "put together"));
    default:
        return say(QT_TRANSLATE_NOOP("DataWords", "row kept"));
    }
}
}
