#include "core/import/issue.h"

#include <QStringList>

#include <algorithm>

namespace zamer::import {

namespace {

struct Words {
    Issue::Kind kind;
    std::string_view key;
    Text text; // %1 column, %2 value
};

constexpr Words kWords[] = {
    {Issue::Kind::EmptyId, "empty_id", {"The id is empty", "Пустой идентификатор"}},
    {Issue::Kind::MissingField,
     "missing_field",
     {"“%1” is empty, and it is required", "Пусто в обязательном столбце «%1»"}},
    {Issue::Kind::BadDate, "bad_date", {"“%1”: not a date (%2)", "«%1»: это не дата (%2)"}},
    {Issue::Kind::BadNumber, "bad_number", {"“%1”: not a number (%2)", "«%1»: это не число (%2)"}},
    {Issue::Kind::BadFlag, "bad_flag", {"“%1”: neither yes nor no (%2)", "«%1»: ни «да», ни «нет» (%2)"}},
    {Issue::Kind::RaggedRow,
     "ragged_row",
     {"The row has more cells than the header (%2): is there a separator inside a value, say a decimal comma?",
      "В строке больше ячеек, чем в заголовке (%2): нет ли разделителя внутри значения, например десятичной запятой?"}},
    {Issue::Kind::ShortRow,
     "short_row",
     {"The row has fewer than half of the header's cells; what is missing is empty (%2)",
      "В строке меньше половины ячеек заголовка; недостающие считаются пустыми (%2)"}},
    {Issue::Kind::RepeatedHeader,
     "repeated_header",
     {"The header stands again among the rows: were two exports put into one file?",
      "Заголовок повторяется среди строк: в файле несколько выгрузок подряд?"}},
    {Issue::Kind::RepeatedId,
     "repeated_id",
     {"The same id again in “%1”: the newer row counts", "Повтор идентификатора в «%1»: берётся более новая строка"}},
    {Issue::Kind::BrokenId,
     "broken_id",
     {"“%1”: a spreadsheet rounded the id (%2), so it is left empty",
      "«%1»: идентификатор округлён таблицей (%2), оставлено пустым"}},
    {Issue::Kind::UnknownStage,
     "unknown_stage",
     {"“%1”: nothing says whether %2 is open, won or lost; taken as open",
      "«%1»: не сказано, что значит %2 — в работе, успех или отказ; считается в работе"}},
    {Issue::Kind::UnknownField, "unknown_field", {"Column “%1” is not used", "Столбец «%1» не используется"}},
    {Issue::Kind::NoArrival,
     "no_arrival",
     {"Neither an arrival nor a creation date: the deal is left out of cohorts",
      "Нет ни даты поступления, ни даты создания: сделка не входит в когорты"}},
    {Issue::Kind::WonWithoutClose,
     "won_without_close",
     {"Won without a closing date", "Успешная сделка без даты закрытия"}},
    {Issue::Kind::ShiftedColumns,
     "shifted_columns",
     {"The values under “%1” belong to another column; read by what they are",
      "Под заголовком «%1» значения другого столбца; прочитано по содержанию"}},
    {Issue::Kind::ForeignCurrency,
     "foreign_currency",
     {"“%1”: not the audit's currency (%2), so it counts in no sum; to count it, say what one is worth (%3)",
      "«%1»: не валюта аудита (%2), в суммы не входит; чтобы входило, задайте курс (%3)"}},
    {Issue::Kind::UnknownEvent,
     "unknown_event",
     {"“%1”: not a known kind of event (%2)", "«%1»: неизвестный вид события (%2)"}},
    {Issue::Kind::TotalRow,
     "total_row",
     {"A row of totals is no data and was left out (%2)", "Строка итогов — не данные, пропущена (%2)"}},
    {Issue::Kind::Preamble,
     "preamble",
     {"Lines before the header were left out (%2)", "Строки перед заголовком пропущены (%2)"}},
    {Issue::Kind::GuessedLayout,
     "guessed_layout",
     {"The columns were guessed from their names: check them", "Столбцы угаданы по названиям: проверьте их"}},
    {Issue::Kind::MergedRows,
     "merged_rows",
     {"Rows that belong together were joined into one", "Строки об одном и том же сведены в одну"}},
    {Issue::Kind::Overlap,
     "overlap",
     {"The period is already covered by another source (%2): the same facts may be counted twice",
      "Этот период уже есть в другом источнике (%2): одно и то же может быть посчитано дважды"}},
    {Issue::Kind::SheetSkipped,
     "sheet_skipped",
     {"Sheet “%2” was left out: it is no table that Zamer knows",
      "Лист «%2» пропущен: это не таблица, которую знает Zamer"}},
    {Issue::Kind::NextTable,
     "next_table",
     {"Another table follows in the file; its rows were left out (%2)",
      "Дальше в файле другая таблица; её строки пропущены (%2)"}},
    {Issue::Kind::BadBytes,
     "bad_bytes",
     {"Bytes that are no text in the file's encoding; read as well as they could be (%2)",
      "Байты, которые не читаются в кодировке файла; прочитано как удалось (%2)"}},
    {Issue::Kind::PersonalText,
     "personal_text",
     {"“%1”: phones, e-mails or notes (%2) are kept as pseudonyms only",
      "«%1»: телефоны, почта или заметки (%2) хранятся только как псевдонимы"}},
    {Issue::Kind::EarlyDate,
     "early_date",
     {"“%1”: a date before 1990 (%2), perhaps an empty one; taken as it stands",
      "«%1»: дата раньше 1990 года (%2), возможно, пустая; взята как есть"}},
    {Issue::Kind::FutureDate,
     "future_date",
     {"“%1”: a date after the export of %2; taken as it stands. If the file was exported later: --exported-at",
      "«%1»: дата позже выгрузки от %2; взята как есть. Если файл выгружен позже: --exported-at"}},
    {Issue::Kind::ClosedEarly,
     "closed_early",
     {"“%1”: the deal was closed before it was created; taken as it stands",
      "«%1»: сделка закрыта раньше, чем создана; взято как есть"}},
    {Issue::Kind::SeveralUsers,
     "several_users",
     {"“%1”: several employees on one call (%2), and nothing says who answered: the last one is taken",
      "«%1»: у одного звонка несколько сотрудников (%2), кто ответил — не сказано; взят последний"}},
    {Issue::Kind::StaffLogins,
     "staff_logins",
     {"“%1”: of the addresses of employees (%2) only what stands before the @ is kept, as their names",
      "«%1»: из адресов сотрудников (%2) хранится только часть до @, она служит именем"}},
    {Issue::Kind::EstimatedClose,
     "estimated_close",
     {"The export has no closing date: the expected one is taken, and what is counted from it is estimated",
      "Даты закрытия в выгрузке нет: взята предполагаемая, показатели по ней — оценочные"}},
    {Issue::Kind::OtherTimeZone,
     "other_time_zone",
     {"The times stand in another time zone than the file was read in; taken from “%1”",
      "Время записано в другом часовом поясе, чем читался файл; взято из «%1»"}},
    {Issue::Kind::ScaleGuessed,
     "scale_guessed",
     {"“%1”: nothing says the scale, %2 fits the answers; if it is another: --const scale_min=, --const scale_max=",
      "«%1»: шкала не указана, по ответам подходит %2; если она другая: --const scale_min=, --const scale_max="}},
    {Issue::Kind::OrderGuessed,
     "order_guessed",
     {"“%1”: day and month could be swapped; read as %2. If it is otherwise: --date-format",
      "«%1»: день и месяц можно перепутать; прочитано как %2. Если иначе: --date-format"}},
    {Issue::Kind::OffTheScale,
     "off_the_scale",
     {"“%1”: not an answer on the scale %2, left out", "«%1»: нет такого ответа на шкале %2, не учтён"}},
    {Issue::Kind::WordsAsScores,
     "words_as_scores",
     {"“%1”: answers in words are read as scores: %2. If they are worth something else: --value "
      "\"answer_N:word=score\"",
      "«%1»: ответы словами прочитаны как баллы: %2. Если они значат другое: --value \"answer_N:слово=балл\""}},
    {Issue::Kind::MicroUnits,
     "micro_units",
     {"“%1” is in millionths of the currency unit and was divided by 1,000,000",
      "«%1» — в миллионных долях валюты, значения разделены на 1 000 000"}},
    {Issue::Kind::Exchanged,
     "exchanged",
     {"“%1” is in another currency (%2) and counts at the rate that was given",
      "«%1» — в другой валюте (%2), учтено по заданному курсу"}},
    {Issue::Kind::MoneyOut,
     "money_out",
     {"“%1”: money that was paid out is no purchase", "«%1»: исходящий платёж — не покупка"}},
    {Issue::Kind::NotPaid,
     "not_paid",
     {"“%1”: declined or cancelled, so no purchase", "«%1»: отклонено или отменено — не покупка"}},
    {Issue::Kind::NotDelivered,
     "not_delivered",
     {"“%1”: a message that was not delivered is no reply: left out",
      "«%1»: недоставленное сообщение — не ответ: не учтено"}},
    {Issue::Kind::PeriodsLeftOut,
     "periods_left_out",
     {"Columns that are no single months were left out: %2. To count their amounts, give each month a column",
      "Столбцы не за один месяц не взяты: %2. Чтобы их суммы вошли, дайте каждому месяцу свой столбец"}},
    {Issue::Kind::SeveralGoals,
     "several_goals",
     {"Several goals could be leads (%2), so none was taken. Choose one: --map \"%1=leads\"",
      "Лидами могут быть несколько целей (%2), поэтому не взята ни одна. Выберите: --map \"%1=leads\""}},
    {Issue::Kind::UnreadAnswers,
     "unread_answers",
     {"“%1”: the answers are words of no known scale (%2), left out; say what they are worth: --map \"%1=answer_N\" "
      "--value \"answer_N:word=score\"",
      "«%1»: ответы — слова незнакомой шкалы (%2), не взяты; укажите их баллы: --map \"%1=answer_N\" --value "
      "\"answer_N:слово=балл\""}},
    {Issue::Kind::NotSold,
     "not_sold",
     {"“%1”: an order, an invoice or a purchase of one's own is no sale yet, so no purchase",
      "«%1»: заказ, счёт или собственная закупка — ещё не продажа, поэтому не покупка"}},
    {Issue::Kind::BrokenPhone,
     "broken_phone",
     {"“%1”: a spreadsheet rounded the phone (%2), and it can't be recovered: export again with the column as text",
      "«%1»: телефон округлён таблицей (%2), восстановить его нельзя: выгрузите ещё раз, столбец — текстом"}},
    {Issue::Kind::WrongContact,
     "wrong_contact",
     {"“%1”: a phone where an e-mail belongs, or the other way round (%2); left out",
      "«%1»: телефон на месте почты или почта на месте телефона (%2); пропущено"}},
    {Issue::Kind::ThousandsGuessed,
     "thousands_guessed",
     {"“%1”: nothing says whether the mark in %2 parts thousands or decimals; taken for thousands. If not, say the "
      "decimal mark (--decimal)",
      "«%1»: не видно, что отделяет знак в %2 — тысячи или дробную часть; взято как тысячи. Если иначе, укажите "
      "десятичный знак (--decimal)"}},
    {Issue::Kind::DecimalsGuessed,
     "decimals_guessed",
     {"“%1”: nothing says whether the mark in %2 parts thousands or decimals; taken for decimals. If not, say the "
      "decimal mark (--decimal)",
      "«%1»: не видно, что отделяет знак в %2 — тысячи или дробную часть; взято как дробная часть. Если иначе, "
      "укажите десятичный знак (--decimal)"}},
    {Issue::Kind::AddedUp,
     "added_up",
     {"Rows of one day of the same “%1” are parts of that day: they were added up",
      "Строки за один день с тем же «%1» — части этого дня: сложены"}},
    {Issue::Kind::SharedField,
     "shared_field",
     {"“%1” is mapped to %2, as another column is: in each row the first of them that is filled counts",
      "«%1» сопоставлен с %2, как и другой столбец: в каждой строке берётся первый заполненный"}},
    {Issue::Kind::UnusedValue,
     "unused_value",
     {"No cell of “%1” is “%2”: what was said about it (--value) changed nothing",
      "В столбце «%1» нет значения «%2»: указанное для него (--value) ничего не изменило"}},
    {Issue::Kind::NoStages,
     "no_stages",
     {"No stage column: every deal counts as open. If it has another name: --map \"Column=stage\"",
      "Нет столбца с этапом: каждая сделка считается в работе. Если он назван иначе: --map \"Столбец=stage\""}},
    {Issue::Kind::DoneByChange,
     "done_by_change",
     {"“%1” says that a task is done, but not when: the time of its last change is taken",
      "«%1»: задача выполнена, но когда — не сказано; взято время её последнего изменения"}},
    {Issue::Kind::DoneSometime,
     "done_sometime",
     {"“%1” says that a task is done, but not when: it counts as done since it was set, and is left out of overdue "
      "tasks",
      "«%1»: задача выполнена, но когда — не сказано; считается выполненной с момента постановки и в просроченных не "
      "учитывается"}},
    {Issue::Kind::UnitInHeader,
     "unit_in_header",
     {"“%1”: the header gives the unit, so numbers without one of their own were multiplied by %2",
      "«%1»: единица стоит в заголовке; числа без своей единицы умножены на %2"}},
};

/// A word of the file's own is masked.
bool isCode(const QString& currency)
{
    return currency.size() == 3 && std::all_of(currency.begin(), currency.end(),
                                               [](QChar c) { return c >= QLatin1Char('A') && c <= QLatin1Char('Z'); });
}

/// --value "rate:USD=…" for each of the currencies.
QString ratesOf(const QString& currencies)
{
    QStringList options;
    for (const QString& each : currencies.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        options << QStringLiteral("--value \"rate:%1=…\"").arg(isCode(each) ? each : QStringLiteral("…"));
    return options.join(QLatin1Char(' '));
}

/// The same where no terminal is at hand: what to do is said in the words of the import page.
constexpr std::pair<Issue::Kind, Text> kInWindow[] = {
    {Issue::Kind::ForeignCurrency,
     {"“%1”: not the audit's currency (%2), so it counts in no sum; to count it, give its rate above the columns",
      "«%1»: не валюта аудита (%2), в суммы не входит; чтобы входило, задайте курс над столбцами"}},
    {Issue::Kind::ScaleGuessed,
     {"“%1”: nothing says the scale, %2 fits the answers; if it is another, give its lowest and highest score",
      "«%1»: шкала не указана, по ответам подходит %2; если она другая, укажите её низ и верх"}},
    {Issue::Kind::OrderGuessed,
     {"“%1”: day and month could be swapped; read as %2. If it is otherwise, choose under Dates above the columns",
      "«%1»: день и месяц можно перепутать; прочитано как %2. Если иначе, выберите в списке «Даты» над столбцами"}},
    {Issue::Kind::WordsAsScores,
     {"“%1”: answers in words are read as scores: %2. If they are worth something else, write numbers in the file",
      "«%1»: ответы словами прочитаны как баллы: %2. Если они значат другое, замените их в файле числами"}},
    {Issue::Kind::FutureDate,
     {"“%1”: a date after the export of %2; taken as it stands", "«%1»: дата позже выгрузки от %2; взята как есть"}},
    {Issue::Kind::SeveralGoals,
     {"Several goals could be leads (%2), so none was taken. Choose the meaning of one of these columns",
      "Лидами могут быть несколько целей (%2), поэтому не взята ни одна. Выберите значение одного из этих столбцов"}},
    {Issue::Kind::UnreadAnswers,
     {"“%1”: the answers are words of no known scale (%2), left out; to count them, write numbers in the file",
      "«%1»: ответы — слова незнакомой шкалы (%2), не взяты; чтобы они считались, замените их в файле числами"}},
    {Issue::Kind::UnusedValue,
     {"No cell of “%1” is “%2”: what was said about it changed nothing",
      "В столбце «%1» нет значения «%2»: указанное для него ничего не изменило"}},
    {Issue::Kind::NoStages,
     {"No stage column: every deal counts as open. If it has another name, choose its meaning below",
      "Нет столбца с этапом: каждая сделка считается в работе. Если он назван иначе, выберите его значение ниже"}},
    {Issue::Kind::ThousandsGuessed,
     {"“%1”: nothing says whether the mark in %2 parts thousands or decimals; taken for thousands. If not, choose the "
      "decimal mark above the columns",
      "«%1»: не видно, что отделяет знак в %2 — тысячи или дробную часть; взято как тысячи. Если иначе, выберите "
      "десятичный знак над столбцами"}},
    {Issue::Kind::DecimalsGuessed,
     {"“%1”: nothing says whether the mark in %2 parts thousands or decimals; taken for decimals. If not, choose the "
      "decimal mark above the columns",
      "«%1»: не видно, что отделяет знак в %2 — тысячи или дробную часть; взято как дробная часть. Если иначе, "
      "выберите десятичный знак над столбцами"}},
};

const Words& wordsOf(Issue::Kind kind)
{
    for (const Words& words : kWords)
        if (words.kind == kind)
            return words;
    return kWords[0];
}

Text sentenceOf(Issue::Kind kind, Surface surface)
{
    const auto own = std::find_if(std::begin(kInWindow), std::end(kInWindow),
                                  [kind](const auto& entry) { return entry.first == kind; });
    return surface == Surface::Window && own != std::end(kInWindow) ? own->second : wordsOf(kind).text;
}

}

void listRow(Issue& issue, std::uint32_t row)
{
    constexpr std::size_t kRowsListed = 1'000;
    ++issue.count;
    if (issue.rows.size() < kRowsListed)
        issue.rows.push_back(row);
}

std::string_view issueKey(Issue::Kind kind)
{
    return wordsOf(kind).key;
}

bool listsWords(Issue::Kind kind)
{
    return kind == Issue::Kind::UnknownStage || kind == Issue::Kind::ForeignCurrency || kind == Issue::Kind::Exchanged;
}

std::optional<Issue::Kind> issueByKey(std::string_view key)
{
    for (const Words& words : kWords)
        if (words.key == key)
            return words.kind;
    return std::nullopt;
}

QString issueText(const Issue& issue, Language language, Surface surface)
{
    QString text = sentenceOf(issue.kind, surface).in(language);
    const QString value = QString::fromStdString(issue.value);
    text.replace(QLatin1String("%3"), ratesOf(value));
    text.replace(QLatin1String("%1"), QString::fromStdString(issue.column));
    return text.replace(QLatin1String("%2"), value.isEmpty() ? QStringLiteral("…") : value);
}

void listWords(std::string_view words, std::size_t most, std::string& list)
{
    constexpr std::string_view kBetween = "; ";
    const std::string between(kBetween);
    auto count = static_cast<std::size_t>(std::count(list.begin(), list.end(), ';')) + (list.empty() ? 0U : 1U);
    for (std::size_t at = 0, end = 0; at < words.size() && count < most; at = end + kBetween.size()) {
        end = std::min(words.find(kBetween, at), words.size());
        const std::string word(words.substr(at, end - at));
        if (word.empty() || (between + list + between).find(between + word + between) != std::string::npos)
            continue;
        list += (list.empty() ? std::string() : between) + word;
        ++count;
    }
}

}
