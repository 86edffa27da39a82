<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Аудит</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Данные</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Отчёт</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Новый аудит…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Открыть &amp;демо</translation>
    </message>
    <message>
        <source>&amp;Close audit</source>
        <translation>&amp;Закрыть аудит</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Перейти…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить масштаб</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить масштаб</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>&amp;Обычный масштаб</translation>
    </message>
    <message>
        <source>Take a &amp;snapshot…</source>
        <translation>Сделать &amp;снимок…</translation>
    </message>
    <message>
        <source>&amp;Key KPIs and targets…</source>
        <translation>&amp;Ключевые показатели и цели…</translation>
    </message>
    <message>
        <source>Audit s&amp;ettings…</source>
        <translation>&amp;Настройки аудита…</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Проверить файл</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Загрузить файлы…</translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation>&amp;Отчёт и печать…</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>&amp;Пояснить эту страницу</translation>
    </message>
    <message>
        <source>&amp;About Zamer</source>
        <translation>&amp;О программе Zamer</translation>
    </message>
    <message>
        <source>&amp;Measure now…</source>
        <translation>&amp;Измерить сейчас…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Вер&amp;нуть</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>share of those counted</source>
        <translation>доля среди учтённых</translation>
    </message>
    <message>
        <source>median of those counted</source>
        <translation>медиана по учтённым</translation>
    </message>
    <message>
        <source>mean of those counted</source>
        <translation>среднее по учтённым</translation>
    </message>
    <message>
        <source>mean over managers</source>
        <translation>среднее по менеджерам</translation>
    </message>
    <message>
        <source>total, as a rate a month</source>
        <translation>итог в пересчёте на месяц</translation>
    </message>
    <message>
        <source>total over its time</source>
        <translation>итог за единицу времени</translation>
    </message>
    <message>
        <source>won by the age of 30 days, of all followed so far</source>
        <translation>выиграно к возрасту 30&#xa0;дней, из всех под наблюдением</translation>
    </message>
    <message>
        <source>of those who entered a stage, all stages</source>
        <translation>из попавших на этап, по всем этапам</translation>
    </message>
    <message>
        <source>a plain ratio, without an interval</source>
        <translation>простое отношение, без интервала</translation>
    </message>
    <message>
        <source>counted, %1</source>
        <translation>учтено, %1</translation>
    </message>
    <message>
        <source>median over all stages</source>
        <translation>медиана по всем этапам</translation>
    </message>
    <message>
        <source>promoters minus detractors, of all answers</source>
        <translation>сторонники минус критики, от всех ответов</translation>
    </message>
    <message>
        <source>mean score of the answers</source>
        <translation>средний балл ответов</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>funnel, entered by hand</source>
        <translation>воронка, введена вручную</translation>
    </message>
    <message>
        <source>table: %1</source>
        <translation>таблица: %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>читается</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a profile</source>
        <translation>выберите профиль</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>can’t be read so</source>
        <translation>так не читается</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation>уже был загружен</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружен</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>won</source>
        <translation>успех</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>row rejected</source>
        <translation>строка отклонена</translation>
    </message>
    <message>
        <source>row kept, cell empty</source>
        <translation>строка принята, ячейка пуста</translation>
    </message>
    <message>
        <source>newest row kept</source>
        <translation>взята более новая строка</translation>
    </message>
    <message>
        <source>column left out</source>
        <translation>столбец не взят</translation>
    </message>
    <message>
        <source>row kept</source>
        <translation>строка принята</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>Выгрузки (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>covered already?</source>
        <translation>период уже есть?</translation>
    </message>
    <message>
        <source>hidden sheet, left out</source>
        <translation>скрытый лист, пропущен</translation>
    </message>
    <message>
        <source>kept as hash</source>
        <translation>хранится как хеш</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>входящий</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>исходящий</translation>
    </message>
    <message>
        <source>audit made</source>
        <translation>аудит создан</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>изменены настройки</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>загрузка отменена</translation>
    </message>
    <message>
        <source>import taken in again</source>
        <translation>загрузка возвращена</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>изменён шаг</translation>
    </message>
    <message>
        <source>evidence attached</source>
        <translation>приложено подтверждение</translation>
    </message>
    <message>
        <source>key KPIs chosen</source>
        <translation>выбраны ключевые показатели</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>задана цель</translation>
    </message>
    <message>
        <source>snapshot taken</source>
        <translation>сделан снимок</translation>
    </message>
    <message>
        <source>import replaced</source>
        <translation>загрузка заменена</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
    <message>
        <source>new</source>
        <translation>начальный</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>квалификация</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>login</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>опрос сотрудников</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>маркетинг</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>продажи</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не взято</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>объединены</translation>
    </message>
</context>
<context>
    <name>KpiRows</name>
    <message>
        <source>KPI</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>now</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation>изменение (95%-й интервал)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%-й интервал</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
</context>
<context>
    <name>KpiSentence</name>
    <message>
        <source>*Now %1*, 95% interval %2: the first measurement, there is nothing before it yet.</source>
        <translation>*Сейчас %1*, 95%-й интервал %2: это первый замер, сравнивать пока не с чем.</translation>
    </message>
    <message>
        <source>*Now %1*: the first measurement, there is nothing before it yet.</source>
        <translation>*Сейчас %1*: это первый замер, сравнивать пока не с чем.</translation>
    </message>
    <message>
        <source>*Improved from %1 to %2.*</source>
        <translation>*Улучшение: было %1, стало %2.*</translation>
    </message>
    <message>
        <source>*Worsened from %1 to %2.*</source>
        <translation>*Ухудшение: было %1, стало %2.*</translation>
    </message>
    <message>
        <source>*Possibly improved, from %1 to %2.*</source>
        <translation>*Возможно, улучшение: было %1, стало %2.*</translation>
    </message>
    <message>
        <source>*Possibly worsened, from %1 to %2.*</source>
        <translation>*Возможно, ухудшение: было %1, стало %2.*</translation>
    </message>
    <message>
        <source>*No change is proven: %1 before, %2 now.*</source>
        <translation>*Изменение не доказано: было %1, стало %2.*</translation>
    </message>
    <message>
        <source>The stage that decides: %1.</source>
        <translation>Решающий этап — %1.</translation>
    </message>
    <message>
        <source>*Improved from %1 to %2.* The change, %3, is more than chance explains.</source>
        <translation>*Улучшение: было %1, стало %2.* Случайностью это не объяснить: изменение %3.</translation>
    </message>
    <message>
        <source>*Worsened from %1 to %2.* The change, %3, is more than chance explains.</source>
        <translation>*Ухудшение: было %1, стало %2.* Случайностью это не объяснить: изменение %3.</translation>
    </message>
    <message>
        <source>*Possibly improved, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</source>
        <translation>*Возможно, улучшение: было %1, стало %2.* При таком числе показателей изменение не подтверждено: %3.</translation>
    </message>
    <message>
        <source>*Possibly worsened, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</source>
        <translation>*Возможно, ухудшение: было %1, стало %2.* При таком числе показателей изменение не подтверждено: %3.</translation>
    </message>
    <message>
        <source>*No change is proven: %1 before, %2 now.* The interval of the change includes zero: %3.</source>
        <translation>*Изменение не доказано: было %1, стало %2.* Интервал изменения включает ноль: %3.</translation>
    </message>
    <message>
        <source>*Whether it changed cannot be told.* %1.</source>
        <translation>*Об изменении судить нельзя.* %1.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через&#xa0;%n&#xa0;день</numerusform>
            <numerusform>через&#xa0;%n&#xa0;дня</numerusform>
            <numerusform>через&#xa0;%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n&#xa0;день назад</numerusform>
            <numerusform>%n&#xa0;дня назад</numerusform>
            <numerusform>%n&#xa0;дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг&#xa0;%1</translation>
    </message>
    <message>
        <source>No snapshot: %1</source>
        <translation>Нет снимка: %1</translation>
    </message>
    <message>
        <source>its period, %1, is over</source>
        <translation>период %1 закончился</translation>
    </message>
    <message numerus="yes">
        <source>Rows rejected in %n file(s)</source>
        <translation>
            <numerusform>Отклонены строки в&#xa0;%n&#xa0;файле</numerusform>
            <numerusform>Отклонены строки в&#xa0;%n&#xa0;файлах</numerusform>
            <numerusform>Отклонены строки в&#xa0;%n&#xa0;файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <translation>не прочитано %1 из&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 got worse</source>
        <translation>%1: ухудшение</translation>
    </message>
    <message>
        <source>%1: possibly worse</source>
        <translation>%1: возможно ухудшение</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё&#xa0;%n</numerusform>
            <numerusform>ещё&#xa0;%n</numerusform>
            <numerusform>ещё&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n&#xa0;неприменим</numerusform>
            <numerusform>%n&#xa0;неприменимы</numerusform>
            <numerusform>%n&#xa0;неприменимы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>ReportChecks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure to print</source>
        <translation>Нет цифр для печати</translation>
    </message>
    <message>
        <source>Every figure has a source</source>
        <translation>У каждой цифры есть источник</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a source</source>
        <translation>
            <numerusform>%n&#xa0;цифра без источника</numerusform>
            <numerusform>%n&#xa0;цифры без источника</numerusform>
            <numerusform>%n&#xa0;цифр без источника</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were taken back after the snapshot</source>
        <translation>
            <numerusform>после снимка отменена загрузка %n&#xa0;файла</numerusform>
            <numerusform>после снимка отменена загрузка %n&#xa0;файлов</numerusform>
            <numerusform>после снимка отменена загрузка %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 figures trace to rows of %n file(s)</source>
        <translation>
            <numerusform>цифр, прослеженных до строк %n&#xa0;файла: %1 из %2</numerusform>
            <numerusform>цифр, прослеженных до строк %n&#xa0;файлов: %1 из %2</numerusform>
            <numerusform>цифр, прослеженных до строк %n&#xa0;файлов: %1 из %2</numerusform>
        </translation>
    </message>
    <message>
        <source>One snapshot, nothing to compare</source>
        <translation>Один снимок, сравнивать не с чем</translation>
    </message>
    <message>
        <source>changes and verdicts come with the next stage</source>
        <translation>изменения и вердикты появятся на следующем этапе</translation>
    </message>
    <message>
        <source>Method unchanged</source>
        <translation>Методика не менялась</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) differ between the snapshots</source>
        <translation>
            <numerusform>%n&#xa0;определение в снимках различается</numerusform>
            <numerusform>%n&#xa0;определения в снимках различаются</numerusform>
            <numerusform>%n&#xa0;определений в снимках различаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both snapshots use the same %n definition(s)</source>
        <translation>
            <numerusform>%n&#xa0;определение совпадает в обоих снимках</numerusform>
            <numerusform>%n&#xa0;определения совпадают в обоих снимках</numerusform>
            <numerusform>%n&#xa0;определений совпадают в обоих снимках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s) print as “cannot tell”</source>
        <translation>
            <numerusform>%n&#xa0;ключевой показатель печатается как «нельзя судить»</numerusform>
            <numerusform>%n&#xa0;ключевых показателя печатаются как «нельзя судить»</numerusform>
            <numerusform>%n&#xa0;ключевых показателей печатаются как «нельзя судить»</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) rest on weak data</source>
        <translation>
            <numerusform>%n&#xa0;показатель опирается на слабые данные</numerusform>
            <numerusform>%n&#xa0;показателя опираются на слабые данные</numerusform>
            <numerusform>%n&#xa0;показателей опираются на слабые данные</numerusform>
        </translation>
    </message>
    <message>
        <source>People are printed by name</source>
        <translation>Имена печатаются полностью</translation>
    </message>
    <message>
        <source>choose initials or hidden, if the report goes to more readers</source>
        <translation>выберите инициалы или «Нет», если отчёт увидят и другие читатели</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>менеджер</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>этап</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>воронка</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>поступление</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создание</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>первый контакт</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>учтено как</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>file row</source>
        <translation>строка файла</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>sold after %1</source>
        <translation>продажа через %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>не продано за %1</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>числитель</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>знаменатель</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>№ п/п</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>сторонник</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>критик</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтральный</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Group of the survey</source>
        <translation>Группа опроса</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(не указано)</translation>
    </message>
