<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;New audit…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Try the &amp;demo</translation>
    </message>
    <message>
        <source>&amp;Close audit</source>
        <translation>&amp;Close audit</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Go to…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation>Usual si&amp;ze</translation>
    </message>
    <message>
        <source>Take a &amp;snapshot…</source>
        <translation>Take a &amp;snapshot…</translation>
    </message>
    <message>
        <source>&amp;Key KPIs and targets…</source>
        <translation>&amp;Key KPIs and targets…</translation>
    </message>
    <message>
        <source>Audit s&amp;ettings…</source>
        <translation>Audit s&amp;ettings…</translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation>&amp;Verify the file</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Import files…</translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation>&amp;Report and print…</translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation>&amp;Explain this page</translation>
    </message>
    <message>
        <source>&amp;About Zamer</source>
        <translation>&amp;About Zamer</translation>
    </message>
    <message>
        <source>&amp;Measure now…</source>
        <translation>&amp;Measure now…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>share of those counted</source>
        <translation>share of those counted</translation>
    </message>
    <message>
        <source>median of those counted</source>
        <translation>median of those counted</translation>
    </message>
    <message>
        <source>mean of those counted</source>
        <translation>mean of those counted</translation>
    </message>
    <message>
        <source>mean over managers</source>
        <translation>mean over managers</translation>
    </message>
    <message>
        <source>total, as a rate a month</source>
        <translation>total, as a rate a month</translation>
    </message>
    <message>
        <source>total over its time</source>
        <translation>total over its time</translation>
    </message>
    <message>
        <source>won by the age of 30 days, of all followed so far</source>
        <translation>won by the age of 30 days, of all followed so far</translation>
    </message>
    <message>
        <source>of those who entered a stage, all stages</source>
        <translation>of those who entered a stage, all stages</translation>
    </message>
    <message>
        <source>a plain ratio, without an interval</source>
        <translation>a plain ratio, without an interval</translation>
    </message>
    <message>
        <source>counted, %1</source>
        <translation>counted, %1</translation>
    </message>
    <message>
        <source>median over all stages</source>
        <translation>median over all stages</translation>
    </message>
    <message>
        <source>promoters minus detractors, of all answers</source>
        <translation>promoters minus detractors, of all answers</translation>
    </message>
    <message>
        <source>mean score of the answers</source>
        <translation>mean score of the answers</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>funnel, entered by hand</source>
        <translation>funnel, entered by hand</translation>
    </message>
    <message>
        <source>table: %1</source>
        <translation>table: %1</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a profile</source>
        <translation>pick a profile</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>can’t be read so</source>
        <translation>can’t be read so</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importing</translation>
    </message>
    <message>
        <source>was in already</source>
        <translation>was in already</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>won</source>
        <translation>won</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>row rejected</source>
        <translation>row rejected</translation>
    </message>
    <message>
        <source>row kept, cell empty</source>
        <translation>row kept, cell empty</translation>
    </message>
    <message>
        <source>newest row kept</source>
        <translation>newest row kept</translation>
    </message>
    <message>
        <source>column left out</source>
        <translation>column left out</translation>
    </message>
    <message>
        <source>row kept</source>
        <translation>row kept</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>Exports (%1);;All files (*)</translation>
    </message>
    <message>
        <source>covered already?</source>
        <translation>covered already?</translation>
    </message>
    <message>
        <source>hidden sheet, left out</source>
        <translation>hidden sheet, left out</translation>
    </message>
    <message>
        <source>kept as hash</source>
        <translation>kept as hash</translation>
    </message>
    <message>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>task</source>
        <translation>task</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>incoming</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>outgoing</translation>
    </message>
    <message>
        <source>audit made</source>
        <translation>audit made</translation>
    </message>
    <message>
        <source>settings changed</source>
        <translation>settings changed</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>import undone</translation>
    </message>
    <message>
        <source>import taken in again</source>
        <translation>import taken in again</translation>
    </message>
    <message>
        <source>step changed</source>
        <translation>step changed</translation>
    </message>
    <message>
        <source>evidence attached</source>
        <translation>evidence attached</translation>
    </message>
    <message>
        <source>key KPIs chosen</source>
        <translation>key KPIs chosen</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>target set</translation>
    </message>
    <message>
        <source>snapshot taken</source>
        <translation>snapshot taken</translation>
    </message>
    <message>
        <source>import replaced</source>
        <translation>import replaced</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>deal</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualified</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>login</source>
        <translation>login</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>employee</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>staff</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>sales</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>put together</source>
        <translation>put together</translation>
    </message>
</context>
<context>
    <name>KpiRows</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation>change (95% interval)</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>data</source>
        <translation>data</translation>
    </message>
</context>
<context>
    <name>KpiSentence</name>
    <message>
        <source>*Now %1*, 95% interval %2: the first measurement, there is nothing before it yet.</source>
        <translation>*Now %1*, 95% interval %2: the first measurement, there is nothing before it yet.</translation>
    </message>
    <message>
        <source>*Now %1*: the first measurement, there is nothing before it yet.</source>
        <translation>*Now %1*: the first measurement, there is nothing before it yet.</translation>
    </message>
    <message>
        <source>*Improved from %1 to %2.*</source>
        <translation>*Improved from %1 to %2.*</translation>
    </message>
    <message>
        <source>*Worsened from %1 to %2.*</source>
        <translation>*Worsened from %1 to %2.*</translation>
    </message>
    <message>
        <source>*Possibly improved, from %1 to %2.*</source>
        <translation>*Possibly improved, from %1 to %2.*</translation>
    </message>
    <message>
        <source>*Possibly worsened, from %1 to %2.*</source>
        <translation>*Possibly worsened, from %1 to %2.*</translation>
    </message>
    <message>
        <source>*No change is proven: %1 before, %2 now.*</source>
        <translation>*No change is proven: %1 before, %2 now.*</translation>
    </message>
    <message>
        <source>The stage that decides: %1.</source>
        <translation>The stage that decides: %1.</translation>
    </message>
    <message>
        <source>*Improved from %1 to %2.* The change, %3, is more than chance explains.</source>
        <translation>*Improved from %1 to %2.* The change, %3, is more than chance explains.</translation>
    </message>
    <message>
        <source>*Worsened from %1 to %2.* The change, %3, is more than chance explains.</source>
        <translation>*Worsened from %1 to %2.* The change, %3, is more than chance explains.</translation>
    </message>
    <message>
        <source>*Possibly improved, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</source>
        <translation>*Possibly improved, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</translation>
    </message>
    <message>
        <source>*Possibly worsened, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</source>
        <translation>*Possibly worsened, from %1 to %2.* The change, %3, is not confirmed among so many KPIs.</translation>
    </message>
    <message>
        <source>*No change is proven: %1 before, %2 now.* The interval of the change includes zero: %3.</source>
        <translation>*No change is proven: %1 before, %2 now.* The interval of the change includes zero: %3.</translation>
    </message>
    <message>
        <source>*Whether it changed cannot be told.* %1.</source>
        <translation>*Whether it changed cannot be told.* %1.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>No snapshot: %1</source>
        <translation>No snapshot: %1</translation>
    </message>
    <message>
        <source>its period, %1, is over</source>
        <translation>its period, %1, is over</translation>
    </message>
    <message numerus="yes">
        <source>Rows rejected in %n file(s)</source>
        <translation>
            <numerusform>Rows rejected in %n file</numerusform>
            <numerusform>Rows rejected in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <translation>%1 of %2 could not be read</translation>
    </message>
    <message>
        <source>%1 got worse</source>
        <translation>%1 got worse</translation>
    </message>
    <message>
        <source>%1: possibly worse</source>
        <translation>%1: possibly worse</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
