#include "core/audit/error_words.h"

namespace zamer::audit {

namespace {

/// %1 = subject, %2 = detail.
Text words(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return {"Cancelled. The audit is as it was.", "Отменено. Аудит остался прежним."};
    case ErrorKind::WrongUsage:
        return {"%1 cannot be read: %2", "Не удалось понять %1: %2"};
    case ErrorKind::UnknownKey:
        return {"There is no “%1”. Check the spelling; nothing was changed.",
                "«%1» не существует. Проверьте написание; ничего не изменено."};
    case ErrorKind::BadValue:
        return {"“%2” does not fit %1. Nothing was changed.", "Значение «%2» не подходит для %1. Ничего не изменено."};
    case ErrorKind::FileMissing:
        return {"The file %1 is not there. Check the name and the folder.", "Файла %1 нет. Проверьте имя и папку."};
    case ErrorKind::FileExists:
        return {"%1 already exists and was left alone. Choose another name.",
                "%1 уже существует и не тронут. Выберите другое имя."};
    case ErrorKind::FileUnreadable:
        return {"%1 cannot be read (%2). The audit is as it was; check who may read the file.",
                "%1 не читается (%2). Аудит остался прежним; проверьте права на файл."};
    case ErrorKind::FileVanished:
        return {"%1 went away or was cut short while it was being read. The audit is as it was; copy the file to this "
                "computer and try again.",
                "%1 исчез или стал короче во время чтения. Аудит остался прежним; скопируйте файл на этот компьютер и "
                "повторите."};
    case ErrorKind::FileWriteFailed:
        return {"%1 cannot be written (%2). The file that was there is unchanged; choose another folder.",
                "Не удалось записать %1 (%2). Прежний файл не изменён; выберите другую папку."};
    case ErrorKind::DiskFull:
        return {"No space left for %1. Nothing was changed; free some space and try again.",
                "Для %1 не хватило места на диске. Ничего не изменено; освободите место и повторите."};
    case ErrorKind::FileEmpty:
        return {"%1 is empty. The audit is as it was; make the export again.",
                "%1 пуст. Аудит остался прежним; сделайте выгрузку заново."};
    case ErrorKind::NotATable:
        return {"%1 is no table but %2, whatever its name says. The audit is as it was; export it as CSV.",
                "%1 — не таблица, а %2, хотя имя говорит другое. Аудит остался прежним; выгрузите данные в CSV."};
    case ErrorKind::FileDamaged:
        return {"%1 is damaged: %2. Save it again in the program that made it.",
                "Файл %1 повреждён: %2. Сохраните его ещё раз в исходной программе."};
    case ErrorKind::FileTooLarge:
        return {
            "%1 was refused: more is packed into it than into an honest export (%2). The audit is as it was; unpack it "
            "and import the tables.",
            "Файл %1 не принят: в него упаковано больше, чем бывает в выгрузках (%2). Аудит остался прежним; "
            "распакуйте его и загрузите таблицы."};
    case ErrorKind::SheetUnknown:
        return {"There is no sheet “%2” in %1.", "В файле %1 нет листа «%2»."};
    case ErrorKind::UnbalancedQuote:
        return {"%1: the quote that opens in row %2 is never closed. The audit is as it was; close it there, or export "
                "again.",
                "%1: кавычка, открытая в строке %2, нигде не закрыта. Аудит остался прежним; закройте её или выгрузите "
                "файл заново."};
    case ErrorKind::LineTooLong:
        return {"%1: row %2 is longer than a table row can be. The audit is as it was; is this the right file?",
                "%1: строка %2 длиннее, чем бывает строка таблицы. Аудит остался прежним; тот ли это файл?"};
    case ErrorKind::TooManyColumns:
        return {"%1 has %2 columns, more than Zamer reads. The audit is as it was; export fewer columns.",
                "В %1 столбцов: %2, это больше, чем Zamer читает. Аудит остался прежним; выгрузите меньше столбцов."};
    case ErrorKind::LayoutUnknown:
        return {"%1 is not recognised. The audit is as it was; say what its rows are, as in --layout table:purchases "
                "(deals, costs, customers ...: zamer-cli layouts lists them) --map \"Column=field\", or pick it on the "
                "data page.",
                "%1 не распознан. Аудит остался прежним; укажите, что в его строках, например --layout table:purchases "
                "(deals, costs, customers…: список даёт zamer-cli layouts) --map \"Столбец=поле\", или выберите на "
                "странице данных."};
    case ErrorKind::FieldUnknown:
        return {"%1 has no field “%2”. zamer-cli layouts lists them.",
                "У %1 нет поля «%2». Список полей: zamer-cli layouts."};
    case ErrorKind::ColumnUnknown:
        return {"%1 has no column “%2”.", "В %1 нет столбца «%2»."};
    case ErrorKind::FieldMissing:
        return {
            "No column of the file gives %1.%2, and rows without it mean nothing. The audit is as it was; map a column "
            "to it, or say what holds for all rows: --const %2=...",
            "Ни один столбец не даёт %1.%2, а без него строки ничего не значат. Аудит остался прежним; сопоставьте "
            "столбец или укажите одно значение для всех строк: --const %2=..."};
    case ErrorKind::AnswersUnknown:
        return {
            "The answers to “%1” are words of no scale that Zamer knows: %2. The audit is as it was; say what each is "
            "worth: --map \"%1=score\" --value \"score:word=5\" for each word, and the scale: --const scale_min=1 "
            "--const scale_max=5.",
            "Ответы на «%1» — слова шкалы, которую Zamer не знает: %2. Аудит остался прежним; укажите, сколько баллов "
            "значит каждое: --map \"%1=score\" --value \"score:слово=5\" для каждого слова, и шкалу: --const "
            "scale_min=1 --const scale_max=5."};
    case ErrorKind::PeriodAsWhole:
        return {
            "The report sums up %1 and has no Date column, so no day can be told. The audit is as it was; add Date to "
            "the report and export it again, or put all of it on one day: --const day=%2.",
            "Отчёт — итог за %1, столбца с датой в нём нет, поэтому день не узнать. Аудит остался прежним; добавьте "
            "в отчёт дату и выгрузите снова либо отнесите всё к одному дню: --const day=%2."};
    case ErrorKind::AmbiguousDates:
        return {"Dates in “%1” can be read in more than one way (%2). Say which: --date-format, or the choice above "
                "the columns.",
                "Даты в «%1» читаются по-разному (%2). Укажите формат: --date-format или список над столбцами."};
    case ErrorKind::NoExactDay:
        return {
            "“%1” counts weeks or months, and no exact day follows from them. The audit is as it was; add Date or Nth "
            "day to the report and export it again, or give one day for all rows: --const day=...",
            "«%1» — это номера недель или месяцев, точный день по ним не найти. Аудит остался прежним; добавьте в "
            "отчёт дату или номер дня и выгрузите снова либо укажите один день для всех строк: --const day=..."};
    case ErrorKind::BrokenIds:
        return {"Ids in “%1” were rounded by a spreadsheet (1.03E+19) and cannot tell rows apart. Export again as "
                "text, or leave the column out.",
                "Номера в «%1» округлены таблицей (1.03E+19) и не различают строки. Выгрузите столбец текстом или не "
                "берите его."};
    case ErrorKind::NotAnAudit:
        return {"%1 is no Zamer audit. It was not touched.", "%1 — не аудит Zamer. Файл не тронут."};
    case ErrorKind::AuditDamaged:
        return {"The audit %1 is damaged: %2. It was not changed; go back to the last backup.",
                "Аудит %1 повреждён: %2. Файл не изменён; вернитесь к последней копии."};
    case ErrorKind::AuditNewer:
        return {"%1 was made by a newer Zamer (format %2). It was not changed; update the program.",
                "%1 создан более новой версией Zamer (формат %2). Файл не изменён; обновите программу."};
    case ErrorKind::AuditLocked:
        return {"%1 is being written by another program. Nothing was changed; close it there and try again.",
                "%1 сейчас записывает другая программа. Ничего не изменено; закройте его там и повторите."};
    case ErrorKind::KeyMissing:
        return {"The hash key of this audit is not on this computer. Nothing was joined; bring the key: zamer-cli key "
                "FILE import PATH.",
                "Ключа хешей этого аудита нет на этом компьютере. Ничего не соединено; перенесите ключ: zamer-cli key "
                "FILE import PATH."};
    case ErrorKind::KeyWrong:
        return {"%1 is not the key of this audit. Nothing was changed.",
                "%1 — ключ не от этого аудита. Ничего не изменено."};
    case ErrorKind::NoData:
        return {"There is no data for %1. %2", "Нет данных: %1. %2"};
    case ErrorKind::SnapshotUnknown:
        return {"There is no snapshot %1.", "Снимка %1 нет."};
    case ErrorKind::SourceUnknown:
        return {"There is no import %1.", "Загрузки %1 нет."};
    case ErrorKind::SourceReplaced:
        return {"Import %1 was replaced by import %2. Nothing was changed; undo import %2, and %1 is back.",
                "Загрузку %1 заменила загрузка %2. Ничего не изменено; отмените загрузку %2, и %1 вернётся."};
    case ErrorKind::Database:
        return {"The audit file could not be written (%1: %2). It is as it was.",
                "Файл аудита не записан (%1: %2). Он остался прежним."};
    case ErrorKind::Internal:
        break;
    }
    return {"Something went wrong inside the program: %1 %2. Nothing was changed.",
            "Ошибка внутри программы: %1 %2. Ничего не изменено."};
}

}

