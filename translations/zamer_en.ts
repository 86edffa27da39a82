<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zamer::ui::ManagerTable</name>
    <message>
        <source>Managers, before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::StagePathWidget</name>
    <message>
        <source>Stages of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, steps done: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::WayTable</name>
    <message>
        <source>KPIs, before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; target %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