</context>
<context>
    <name>ReportChecks</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure to print</source>
        <translation>No figure to print</translation>
    </message>
    <message>
        <source>Every figure has a source</source>
        <translation>Every figure has a source</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a source</source>
        <translation>
            <numerusform>%n figure without a source</numerusform>
            <numerusform>%n figures without a source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were taken back after the snapshot</source>
        <translation>
            <numerusform>%n file was taken back after the snapshot</numerusform>
            <numerusform>%n files were taken back after the snapshot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 figures trace to rows of %n file(s)</source>
        <translation>
            <numerusform>%1 of %2 figures trace to rows of %n file</numerusform>
            <numerusform>%1 of %2 figures trace to rows of %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>One snapshot, nothing to compare</source>
        <translation>One snapshot, nothing to compare</translation>
    </message>
    <message>
        <source>changes and verdicts come with the next stage</source>
        <translation>changes and verdicts come with the next stage</translation>
    </message>
    <message>
        <source>Method unchanged</source>
        <translation>Method unchanged</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) differ between the snapshots</source>
        <translation>
            <numerusform>%n definition differs between the snapshots</numerusform>
            <numerusform>%n definitions differ between the snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both snapshots use the same %n definition(s)</source>
        <translation>
            <numerusform>both snapshots use the same %n definition</numerusform>
            <numerusform>both snapshots use the same %n definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s) print as “cannot tell”</source>
        <translation>
            <numerusform>%n key KPI prints as “cannot tell”</numerusform>
            <numerusform>%n key KPIs print as “cannot tell”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) rest on weak data</source>
        <translation>
            <numerusform>%n KPI rests on weak data</numerusform>
            <numerusform>%n KPIs rest on weak data</numerusform>
        </translation>
    </message>
    <message>
        <source>People are printed by name</source>
        <translation>People are printed by name</translation>
    </message>
    <message>
        <source>choose initials or hidden, if the report goes to more readers</source>
        <translation>choose initials or hidden, if the report goes to more readers</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>manager</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>stage</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>pipeline</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>first contact</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>bought</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>counts as</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>file row</source>
        <translation>file row</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>sold after %1</source>
        <translation>sold after %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>open for %1</translation>
    </message>
    <message>
        <source>numerator</source>
        <translation>numerator</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>denominator</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>promoter</translation>
    </message>
    <message>
        <source>detractor</source>
        <translation>detractor</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>SegmentButton</name>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Group of the survey</source>
        <translation>Group of the survey</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>SpreadPane</name>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>derived from the data</source>
        <translation>derived from the data</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>still missing: %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AboutDialog</name>
    <message>
        <source>About Zamer</source>
        <translation>About Zamer</translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation>Measure before, measure after, print what is proven.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, SQLite, Zstandard, libsodium, Boost.Math and tl::expected. Fonts: Roboto (Apache 2.0), PT Serif and PT Sans (ParaType Free Font Licence), DejaVu Sans. Icons: Lucide (ISC, parts MIT).</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, SQLite, Zstandard, libsodium, Boost.Math and tl::expected. Fonts: Roboto (Apache 2.0), PT Serif and PT Sans (ParaType Free Font Licence), DejaVu Sans. Icons: Lucide (ISC, parts MIT).</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>Texts of the licences</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditDialog</name>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation>Cancel leaves the audit as it was</translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditFiles</name>
    <message>
        <source>Where to keep the audit</source>
        <translation>Where to keep the audit</translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer)</source>
        <translation>Zamer audits (*.zamer)</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>Making %1</translation>
    </message>
    <message>
        <source>Open an audit</source>
        <translation>Open an audit</translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer);;All files (*)</source>
        <translation>Zamer audits (*.zamer);;All files (*)</translation>
    </message>
    <message>
        <source>Making the demo: an invented company, its exports, its snapshots</source>
        <translation>Making the demo: an invented company, its exports, its snapshots</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Opening %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ChecklistPage</name>
    <message>
        <source>The last change of step %1 was undone.</source>
        <translation>The last change of step %1 was undone.</translation>
    </message>
    <message>
        <source>Alt+← back · Alt+→ next · Ctrl+Shift+E evidence · Ctrl+Enter mark done · Ctrl+Z undo · F1 guide</source>
        <translation>Alt+← back · Alt+→ next · Ctrl+Shift+E evidence · Ctrl+Enter mark done · Ctrl+Z undo · F1 guide</translation>
    </message>
</context>
<context>
    <name>zamer::ui::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Compare: the snapshot before</source>
        <translation>Compare: the snapshot before</translation>
    </message>
    <message>
        <source>Compare: the snapshot now</source>
        <translation>Compare: the snapshot now</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>reconstructed from history</source>
        <translation>reconstructed from history</translation>
    </message>
    <message>
        <source>Periods, measured now</source>
        <translation>Periods, measured now</translation>
    </message>
    <message>
        <source>Back to the snapshots</source>
        <translation>Back to the snapshots</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ComparePage</name>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>a year ago</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>change (95% interval), or why not</source>
        <translation>change (95% interval), or why not</translation>
    </message>
    <message>
        <source>Measuring both periods</source>
        <translation>Measuring both periods</translation>
    </message>
    <message>
        <source>Nothing is saved</source>
        <translation>Nothing is saved</translation>
    </message>
    <message>
        <source>A report needs a snapshot.</source>
        <translation>A report needs a snapshot.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Choose what to compare with.</source>
        <translation>Choose what to compare with.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nothing to compare yet</translation>
    </message>
    <message>
        <source>Two snapshots stand here side by side, with a verdict on every KPI. Until there are two, any two periods can be compared.</source>
        <translation>Two snapshots stand here side by side, with a verdict on every KPI. Until there are two, any two periods can be compared.</translation>
    </message>
    <message>
        <source>Compare two periods</source>
        <translation>Compare two periods</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Here two periods will stand side by side, with a verdict on every KPI and the reason where none is possible.</source>
        <translation>Here two periods will stand side by side, with a verdict on every KPI and the reason where none is possible.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Import an export…</translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s)</source>
        <translation>
            <numerusform>%n key KPI</numerusform>
            <numerusform>%n key KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>Other KPIs</translation>
    </message>
    <message>
        <source>Enter opens a KPI · Ctrl+F find · Ctrl+T as table · Ctrl+K go to… · Ctrl+P report</source>
        <translation>Enter opens a KPI · Ctrl+F find · Ctrl+T as table · Ctrl+K go to… · Ctrl+P report</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Key KPIs, before and now</source>
        <translation>Key KPIs, before and now</translation>
    </message>
    <message>
        <source>Key KPIs as a table</source>
        <translation>Key KPIs as a table</translation>
    </message>
    <message>
        <source>Other KPIs by direction</source>
        <translation>Other KPIs by direction</translation>
    </message>
    <message>
        <source>No KPI fits the filter.</source>
        <translation>No KPI fits the filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>zamer::ui::DataPage</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Taken in again: %1</source>
        <translation>Taken in again: %1</translation>
    </message>
    <message>
        <source>Tab next column · Alt+↓ open choice · F5 read again · Ctrl+Z undo · Esc cancel · Ctrl+Enter import</source>
        <translation>Tab next column · Alt+↓ open choice · F5 read again · Ctrl+Z undo · Esc cancel · Ctrl+Enter import</translation>
    </message>
    <message>
        <source>↑↓ file · F5 read again · Del undo an import · Ins take it in again · drop files to import</source>
        <translation>↑↓ file · F5 read again · Del undo an import · Ins take it in again · drop files to import</translation>
    </message>
    <message>
        <source>Undone and removed for good, as no snapshot uses it: %1</source>
        <translation>Undone and removed for good, as no snapshot uses it: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken back; Ctrl+Y takes them in again</source>
        <translation>
            <numerusform>%n import taken back; Ctrl+Y takes it in again</numerusform>
            <numerusform>%n imports taken back; Ctrl+Y takes them in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken in again</source>
        <translation>
            <numerusform>%n import taken in again</numerusform>
            <numerusform>%n imports taken in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) taken back</source>
        <translation>
            <numerusform>%n import taken back</numerusform>
            <numerusform>%n imports taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question on the page first.</source>
        <translation>Answer the question on the page first.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ExplainDialog</name>
    <message>
        <source>Keys of this page</source>
        <translation>Keys of this page</translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation>None of its own.</translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation>Keys of the window</translation>
    </message>
