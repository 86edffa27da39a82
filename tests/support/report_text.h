#pragma once
// Every text of a report or of one of its sections, line by line.

#include "core/report/report.h"

namespace zamer::sample {

struct Texts {
    QStringList lines;

    void operator()(const report::Heading& heading) { lines << heading.text; }
    void operator()(const report::Paragraph& paragraph) { lines << paragraph.text; }
    void operator()(const report::Fields& fields)
    {
        for (const auto& [label, text] : fields.rows)
            lines << label << text;
    }
    void operator()(const report::Table& table)
    {
        for (const report::TableColumn& column : table.columns)
            lines << column.title;
        for (const QStringList& row : table.rows)
            lines << row;
    }
    void operator()(const report::Figures& figures)
    {
        for (const report::Figure& figure : figures.items)
            lines << figure.label << figure.before << figure.now << figure.verdictText << figure.note;
    }
    void operator()(const report::Verdicts& verdicts)
    {
        lines << verdicts.label;
        for (const report::VerdictCount& item : verdicts.items)
            lines << item.text;
    }
    void operator()(const report::WayTable& way)
    {
        lines << way.nameTitle << way.beforeTitle << way.nowTitle << way.targetTitle << way.verdictTitle
              << way.changeTitle << way.worse << way.better;
        for (const report::WayRow& row : way.rows)
            lines << row.name << row.unit << row.before << row.now << row.target << row.verdictText << row.change
                  << row.lastYear;
    }
    void operator()(const report::SeriesChart& chart)
    {
        lines << chart.title << chart.caption << chart.before << chart.now;
    }
    void operator()(const report::Space&) {}
    void operator()(const report::PageBreak&) {}
};

inline QString textOf(const report::Section& section)
{
    Texts texts;
    texts.lines << section.title;
    for (const report::Block& block : section.blocks)
        std::visit(texts, block);
    return texts.lines.join(QLatin1Char('\n'));
}

inline QString textOf(const report::Report& report)
{
    QStringList lines{report.title, report.headerLeft, report.headerRight, report.footerLeft};
    for (const report::Section& section : report.sections)
        lines << textOf(section);
    return lines.join(QLatin1Char('\n'));
}

inline const report::Section* sectionOf(const report::Report& report, const char* id)
{
    for (const report::Section& section : report.sections) {
        if (section.id == QLatin1String(id))
            return &section;
    }
    return nullptr;
}

/// The first block of a kind in a section, or null.
template<class Kind>
const Kind* blockOf(const report::Section& section)
{
    for (const report::Block& block : section.blocks) {
        if (const Kind* found = std::get_if<Kind>(&block))
            return found;
    }
    return nullptr;
}

}
