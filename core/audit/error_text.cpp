#include "core/audit/error_text.h"

#include "core/audit/error_words.h"
#include "core/report/field_words.h"
#include "core/report/wording.h"

#include <optional>

namespace zamer::audit {

namespace {

/// What a table is that holds none of the audit's entities.
Text whyUnknown(const QString& detail, Surface surface)
{
    if (detail == QLatin1String("totals"))
        return {
            "%1 holds totals, not records: averages and rates of a day or a person cannot be taken apart again. The "
            "audit "
            "is as it was; export the list of calls, deals or answers behind them.",
            "В %1 итоги, а не записи: средние и доли за день или по сотруднику нельзя разобрать обратно. Аудит остался "
            "прежним; выгрузите список звонков, сделок или ответов, по которым они посчитаны."};
    if (detail == QLatin1String("lines"))
        return {
            "%1 holds lines of sales without their heads: neither a date nor a customer says when and to whom. The "
            "audit is "
            "as it was; join the lines to their sales, or export both in one table.",
            "В %1 строки продаж без самих продаж: нет ни даты, ни клиента. Аудит остался прежним; соедините строки с "
            "продажами или выгрузите их одной таблицей."};
    if (detail == QLatin1String("prices"))
        return {
            "%1 is a price list: it tells of goods, not of what was sold. The audit is as it was; export the sales.",
            "%1 — прайс-лист: в нём товары, а не продажи. Аудит остался прежним; выгрузите продажи."};
    if (detail == QLatin1String("words"))
        return {
            "%1 describes columns of other tables and holds no records. The audit is as it was; import those tables.",
            "%1 описывает столбцы других таблиц, записей в нём нет. Аудит остался прежним; загрузите сами таблицы."};
    if (detail == QLatin1String("places") && surface == Surface::Terminal)
        return {
            "%1 is not recognised and has no header. The audit is as it was; say what it is and what its columns are, "
            "by "
            "their places: --layout table:activities --map \"#1=at\" --map \"#2=user\" (for a report of Mango's API: "
            "--layout mango --map \"#1=at\" --map \"#2=finish\"), or pick them on the data page.",
            "%1 не распознан, и заголовка в нём нет. Аудит остался прежним; укажите, что это и что в столбцах, по их "
            "номерам: --layout table:activities --map \"#1=at\" --map \"#2=user\" (для отчёта API Mango: --layout "
            "mango "
            "--map \"#1=at\" --map \"#2=finish\"), или выберите на странице данных."};
    return wordsIn(surface, ErrorKind::LayoutUnknown);
}

Text nearest(Surface surface)
{
    if (surface == Surface::Window)
        return {
            "%1 is not recognised; most of its columns are known to %2. The audit is as it was; pick a profile above "
            "the columns, then say what each column means.",
            "%1 не распознан; больше всего его столбцов знают %2. Аудит остался прежним; выберите профиль над "
            "столбцами, затем укажите, что значит каждый столбец."};
    return {
        "%1 is not recognised; most of its columns are known to %2. The audit is as it was; say which it is: --layout "
        "with one of these, and --map \"Column=field\" for the other columns, or pick it on the data page.",
        "%1 не распознан; больше всего его столбцов знают %2. Аудит остался прежним; укажите, что это: --layout с "
        "одним из этих имён и --map \"Столбец=поле\" для остальных столбцов, или выберите на странице данных."};
}

/// Which day is day 0.
Text noStartDate()
{
    return {
        "“%1” counts days, but the line “# Start date: ...” that says from which is missing. The audit is as it was; "
        "import the file as GA4 exported it, or add Date to the report.",
        "«%1» — номера дней, но строки «# Start date: ...» с датой начала в файле нет. Аудит остался прежним; "
        "загрузите файл таким, каким его выгрузил GA4, или добавьте в отчёт дату."};
}

/// Where the detail says more than a word inside a sentence could.
std::optional<Text> wordsOfDetail(const Error& error, Surface surface)
{
    if (error.kind == ErrorKind::LayoutUnknown)
        return whyUnknown(error.detail, surface);
    if (error.kind == ErrorKind::NoExactDay && error.detail == QLatin1String("days"))
        return noStartDate();
    if (error.kind == ErrorKind::WrongUsage && error.detail == QLatin1String("files"))
        return Text{"%1 takes one file: what it brings takes the place of that import. Nothing was changed; name one "
                    "file.",
                    "%1 принимает один файл: его данные займут место той загрузки. Ничего не изменено; укажите один "
                    "файл."};
    if (error.kind == ErrorKind::SourceUnknown && !error.detail.isEmpty())
        return Text{
            "Import %1 was undone (%2) and removed for good, as no snapshot used it. Nothing was changed; import the "
            "file again.",
            "Загрузку %1 отменили (%2) и удалили навсегда: её не использовал ни один снимок. Ничего не изменено; "
            "загрузите файл ещё раз."};
    if (error.kind == ErrorKind::FileEmpty && error.detail == QLatin1String("rows"))
        return Text{
            "%1 has a header and no rows below it. The audit is as it was; check the period and the filter of the "
            "export.",
            "В %1 есть заголовок, но нет строк. Аудит остался прежним; проверьте период и фильтр выгрузки."};
    if (error.kind == ErrorKind::FileDamaged && error.detail == QLatin1String("cut"))
        return Text{"%1 ends in the middle of its table. The audit is as it was; make the export again.",
                    "%1 обрывается посреди таблицы. Аудит остался прежним; сделайте выгрузку заново."};
    if (error.kind == ErrorKind::NotATable && error.detail == QLatin1String("binary"))
        return Text{"%1 is no table: it is neither text nor a workbook. The audit is as it was; export it as CSV.",
                    "%1 — не таблица: это не текст и не книга Excel. Аудит остался прежним; выгрузите данные в CSV."};
    if (error.kind == ErrorKind::NotATable && error.detail == QLatin1String("SpreadsheetML"))
        return Text{
            "%1 is an XML table of Excel 2003, which Zamer does not read. The audit is as it was; open it in Excel "
            "or LibreOffice and save it as XLSX.",
            "%1 — XML-таблица Excel 2003, Zamer её не читает. Аудит остался прежним; откройте её в Excel или "
            "LibreOffice и сохраните как XLSX."};
    return std::nullopt;
}

}

QString describe(const Error& said, Language language, Surface surface)
{
    constexpr QLatin1String kNear("near:");
    if (said.kind == ErrorKind::LayoutUnknown && said.detail.startsWith(kNear))
        return nearest(surface).in(language).arg(said.subject, said.detail.mid(kNear.size()));
    Error error = said;
    if (surface == Surface::Window && error.kind == ErrorKind::FieldMissing) {
        error.subject = report::entityWord(error.subject, language);
        error.detail = report::fieldWord(error.detail.toStdString(), language);
    }
    // In one pass, so that a "%2" inside a file name stays what it is.
    QString text = wordsOfDetail(error, surface).value_or(wordsIn(surface, error.kind)).in(language);
    if (text.contains(QLatin1String("%1")) && text.contains(QLatin1String("%2")))
        return text.arg(error.subject, error.detail).trimmed();
    if (text.contains(QLatin1String("%2")))
        return text.replace(QLatin1String("%2"), error.detail);
    return text.replace(QLatin1String("%1"), error.subject);
}

}