</context>
<context>
    <name>SpreadPane</name>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1, с&#xa0;%2</translation>
    </message>
    <message>
        <source>derived from the data</source>
        <translation>определено по данным</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 из&#xa0;%3)</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>ещё нужно: %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AboutDialog</name>
    <message>
        <source>About Zamer</source>
        <translation>О программе Zamer</translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation>Замер до, замер после, на печать — доказанное.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, SQLite, Zstandard, libsodium, Boost.Math and tl::expected. Fonts: Roboto (Apache 2.0), PT Serif and PT Sans (ParaType Free Font Licence), DejaVu Sans. Icons: Lucide (ISC, parts MIT).</source>
        <translation>Свободная программа на условиях GNU General Public License версии&#xa0;3 или новее. Создана с помощью Qt&#xa0;%1, SQLite, Zstandard, libsodium, Boost.Math и tl::expected. Шрифты: Roboto (Apache&#xa0;2.0), PT&#xa0;Serif и PT&#xa0;Sans (свободная лицензия ParaType), DejaVu Sans. Значки: Lucide (ISC, частично MIT).</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>Тексты лицензий</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditDialog</name>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation>Отмена оставит аудит прежним</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditFiles</name>
    <message>
        <source>Where to keep the audit</source>
        <translation>Где хранить аудит</translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer)</source>
        <translation>Аудиты Zamer (*.zamer)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Создаётся %1</translation>
    </message>
    <message>
        <source>Open an audit</source>
        <translation>Открыть аудит</translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer);;All files (*)</source>
        <translation>Аудиты Zamer (*.zamer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Making the demo: an invented company, its exports, its snapshots</source>
        <translation>Создаётся демо: вымышленная компания, её выгрузки и снимки</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Открывается %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ChecklistPage</name>
    <message>
        <source>The last change of step %1 was undone.</source>
        <translation>Последнее изменение шага&#xa0;%1 отменено.</translation>
    </message>
    <message>
        <source>Alt+← back · Alt+→ next · Ctrl+Shift+E evidence · Ctrl+Enter mark done · Ctrl+Z undo · F1 guide</source>
        <translation>Alt+← назад · Alt+→ далее · Ctrl+Shift+E подтверждение · Ctrl+Enter отметить сделанным · Ctrl+Z отменить · F1 пояснение</translation>
    </message>
</context>
<context>
    <name>zamer::ui::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare: the snapshot before</source>
        <translation>Сравнение: снимок «было»</translation>
    </message>
    <message>
        <source>Compare: the snapshot now</source>
        <translation>Сравнение: снимок «стало»</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>без сравнения</translation>
    </message>
    <message>
        <source>reconstructed from history</source>
        <translation>восстановлено по истории</translation>
    </message>
    <message>
        <source>Periods, measured now</source>
        <translation>Периоды, замер сейчас</translation>
    </message>
    <message>
        <source>Back to the snapshots</source>
        <translation>Вернуться к снимкам</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ComparePage</name>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>now</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>год назад</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>change (95% interval), or why not</source>
        <translation>изменение (95%-й интервал)</translation>
    </message>
    <message>
        <source>Measuring both periods</source>
        <translation>Измерение обоих периодов</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>Ничего не сохраняется</translation>
    </message>
    <message>
        <source>A report needs a snapshot.</source>
        <translation>Для отчёта нужен снимок.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Choose what to compare with.</source>
        <translation>Выберите, с чем сравнить.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Сравнивать пока нечего</translation>
    </message>
    <message>
        <source>Two snapshots stand here side by side, with a verdict on every KPI. Until there are two, any two periods can be compared.</source>
        <translation>Здесь сравниваются два снимка, с выводом по каждому показателю. Пока двух снимков нет, можно сравнить любые два периода.</translation>
    </message>
    <message>
        <source>Compare two periods</source>
        <translation>Сравнить два периода</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>Here two periods will stand side by side, with a verdict on every KPI and the reason where none is possible.</source>
        <translation>Здесь сравниваются два периода: по каждому показателю — вывод или причина, почему судить нельзя.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Загрузить выгрузку…</translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s)</source>
        <translation>
            <numerusform>%n&#xa0;ключевой показатель</numerusform>
            <numerusform>%n&#xa0;ключевых показателя</numerusform>
            <numerusform>%n&#xa0;ключевых показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;месяц</numerusform>
            <numerusform>%n&#xa0;месяца</numerusform>
            <numerusform>%n&#xa0;месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>Остальные показатели</translation>
    </message>
    <message>
        <source>Enter opens a KPI · Ctrl+F find · Ctrl+T as table · Ctrl+K go to… · Ctrl+P report</source>
        <translation>Enter открыть показатель · Ctrl+F найти · Ctrl+T таблицей · Ctrl+K перейти… · Ctrl+P отчёт</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Key KPIs, before and now</source>
        <translation>Ключевые показатели: было и стало</translation>
    </message>
    <message>
        <source>Key KPIs as a table</source>
        <translation>Ключевые показатели таблицей</translation>
    </message>
    <message>
        <source>Other KPIs by direction</source>
        <translation>Остальные показатели по направлениям</translation>
    </message>
    <message>
        <source>No KPI fits the filter.</source>
        <translation>Под фильтр не подходит ни один показатель.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>zamer::ui::DataPage</name>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Taken in again: %1</source>
        <translation>Возвращено: %1</translation>
    </message>
    <message>
        <source>Tab next column · Alt+↓ open choice · F5 read again · Ctrl+Z undo · Esc cancel · Ctrl+Enter import</source>
        <translation>Tab следующий столбец · Alt+↓ список · F5 прочитать заново · Ctrl+Z отменить · Esc прервать · Ctrl+Enter загрузить</translation>
    </message>
    <message>
        <source>↑↓ file · F5 read again · Del undo an import · Ins take it in again · drop files to import</source>
        <translation>↑↓ файл · F5 прочитать заново · Del отменить загрузку · Ins вернуть · для загрузки перетащите файлы</translation>
    </message>
    <message>
        <source>Undone and removed for good, as no snapshot uses it: %1</source>
        <translation>Загрузка отменена и удалена навсегда, её не использует ни один снимок: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken back; Ctrl+Y takes them in again</source>
        <translation>
            <numerusform>Отменена %n загрузка; Ctrl+Y вернёт её</numerusform>
            <numerusform>Отменены %n загрузки; Ctrl+Y вернёт их</numerusform>
            <numerusform>Отменено %n загрузок; Ctrl+Y вернёт их</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken in again</source>
        <translation>
            <numerusform>Возвращена %n загрузка</numerusform>
            <numerusform>Возвращены %n загрузки</numerusform>
            <numerusform>Возвращено %n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken back</source>
        <translation>
            <numerusform>Отменена %n загрузка</numerusform>
            <numerusform>Отменены %n загрузки</numerusform>
            <numerusform>Отменено %n загрузок</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question on the page first.</source>
        <translation>Сначала ответьте на вопрос на странице.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ExplainDialog</name>
    <message>
        <source>Keys of this page</source>
        <translation>Клавиши этой страницы</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>Своих нет.</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Клавиши окна</translation>
    </message>
