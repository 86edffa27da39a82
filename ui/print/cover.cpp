// The cover has a layout of its own: title above the middle, the main change below it, who and what at the foot.
#include "ui/print/blocks.h"
#include "ui/print/sheet.h"

#include <QPainter>

#include <variant>

namespace zamer::ui::print {

namespace {

constexpr double kTitleTop = 144 * sheet::kPoint;
constexpr double kTitleWidth = 0.72; // of the text
constexpr double kChartTop = 324 * sheet::kPoint;
constexpr double kChartHeight = 150 * sheet::kPoint;
constexpr double kFieldsBottom = 722 * sheet::kPoint;
constexpr double kFootTop = 754 * sheet::kPoint;
constexpr double kLabelWidth = 79 * sheet::kPoint;
constexpr double kFieldGap = 4 * sheet::kPoint;

struct Parts {
    std::vector<report::Paragraph> kickers;
    QString title, lead;
    const report::SeriesChart* chart = nullptr;
    std::vector<const report::Fields*> fields;
};

Parts partsOf(const report::Section& cover)
{
    Parts parts;
    for (const report::Block& block : cover.blocks) {
        if (const auto* heading = std::get_if<report::Heading>(&block))
            parts.title = heading->text;
        else if (const auto* paragraph = std::get_if<report::Paragraph>(&block); paragraph && paragraph->lead)
            parts.lead = paragraph->text;
        else if (paragraph)
            parts.kickers.push_back(*paragraph);
        else if (const auto* chart = std::get_if<report::SeriesChart>(&block))
            parts.chart = chart;
        else if (const auto* fields = std::get_if<report::Fields>(&block))
            parts.fields.push_back(fields);
    }
    return parts;
}

void paintFields(QPainter& painter, const Ground& ground, const report::Fields& fields)
{
    TextStyle label = ground.text.table;
    label.colour = ground.text.caption.colour;
    label.leading = ground.text.body.leading;
    std::vector<QStringList> texts;
    double height = 0;
    for (const auto& [name, text] : fields.rows) {
        texts.push_back(wrapped(text, ground.width - kLabelWidth, ground.text.body));
        height += static_cast<double>(texts.back().size()) * ground.text.body.leading + kFieldGap;
    }
    QPointF at(sheet::kLeft, kFieldsBottom - height);
    drawRule(painter, at - QPointF(0, 10 * sheet::kPoint), ground.width, sheet::kRule, ground.text.body.colour);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        drawLine(painter, at, fields.rows[i].first, label);
        drawLines(painter, at + QPointF(kLabelWidth, 0), texts[i], ground.text.body);
        at.ry() += static_cast<double>(texts[i].size()) * ground.text.body.leading + kFieldGap;
    }
}

}

void paintCover(QPainter& painter, const Ground& ground, const report::Section& cover)
{
    const Parts parts = partsOf(cover);
    QPointF at(sheet::kLeft, kTitleTop);
    for (const report::Paragraph& kicker : parts.kickers) {
        drawLine(painter, at, kicker.text, ground.text.kicker);
        at.ry() += ground.text.kicker.leading;
    }
    at.ry() += 6 * sheet::kPoint;
    const QStringList title = wrapped(parts.title, ground.width * kTitleWidth, ground.text.coverTitle);
    drawLines(painter, at, title, ground.text.coverTitle);
    at.ry() += static_cast<double>(title.size()) * ground.text.coverTitle.leading + 8 * sheet::kPoint;
    drawLines(painter, at, wrapped(parts.lead, ground.width, ground.text.coverLead), ground.text.coverLead);

    if (parts.chart) {
        const QRectF box(sheet::kLeft, kChartTop, ground.width, kChartHeight);
        paintCoverChart(painter, ground, box, *parts.chart);
        drawLines(painter, box.bottomLeft() + QPointF(0, 6 * sheet::kPoint),
                  wrapped(parts.chart->caption, ground.width * 0.9, ground.text.caption), ground.text.caption);
    }
    if (!parts.fields.empty())
        paintFields(painter, ground, *parts.fields.front());
    if (parts.fields.size() > 1 && !parts.fields.back()->rows.empty()) {
        const auto& [left, right] = parts.fields.back()->rows.front();
        drawRule(painter, {sheet::kLeft, kFootTop}, ground.width, sheet::kRule,
                 ground.style.grey(ground.style.colours.line2));
        drawLine(painter, {sheet::kLeft, kFootTop + 6 * sheet::kPoint}, left, ground.text.caption);
        drawLine(painter, {sheet::kRight, kFootTop + 6 * sheet::kPoint}, right, ground.text.caption, Side::Right);
    }
}

}