</context>
<context>
    <name>zamer::ui::FigureTable</name>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
</context>
<context>
    <name>zamer::ui::GoToDialog</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>A page, a KPI, a step, an action</source>
        <translation>A page, a KPI, a step, an action</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>zamer::ui::KpisPage</name>
    <message>
        <source>Rows saved: %1</source>
        <translation>Rows saved: %1</translation>
    </message>
    <message>
        <source>Enter opens a KPI · Ctrl+K go to…</source>
        <translation>Enter opens a KPI · Ctrl+K go to…</translation>
    </message>
    <message>
        <source>Alt+↑ / Alt+↓ other KPI · Enter rows · Ctrl+T as tables · Alt+S recorded · Alt+W what if · F1 definition · Esc back</source>
        <translation>Alt+↑ / Alt+↓ other KPI · Enter rows · Ctrl+T as tables · Alt+S recorded · Alt+W what if · F1 definition · Esc back</translation>
    </message>
</context>
<context>
    <name>zamer::ui::MainWindow</name>
    <message>
        <source>Cancel leaves no file</source>
        <translation>Cancel leaves no file</translation>
    </message>
    <message>
        <source>Cancelled; no file was left behind.</source>
        <translation>Cancelled; no file was left behind.</translation>
    </message>
    <message>
        <source>No audit is open, so there is nothing to import into.</source>
        <translation>No audit is open, so there is nothing to import into.</translation>
    </message>
    <message>
        <source>Open an audit or make a new one, then drop the files again.</source>
        <translation>Open an audit or make a new one, then drop the files again.</translation>
    </message>
    <message>
        <source>Saved %1 · on this computer</source>
        <translation>Saved %1 · on this computer</translation>
    </message>
    <message>
        <source>%1 — Zamer</source>
        <translation>%1 — Zamer</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Nothing is stored yet</translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) · %1 on this computer</source>
        <translation>
            <numerusform>%n audit · %1 on this computer</numerusform>
            <numerusform>%n audits · %1 on this computer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>There is nothing to undo here.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>Size of text: %1 %</source>
        <translation>Size of text: %1 %</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Checking the file…</translation>
    </message>
    <message>
        <source>The file is sound: every sum and every seal matches.</source>
        <translation>The file is sound: every sum and every seal matches.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file do not match:</source>
        <translation>
            <numerusform>%n thing in the file does not match:</numerusform>
            <numerusform>%n things in the file do not match:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>Exports (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Key KPIs and targets are saved; Ctrl+Z takes it back.</source>
        <translation>Key KPIs and targets are saved; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Key KPIs and targets are as they were.</source>
        <translation>Key KPIs and targets are as they were.</translation>
    </message>
    <message>
        <source>There is nothing to redo here.</source>
        <translation>There is nothing to redo here.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ManagerTable</name>
    <message>
        <source>Managers, before and now</source>
        <translation>Managers, before and now</translation>
    </message>
    <message>
        <source>%1, now %2, %3</source>
        <translation>%1, now %2, %3</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1, now %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::MeasureNowDialog</name>
    <message>
        <source>Measure now</source>
        <translation>Measure now</translation>
    </message>
    <message>
        <source>Records the KPIs of operations for every whole week, and those of money and customers for every whole quarter, as far as the data go and where that was not done yet. What was recorded stays as it was measured.</source>
        <translation>Records the KPIs of operations for every whole week, and those of money and customers for every whole quarter, as far as the data go and where that was not done yet. What was recorded stays as it was measured.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is nothing to measure.</source>
        <translation>Nothing was imported yet, so there is nothing to measure.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Recorded: %1 weekly and %2 quarterly values of %3 KPIs.</source>
        <translation>Recorded: %1 weekly and %2 quarterly values of %3 KPIs.</translation>
    </message>
    <message>
        <source>Nothing new to record: every whole week and quarter is there.</source>
        <translation>Nothing new to record: every whole week and quarter is there.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::Navigation</name>
    <message>
        <source>Show the navigation</source>
        <translation>Show the navigation</translation>
    </message>
    <message>
        <source>Narrow the navigation</source>
        <translation>Narrow the navigation</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation>
            <numerusform>%n day to go</numerusform>
            <numerusform>%n days to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>New audit</translation>
    </message>
    <message>
        <source>What is measured depends on these; they can be changed later.</source>
        <translation>What is measured depends on these; they can be changed later.</translation>
    </message>
    <message>
        <source>Make the audit…</source>
        <translation>Make the audit…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Close the message (Esc)</translation>
    </message>
</context>
<context>
    <name>zamer::ui::OverviewPage</name>
    <message>
        <source>A report needs a snapshot.</source>
        <translation>A report needs a snapshot.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>No snapshot yet</translation>
    </message>
    <message>
        <source>A snapshot seals every KPI of a period. The first one, the baseline, is what all later figures are compared with.</source>
        <translation>A snapshot seals every KPI of a period. The first one, the baseline, is what all later figures are compared with.</translation>
    </message>
    <message>
        <source>Take the baseline…</source>
        <translation>Take the baseline…</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Here the key KPIs will stand, before and now. They are counted from the CRM&apos;s own exports; the client keeps working as usual.</source>
        <translation>Here the key KPIs will stand, before and now. They are counted from the CRM&apos;s own exports; the client keeps working as usual.</translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation>Import an export…</translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s)</source>
        <translation>
            <numerusform>%n key KPI</numerusform>
            <numerusform>%n key KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation>Other KPIs</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>All KPIs</translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs to see their way to target</source>
        <translation>choose 5–7 key KPIs to see their way to target</translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs: Audit, Key KPIs and targets</source>
        <translation>choose 5–7 key KPIs: Audit, Key KPIs and targets</translation>
    </message>
    <message>
        <source>Enter rows behind a KPI · F1 explain this · Ctrl+K go to… · Ctrl+P report</source>
        <translation>Enter rows behind a KPI · F1 explain this · Ctrl+K go to… · Ctrl+P report</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Key KPIs, before and now</source>
        <translation>Key KPIs, before and now</translation>
    </message>
    <message>
        <source>Key KPIs</source>
        <translation>Key KPIs</translation>
    </message>
    <message>
        <source>How to read: each row runs from its value before to its target; right is better. The whisker is the 95% interval of the change; where it crosses “before”, nothing is proven.</source>
        <translation>How to read: each row runs from its value before to its target; right is better. The whisker is the 95% interval of the change; where it crosses “before”, nothing is proven.</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Every step is settled.</source>
        <translation>Every step is settled.</translation>
    </message>
    <message>
        <source>Dates follow from the go-live day: set it in the audit&apos;s settings.</source>
        <translation>Dates follow from the go-live day: set it in the audit&apos;s settings.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nothing stands out.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>zamer::ui::ReportPage</name>
    <message>
        <source>No snapshot of this stage yet</source>
        <translation>No snapshot of this stage yet</translation>
    </message>
    <message>
        <source>A report prints figures that were measured and sealed: “%1” has none. Measure its period first; the report stands here right after.</source>
        <translation>A report prints figures that were measured and sealed: “%1” has none. Measure its period first; the report stands here right after.</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Take a snapshot…</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>The report could not be made</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Printing to %1</source>
        <translation>Printing to %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Sent to %1</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Write the report as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>PgUp / PgDn page · Ctrl+0 fit · Ctrl+G go to page · Space section on or off · Ctrl+P print</source>
        <translation>PgUp / PgDn page · Ctrl+0 fit · Ctrl+G go to page · Space section on or off · Ctrl+P print</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in. What is left out is not printed either.</source>
        <translation>Space leaves a section out or takes it in. What is left out is not printed either.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) A4</source>
        <translation>
            <numerusform>%n page A4</numerusform>
            <numerusform>%n pages A4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::SegmentButton</name>
    <message>
        <source>Whole department</source>
        <translation>Whole department</translation>
    </message>
    <message>
        <source>Every figure is of the whole department. Choose a segment to look at a part of it.</source>
        <translation>Every figure is of the whole department. Choose a segment to look at a part of it.</translation>
    </message>
    <message>
        <source>Every figure on this page is of this segment: %1</source>
        <translation>Every figure on this page is of this segment: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment: %1</translation>
    </message>
    <message>
        <source>Other segment…</source>
        <translation>Other segment…</translation>
    </message>
    <message>
        <source>Change the segment…</source>
        <translation>Change the segment…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SegmentDialog</name>
    <message>
        <source>Show the segment</source>
        <translation>Show the segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tick what belongs to it. Of several dimensions all must hold; of the keys of one dimension any. Snapshots and reports stay of the whole department.</source>
        <translation>Tick what belongs to it. Of several dimensions all must hold; of the keys of one dimension any. Snapshots and reports stay of the whole department.</translation>
    </message>
    <message>
        <source>Belongs to the segment</source>
        <translation>Belongs to the segment</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Dimensions and their keys</source>
        <translation>Dimensions and their keys</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>a name, to find it again; may stay empty</source>
        <translation>a name, to find it again; may stay empty</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsDialog</name>
    <message>
        <source>Audit settings</source>
        <translation>Audit settings</translation>
    </message>
    <message>
        <source>Snapshots already taken keep the settings they were measured with; unlike ones cannot be compared.</source>
        <translation>Snapshots already taken keep the settings they were measured with; unlike ones cannot be compared.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Saving the settings</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsForm</name>
    <message>
        <source>At least one day.</source>
        <translation>At least one day.</translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation>Working hours begin</translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation>Working hours end</translation>
    </message>
    <message>
        <source>The end lies after the beginning.</source>
        <translation>The end lies after the beginning.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>A name: it stands on the report&apos;s cover.</source>
        <translation>A name: it stands on the report&apos;s cover.</translation>
    </message>
    <message>
        <source>Severny Svet</source>
        <translation>Severny Svet</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>lighting wholesale</source>
        <translation>lighting wholesale</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation>Go-live</translation>
    </message>
    <message>
        <source>The day the CRM went, or goes, live: all dates of the method follow from it.</source>
        <translation>The day the CRM went, or goes, live: all dates of the method follow from it.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Three letters, such as RUB.</source>
        <translation>Three letters, such as RUB.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>A zone by its city, such as Europe/Moscow.</source>
        <translation>A zone by its city, such as Europe/Moscow.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>A share of revenue from 0 to 100 %, or nothing where it is not known.</source>
        <translation>A share of revenue from 0 to 100 %, or nothing where it is not known.</translation>
    </message>
    <message>
        <source>Answer a lead within, min</source>
        <translation>Answer a lead within, min</translation>
    </message>
    <message>
        <source>Whole working minutes, from 1 up.</source>
        <translation>Whole working minutes, from 1 up.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Days as 2026-05-01, separated by commas.</source>
        <translation>Days as 2026-05-01, separated by commas.</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Country of phone numbers</translation>
    </message>
    <message>
        <source>Two letters, such as RU.</source>
        <translation>Two letters, such as RU.</translation>
    </message>
    <message>
        <source>Follow-up, days</source>
        <translation>Follow-up, days</translation>
    </message>
    <message>
        <source>How long a lead may take to become a sale: 1 to 730 days.</source>
        <translation>How long a lead may take to become a sale: 1 to 730 days.</translation>
    </message>
    <message>
        <source>A customer sleeps after, days</source>
        <translation>A customer sleeps after, days</translation>
    </message>
    <message>
        <source>1 to 3650 days without a purchase.</source>
        <translation>1 to 3650 days without a purchase.</translation>
    </message>
    <message>
        <source>Share of working days that makes a user active</source>
        <translation>Share of working days that makes a user active</translation>
    </message>
    <message>
        <source>0 to 100 %.</source>
        <translation>0 to 100 %.</translation>
    </message>
    <message>
        <source>Stage that means “qualified”</source>
        <translation>Stage that means “qualified”</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Required fields</translation>
    </message>
    <message>
        <source>As deals:owner,amount;cards:name,phone|email, where | means either.</source>
        <translation>As deals:owner,amount;cards:name,phone|email, where | means either.</translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation>Something must stand here.</translation>
    </message>
    <message>
        <source>“%1” does not fit.</source>
        <translation>“%1” does not fit.</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>As 13:00-14:00, or nothing.</source>
        <translation>As 13:00-14:00, or nothing.</translation>
    </message>
    <message>
        <source>A deal is stuck after, days</source>
        <translation>A deal is stuck after, days</translation>
    </message>
    <message>
        <source>As 14, or by stage as Offer=7;Bill=14; nothing: by the 90 days before go-live.</source>
        <translation>As 14, or by stage as Offer=7;Bill=14; nothing: by the 90 days before go-live.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::SnapshotDialog</name>
    <message>
        <source>Take a snapshot</source>
        <translation>Take a snapshot</translation>
    </message>
    <message>
        <source>Every KPI of the period is measured, and the values are sealed: nothing changes them later.</source>
        <translation>Every KPI of the period is measured, and the values are sealed: nothing changes them later.</translation>
    </message>
    <message>
        <source>Measure and seal</source>
        <translation>Measure and seal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Only what was known by the end of</source>
        <translation>Only what was known by the end of</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be measured.</source>
        <translation>
            <numerusform>%n day will be measured.</numerusform>
            <numerusform>%n days will be measured.</numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs of the catalogue: %1.</source>
        <translation>KPIs of the catalogue: %1.</translation>
    </message>
    <message>
        <source>No key KPIs are chosen yet: Audit, Key KPIs and targets.</source>
        <translation>No key KPIs are chosen yet: Audit, Key KPIs and targets.</translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation>Key KPIs: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is nothing to measure. Import an export of the CRM first.</source>
        <translation>Nothing was imported yet, so there is nothing to measure. Import an export of the CRM first.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>The data end on %1, before the period does: its last days will be missing.</source>
        <translation>The data end on %1, before the period does: its last days will be missing.</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Snapshot taken: %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::StagePathWidget</name>
    <message>
        <source>Stages of the audit</source>
        <translation>Stages of the audit</translation>
    </message>
    <message>
        <source>%1, %2, steps done: %3</source>
        <translation>%1, %2, steps done: %3</translation>
    </message>