</context>
<context>
    <name>zamer::ui::FigureTable</name>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
</context>
<context>
    <name>zamer::ui::GoToDialog</name>
    <message>
        <source>KPI</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A page, a KPI, a step, an action</source>
        <translation>Страница, показатель, шаг, действие</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Куда перейти</translation>
    </message>
</context>
<context>
    <name>zamer::ui::KpisPage</name>
    <message>
        <source>Rows saved: %1</source>
        <translation>Строки сохранены: %1</translation>
    </message>
    <message>
        <source>Enter opens a KPI · Ctrl+K go to…</source>
        <translation>Enter открыть показатель · Ctrl+K перейти…</translation>
    </message>
    <message>
        <source>Alt+↑ / Alt+↓ other KPI · Enter rows · Ctrl+T as tables · Alt+S recorded · Alt+W what if · F1 definition · Esc back</source>
        <translation>Alt+↑ / Alt+↓ другой показатель · Enter строки · Ctrl+T таблицами · Alt+S записанное · Alt+W что если · F1 определение · Esc назад</translation>
    </message>
</context>
<context>
    <name>zamer::ui::MainWindow</name>
    <message>
        <source>Cancel leaves no file</source>
        <translation>Отмена не оставит файла</translation>
    </message>
    <message>
        <source>Cancelled; no file was left behind.</source>
        <translation>Отменено; файл не создан.</translation>
    </message>
    <message>
        <source>No audit is open, so there is nothing to import into.</source>
        <translation>Аудит не открыт, загружать некуда.</translation>
    </message>
    <message>
        <source>Open an audit or make a new one, then drop the files again.</source>
        <translation>Откройте аудит или создайте новый и перетащите файлы снова.</translation>
    </message>
    <message>
        <source>Saved %1 · on this computer</source>
        <translation>Сохранено в&#xa0;%1 · на этом компьютере</translation>
    </message>
    <message>
        <source>%1 — Zamer</source>
        <translation>%1 — Zamer</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) · %1 on this computer</source>
        <translation>
            <numerusform>%n&#xa0;аудит · %1 на этом компьютере</numerusform>
            <numerusform>%n&#xa0;аудита · %1 на этом компьютере</numerusform>
            <numerusform>%n&#xa0;аудитов · %1 на этом компьютере</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>Здесь нечего отменять.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>action</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>Size of text: %1 %</source>
        <translation>Масштаб текста: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>The file is sound: every sum and every seal matches.</source>
        <translation>Файл цел: все контрольные суммы и печати сходятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file do not match:</source>
        <translation>
            <numerusform>В файле %n&#xa0;расхождение:</numerusform>
            <numerusform>В файле %n&#xa0;расхождения:</numerusform>
            <numerusform>В файле %n&#xa0;расхождений:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Загрузить файлы</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>Выгрузки (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Key KPIs and targets are saved; Ctrl+Z takes it back.</source>
        <translation>Ключевые показатели и цели сохранены; Ctrl+Z — отменить.</translation>
    </message>
    <message>
        <source>Key KPIs and targets are as they were.</source>
        <translation>Ключевые показатели и цели снова прежние.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>Здесь нечего возвращать.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ManagerTable</name>
    <message>
        <source>Managers, before and now</source>
        <translation>Менеджеры: было и стало</translation>
    </message>
    <message>
        <source>%1, now %2, %3</source>
        <translation>%1, стало %2, %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, сейчас %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::MeasureNowDialog</name>
    <message>
        <source>Measure now</source>
        <translation>Измерить сейчас</translation>
    </message>
    <message>
        <source>Records the KPIs of operations for every whole week, and those of money and customers for every whole quarter, as far as the data go and where that was not done yet. What was recorded stays as it was measured.</source>
        <translation>Записывает показатели по процессам за каждую полную неделю, по деньгам и клиентам — за каждый полный квартал: всё, на что хватает данных и что ещё не записано. Уже записанное не меняется.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is nothing to measure.</source>
        <translation>Пока ничего не загружено, измерять нечего.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Recorded: %1 weekly and %2 quarterly values of %3 KPIs.</source>
        <translation>Записано: недельных значений %1, квартальных %2, показателей %3.</translation>
    </message>
    <message>
        <source>Nothing new to record: every whole week and quarter is there.</source>
        <translation>Нового нет: все полные недели и кварталы уже записаны.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::Navigation</name>
    <message>
        <source>Show the navigation</source>
        <translation>Развернуть панель</translation>
    </message>
    <message>
        <source>Narrow the navigation</source>
        <translation>Свернуть панель</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Данные на</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>день&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>ещё %n&#xa0;день</numerusform>
            <numerusform>ещё %n&#xa0;дня</numerusform>
            <numerusform>ещё %n&#xa0;дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>Новый аудит</translation>
    </message>
    <message>
        <source>What is measured depends on these; they can be changed later.</source>
        <translation>От этого зависит, что измеряется; позже можно изменить.</translation>
    </message>
    <message>
        <source>Make the audit…</source>
        <translation>Создать аудит…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
    </message>