Text wordsIn(Surface surface, ErrorKind kind)
{
    if (surface == Surface::Terminal)
        return words(kind);
    switch (kind) {
    case ErrorKind::LayoutUnknown:
        return {"%1 is not recognised. The audit is as it was; pick a profile above the columns, then say what each "
                "column means.",
                "%1 не распознан. Аудит остался прежним; выберите профиль над столбцами, затем укажите, что значит "
                "каждый столбец."};
    case ErrorKind::FieldUnknown:
        return {"%1 has no field “%2”. Choose another meaning for the column.",
                "У %1 нет поля «%2». Выберите другое значение для столбца."};
    case ErrorKind::FieldMissing:
        return {"No column of the file gives “%2” (%1), and rows without it mean nothing. The audit is as it was; "
                "choose this meaning for a column, or give one value for every row.",
                "Ни один столбец не даёт «%2» (%1), а без него строки ничего не значат. Аудит остался прежним; "
                "выберите это значение для одного из столбцов или укажите одно значение для всех строк."};
    case ErrorKind::AmbiguousDates:
        return {"Dates in “%1” can be read in more than one way (%2). Choose under Dates above the columns.",
                "Даты в «%1» читаются по-разному (%2). Выберите формат в списке «Даты» над столбцами."};
    case ErrorKind::NoExactDay:
        return {"“%1” counts weeks or months, and no exact day follows from them. The audit is as it was; add Date or "
                "Nth day to the report and export it again, or give one day for every row.",
                "«%1» — это номера недель или месяцев, точный день по ним не найти. Аудит остался прежним; добавьте в "
                "отчёт дату или номер дня и выгрузите снова либо укажите один день для всех строк."};
    case ErrorKind::AnswersUnknown:
        return {"The answers to “%1” are words of no scale that Zamer knows: %2. The audit is as it was; write a score "
                "in place of each word in the file, then read it again (F5).",
                "Ответы на «%1» — слова шкалы, которую Zamer не знает: %2. Аудит остался прежним; замените в файле "
                "каждое слово баллом и прочитайте его ещё раз (F5)."};
    case ErrorKind::PeriodAsWhole:
        return {
            "The report sums up %1 and has no Date column, so no day can be told. The audit is as it was; add Date "
            "to the report and export it again, or give one day for every row, say %2.",
            "Отчёт — итог за %1, столбца с датой в нём нет, поэтому день не узнать. Аудит остался прежним; добавьте "
            "в отчёт дату и выгрузите снова либо укажите один день для всех строк, например %2."};
    default:
        return words(kind);
    }
}

}