</context>
<context>
    <name>zamer::ui::StartPage</name>
    <message>
        <source>Taken off the list; the file %1 stays.</source>
        <translation>Taken off the list; the file %1 stays.</translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation>Measure before, measure after, print what is proven.</translation>
    </message>
    <message>
        <source>Audits stay on this computer. Phones and e-mails are kept only as keyed hashes.</source>
        <translation>Audits stay on this computer. Phones and e-mails are kept only as keyed hashes.</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>New audit…</translation>
    </message>
    <message>
        <source>a client, a go-live date, a folder</source>
        <translation>a client, a go-live date, a folder</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>a .zamer file</source>
        <translation>a .zamer file</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>12 managers, nothing to import</source>
        <translation>12 managers, nothing to import</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Find a client (Ctrl+F)</source>
        <translation>Find a client (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>Find a client</translation>
    </message>
    <message>
        <source>No audit on this list has that in its name, business or CRM.</source>
        <translation>No audit on this list has that in its name, business or CRM.</translation>
    </message>
    <message>
        <source>Next ten days</source>
        <translation>Next ten days</translation>
    </message>
    <message>
        <source>over all audits</source>
        <translation>over all audits</translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation>No audits yet</translation>
    </message>
    <message>
        <source>Here your audits will stand, each on its way from the baseline to the strategic review, with what is due next. Begin with a client, or look at the demo: a company of 12 managers, measured before and after.</source>
        <translation>Here your audits will stand, each on its way from the baseline to the strategic review, with what is due next. Begin with a client, or look at the demo: a company of 12 managers, measured before and after.</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Del remove from the list (files stay) · F1 help</source>
        <translation>↑ ↓ choose · Enter open · Del remove from the list (files stay) · F1 help</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation>go-live %1</translation>
    </message>
    <message>
        <source>stage done</source>
        <translation>stage done</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>to come: baseline, 30 days, 3–6, 6–12 months</source>
        <translation>to come: baseline, 30 days, 3–6, 6–12 months</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) late</source>
        <translation>
            <numerusform>%n step late</numerusform>
            <numerusform>%n steps late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsDialog</name>
    <message>
        <source>Key KPIs and targets</source>
        <translation>Key KPIs and targets</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation>Key KPIs: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>Nothing was saved; correct the cell.</source>
        <translation>Nothing was saved; correct the cell.</translation>
    </message>
    <message>
        <source>Saving the targets</source>
        <translation>Saving the targets</translation>
    </message>
    <message>
        <source>Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; type a target into its cell: shares in percent, money in whole units. Delete takes it away, Ctrl+Z undoes.</source>
        <translation>Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; type a target into its cell: shares in percent, money in whole units. Delete takes it away, Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Suggest for</source>
        <translation>Suggest for</translation>
    </message>
    <message>
        <source>Kind of business</source>
        <translation>Kind of business</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggest</translation>
    </message>
    <message>
        <source>Find a KPI</source>
        <translation>Find a KPI</translation>
    </message>
    <message>
        <source>Reason for another choice: it is kept and printed</source>
        <translation>Reason for another choice: it is kept and printed</translation>
    </message>
    <message>
        <source>Reason for another choice</source>
        <translation>Reason for another choice</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>The choice is not the rule’s: five to seven, at least one of each direction.</source>
        <translation>The choice is not the rule’s: five to seven, at least one of each direction.</translation>
    </message>
    <message>
        <source>Nothing was saved; change it, or write the reason for it.</source>
        <translation>Nothing was saved; change it, or write the reason for it.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsModel</name>
    <message>
        <source>No number</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Key KPI</source>
        <translation>Key KPI</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>zamer::ui::WayTable</name>
    <message>
        <source>KPIs, before and now</source>
        <translation>KPIs, before and now</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 to %3, %4</translation>
    </message>
    <message>
        <source>%1; target %2</source>
        <translation>%1; target %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::DataPane</name>
    <message>
        <source>What the data says here</source>
        <translation>What the data says here</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>No KPI counts what this step is about: it is heard and seen.</source>
        <translation>No KPI counts what this step is about: it is heard and seen.</translation>
    </message>
    <message>
        <source>Not measured yet: there is no snapshot.</source>
        <translation>Not measured yet: there is no snapshot.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Data status</source>
        <translation>Data status</translation>
    </message>
    <message>
        <source>What the data says about %1</source>
        <translation>What the data says about %1</translation>
    </message>
    <message>
        <source>n = %1 and %2</source>
        <translation>n = %1 and %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation>Rows behind %1</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Nothing was imported yet.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>, %1 rows</source>
        <translation>, %1 rows</translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation>, %1 rejected</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EntriesForm</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Whatever will matter when the step is looked at again</source>
        <translation>Whatever will matter when the step is looked at again</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EvidenceRow</name>
    <message>
        <source>attach, or drop files here</source>
        <translation>attach, or drop files here</translation>
    </message>
    <message>
        <source>Attached by %1. Opens a copy.</source>
        <translation>Attached by %1. Opens a copy.</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Attach evidence</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Requirements</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Spine</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Stages and steps</source>
        <translation>Stages and steps</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 + %2 n/a of %3</source>
        <translation>%1 + %2 n/a of %3</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 of %2 done</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepFooter</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation>Not applicable…</translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation>Set as not applicable</translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation>Why it does not apply here</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>One sentence; the report prints it</source>
        <translation>One sentence; the report prints it</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Mark done</translation>
    </message>
    <message>
        <source>done: the data say so</source>
        <translation>done: the data say so</translation>
    </message>
    <message>
        <source>done by itself once the data say so; %1</source>
        <translation>done by itself once the data say so; %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepView</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>saved when a field is left</source>
        <translation>saved when a field is left</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Done when</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>Guide to step %1</source>
        <translation>Guide to step %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::ChangeTable</name>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 to %3, %4</translation>
    </message>
    <message>
        <source>%1; a year ago %2</source>
        <translation>%1; a year ago %2</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::FilterBar</name>
    <message>
        <source>improved</source>
        <translation>improved</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>worsened</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>no reliable change</source>
        <translation>no reliable change</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Find a KPI</source>
        <translation>Find a KPI</translation>
    </message>
    <message>
        <source>Which KPIs are shown</source>
        <translation>Which KPIs are shown</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::NotesPane</name>
    <message>
        <source>A year ago: %1</source>
        <translation>A year ago: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n KPI(s)</source>
        <translation>
            <numerusform>%1. %n KPI</numerusform>
            <numerusform>%1. %n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s) of sources: choose a KPI to see its own.</source>
        <translation>
            <numerusform>%n more difference of sources: choose a KPI to see its own.</numerusform>
            <numerusform>%n more differences of sources: choose a KPI to see its own.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured now from the living sources and not sealed: take a snapshot to keep it.</source>
        <translation>Measured now from the living sources and not sealed: take a snapshot to keep it.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>a year ago</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message numerus="yes">
        <source>at %n month(s)</source>
        <translation>
            <numerusform>at %n month</numerusform>
            <numerusform>at %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Before you believe the verdicts</source>
        <translation>Before you believe the verdicts</translation>
    </message>
    <message>
        <source>Why they compare all the same</source>
        <translation>Why they compare all the same</translation>
    </message>
    <message>
        <source>Why the sources of %1 compare</source>
        <translation>Why the sources of %1 compare</translation>
    </message>
    <message>
        <source>Enter keeps the reason; it is printed beside the verdict. An empty one takes it back.</source>
        <translation>Enter keeps the reason; it is printed beside the verdict. An empty one takes it back.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::compare::Picker</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Before: first day</source>
        <translation>Before: first day</translation>
    </message>
    <message>
        <source>Before: last day</source>
        <translation>Before: last day</translation>
    </message>
    <message>
        <source>Now: first day</source>
        <translation>Now: first day</translation>
    </message>
    <message>
        <source>Now: last day</source>
        <translation>Now: last day</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Before = a year ago</source>
        <translation>Before = a year ago</translation>
    </message>
    <message>
        <source>Compare with the same days of the year before: no season in between</source>
        <translation>Compare with the same days of the year before: no season in between</translation>
    </message>
    <message>
        <source>A period ends before it begins.</source>
        <translation>A period ends before it begins.</translation>
    </message>
    <message>
        <source>The periods share days: what both hold cannot have changed.</source>
        <translation>The periods share days: what both hold cannot have changed.</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ColumnsModel</name>
    <message>
        <source>— leave out</source>
        <translation>— leave out</translation>
    </message>
    <message>
        <source>kept only as a keyed hash</source>
        <translation>kept only as a keyed hash</translation>
    </message>
    <message>
        <source>only whether it is filled is kept</source>
        <translation>only whether it is filled is kept</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>column in the file</source>
        <translation>column in the file</translation>
    </message>
    <message>
        <source>first values</source>
        <translation>first values</translation>
    </message>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confidence</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Price of one piece</source>
        <translation>Price of one piece</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::FilesPane</name>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation>Drop more files here</translation>
    </message>
    <message>
        <source>Files are read and fingerprinted, not kept. Phones and e-mails are stored only as keyed hashes. Nothing leaves this computer.</source>
        <translation>Files are read and fingerprinted, not kept. Phones and e-mails are stored only as keyed hashes. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>CSV, XLSX, ODS, HTML, JSON, ZIP · or press to choose</source>
        <translation>CSV, XLSX, ODS, HTML, JSON, ZIP · or press to choose</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::FixBar</name>
    <message>
        <source>Treat as “empty”</source>
        <translation>Treat as “empty”</translation>
    </message>
    <message>
        <source>Treat as another value…</source>
        <translation>Treat as another value…</translation>
    </message>
    <message>
        <source>One value for every row…</source>
        <translation>One value for every row…</translation>
    </message>
    <message>
        <source>Treat as “%1”</source>
        <translation>Treat as “%1”</translation>
    </message>
    <message>
        <source>Treat as “yes”</source>
        <translation>Treat as “yes”</translation>
    </message>
    <message>
        <source>Treat as “no”</source>
        <translation>Treat as “no”</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Every row:</source>
        <translation>Every row:</translation>
    </message>
    <message>
        <source>Treat as:</source>
        <translation>Treat as:</translation>
    </message>
    <message>
        <source>Lowest of the scale…</source>
        <translation>Lowest of the scale…</translation>
    </message>
    <message>
        <source>Highest of the scale…</source>
        <translation>Highest of the scale…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::HistoryModel</name>
    <message>
        <source>when</source>
        <translation>when</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>of it</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ImportQueue</name>
    <message>
        <source>the import to be replaced</source>
        <translation>the import to be replaced</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ImportView</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>1 · Columns</source>
        <translation>1 · Columns</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>Columns of the file and what they mean</translation>
    </message>
    <message>
        <source>2 · Check</source>
        <translation>2 · Check</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>what each stands for: open, won or lost</source>
        <translation>what each stands for: open, won or lost</translation>
    </message>
    <message>
        <source>Stages and what they stand for</source>
        <translation>Stages and what they stand for</translation>
    </message>
    <message>
        <source>3 · Preview</source>
        <translation>3 · Preview</translation>
    </message>
    <message>
        <source>The first rows as Zamer will read them</source>
        <translation>The first rows as Zamer will read them</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose exports</source>
        <translation>Choose exports</translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation>The import was cancelled.</translation>
    </message>
    <message>
        <source>The audit is as it was.</source>
        <translation>The audit is as it was.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matched</numerusform>
            <numerusform>%n matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>pick a profile to say what they mean</source>
        <translation>pick a profile to say what they mean</translation>
    </message>
    <message>
        <source>%1 rows accepted, none rejected</source>
        <translation>%1 rows accepted, none rejected</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected (%3)</source>
        <translation>%1 rows accepted, %2 rejected (%3)</translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected</source>
        <translation>%1 rows accepted, %2 rejected</translation>
    </message>
    <message>
        <source>as Zamer will read it, %1 of %2</source>
        <translation>as Zamer will read it, %1 of %2</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>Nothing of this file was stored.</source>
        <translation>Nothing of this file was stored.</translation>
    </message>
    <message>
        <source>F5 reads it again.</source>
        <translation>F5 reads it again.</translation>
    </message>
    <message>
        <source>This file is in the audit already, read the same way: nothing changed.</source>
        <translation>This file is in the audit already, read the same way: nothing changed.</translation>
    </message>
    <message>
        <source>Imported: %1 rows read, %2 accepted (%3 added, %4 updated, %5 unchanged), %6 rejected.</source>
        <translation>Imported: %1 rows read, %2 accepted (%3 added, %4 updated, %5 unchanged), %6 rejected.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation>Cancel leaves the audit as it was</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be imported yet</source>
        <translation>
            <numerusform>%n file can’t be imported yet</numerusform>
            <numerusform>%n files can’t be imported yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file to import</source>
        <translation>Add a file to import</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Nobody has seen a real export of “%1” yet: its columns are guessed by their names. Check each.</source>
        <translation>Nobody has seen a real export of “%1” yet: its columns are guessed by their names. Check each.</translation>
    </message>
    <message>
        <source>Comparing with the audit…</source>
        <translation>Comparing with the audit…</translation>
    </message>
    <message>
        <source>This file is in the audit already, read the same way: nothing would change.</source>
        <translation>This file is in the audit already, read the same way: nothing would change.</translation>
    </message>
    <message>
        <source>In the audit: %1 rows would be added, %2 updated, %3 are there unchanged.</source>
        <translation>In the audit: %1 rows would be added, %2 updated, %3 are there unchanged.</translation>
    </message>
    <message>
        <source>“%1”: one value for every row…</source>
        <translation>“%1”: one value for every row…</translation>
    </message>
    <message>
        <source>Its author has hidden this sheet.</source>
        <translation>Its author has hidden this sheet.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>It is left out.</translation>
    </message>
    <message>
        <source>F5 or a profile reads it all the same.</source>
        <translation>F5 or a profile reads it all the same.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported · Ctrl+Z takes it back</source>
        <translation>
            <numerusform>%n file imported · Ctrl+Z takes it back</numerusform>
            <numerusform>%n files imported · Ctrl+Z takes it back</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are set up but not imported: what was said about them is forgotten.</source>
        <translation>
            <numerusform>%n file is set up but not imported: what was said about it is forgotten.</numerusform>
            <numerusform>%n files are set up but not imported: what was said about them is forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesModel</name>
    <message>
        <source>what was odd</source>
        <translation>what was odd</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>what became of them</source>
        <translation>what became of them</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesView</name>
    <message>
        <source>What was odd in the file</source>
        <translation>What was odd in the file</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>Save all %1 rejected as CSV…</source>
        <translation>Save all %1 rejected as CSV…</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>about the file as a whole</source>
        <translation>about the file as a whole</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Save the rejected rows</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::JoinsModel</name>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 of %2 %3</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>of all</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::OverlapBar</name>
    <message>
        <source>Keep both</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Replace the earlier</source>
        <translation>Replace the earlier</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Leave this out</translation>
    </message>
    <message>
        <source>“%1” covers %2 already, %3 rows of it: the same facts may be counted twice.</source>
        <translation>“%1” covers %2 already, %3 rows of it: the same facts may be counted twice.</translation>
    </message>
    <message numerus="yes">
        <source>So do %n more source(s).</source>
        <translation>
            <numerusform>So does %n more source.</numerusform>
            <numerusform>So do %n more sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of other days or kinds would be lost if it were replaced.</source>
        <translation>
            <numerusform>%n row of other days or kinds would be lost if it were replaced.</numerusform>
            <numerusform>%n rows of other days or kinds would be lost if it were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ProfileBar</name>
    <message>
        <source>Save as profile…</source>
        <translation>Save as profile…</translation>
    </message>
    <message>
        <source>Read without it</source>
        <translation>Read without it</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Delete the profile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Saved as profile “%1”: the next file of this shape maps itself</source>
        <translation>Saved as profile “%1”: the next file of this shape maps itself</translation>
    </message>
    <message>
        <source>Read like the last file of this shape in this audit</source>
        <translation>Read like the last file of this shape in this audit</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingDetails</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>When the file was exported: year-month-day hour:minute</source>
        <translation>When the file was exported: year-month-day hour:minute</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Find out</translation>
    </message>
    <message>
        <source>each column its own</source>
        <translation>each column its own</translation>
    </message>
    <message>
        <source>found: row %1</source>
        <translation>found: row %1</translation>
    </message>
    <message>
        <source>found: none</source>
        <translation>found: none</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>the audit’s: %1</source>
        <translation>the audit’s: %1</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingMoney</name>
    <message>
        <source>Decimal mark</source>
        <translation>Decimal mark</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Find out</translation>
    </message>
    <message>
        <source>unclear: read as decimals</source>
        <translation>unclear: read as decimals</translation>
    </message>
    <message>
        <source>unclear: read as thousands</source>
        <translation>unclear: read as thousands</translation>
    </message>
    <message>
        <source>point: 1,234.50</source>
        <translation>point: 1,234.50</translation>
    </message>
    <message>
        <source>comma: 1.234,50</source>
        <translation>comma: 1.234,50</translation>
    </message>
    <message>
        <source>Rate: 1 %1 =</source>
        <translation>Rate: 1 %1 =</translation>
    </message>
    <message>
        <source>Rate: 1</source>
        <translation>Rate: 1</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>currency</translation>
    </message>
    <message>
        <source>The currency as the file writes it</source>
        <translation>The currency as the file writes it</translation>
    </message>
    <message>
        <source>Rate: %1 for 1 %2</source>
        <translation>Rate: %1 for 1 %2</translation>
    </message>
    <message>
        <source>Rate in %1</source>
        <translation>Rate in %1</translation>
    </message>
    <message>
        <source>Without a rate these amounts count in no sum</source>
        <translation>Without a rate these amounts count in no sum</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingOptions</name>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Pick a profile…</source>
        <translation>Pick a profile…</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Find out</translation>
    </message>
    <message>
        <source>saved profiles</source>
        <translation>saved profiles</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::RejectedModel</name>
    <message>
        <source>file row</source>
        <translation>file row</translation>
    </message>
    <message>
        <source>column</source>
        <translation>column</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourceDetail</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns of the file and what they were taken for</source>
        <translation>Columns of the file and what they were taken for</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>%1 added, %2 updated, %3 unchanged, %4 rejected</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>covers</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>read as</translation>
    </message>
    <message>
        <source>with changes of the user</source>
        <translation>with changes of the user</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourceMappingModel</name>
    <message>
        <source>column in the file</source>
        <translation>column in the file</translation>
    </message>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesModel</name>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>what it is</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>period covered</source>
        <translation>period covered</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>undone, kept for a snapshot</source>
        <translation>undone, kept for a snapshot</translation>
    </message>
    <message>
        <source>replaced, kept for undoing</source>
        <translation>replaced, kept for undoing</translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesView</name>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed hashes.</source>
        <translation>Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed hashes.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation>Undo this import…</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Nothing odd was found in this file.</source>
        <translation>Nothing odd was found in this file.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted rows leave the base: figures measured from now on are counted without them. Snapshots already taken keep theirs.</source>
        <translation>%1 accepted rows leave the base: figures measured from now on are counted without them. Snapshots already taken keep theirs.</translation>
    </message>
    <message>
        <source>The file to read again: %1</source>
        <translation>The file to read again: %1</translation>
    </message>
    <message>
        <source>Read again…</source>
        <translation>Read again…</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Take it in again</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>how the rows of all sources found each other</source>
        <translation>how the rows of all sources found each other</translation>
    </message>
    <message>
        <source>How the rows of all sources found each other</source>
        <translation>How the rows of all sources found each other</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>everything that was done to this audit, the newest first</source>
        <translation>everything that was done to this audit, the newest first</translation>
    </message>
    <message>
        <source>What was done to this audit</source>
        <translation>What was done to this audit</translation>
    </message>
    <message>
        <source>What this import replaced is back then.</source>
        <translation>What this import replaced is back then.</translation>
    </message>
    <message>
        <source>No snapshot uses this import: it is removed for good, and only importing the file again brings it back.</source>
        <translation>No snapshot uses this import: it is removed for good, and only importing the file again brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>The last step brought %n import(s)</source>
        <translation>
            <numerusform>The last step brought %n import</numerusform>
            <numerusform>The last step brought %n imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No snapshot uses %n of them: they are removed for good, and only importing the files again brings them back.</source>
        <translation>
            <numerusform>No snapshot uses %n of them: it is removed for good, and only importing the file again brings it back.</numerusform>
            <numerusform>No snapshot uses %n of them: they are removed for good, and only importing the files again brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n import(s)</source>
        <translation>
            <numerusform>Undo %n import</numerusform>
            <numerusform>Undo %n imports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::StagesModel</name>
    <message>
        <source>stage in the file</source>
        <translation>stage in the file</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>deals</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>stands for</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>not said: taken as open</source>
        <translation>not said: taken as open</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::ChartFrame</name>
    <message>
        <source>As a table (Ctrl+T)</source>
        <translation>As a table (Ctrl+T)</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Chart as a table</translation>
    </message>
    <message>
        <source>now</source>
        <comment>and before</comment>
        <translation>now</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::ChartPane</name>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>Is the shift real?</source>
        <translation>Is the shift real?</translation>
    </message>
    <message>
        <source>weekly values (XmR)</source>
        <translation>weekly values (XmR)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>limits</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 by week</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>%1 cases a week</source>
        <translation>%1 cases a week</translation>
    </message>
    <message>
        <source>Here the figure will stand week by week. It describes the base at a moment, so every week needs an export of its own: import one each Monday.</source>
        <translation>Here the figure will stand week by week. It describes the base at a moment, so every week needs an export of its own: import one each Monday.</translation>
    </message>
    <message>
        <source>Here the figure will stand week by week, with the limits that the baseline sets. It needs at least two weeks with a value.</source>
        <translation>Here the figure will stand week by week, with the limits that the baseline sets. It needs at least two weeks with a value.</translation>
    </message>
    <message>
        <source>quarterly values (XmR)</source>
        <translation>quarterly values (XmR)</translation>
    </message>
    <message>
        <source>%1 cases a quarter</source>
        <translation>%1 cases a quarter</translation>
    </message>
    <message>
        <source>%1 by quarter</source>
        <translation>%1 by quarter</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>from the data</source>
        <translation>from the data</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>as recorded</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>Which series</translation>
    </message>
    <message>
        <source>Worked out from today&apos;s data, or as “Measure now” recorded it at the time (Alt+S)</source>
        <translation>Worked out from today&apos;s data, or as “Measure now” recorded it at the time (Alt+S)</translation>
    </message>
    <message>
        <source>Measure now…</source>
        <translation>Measure now…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. “Measure now” keeps this figure for every whole quarter, as it was known on that day: later exports do not change it any more.</source>
        <translation>Nothing is recorded yet. “Measure now” keeps this figure for every whole quarter, as it was known on that day: later exports do not change it any more.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. “Measure now” keeps this figure for every whole week, as it was known on that day: later exports do not change it any more.</source>
        <translation>Nothing is recorded yet. “Measure now” keeps this figure for every whole week, as it was known on that day: later exports do not change it any more.</translation>
    </message>
    <message>
        <source>Recorded so far: %1, %2. A chart needs two values; the next one is recorded when its period is over.</source>
        <translation>Recorded so far: %1, %2. A chart needs two values; the next one is recorded when its period is over.</translation>
    </message>
    <message>
        <source>recorded of the whole department</source>
        <translation>recorded of the whole department</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::DefinitionDialog</name>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>more is better</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>less is better</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation>Measured with</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>the nearer to %1 the better</source>
        <translation>the nearer to %1 the better</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::Head</name>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>%1 (95% interval)</source>
        <translation>%1 (95% interval)</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation>%1, %2 to %3, %4</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiDetail</name>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>Back to all KPIs</source>
        <translation>Back to all KPIs</translation>
    </message>
    <message>
        <source>Previous KPI (Alt+Up)</source>
        <translation>Previous KPI (Alt+Up)</translation>
    </message>
    <message>
        <source>Previous KPI</source>
        <translation>Previous KPI</translation>
    </message>
    <message>
        <source>Next KPI (Alt+Down)</source>
        <translation>Next KPI (Alt+Down)</translation>
    </message>
    <message>
        <source>Next KPI</source>
        <translation>Next KPI</translation>
    </message>
    <message>
        <source>This KPI is not in the catalogue of this version.</source>
        <translation>This KPI is not in the catalogue of this version.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Try other settings (Alt+W)</source>
        <translation>Try other settings (Alt+W)</translation>
    </message>
    <message>
        <source>It is computed from: %1.</source>
        <translation>It is computed from: %1.</translation>
    </message>
    <message>
        <source>No snapshot holds this figure yet</source>
        <translation>No snapshot holds this figure yet</translation>
    </message>
    <message>
        <source>A snapshot seals every KPI of a period, so that it can be compared later.</source>
        <translation>A snapshot seals every KPI of a period, so that it can be compared later.</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Take a snapshot…</translation>
    </message>
    <message>
        <source>No data for this figure yet</source>
        <translation>No data for this figure yet</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiList</name>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Messengers</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>KPIs by direction</source>
        <translation>KPIs by direction</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>No snapshot yet: take one to see figures here</source>
        <translation>No snapshot yet: take one to see figures here</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::PeoplePane</name>
    <message>
        <source>improved</source>
        <translation>improved</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>worsened</translation>
    </message>
    <message>
        <source>maybe better</source>
        <translation>maybe better</translation>
    </message>
    <message>
        <source>maybe worse</source>
        <translation>maybe worse</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>not proven</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>cannot tell</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Who changed?</source>
        <translation>Who changed?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Who stands where?</source>
        <translation>Who stands where?</translation>
    </message>
    <message>
        <source>value and 95% interval; lowest first</source>
        <translation>value and 95% interval; lowest first</translation>
    </message>
    <message>
        <source>value and 95% interval; highest first</source>
        <translation>value and 95% interval; highest first</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>%1 by manager</source>
        <translation>%1 by manager</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation>change (95% interval)</translation>
    </message>
    <message>
        <source>Here every manager will stand with a value, an interval and the weeks. The rows behind this figure do not say who worked on them.</source>
        <translation>Here every manager will stand with a value, an interval and the weeks. The rows behind this figure do not say who worked on them.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s), 0–%1</source>
        <translation>
            <numerusform>%n week, 0–%1</numerusform>
            <numerusform>%n weeks, 0–%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::RowsPane</name>
    <message>
        <source>definition %1</source>
        <translation>definition %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No rows stand behind this figure.</source>
        <translation>No rows stand behind this figure.</translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation>Where does %1 come from?</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>only %1</translation>
    </message>
    <message>
        <source>Show the rows of all managers (Esc)</source>
        <translation>Show the rows of all managers (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind the figure</source>
        <translation>
            <numerusform>%n row behind the figure</numerusform>
            <numerusform>%n rows behind the figure</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation>All %1 rows</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the rows as CSV</source>
        <translation>Save the rows as CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation>Save the rows</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>snapshot %1</translation>
    </message>
    <message>
        <source>In the order of their values; the median is row %1.</source>
        <translation>In the order of their values; the median is row %1.</translation>
    </message>
    <message>
        <source>In the order of their values; the median is the mean of rows %1 and %2.</source>
        <translation>In the order of their values; the median is the mean of rows %1 and %2.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>One row behind the figure, as it was imported.</source>
        <translation>One row behind the figure, as it was imported.</translation>
    </message>
    <message>
        <source>%1, measured now</source>
        <translation>%1, measured now</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::SpreadPane</name>
    <message>
        <source>over %1 d</source>
        <translation>over %1 d</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>by stage</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>by source</translation>
    </message>
    <message>
        <source>by pipeline</source>
        <translation>by pipeline</translation>
    </message>
    <message>
        <source>by region</source>
        <translation>by region</translation>
    </message>
    <message>
        <source>by product</source>
        <translation>by product</translation>
    </message>
    <message>
        <source>share of cases by time, log scale</source>
        <translation>share of cases by time, log scale</translation>
    </message>
    <message>
        <source>share of cases by time, %1, log scale</source>
        <translation>share of cases by time, %1, log scale</translation>
    </message>
    <message>
        <source>share of purchases by amount, log scale</source>
        <translation>share of purchases by amount, log scale</translation>
    </message>
    <message>
        <source>share of days by count a day</source>
        <translation>share of days by count a day</translation>
    </message>
    <message>
        <source>share of answers by score</source>
        <translation>share of answers by score</translation>
    </message>
    <message>
        <source>share of answers</source>
        <translation>share of answers</translation>
    </message>
    <message>
        <source>share of cases by value</source>
        <translation>share of cases by value</translation>
    </message>
    <message>
        <source>%1: how it is spread</source>
        <translation>%1: how it is spread</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>from – to</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>not within the follow-up</source>
        <translation>not within the follow-up</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>How is it spread?</source>
        <translation>How is it spread?</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n case(s) on either side: too few to draw how they are spread. Look at the rows.</source>
        <translation>
            <numerusform>Fewer than %n case on either side: too few to draw how they are spread. Look at the rows.</numerusform>
            <numerusform>Fewer than %n cases on either side: too few to draw how they are spread. Look at the rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>A share has no spread of its own. Where the cases carry a source, a pipeline, a region or a product, it stands here told apart by them.</source>
        <translation>A share has no spread of its own. Where the cases carry a source, a pipeline, a region or a product, it stands here told apart by them.</translation>
    </message>
    <message>
        <source>When do they buy?</source>
        <translation>When do they buy?</translation>
    </message>
    <message>
        <source>share won by an age, days</source>
        <translation>share won by an age, days</translation>
    </message>
    <message>
        <source>No lead has reached an age of 7 days yet.</source>
        <translation>No lead has reached an age of 7 days yet.</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Told apart by</translation>
    </message>
    <message>
        <source>Where do they stop?</source>
        <translation>Where do they stop?</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::WhatIfField</name>
    <message>
        <source>answer is due within</source>
        <translation>answer is due within</translation>
    </message>
    <message>
        <source>each lead is followed for</source>
        <translation>each lead is followed for</translation>
    </message>
    <message>
        <source>each case is followed for</source>
        <translation>each case is followed for</translation>
    </message>
    <message>
        <source>active: a purchase within</source>
        <translation>active: a purchase within</translation>
    </message>
    <message>
        <source>active on that share of days</source>
        <translation>active on that share of days</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>margin</translation>
    </message>
    <message>
        <source>qualified from the stage</source>
        <translation>qualified from the stage</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>not valid; as measured: %1</source>
        <translation>not valid; as measured: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>changed; as measured: %1</source>
        <translation>changed; as measured: %1</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>as measured</translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::WhatIfPane</name>
    <message>
        <source>%1; change %2</source>
        <translation>%1; change %2</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>What if?</translation>
    </message>
    <message>
        <source>Both periods are measured again with other settings. Never saved into a snapshot.</source>
        <translation>Both periods are measured again with other settings. Never saved into a snapshot.</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>As measured</translation>
    </message>
    <message>
        <source>Every setting back to what the snapshot was measured with</source>
        <translation>Every setting back to what the snapshot was measured with</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>what-if, not saved</source>
        <translation>what-if, not saved</translation>
    </message>
    <message>
        <source>Verdict of the what-if: %1</source>
        <translation>Verdict of the what-if: %1</translation>
    </message>
    <message>
        <source>as measured: %1</source>
        <translation>as measured: %1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Measuring…</translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::OptionsPane</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Snapshot before</source>
        <translation>Snapshot before</translation>
    </message>
    <message>
        <source>Snapshot now</source>
        <translation>Snapshot now</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation>Before you print</translation>
    </message>
    <message>
        <source>%1 (no snapshot)</source>
        <translation>%1 (no snapshot)</translation>
    </message>
    <message>
        <source>Two snapshots</source>
        <translation>Two snapshots</translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::ViewBar</name>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>One page</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::AuditModel</name>
    <message>
        <source>go-live %1, done: %2 %3 %4 %5 of 6 steps</source>
        <translation>go-live %1, done: %2 %3 %4 %5 of 6 steps</translation>
    </message>
    <message>
        <source>no go-live day yet</source>
        <translation>no go-live day yet</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Next due</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>All steps are done</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <source>Audits on this computer</source>
        <translation>Audits on this computer</translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::NextDays</name>
    <message>
        <source>Nothing is due in the next ten days</source>
        <translation>Nothing is due in the next ten days</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
</TS>
