<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>zamer::ui::ManagerTable</name>
    <message>
        <source>Managers, before and now</source>
        <translation>Менеджеры, до и сейчас</translation>
    </message>
    <message>
        <source>%1, now %2, %3</source>
        <translation>%1, сейчас %2, %3</translation>
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
    <name>zamer::ui::WayTable</name>
    <message>
        <source>KPIs, before and now</source>
        <translation>Показатели, до и сейчас</translation>
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
</TS>