</context>
<context>
    <name>zamer::ui::OverviewPage</name>
    <message>
        <source>A report needs a snapshot.</source>
        <translation>Для отчёта нужен снимок.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Снимков пока нет</translation>
    </message>
    <message>
        <source>A snapshot seals every KPI of a period. The first one, the baseline, is what all later figures are compared with.</source>
        <translation>Снимок закрепляет все показатели периода. С первым, снимком базы, сравниваются все последующие значения.</translation>
    </message>
    <message>
        <source>Take the baseline…</source>
        <translation>Сделать снимок базы…</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>Here the key KPIs will stand, before and now. They are counted from the CRM&apos;s own exports; the client keeps working as usual.</source>
        <translation>Здесь будут ключевые показатели: было и стало. Они считаются по выгрузкам самой CRM; заказчик работает как обычно.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Загрузить выгрузку…</translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s)</source>
        <translation>
            <numerusform>%n&#xa0;ключевой показатель</numerusform>
            <numerusform>%n&#xa0;ключевых показателя</numerusform>
            <numerusform>%n&#xa0;ключевых показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;месяц</numerusform>
            <numerusform>%n&#xa0;месяца</numerusform>
            <numerusform>%n&#xa0;месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>Остальные показатели</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs to see their way to target</source>
        <translation>выберите 5–7&#xa0;ключевых, чтобы видеть их путь к цели</translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs: Audit, Key KPIs and targets</source>
        <translation>выберите 5–7&#xa0;ключевых: «Аудит», «Ключевые показатели и цели»</translation>
    </message>
    <message>
        <source>Enter rows behind a KPI · F1 explain this · Ctrl+K go to… · Ctrl+P report</source>
        <translation>Enter строки показателя · F1 пояснение · Ctrl+K перейти… · Ctrl+P отчёт</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Отчёт…</translation>
    </message>
    <message>
        <source>Key KPIs, before and now</source>
        <translation>Ключевые показатели: было и стало</translation>
    </message>
    <message>
        <source>Key KPIs</source>
        <translation>Ключевые показатели</translation>
    </message>
    <message>
        <source>How to read: each row runs from its value before to its target; right is better. The whisker is the 95% interval of the change; where it crosses “before”, nothing is proven.</source>
        <translation>Как читать: строка идёт от прежнего значения до цели, правее — лучше. «Усы» — 95%-й интервал изменения; если они пересекают «было», ничего не доказано.</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>Every step is settled.</source>
        <translation>Все шаги закрыты.</translation>
    </message>
    <message>
        <source>Dates follow from the go-live day: set it in the audit&apos;s settings.</source>
        <translation>Сроки считаются от дня запуска: задайте его в настройках аудита.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Замечаний нет.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ReportPage</name>
    <message>
        <source>No snapshot of this stage yet</source>
        <translation>Снимка этого этапа ещё нет</translation>
    </message>
    <message>
        <source>A report prints figures that were measured and sealed: “%1” has none. Measure its period first; the report stands here right after.</source>
        <translation>Отчёт печатает измеренные и закреплённые цифры, а у этапа «%1» их нет. Сначала измерьте его период — отчёт сразу появится здесь.</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Сделать снимок…</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Отчёт составить не удалось</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Printing to %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Сохранить отчёт в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записан: %1</translation>
    </message>
    <message>
        <source>PgUp / PgDn page · Ctrl+0 fit · Ctrl+G go to page · Space section on or off · Ctrl+P print</source>
        <translation>PgUp / PgDn страница · Ctrl+0 вписать · Ctrl+G к странице · Пробел убрать или вернуть раздел · Ctrl+P печать</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы отчёта</translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in. What is left out is not printed either.</source>
        <translation>Пробел убирает раздел или возвращает его. Убранное не печатается.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;страница</numerusform>
            <numerusform>%n&#xa0;страницы</numerusform>
            <numerusform>%n&#xa0;страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) A4</source>
        <translation>
            <numerusform>%n&#xa0;страница A4</numerusform>
            <numerusform>%n&#xa0;страницы A4</numerusform>
            <numerusform>%n&#xa0;страниц A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::SegmentButton</name>
    <message>
        <source>Whole department</source>
        <translation>Весь отдел</translation>
    </message>
    <message>
        <source>Every figure is of the whole department. Choose a segment to look at a part of it.</source>
        <translation>Все цифры — по всему отделу. Чтобы посмотреть его часть, выберите сегмент.</translation>
    </message>
    <message>
        <source>Every figure on this page is of this segment: %1</source>
        <translation>Все цифры на этой странице — по сегменту: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Сегмент: %1</translation>
    </message>
    <message>
        <source>Other segment…</source>
        <translation>Другой сегмент…</translation>
    </message>
    <message>
        <source>Change the segment…</source>
        <translation>Изменить сегмент…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Удалить «%1»</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SegmentDialog</name>
    <message>
        <source>Show the segment</source>
        <translation>Показать сегмент</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Tick what belongs to it. Of several dimensions all must hold; of the keys of one dimension any. Snapshots and reports stay of the whole department.</source>
        <translation>Отметьте, что входит в сегмент. Если признаков несколько, должны совпасть все; из значений одного признака — любое. Снимки и отчёты остаются по всему отделу.</translation>
    </message>
    <message>
        <source>Belongs to the segment</source>
        <translation>Входит в сегмент</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Dimensions and their keys</source>
        <translation>Признаки и их значения</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>a name, to find it again; may stay empty</source>
        <translation>название, чтобы найти снова; можно не заполнять</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(не указано)</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsDialog</name>
    <message>
        <source>Audit settings</source>
        <translation>Настройки аудита</translation>
    </message>
    <message>
        <source>Snapshots already taken keep the settings they were measured with; unlike ones cannot be compared.</source>
        <translation>Готовые снимки хранят настройки, с которыми сделаны; снимки с разными настройками сравнить нельзя.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Сохранение настроек</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsForm</name>
    <message>
        <source>At least one day.</source>
        <translation>Хотя бы один день.</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Начало рабочего дня</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Конец рабочего дня</translation>
    </message>
    <message>
        <source>The end lies after the beginning.</source>
        <translation>Конец должен быть позже начала.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>A name: it stands on the report&apos;s cover.</source>
        <translation>Название: оно стоит на обложке отчёта.</translation>
    </message>
    <message>
        <source>Severny Svet</source>
        <translation>Северный Свет</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Сфера деятельности</translation>
    </message>
    <message>
        <source>lighting wholesale</source>
        <translation>оптовая торговля светильниками</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The day the CRM went, or goes, live: all dates of the method follow from it.</source>
        <translation>День, когда CRM запущена или будет запущена: от него считаются все сроки методики.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Three letters, such as RUB.</source>
        <translation>Три буквы, например RUB.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>A zone by its city, such as Europe/Moscow.</source>
        <translation>Пояс по городу, например Europe/Moscow.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Рабочие часы</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>A share of revenue from 0 to 100 %, or nothing where it is not known.</source>
        <translation>Доля выручки от 0 до 100&#xa0;%; если неизвестна, оставьте пустым.</translation>
    </message>
    <message>
        <source>Answer a lead within, min</source>
        <translation>Ответить на заявку за, мин</translation>
    </message>
    <message>
        <source>Whole working minutes, from 1 up.</source>
        <translation>Целое число рабочих минут, от 1.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>Days as 2026-05-01, separated by commas.</source>
        <translation>Даты вида 2026-05-01 через запятую.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Страна телефонных номеров</translation>
    </message>
    <message>
        <source>Two letters, such as RU.</source>
        <translation>Две буквы, например RU.</translation>
    </message>
    <message>
        <source>Follow-up, days</source>
        <translation>Срок наблюдения, дней</translation>
    </message>
    <message>
        <source>How long a lead may take to become a sale: 1 to 730 days.</source>
        <translation>За сколько заявка может стать продажей: от 1 до 730&#xa0;дней.</translation>
    </message>
    <message>
        <source>A customer sleeps after, days</source>
        <translation>Клиент неактивен через, дней</translation>
    </message>
    <message>
        <source>1 to 3650 days without a purchase.</source>
        <translation>От 1 до 3650&#xa0;дней без покупок.</translation>
    </message>
    <message>
        <source>Share of working days that makes a user active</source>
        <translation>Доля рабочих дней, с которой пользователь считается активным</translation>
    </message>
    <message>
        <source>0 to 100 %.</source>
        <translation>От 0 до 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Stage that means “qualified”</source>
        <translation>Этап, который значит «квалифицирована»</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Обязательные поля</translation>
    </message>
    <message>
        <source>As deals:owner,amount;cards:name,phone|email, where | means either.</source>
        <translation>В виде deals:owner,amount;cards:name,phone|email, где | значит «или».</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Поле нужно заполнить.</translation>
    </message>
    <message>
        <source>“%1” does not fit.</source>
        <translation>Значение «%1» не подходит.</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Обед</translation>
    </message>
    <message>
        <source>As 13:00-14:00, or nothing.</source>
        <translation>В виде 13:00-14:00; если обеда нет, оставьте пустым.</translation>
    </message>
    <message>
        <source>A deal is stuck after, days</source>
        <translation>Сделка зависает через, дней</translation>
    </message>
    <message>
        <source>As 14, or by stage as Offer=7;Bill=14; nothing: by the 90 days before go-live.</source>
        <translation>В виде 14 или по этапам: Предложение=7;Счёт=14. Если пусто — по 90&#xa0;дням до запуска.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SnapshotDialog</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Сделать снимок</translation>
    </message>
    <message>
        <source>Every KPI of the period is measured, and the values are sealed: nothing changes them later.</source>
        <translation>Измеряются все показатели за период, и значения закрепляются: позже их ничто не изменит.</translation>
    </message>
    <message>
        <source>Measure and seal</source>
        <translation>Измерить и закрепить</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Only what was known by the end of</source>
        <translation>Только известное на конец дня</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be measured.</source>
        <translation>
            <numerusform>Будет измерен %n&#xa0;день.</numerusform>
            <numerusform>Будут измерены %n&#xa0;дня.</numerusform>
            <numerusform>Будет измерено %n&#xa0;дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs of the catalogue: %1.</source>
        <translation>Показателей в каталоге: %1.</translation>
    </message>
    <message>
        <source>No key KPIs are chosen yet: Audit, Key KPIs and targets.</source>
        <translation>Ключевые показатели ещё не выбраны: меню «Аудит», «Ключевые показатели и цели».</translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation>Ключевые показатели: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is nothing to measure. Import an export of the CRM first.</source>
        <translation>Пока ничего не загружено, измерять нечего. Сначала загрузите выгрузку из CRM.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>The data end on %1, before the period does: its last days will be missing.</source>
        <translation>Данные есть только по %1: последние дни периода в замер не войдут.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Снимок сделан: %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::StagePathWidget</name>
    <message>
        <source>Stages of the audit</source>
        <translation>Этапы аудита</translation>
    </message>
    <message>
        <source>%1, %2, steps done: %3</source>
        <translation>%1, %2, сделано шагов: %3</translation>
    </message>
