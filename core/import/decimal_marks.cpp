#include "core/import/decimal_marks.h"
#include "core/import/column_study.h"
#include "core/import/field_sense.h"
#include "core/import/text/currencies.h"
#include "core/import/text/numbers.h"
#include "core/import/text/words.h"

#include <algorithm>

namespace zamer::import {

namespace {

void askForMark(ColumnGuess& column, bool decimals)
{
    column.needsLook = true;
    column.note = decimals ? Text{"%1: thousands or decimals? Read as decimals",
                                  "%1: тысячи или дробная часть? Прочитано как дробная часть"}
                           : Text{"%1: thousands or decimals? Read as thousands",
                                  "%1: тысячи или дробная часть? Прочитано как тысячи"};
    column.noteArg = column.samples.empty() ? std::string() : column.samples.front();
}

/// What the columns of one kind prove together.
struct Proof {
    bool dots = false;
    bool commas = false;

    void add(char mark)
    {
        dots = dots || mark == '.';
        commas = commas || mark == ',';
    }
    /// 0 where they prove nothing, or each its own.
    char mark() const { return dots == commas ? '\0' : dots ? '.' : ','; }
};

/// Whether a number can only be a sum of money: it names a currency, has millions, or thousands with cents ("21042.5").
bool isPlainlyMoney(std::string_view text, char mark)
{
    if (!currenciesIn(text).empty())
        return true;
    const std::size_t at = text.rfind(mark);
    const auto digits = [](std::string_view part) {
        return std::count_if(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return at == std::string_view::npos || (digits(text.substr(0, at)) > 3 && digits(text.substr(at)) < 3);
}

/// Of a column that is left out: what it proves if it holds sums of money, as a sub total does; one cell that is no number, and it is none.
char provenByLeftOut(std::size_t column, std::span<const std::vector<std::string>> rows)
{
    Proof proof;
    for (const std::vector<std::string>& row : rows) {
        const std::string_view text = column < row.size() ? trimmed(row[column]) : std::string_view();
        std::int64_t amount = 0;
        if (isMissing(text))
            continue;
        if (!readMoney(text, 0, amount))
            return 0;
        if (const char mark = provenDecimalMark(text); mark != 0 && isPlainlyMoney(text, mark))
            proof.add(mark);
    }
    return proof.mark();
}

/// What the file's sums of money prove: first those that are read, else those that are left out.
char provenByMoney(const Understanding& out, std::span<const std::vector<std::string>> rows)
{
    Proof read;
    Proof leftOut;
    for (const ColumnGuess& column : out.mapping.columns)
        if (typeOf(out.mapping, column.field) == facts::Type::Money)
            read.add(out.traits[column.index].decimalMark);
        else if (column.field.empty())
            leftOut.add(provenByLeftOut(column.index, rows));
    return read.dots || read.commas ? read.mark() : leftOut.mark();
}

}

/// One program wrote all columns: where a column's own values leave its mark open, the others tell. So does the kind of file: sheets
/// and JSON write numbers with a point, and in a text ';' parts cells where commas are taken (1C prints "2,000" for two pieces;
/// money has no thousandths).
void settleDecimalMarks(Understanding& out, const Sample& sample, std::span<const std::vector<std::string>> rows,
                        char said)
{
    Proof all;
    bool open = false;
    for (const ColumnTraits& traits : out.traits) {
        all.add(traits.decimalMark);
        open = open || traits.openMark != 0;
    }
    const char ofMoney = open ? provenByMoney(out, rows) : '\0';
    for (std::size_t i = 0; i < out.traits.size(); ++i) {
        ColumnTraits& traits = out.traits[i];
        const std::string& field = out.mapping.columns[i].field;
        const facts::Type type = typeOf(out.mapping, field);
        const bool number = type == facts::Type::Number;
        if (said != 0)
            traits.decimalMark = said;
        else if (traits.openMark == '.' && sample.typed)
            traits.decimalMark = '.';
        else if (traits.openMark != 0 && type == facts::Type::Money && ofMoney != 0)
            traits.decimalMark = ofMoney;
        else if (traits.openMark != 0 && all.mark() != 0)
            traits.decimalMark = all.mark();
        else if (traits.openMark == ',' && !all.dots && number && sample.dialect.delimiter == ';')
            traits.decimalMark = ',';
        else if (traits.openMark != 0 && isCount(field))
            traits.decimalMark = traits.openMark == '.' ? ',' : '.';
        if (traits.openMark != 0 && traits.decimalMark == 0)
            askForMark(out.mapping.columns[i], number && traits.openMark == '.');
    }
    out.mapping.decimalMark = all.commas ? ',' : '.';
}

}
