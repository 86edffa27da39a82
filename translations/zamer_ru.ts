<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a &amp;snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key KPIs and targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit s&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report and print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Zamer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arithmetic</name>
    <message>
        <source>share of those counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of those counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of those counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total, as a rate a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total over its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won by the age of 30 days, of all followed so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those who entered a stage, all stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain ratio, without an interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>funnel, entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be read so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row kept, cell empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest row kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiRows</name>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its period, %1, is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rows rejected in %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: possibly worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::AboutDialog</name>
    <message>
        <source>About Zamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, SQLite, Zstandard, libsodium, Boost.Math and tl::expected. Fonts: Roboto (Apache 2.0), PT Serif and PT Sans (ParaType Free Font Licence), DejaVu Sans. Icons: Lucide (ISC, parts MIT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditDialog</name>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::AuditFiles</name>
    <message>
        <source>Where to keep the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zamer audits (*.zamer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo: an invented company, its exports, its snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::ChecklistPage</name>
    <message>
        <source>The last change of step %1 was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+← back · Alt+→ next · Ctrl+Shift+E evidence · Ctrl+Enter mark done · Ctrl+Z undo · F1 guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: the snapshot before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: the snapshot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::DataPage</name>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab next column · Alt+↓ open choice · F5 read again · Esc cancel · Ctrl+Enter import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ file · Del undo an import · drop files to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::ExplainDialog</name>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::FigureTable</name>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::GoToDialog</name>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, a KPI, a step, an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::KpisPage</name>
    <message>
        <source>Rows saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a KPI · Ctrl+K go to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ / Alt+↓ other KPI · Enter rows of a manager · Ctrl+T as table · F1 definition · Esc back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::MainWindow</name>
    <message>
        <source>Cancel leaves no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; no file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit is open, so there is nothing to import into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an audit or make a new one, then drop the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Zamer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n audit(s) · %1 on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: every sum and every seal matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the file do not match:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>zamer::ui::Navigation</name>
    <message>
        <source>Show the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::NewAuditDialog</name>
    <message>
        <source>New audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured depends on these; they can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the audit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::NoticeBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::OverviewPage</name>
    <message>
        <source>A report needs a snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot seals every KPI of a period. The first one, the baseline, is what all later figures are compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the baseline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the key KPIs will stand, before and now. They are counted from the CRM&apos;s own exports; the client keeps working as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key KPI(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change (95% interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs to see their way to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose 5–7 key KPIs: Audit, Key KPIs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter rows behind a KPI · F1 explain this · Ctrl+K go to… · Ctrl+P report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key KPIs, before and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read: each row runs from its value before to its target; right is better. The whisker is the 95% interval of the change; where it crosses “before”, nothing is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates follow from the go-live day: set it in the audit&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report prints figures that were measured and sealed: “%1” has none. Measure its period first; the report stands here right after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp / PgDn page · Ctrl+0 fit · Ctrl+G go to page · Space section on or off · Ctrl+P print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space leaves a section out or takes it in. What is left out is not printed either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) A4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsDialog</name>
    <message>
        <source>Audit settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots already taken keep the settings they were measured with; unlike ones cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::SettingsForm</name>
    <message>
        <source>At least one day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies after the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: it stands on the report&apos;s cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severny Svet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lighting wholesale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day the CRM went, or goes, live: all dates of the method follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as RUB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone by its city, such as Europe/Moscow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of revenue from 0 to 100 %, or nothing where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer a lead within, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole working minutes, from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days as 2026-05-01, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as RU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a lead may take to become a sale: 1 to 730 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer sleeps after, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3650 days without a purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of working days that makes a user active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage that means “qualified”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As deals:owner,amount;cards:name,phone|email, where | means either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::SnapshotDialog</name>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every KPI of the period is measured, and the values are sealed: nothing changes them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was known by the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) will be measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>KPIs of the catalogue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key KPIs are chosen yet: Audit, Key KPIs and targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is nothing to measure. Import an export of the CRM first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data end on %1, before the period does: its last days will be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure before, measure after, print what is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits stay on this computer. Phones and e-mails are kept only as keyed hashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a client, a go-live date, a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .zamer file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 managers, nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit on this list has that in its name, business or CRM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ten days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over all audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audits yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here your audits will stand, each on its way from the baseline to the strategic review, with what is due next. Begin with a client, or look at the demo: a company of 12 managers, measured before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Del remove from the list (files stay) · F1 help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come: baseline, 30 days, 3–6, 6–12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsDialog</name>
    <message>
        <source>Key KPIs and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five to seven KPIs that the audit is judged by, at least one of each direction. Tick with Space; type a target into its cell: shares in percent, money in whole units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key KPIs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five leave out a side of the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than seven and none of them is key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them speaks of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target that was set can be changed, not taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved; correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::TargetsModel</name>
    <message>
        <source>operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
<context>
    <name>zamer::ui::checklist::DataPane</name>
    <message>
        <source>What the data says here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No KPI counts what this step is about: it is heard and seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet: there is no snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data says about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EntriesForm</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever will matter when the step is looked at again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::EvidenceRow</name>
    <message>
        <source>attach, or drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached by %1. Opens a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Requirements</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::Spine</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 n/a of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepFooter</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence; the report prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: the data say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by itself once the data say so; %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::checklist::StepView</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved when a field is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide to step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ColumnsModel</name>
    <message>
        <source>— leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept only as a keyed hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only whether it is filled is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::FilesPane</name>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop more files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV, text · or press to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are read and fingerprinted, not kept. Phones and e-mails are stored only as keyed hashes. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ImportView</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 · Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each stands for: open, won or lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and what they stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows as Zamer will read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pick a profile to say what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows accepted, none rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows accepted, %2 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as Zamer will read it, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this file was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 reads it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in the audit already, read the same way: nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1 rows read, %2 accepted (%3 added, %4 updated, %5 unchanged), %6 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel leaves the audit as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can’t be imported yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a file to import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesModel</name>
    <message>
        <source>what was odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what became of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::IssuesView</name>
    <message>
        <source>What was odd in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all %1 rejected as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the file as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::ReadingOptions</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::RejectedModel</name>
    <message>
        <source>file row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesModel</name>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::SourcesView</name>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure of the audit is counted from the client’s own exports. Begin with the deals of the CRM: a CSV file as the system writes it. Files are read, not kept; phones and e-mails are stored only as keyed hashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing odd was found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted rows leave the base: figures measured from now on are counted without them. Snapshots already taken keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::data::StagesModel</name>
    <message>
        <source>stage in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::ChartPane</name>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the shift real?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly values (XmR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly values, %1 (XmR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weekly chart needs at least two weeks of data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::DefinitionDialog</name>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::Head</name>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95% interval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <translation type="unfinished">%1, было %2, стало %3, %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiDetail</name>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous KPI (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next KPI (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This KPI is not in the catalogue of this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot holds this figure yet. Take one: it seals every KPI of a period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::KpiList</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs by direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshot yet: take one to see figures here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::PeoplePane</name>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worsened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maybe worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is not told apart by manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value and 95% interval; lowest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value and 95% interval; highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When do they buy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do they stop?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share won by an age, with its 95% interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share that went on from each stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::kpis::RowsPane</name>
    <message>
        <source>definition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows stand behind this figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does %1 come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows of all managers (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) behind the figure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview</name>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure has a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n figure(s) without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n file(s) were taken back after the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures trace to rows of %n file(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One snapshot, nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes and verdicts come with the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n definition(s) differ between the snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both snapshots use the same %n definition(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n key KPI(s) print as “cannot tell”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n KPI(s) rest on weak data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are printed by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose initials or hidden, if the report goes to more readers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::OptionsPane</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no snapshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two snapshots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::preview::ViewBar</name>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::AuditModel</name>
    <message>
        <source>go-live %1, done: %2 %3 %4 %5 of 6 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no go-live day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zamer::ui::start::NextDays</name>
    <message>
        <source>Nothing is due in the next ten days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
