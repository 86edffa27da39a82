// The amounts of a block: numbers to minor units of the audit's currency.
#include "core/import/block_parser.h"
#include "core/import/text/numbers.h"

#include <algorithm>
#include <cmath>

namespace zamer::import {

namespace {

/// Without a rate there is no amount.
std::int64_t exchanged(std::int64_t amount, double worth)
{
    constexpr double kMost = 9e18;
    const double value = static_cast<double>(amount) * worth;
    return std::isnan(value) || std::abs(value) > kMost ? facts::kNull : std::llround(value);
}

}

/// An empty or unreadable quantity is one piece: the quantity's own field says what is wrong with it.
void BlockParser::multiply(std::uint32_t row, const FieldPlan& field, std::int64_t& amount)
{
    double pieces = 1;
    if (const std::string_view text = plain(m_block->cell(m_records[row], *field.pieces));
        !text.empty() && readNumber(text, field.piecesMark, pieces) && std::abs(pieces) < 1e9)
        amount = std::llround(static_cast<double>(amount) * pieces);
}

/// What came in and what went out may stand in two columns; the one that is not it is empty or zero.
std::string_view BlockParser::sideOf(const FieldPlan& field, std::uint32_t row, std::string_view& raw, bool& outgoing)
{
    const CellSource* filled = nullptr;
    for (const CellSource& source : field.sources) {
        const std::string_view text = plain(m_block->cell(m_records[row], source.column));
        std::int64_t amount = 0;
        if (text.empty())
            continue;
        filled = filled == nullptr ? &source : filled;
        if (!readMoney(text, field.decimalMark, amount) || amount != 0) {
            filled = &source;
            break;
        }
    }
    if (filled == nullptr)
        return {};
    m_source = static_cast<std::size_t>(filled - field.sources.data());
    outgoing = filled->outgoing;
    raw = m_block->cell(m_records[row], filled->column);
    return plain(raw);
}

void BlockParser::parseMoney(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    const bool plainMoney = m_plan.exchange.isPlain();
    const bool twoSides = std::any_of(field.sources.begin(), field.sources.end(),
                                      [](const CellSource& source) { return source.outgoing; });
    out.ints.assign(m_records.size(), facts::kNull);
    for (std::uint32_t row = 0; row < m_records.size(); ++row) {
        std::string_view raw;
        bool outgoing = false;
        const std::string_view text = twoSides ? sideOf(field, row, raw, outgoing) : valueOf(field, row, raw);
        if (text.empty()) {
            missing(index, row);
            continue;
        }
        const SourceUnit* const unit = unitOf(field);
        if (isPercentage(text) ||
            !readMoney(text, field.decimalMark, out.ints[row], unit != nullptr ? unit->power : 0)) {
            bad(Issue::Kind::BadNumber, index, row, raw);
            continue;
        }
        if (hasOpenMark(text, field.openMark))
            m_events.push_back({Issue::Kind::ThousandsGuessed, false, index, row, raw});
        if (outgoing)
            out.ints[row] = -std::abs(out.ints[row]);
        const double worth = plainMoney && unit == nullptr ? 1 : worthOf(text, unit, row, raw);
        if (field.pieces)
            multiply(row, field, out.ints[row]);
        if (std::isnan(worth))
            bad(Issue::Kind::ForeignCurrency, index, row, raw);
        else if (worth != 1)
            m_events.push_back({Issue::Kind::Exchanged, false, index, row, raw});
        if (worth != 1)
            out.ints[row] = exchanged(out.ints[row], worth);
    }
}

/// `raw` becomes what names the currency: the row's cell, the amount itself, or else the header. Reads another cell: `amount` is gone
/// after it.
double BlockParser::worthOf(std::string_view amount, const SourceUnit* unit, std::uint32_t row, std::string_view& raw)
{
    const Exchange& exchange = m_plan.exchange;
    const auto worthOfHeader = [&] {
        if (unit == nullptr || unit->currency.empty())
            return 1.0;
        raw = unit->currency;
        return unit->worth;
    };
    if (!exchange.column && exchange.constant.empty()) {
        const std::optional<double> worth = exchange.worthOfAmount(amount);
        return worth || !exchange.signs ? worth.value_or(1) : worthOfHeader();
    }
    const std::string_view cell =
        exchange.column ? m_block->cell(m_records[row], *exchange.column) : std::string_view(exchange.constant);
    if (exchange.column && unit != nullptr && plain(cell).empty())
        return worthOfHeader();
    if (m_currency.empty() || cell != m_currency) {
        m_worth = exchange.column ? exchange.worthOfCell(plain(cell)) : exchange.worthOfCell({});
        if (std::isnan(m_worth) && exchange.keeps) // told by the row's own field
            m_worth = 1;
        m_currency = cell;
    }
    if (m_worth != 1)
        raw = cell;
    return m_worth;
}

}