</context>
<context>
    <name>zamer::ui::StartPage</name>
    <message>
        <source>Taken off the list; the file %1 stays.</source>
        <translation>Убрано из списка; файл %1 остался на месте.</translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation>Замер до, замер после, на печать — доказанное.</translation>
    </message>
    <message>
        <source>Audits stay on this computer. Phones and e-mails are kept only as keyed hashes.</source>
        <translation>Аудиты хранятся на этом компьютере. От телефонов и адресов почты остаются только хеши с ключом.</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Новый аудит…</translation>
    </message>
    <message>
        <source>a client, a go-live date, a folder</source>
        <translation>заказчик, дата запуска, папка</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>a .zamer file</source>
        <translation>файл .zamer</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Посмотреть демо</translation>
    </message>
    <message>
        <source>12 managers, nothing to import</source>
        <translation>12&#xa0;менеджеров, загружать ничего не надо</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Аудиты</translation>
    </message>
    <message>
        <source>Find a client (Ctrl+F)</source>
        <translation>Найти заказчика (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Найти заказчика</translation>
    </message>
    <message>
        <source>No audit on this list has that in its name, business or CRM.</source>
        <translation>В списке нет аудита с таким заказчиком, сферой деятельности или CRM.</translation>
    </message>
    <message>
        <source>Next ten days</source>
        <translation>Ближайшие десять дней</translation>
    </message>
    <message>
        <source>over all audits</source>
        <translation>по всем аудитам</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>Аудитов пока нет</translation>
    </message>
    <message>
        <source>Here your audits will stand, each on its way from the baseline to the strategic review, with what is due next. Begin with a client, or look at the demo: a company of 12 managers, measured before and after.</source>
        <translation>Здесь будут ваши аудиты: каждый на пути от базы до стратегии, с ближайшей задачей. Начните с заказчика или посмотрите демо: компания с 12&#xa0;менеджерами, измеренная до и после.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n&#xa0;в работе</numerusform>
            <numerusform>%n&#xa0;в работе</numerusform>
            <numerusform>%n&#xa0;в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n&#xa0;завершён</numerusform>
            <numerusform>%n&#xa0;завершены</numerusform>
            <numerusform>%n&#xa0;завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Del remove from the list (files stay) · F1 help</source>
        <translation>↑ ↓ выбор · Enter открыть · Del убрать из списка (файлы останутся) · F1 справка</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation>запуск %1</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>этап завершён</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>to come: baseline, 30 days, 3–6, 6–12 months</source>
        <translation>впереди: база, 30&#xa0;дней, 3–6, 6–12&#xa0;месяцев</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>просрочено на %n&#xa0;день</numerusform>
            <numerusform>просрочено на %n&#xa0;дня</numerusform>
            <numerusform>просрочено на %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n&#xa0;день</numerusform>
            <numerusform>через %n&#xa0;дня</numerusform>
            <numerusform>через %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>через %n&#xa0;неделю</numerusform>
            <numerusform>через %n&#xa0;недели</numerusform>
            <numerusform>через %n&#xa0;недель</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) late</source>
        <translation>
            <numerusform>%n&#xa0;шаг просрочен</numerusform>
            <numerusform>%n&#xa0;шага просрочены</numerusform>
            <numerusform>%n&#xa0;шагов просрочено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsDialog</name>
    <message>
        <source>Key KPIs and targets</source>
        <translation>Ключевые показатели и цели</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation>Ключевых показателей: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>Nothing was saved; correct the cell.</source>
        <translation>Ничего не сохранено; исправьте ячейку.</translation>
    </message>
    <message>
        <source>Saving the targets</source>
        <translation>Сохранение целей</translation>
    </message>
    <message>
        <source>Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; type a target into its cell: shares in percent, money in whole units. Delete takes it away, Ctrl+Z undoes.</source>
        <translation>От пяти до семи показателей, по которым судят об итогах аудита, не меньше одного из каждого направления. Отмечайте пробелом, цель вводите прямо в ячейку: доли — в процентах, деньги — в целых единицах. Delete убирает цель, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>Suggest for</source>
        <translation>Тип бизнеса</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Тип бизнеса</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Find a KPI</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>Reason for another choice: it is kept and printed</source>
        <translation>Почему выбор иной: сохранится и попадёт в отчёт</translation>
    </message>
    <message>
        <source>Reason for another choice</source>
        <translation>Почему выбор иной</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Почему: %1</translation>
    </message>
    <message>
        <source>The choice is not the rule’s: five to seven, at least one of each direction.</source>
        <translation>Выбор не по правилу: от пяти до семи показателей, не меньше одного из каждого направления.</translation>
    </message>
    <message>
        <source>Nothing was saved; change it, or write the reason for it.</source>
        <translation>Ничего не сохранено; измените выбор или напишите, почему он такой.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsModel</name>
    <message>
        <source>No number</source>
        <translation>Не число</translation>
    </message>
    <message>
        <source>Key KPI</source>
        <translation>Ключевой показатель</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n&#xa0;месяц</numerusform>
            <numerusform>%n&#xa0;месяца</numerusform>
            <numerusform>%n&#xa0;месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>zamer::ui::WayTable</name>
    <message>
        <source>KPIs, before and now</source>
        <translation>Показатели: было и стало</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, было %2, стало %3, %4</translation>
    </message>
    <message>
        <source>%1; target %2</source>
        <translation>%1; цель %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::DataPane</name>
    <message>
        <source>What the data says here</source>
        <translation>Что говорят данные</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Чтение цифр…</translation>
    </message>
    <message>
        <source>No KPI counts what this step is about: it is heard and seen.</source>
        <translation>Этот шаг не измерить показателем: здесь слушают и смотрят.</translation>
    </message>
    <message>
        <source>Not measured yet: there is no snapshot.</source>
        <translation>Ещё не измерено: снимка нет.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Определения</translation>
    </message>
    <message>
        <source>Data status</source>
        <translation>Состояние данных</translation>
    </message>
    <message>
        <source>What the data says about %1</source>
        <translation>Что говорят данные о шаге «%1»</translation>
    </message>
    <message>
        <source>n = %1 and %2</source>
        <translation>n = %1 и %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation>Строки показателя «%1»</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Пока ничего не загружено.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 по %2</translation>
    </message>
    <message>
        <source>, %1 rows</source>
        <translation>, строк: %1</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>, отклонено: %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EntriesForm</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Whatever will matter when the step is looked at again</source>
        <translation>Всё, что пригодится, когда вернётесь к этому шагу</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EvidenceRow</name>
    <message>
        <source>attach, or drop files here</source>
        <translation>приложить или перетащить файлы сюда</translation>
    </message>
    <message>
        <source>Attached by %1. Opens a copy.</source>
        <translation>Кем приложено: %1. Откроется копия.</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Приложить подтверждения</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Requirements</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Spine</name>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Stages and steps</source>
        <translation>Этапы и шаги</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 + %2 n/a of %3</source>
        <translation>%1 + %2 н/п из %3</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>выполнено %1 из %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepFooter</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Не применим…</translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation>Отметить как неприменимый</translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation>Почему шаг здесь не применим</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>One sentence; the report prints it</source>
        <translation>Одно предложение; оно попадёт в отчёт</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Отметить выполненным</translation>
    </message>
    <message>
        <source>done: the data say so</source>
        <translation>выполнен: это видно по данным</translation>
    </message>
    <message>
        <source>done by itself once the data say so; %1</source>
        <translation>отметится сам, когда это покажут данные; %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepView</name>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>saved when a field is left</source>
        <translation>сохраняются при выходе из поля</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Выполнен, когда</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Шаг %1</translation>
    </message>
    <message>
        <source>Guide to step %1</source>
        <translation>Руководство к шагу %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::ChangeTable</name>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1: было %2, стало %3, %4</translation>
    </message>
    <message>
        <source>%1; a year ago %2</source>
        <translation>%1; год назад %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::FilterBar</name>
    <message>
        <source>improved</source>
        <translation>улучшение</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>ухудшение</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>no reliable change</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>нельзя судить</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Find a KPI</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>Which KPIs are shown</source>
        <translation>Какие показатели видны</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::NotesPane</name>
    <message>
        <source>A year ago: %1</source>
        <translation>Год назад: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n KPI(s)</source>
        <translation>
            <numerusform>%1. %n&#xa0;показатель</numerusform>
            <numerusform>%1. %n&#xa0;показателя</numerusform>
            <numerusform>%1. %n&#xa0;показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) of sources: choose a KPI to see its own.</source>
        <translation>
            <numerusform>Ещё %n&#xa0;различие источников: чтобы увидеть различия по показателю, выберите его.</numerusform>
            <numerusform>Ещё %n&#xa0;различия источников: чтобы увидеть различия по показателю, выберите его.</numerusform>
            <numerusform>Ещё %n&#xa0;различий источников: чтобы увидеть различия по показателю, выберите его.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured now from the living sources and not sealed: take a snapshot to keep it.</source>
        <translation>Измерено сейчас по текущим источникам и не закреплено: чтобы сохранить, сделайте снимок.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>год назад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>стало</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message numerus="yes">
        <source>at %n month(s)</source>
        <translation>
            <numerusform>на&#xa0;%n-й месяц</numerusform>
            <numerusform>на&#xa0;%n-й месяц</numerusform>
            <numerusform>на&#xa0;%n-й месяц</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you believe the verdicts</source>
        <translation>Прежде чем верить выводам</translation>
    </message>
    <message>
        <source>Why they compare all the same</source>
        <translation>Почему их всё же можно сравнить</translation>
    </message>
    <message>
        <source>Why the sources of %1 compare</source>
        <translation>Почему источники сравнимы: %1</translation>
    </message>
    <message>
        <source>Enter keeps the reason; it is printed beside the verdict. An empty one takes it back.</source>
        <translation>Enter сохраняет обоснование; в отчёте оно стоит рядом с выводом. Чтобы убрать его, очистите поле и нажмите Enter.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::Picker</name>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Что сравнивается</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Before: first day</source>
        <translation>Было: первый день</translation>
    </message>
    <message>
        <source>Before: last day</source>
        <translation>Было: последний день</translation>
    </message>
    <message>
        <source>Now: first day</source>
        <translation>Стало: первый день</translation>
    </message>
    <message>
        <source>Now: last day</source>
        <translation>Стало: последний день</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Before = a year ago</source>
        <translation>Было = год назад</translation>
    </message>
    <message>
        <source>Compare with the same days of the year before: no season in between</source>
        <translation>Сравнить с теми же днями годом раньше: сезон тот же</translation>
    </message>
    <message>
        <source>A period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>The periods share days: what both hold cannot have changed.</source>
        <translation>Периоды пересекаются: в общих днях ничего измениться не могло.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ColumnsModel</name>
    <message>
        <source>— leave out</source>
        <translation>— не брать</translation>
    </message>
    <message>
        <source>kept only as a keyed hash</source>
        <translation>хранится только хеш с ключом</translation>
    </message>
    <message>
        <source>only whether it is filled is kept</source>
        <translation>хранится только, заполнено ли поле</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>column in the file</source>
        <translation>столбец файла</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>первые значения</translation>
    </message>
    <message>
        <source>means</source>
        <translation>что это</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Price of one piece</source>
        <translation>Цена за штуку</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::FilesPane</name>
    <message>
        <source>not recognised</source>
        <translation>не распознан</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Файлы для загрузки</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>Перетащите сюда ещё файлы</translation>
    </message>
    <message>
        <source>Files are read and fingerprinted, not kept. Phones and e-mails are stored only as keyed hashes. Nothing leaves this computer.</source>
        <translation>Файлы читаются, но не хранятся: остаётся лишь контрольная сумма. От телефонов и адресов почты остаются только хеши с ключом. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, HTML, JSON, ZIP · or press to choose</source>
        <translation>CSV, XLSX, ODS, HTML, JSON, ZIP · или нажмите, чтобы выбрать</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::FixBar</name>
    <message>
        <source>Treat as “empty”</source>
        <translation>Считать пустым</translation>
    </message>
    <message>
        <source>Treat as another value…</source>
        <translation>Считать другим значением…</translation>
    </message>
    <message>
        <source>One value for every row…</source>
        <translation>Одно значение для всех строк…</translation>
    </message>
    <message>
        <source>Treat as “%1”</source>
        <translation>Считать «%1»</translation>
    </message>
    <message>
        <source>Treat as “yes”</source>
        <translation>Считать «да»</translation>
    </message>
    <message>
        <source>Treat as “no”</source>
        <translation>Считать «нет»</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Every row:</source>
        <translation>Для всех строк:</translation>
    </message>
    <message>
        <source>Treat as:</source>
        <translation>Считать:</translation>
    </message>
    <message>
        <source>Lowest of the scale…</source>
        <translation>Низ шкалы…</translation>
    </message>
    <message>
        <source>Highest of the scale…</source>
        <translation>Верх шкалы…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::HistoryModel</name>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>подробности</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ImportQueue</name>
    <message>
        <source>the import to be replaced</source>
        <translation>заменяемой загрузки</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ImportView</name>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>1 · Columns</source>
        <translation>1 · Столбцы</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Столбцы файла и что они значат</translation>
    </message>
    <message>
        <source>2 · Check</source>
        <translation>2 · Проверка</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>what each stands for: open, won or lost</source>
        <translation>что значит каждый: открыта, выиграна или проиграна</translation>
    </message>
    <message>
        <source>Stages and what they stand for</source>
        <translation>Этапы и что они значат</translation>
    </message>
    <message>
        <source>3 · Preview</source>
        <translation>3 · Просмотр</translation>
    </message>
    <message>
        <source>The first rows as Zamer will read them</source>
        <translation>Первые строки, как их прочтёт Zamer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose exports</source>
        <translation>Выбрать выгрузки</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>Загрузка отменена.</translation>
    </message>
    <message>
        <source>The audit is as it was.</source>
        <translation>Аудит остался прежним.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>строк: %1</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>осталось около %n&#xa0;с</numerusform>
            <numerusform>осталось около %n&#xa0;с</numerusform>
            <numerusform>осталось около %n&#xa0;с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>сопоставлено: %n</numerusform>
            <numerusform>сопоставлено: %n</numerusform>
            <numerusform>сопоставлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
            <numerusform>проверить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a profile to say what they mean</source>
        <translation>выберите профиль, чтобы задать их смысл</translation>
    </message>
    <message>
        <source>%1 rows accepted, none rejected</source>
        <translation>принято строк: %1, отклонённых нет</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected (%3)</source>
        <translation>принято строк: %1, отклонено: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected</source>
        <translation>принято строк: %1, отклонено: %2</translation>
    </message>
    <message>
        <source>as Zamer will read it, %1 of %2</source>
        <translation>как прочтёт Zamer, %1 из %2</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
    <message>
        <source>Nothing of this file was stored.</source>
        <translation>Из этого файла ничего не сохранено.</translation>
    </message>
    <message>
        <source>F5 reads it again.</source>
        <translation>F5 — прочитать снова.</translation>
    </message>
    <message>
        <source>This file is in the audit already, read the same way: nothing changed.</source>
        <translation>Этот файл уже есть в аудите и прочитан так же: ничего не изменилось.</translation>
    </message>
    <message>
        <source>Imported: %1 rows read, %2 accepted (%3 added, %4 updated, %5 unchanged), %6 rejected.</source>
        <translation>Загружено. Прочитано строк: %1, принято: %2 (добавлено: %3, обновлено: %4, без изменений: %5), отклонено: %6.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загрузка: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation>При отмене аудит останется прежним</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Загрузить %n&#xa0;файл</numerusform>
            <numerusform>Загрузить %n&#xa0;файла</numerusform>
            <numerusform>Загрузить %n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be imported yet</source>
        <translation>
            <numerusform>%n&#xa0;файл пока нельзя загрузить</numerusform>
            <numerusform>%n&#xa0;файла пока нельзя загрузить</numerusform>
            <numerusform>%n&#xa0;файлов пока нельзя загрузить</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file to import</source>
        <translation>Добавьте файл для загрузки</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 из %2 строк</translation>
    </message>
    <message>
        <source>Nobody has seen a real export of “%1” yet: its columns are guessed by their names. Check each.</source>
        <translation>Настоящей выгрузки «%1» мы ещё не видели: столбцы угаданы по названиям. Проверьте каждый.</translation>
    </message>
    <message>
        <source>Comparing with the audit…</source>
        <translation>Сравнение с аудитом…</translation>
    </message>
    <message>
        <source>This file is in the audit already, read the same way: nothing would change.</source>
        <translation>Этот файл уже есть в аудите и прочитан так же: ничего не изменится.</translation>
    </message>
    <message>
        <source>In the audit: %1 rows would be added, %2 updated, %3 are there unchanged.</source>
        <translation>В аудите: новых строк %1, изменится %2, без изменений %3.</translation>
    </message>
    <message>
        <source>“%1”: one value for every row…</source>
        <translation>«%1»: одно значение для всех строк…</translation>
    </message>
    <message>
        <source>Its author has hidden this sheet.</source>
        <translation>Автор файла скрыл этот лист.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Он пропущен.</translation>
    </message>
    <message>
        <source>F5 or a profile reads it all the same.</source>
        <translation>F5 или выбор профиля всё же прочитают его.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>Загружен %n файл · Ctrl+Z отменяет</numerusform>
            <numerusform>Загружено %n файла · Ctrl+Z отменяет</numerusform>
            <numerusform>Загружено %n файлов · Ctrl+Z отменяет</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are set up but not imported: what was said about them is forgotten.</source>
        <translation>
            <numerusform>%n файл настроен, но не загружен: всё указанное о нём будет забыто.</numerusform>
            <numerusform>%n файла настроены, но не загружены: всё указанное о них будет забыто.</numerusform>
            <numerusform>%n файлов настроено, но не загружено: всё указанное о них будет забыто.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesModel</name>
    <message>
        <source>what was odd</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>what became of them</source>
        <translation>что с ними стало</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesView</name>
    <message>
        <source>What was odd in the file</source>
        <translation>Замечания к файлу</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Save all %1 rejected as CSV…</source>
        <translation>Сохранить все отклонённые (%1) в CSV…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>about the file as a whole</source>
        <translation>о файле в целом</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::JoinsModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 из %2 %3</translation>
    </message>
    <message>
        <source>found</source>
        <translation>найдено</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>из всех</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::OverlapBar</name>
    <message>
        <source>Keep both</source>
        <translation>Оставить оба</translation>
    </message>
    <message>
        <source>Replace the earlier</source>
        <translation>Заменить прежний</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Не загружать этот</translation>
    </message>
    <message>
        <source>“%1” covers %2 already, %3 rows of it: the same facts may be counted twice.</source>
        <translation>«%1» уже охватывает %2, строк за это время: %3. Одно и то же может быть посчитано дважды.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more source(s).</source>
        <translation>
            <numerusform>И ещё %n источник.</numerusform>
            <numerusform>И ещё %n источника.</numerusform>
            <numerusform>И ещё %n источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other days or kinds would be lost if it were replaced.</source>
        <translation>
            <numerusform>При замене пропала бы %n строка за другие дни или о другом.</numerusform>
            <numerusform>При замене пропали бы %n строки за другие дни или о другом.</numerusform>
            <numerusform>При замене пропало бы %n строк за другие дни или о другом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ProfileBar</name>
    <message>
        <source>Save as profile…</source>
        <translation>Сохранить как профиль…</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Прочитать без него</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Название профиля</translation>
    </message>
    <message>
        <source>Saved as profile “%1”: the next file of this shape maps itself</source>
        <translation>Профиль «%1» сохранён: следующий такой файл сопоставится сам</translation>
    </message>
    <message>
        <source>Read like the last file of this shape in this audit</source>
        <translation>Прочитано как прошлый такой файл в этом аудите</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingDetails</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовка</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Выгружено</translation>
    </message>
    <message>
        <source>When the file was exported: year-month-day hour:minute</source>
        <translation>Когда выгружен файл: год-месяц-день часы:минуты</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>each column its own</source>
        <translation>у каждого свой</translation>
    </message>
    <message>
        <source>found: row %1</source>
        <translation>найдена: строка %1</translation>
    </message>
    <message>
        <source>found: none</source>
        <translation>найдено: нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>the audit’s: %1</source>
        <translation>как в аудите: %1</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingMoney</name>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>unclear: read as decimals</source>
        <translation>неясно: прочитано как дробная часть</translation>
    </message>
    <message>
        <source>unclear: read as thousands</source>
        <translation>неясно: прочитано как тысячи</translation>
    </message>
    <message>
        <source>point: 1,234.50</source>
        <translation>точка: 1,234.50</translation>
    </message>
    <message>
        <source>comma: 1.234,50</source>
        <translation>запятая: 1.234,50</translation>
    </message>
    <message>
        <source>Rate: 1 %1 =</source>
        <translation>Курс: 1 %1 =</translation>
    </message>
    <message>
        <source>Rate: 1</source>
        <translation>Курс: 1</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>The currency as the file writes it</source>
        <translation>Валюта, как она записана в файле</translation>
    </message>
    <message>
        <source>Rate: %1 for 1 %2</source>
        <translation>Курс: сколько %1 за 1 %2</translation>
    </message>
    <message>
        <source>Rate in %1</source>
        <translation>Курс в %1</translation>
    </message>
    <message>
        <source>Without a rate these amounts count in no sum</source>
        <translation>Без курса эти суммы никуда не входят</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingOptions</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Pick a profile…</source>
        <translation>Выберите профиль…</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>saved profiles</source>
        <translation>сохранённые профили</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::RejectedModel</name>
    <message>
        <source>file row</source>
        <translation>строка файла</translation>
    </message>
    <message>
        <source>column</source>
        <translation>столбец</translation>
    </message>
    <message>
        <source>why</source>
        <translation>причина</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourceDetail</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns of the file and what they were taken for</source>
        <translation>Столбцы файла и за что они приняты</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменил</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>новых %1, изменено %2, без изменений %3, отклонено %4</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>охватывает</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>выгружен</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>прочитан как</translation>
    </message>
    <message>
        <source>with changes of the user</source>
        <translation>с правками пользователя</translation>
    </message>
    <message>
        <source>size</source>
        <translation>размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n используется</numerusform>
            <numerusform>%n используются</numerusform>
            <numerusform>%n используются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourceMappingModel</name>
    <message>
        <source>column in the file</source>
        <translation>столбец в файле</translation>
    </message>
    <message>
        <source>means</source>
        <translation>что значит</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesModel</name>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>что это</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>period covered</source>
        <translation>период данных</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>undone, kept for a snapshot</source>
        <translation>отменён, хранится для снимка</translation>
    </message>
    <message>
        <source>replaced, kept for undoing</source>
        <translation>заменён, хранится на случай отмены</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesView</name>
    <message>
        <source>No data yet</source>
        <translation>Данных пока нет</translation>
    </message>
    <message>
        <source>Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed hashes.</source>
        <translation>Каждая цифра аудита считается по выгрузкам самого клиента. Начните со сделок CRM: CSV-файл в том виде, в каком его отдаёт система. Файлы читаются, но не хранятся; телефоны и адреса почты остаются только в виде хешей с ключом.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Загрузить файлы…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Загруженные файлы</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Отменить загрузку…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing odd was found in this file.</source>
        <translation>Замечаний к этому файлу нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n&#xa0;файл</numerusform>
            <numerusform>%n&#xa0;файла</numerusform>
            <numerusform>%n&#xa0;файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted rows leave the base: figures measured from now on are counted without them. Snapshots already taken keep theirs.</source>
        <translation>Принятые строки (%1) будут убраны из аудита: новые показатели посчитаются без них. Уже сделанные снимки не изменятся.</translation>
    </message>
    <message>
        <source>The file to read again: %1</source>
        <translation>Файл для повторного чтения: %1</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Прочитать заново…</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>how the rows of all sources found each other</source>
        <translation>как строки всех источников нашли друг друга</translation>
    </message>
    <message>
        <source>How the rows of all sources found each other</source>
        <translation>Как строки всех источников нашли друг друга</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>everything that was done to this audit, the newest first</source>
        <translation>всё, что делали с этим аудитом, сначала новое</translation>
    </message>
    <message>
        <source>What was done to this audit</source>
        <translation>Что делали с этим аудитом</translation>
    </message>
    <message>
        <source>What this import replaced is back then.</source>
        <translation>То, что эта загрузка заменила, вернётся.</translation>
    </message>
    <message>
        <source>No snapshot uses this import: it is removed for good, and only importing the file again brings it back.</source>
        <translation>Ни один снимок не использует эту загрузку: она удалится навсегда, вернуть её можно, только загрузив файл ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>The last step brought %n import(s)</source>
        <translation>
            <numerusform>Последним действием сделана %n загрузка</numerusform>
            <numerusform>Последним действием сделаны %n загрузки</numerusform>
            <numerusform>Последним действием сделано %n загрузок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot uses %n of them: they are removed for good, and only importing the files again brings them back.</source>
        <translation>
            <numerusform>%n из них не использует ни один снимок: она будет удалена навсегда, и вернуть её можно, только загрузив файл ещё раз.</numerusform>
            <numerusform>%n из них не использует ни один снимок: они будут удалены навсегда, и вернуть их можно, только загрузив файлы ещё раз.</numerusform>
            <numerusform>%n из них не использует ни один снимок: они будут удалены навсегда, и вернуть их можно, только загрузив файлы ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n import(s)</source>
        <translation>
            <numerusform>Отменить %n загрузку</numerusform>
            <numerusform>Отменить %n загрузки</numerusform>
            <numerusform>Отменить %n загрузок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::StagesModel</name>
    <message>
        <source>stage in the file</source>
        <translation>этап в файле</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>сделок</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>что значит</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>как в файле</translation>
    </message>
    <message>
        <source>not said: taken as open</source>
        <translation>не сказано: считается в работе</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::ChartFrame</name>
    <message>
        <source>As a table (Ctrl+T)</source>
        <translation>Показать таблицей (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>График в виде таблицы</translation>
    </message>
    <message>
        <source>now</source>
        <comment>and before</comment>
        <translation>стало</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::ChartPane</name>
    <message>
        <source>signal</source>
        <translation>сигнал</translation>
    </message>
    <message>
        <source>Is the shift real?</source>
        <translation>Сдвиг настоящий?</translation>
    </message>
    <message>
        <source>weekly values (XmR)</source>
        <translation>по неделям (XmR)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>случаев</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>границы</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 по неделям</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не учтена</translation>
    </message>
    <message>
        <source>%1 cases a week</source>
        <translation>случаев в неделю: %1</translation>
    </message>
    <message>
        <source>Here the figure will stand week by week. It describes the base at a moment, so every week needs an export of its own: import one each Monday.</source>
        <translation>Здесь будут значения по неделям. Показатель описывает состояние базы на момент выгрузки, поэтому для каждой недели нужна своя выгрузка: загружайте её по понедельникам.</translation>
    </message>
    <message>
        <source>Here the figure will stand week by week, with the limits that the baseline sets. It needs at least two weeks with a value.</source>
        <translation>Здесь будут значения по неделям и границы, заданные базой. Нужно хотя бы две недели со значением.</translation>
    </message>
    <message>
        <source>quarterly values (XmR)</source>
        <translation>по кварталам (XmR)</translation>
    </message>
    <message>
        <source>%1 cases a quarter</source>
        <translation>случаев в квартал: %1</translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <translation>%1 по кварталам</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>квартал</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>по данным</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>записанное</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Какой ряд показан</translation>
    </message>
    <message>
        <source>Worked out from today&apos;s data, or as “Measure now” recorded it at the time (Alt+S)</source>
        <translation>Пересчитано по сегодняшним данным — или так, как записало «Измерить сейчас» (Alt+S)</translation>
    </message>
    <message>
        <source>Measure now…</source>
        <translation>Измерить сейчас…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. “Measure now” keeps this figure for every whole quarter, as it was known on that day: later exports do not change it any more.</source>
        <translation>Пока ничего не записано. «Измерить сейчас» сохраняет значение за каждый полный квартал таким, каким оно было известно в тот день: следующие выгрузки его уже не изменят.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. “Measure now” keeps this figure for every whole week, as it was known on that day: later exports do not change it any more.</source>
        <translation>Пока ничего не записано. «Измерить сейчас» сохраняет значение за каждую полную неделю таким, каким оно было известно в тот день: следующие выгрузки его уже не изменят.</translation>
    </message>
    <message>
        <source>Recorded so far: %1, %2. A chart needs two values; the next one is recorded when its period is over.</source>
        <translation>Пока записано одно значение: %1, %2. Для графика нужны два; следующее запишется, когда закончится его период.</translation>
    </message>
    <message>
        <source>recorded of the whole department</source>
        <translation>записано по всему отделу</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::DefinitionDialog</name>
    <message>
        <source>Better</source>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>когда больше</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>когда меньше</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>the nearer to %1 the better</source>
        <translation>когда ближе к %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::Head</name>
    <message>
        <source>95% interval</source>
        <translation>95%-й интервал</translation>
    </message>
    <message>
        <source>%1 (95% interval)</source>
        <translation>%1 (95%-й интервал)</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1: было %2, стало %3, %4</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>случаев</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiDetail</name>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Back to all KPIs</source>
        <translation>Вернуться ко всем показателям</translation>
    </message>
    <message>
        <source>Previous KPI (Alt+Up)</source>
        <translation>Предыдущий показатель (Alt+↑)</translation>
    </message>
    <message>
        <source>Previous KPI</source>
        <translation>Предыдущий показатель</translation>
    </message>
    <message>
        <source>Next KPI (Alt+Down)</source>
        <translation>Следующий показатель (Alt+↓)</translation>
    </message>
    <message>
        <source>Next KPI</source>
        <translation>Следующий показатель</translation>
    </message>
    <message>
        <source>This KPI is not in the catalogue of this version.</source>
        <translation>В каталоге этой версии такого показателя нет.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Что если?</translation>
    </message>
    <message>
        <source>Try other settings (Alt+W)</source>
        <translation>Попробовать другие настройки (Alt+W)</translation>
    </message>
    <message>
        <source>It is computed from: %1.</source>
        <translation>Для расчёта нужны: %1.</translation>
    </message>
    <message>
        <source>No snapshot holds this figure yet</source>
        <translation>Этого показателя пока нет ни в одном снимке</translation>
    </message>
    <message>
        <source>A snapshot seals every KPI of a period, so that it can be compared later.</source>
        <translation>Снимок закрепляет все показатели периода, чтобы потом их можно было сравнить.</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Сделать снимок…</translation>
    </message>
    <message>
        <source>No data for this figure yet</source>
        <translation>Данных для этой цифры пока нет</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiList</name>
    <message>
        <source>Operations</source>
        <translation>Процессы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Мессенджеры</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>KPIs by direction</source>
        <translation>Показатели по направлениям</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>No snapshot yet: take one to see figures here</source>
        <translation>Снимков пока нет: сделайте снимок, и здесь появятся цифры</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::PeoplePane</name>
    <message>
        <source>improved</source>
        <translation>улучшение</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>ухудшение</translation>
    </message>
    <message>
        <source>maybe better</source>
        <translation>возможно, лучше</translation>
    </message>
    <message>
        <source>maybe worse</source>
        <translation>возможно, хуже</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>не доказано</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>нельзя судить</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>без менеджера</translation>
    </message>
    <message>
        <source>Who changed?</source>
        <translation>У кого изменилось?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Who stands where?</source>
        <translation>У кого какое значение?</translation>
    </message>
    <message>
        <source>value and 95% interval; lowest first</source>
        <translation>значение и 95%-й интервал; сначала меньшие</translation>
    </message>
    <message>
        <source>value and 95% interval; highest first</source>
        <translation>значение и 95%-й интервал; сначала большие</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>случаев</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>%1 by manager</source>
        <translation>%1 по менеджерам</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%-й интервал</translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation>изменение (95%-й интервал)</translation>
    </message>
    <message>
        <source>Here every manager will stand with a value, an interval and the weeks. The rows behind this figure do not say who worked on them.</source>
        <translation>Здесь будет каждый менеджер: значение, интервал и недели. В строках этой цифры не указано, кто с ними работал.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s), 0–%1</source>
        <translation>
            <numerusform>%n&#xa0;неделя, 0–%1</numerusform>
            <numerusform>%n&#xa0;недели, 0–%1</numerusform>
            <numerusform>%n&#xa0;недель, 0–%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::RowsPane</name>
    <message>
        <source>definition %1</source>
        <translation>определение %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>No rows stand behind this figure.</source>
        <translation>За этой цифрой нет строк.</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Откуда взялось %1?</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>только %1</translation>
    </message>
    <message>
        <source>Show the rows of all managers (Esc)</source>
        <translation>Показать строки всех менеджеров (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind the figure</source>
        <translation>
            <numerusform>%n&#xa0;строка за этой цифрой</numerusform>
            <numerusform>%n&#xa0;строки за этой цифрой</numerusform>
            <numerusform>%n&#xa0;строк за этой цифрой</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>Все строки (%1)</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the rows as CSV</source>
        <translation>Сохранить строки в CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Сохранить строки</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>снимок: %1</translation>
    </message>
    <message>
        <source>In the order of their values; the median is row %1.</source>
        <translation>Упорядочено по значениям; медиана — строка %1.</translation>
    </message>
    <message>
        <source>In the order of their values; the median is the mean of rows %1 and %2.</source>
        <translation>Упорядочено по значениям; медиана — среднее строк %1 и %2.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>One row behind the figure, as it was imported.</source>
        <translation>Одна строка этой цифры в том виде, в каком она загружена.</translation>
    </message>
    <message>
        <source>%1, measured now</source>
        <translation>%1, замер сейчас</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::SpreadPane</name>
    <message>
        <source>over %1 d</source>
        <translation>больше %1&#xa0;дн.</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>по этапам</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источникам</translation>
    </message>
    <message>
        <source>by pipeline</source>
        <translation>по воронкам</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>по регионам</translation>
    </message>
    <message>
        <source>by product</source>
        <translation>по товарам</translation>
    </message>
    <message>
        <source>share of cases by time, log scale</source>
        <translation>доля случаев, лог. шкала</translation>
    </message>
    <message>
        <source>share of cases by time, %1, log scale</source>
        <translation>доля случаев, %1, лог. шкала</translation>
    </message>
    <message>
        <source>share of purchases by amount, log scale</source>
        <translation>доля покупок, лог. шкала</translation>
    </message>
    <message>
        <source>share of days by count a day</source>
        <translation>доля дней по числу за день</translation>
    </message>
    <message>
        <source>share of answers by score</source>
        <translation>доля ответов по баллам</translation>
    </message>
    <message>
        <source>share of answers</source>
        <translation>доля ответов</translation>
    </message>
    <message>
        <source>share of cases by value</source>
        <translation>доля случаев по значению</translation>
    </message>
    <message>
        <source>%1: how it is spread</source>
        <translation>%1: распределение</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>от — до</translation>
    </message>
    <message>
        <source>before</source>
        <translation>было</translation>
    </message>
    <message>
        <source>not within the follow-up</source>
        <translation>вне срока наблюдения</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>part</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%-й интервал</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>случаев</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;день</numerusform>
            <numerusform>%n&#xa0;дня</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>How is it spread?</source>
        <translation>Как распределены значения?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n case(s) on either side: too few to draw how they are spread. Look at the rows.</source>
        <translation>
            <numerusform>В каждом замере меньше %n&#xa0;случая: для распределения этого мало. Посмотрите строки.</numerusform>
            <numerusform>В каждом замере меньше %n&#xa0;случаев: для распределения этого мало. Посмотрите строки.</numerusform>
            <numerusform>В каждом замере меньше %n&#xa0;случаев: для распределения этого мало. Посмотрите строки.</numerusform>
        </translation>
    </message>
    <message>
        <source>A share has no spread of its own. Where the cases carry a source, a pipeline, a region or a product, it stands here told apart by them.</source>
        <translation>У доли нет своего распределения. Если для случаев указан источник, воронка, регион или товар, здесь будет разбивка по ним.</translation>
    </message>
    <message>
        <source>When do they buy?</source>
        <translation>Когда покупают?</translation>
    </message>
    <message>
        <source>share won by an age, days</source>
        <translation>доля выигранных к возрасту заявки, дней</translation>
    </message>
    <message>
        <source>No lead has reached an age of 7 days yet.</source>
        <translation>Ни одной заявке ещё нет 7&#xa0;дней.</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Where do they stop?</source>
        <translation>Где останавливаются?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>ещё %n&#xa0;в таблице</numerusform>
            <numerusform>ещё %n&#xa0;в таблице</numerusform>
            <numerusform>ещё %n&#xa0;в таблице</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::WhatIfField</name>
    <message>
        <source>answer is due within</source>
        <translation>ответить на заявку за</translation>
    </message>
    <message>
        <source>each lead is followed for</source>
        <translation>срок наблюдения за заявкой</translation>
    </message>
    <message>
        <source>each case is followed for</source>
        <translation>срок наблюдения за каждым случаем</translation>
    </message>
    <message>
        <source>active: a purchase within</source>
        <translation>клиент активен: покупка за</translation>
    </message>
    <message>
        <source>active on that share of days</source>
        <translation>активный пользователь: доля дней от</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>маржа</translation>
    </message>
    <message>
        <source>qualified from the stage</source>
        <translation>квалифицирована с этапа</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>рабочие часы</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source> days</source>
        <translation>&#xa0;дн.</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>not valid; as measured: %1</source>
        <translation>неверно; в замере: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>changed; as measured: %1</source>
        <translation>изменено; в замере: %1</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>как в замере</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::WhatIfPane</name>
    <message>
        <source>%1; change %2</source>
        <translation>%1; изменение %2</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>Что если?</translation>
    </message>
    <message>
        <source>Both periods are measured again with other settings. Never saved into a snapshot.</source>
        <translation>Оба периода измеряются заново с другими настройками. В снимок это не попадёт.</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Как в замере</translation>
    </message>
    <message>
        <source>Every setting back to what the snapshot was measured with</source>
        <translation>Вернуть все настройки, с которыми сделан снимок</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>what-if, not saved</source>
        <translation>«что если», не сохраняется</translation>
    </message>
    <message>
        <source>Verdict of the what-if: %1</source>
        <translation>Вывод «что если»: %1</translation>
    </message>
    <message>
        <source>as measured: %1</source>
        <translation>в замере: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::OptionsPane</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Snapshot before</source>
        <translation>Прежний снимок</translation>
    </message>
    <message>
        <source>Snapshot now</source>
        <translation>Новый снимок</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печатать…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полные</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Иниц.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Перед печатью</translation>
    </message>
    <message>
        <source>%1 (no snapshot)</source>
        <translation>%1 (нет снимка)</translation>
    </message>
    <message>
        <source>Two snapshots</source>
        <translation>Два снимка</translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::ViewBar</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Две страницы</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::AuditModel</name>
    <message>
        <source>go-live %1, done: %2 %3 %4 %5 of 6 steps</source>
        <translation>запуск %1, выполнено шагов по этапам: %2, %3, %4, %5 из 6</translation>
    </message>
    <message>
        <source>no go-live day yet</source>
        <translation>день запуска не задан</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Ближайший срок</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Все шаги выполнены</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>шаг %1</translation>
    </message>
    <message>
        <source>Audits on this computer</source>
        <translation>Аудиты на этом компьютере</translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::NextDays</name>
    <message>
        <source>Nothing is due in the next ten days</source>
        <translation>В ближайшие десять дней сроков нет</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Сроков нет.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
</TS>
