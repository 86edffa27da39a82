#include "core/method/rules.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace zamer::method {

namespace {

QString textOf(const Facts& facts, const std::string& entry)
{
    const auto found = facts.entries.find(entry);
    return found == facts.entries.end() ? QString() : QString::fromStdString(found->second).trimmed();
}

QStringList filledParts(const QString& text, QChar separator)
{
    QStringList parts;
    for (const QString& part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

/// "1 234,5", "1,234.5", "−12": the last of comma and point is the decimal mark, unless it parts thousands
/// ("640,000,000").
std::optional<double> parseNumber(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const auto comma = text.lastIndexOf(QLatin1Char(','));
    const auto point = text.lastIndexOf(QLatin1Char('.'));
    const QChar mark = comma > point ? QLatin1Char(',') : QLatin1Char('.');
    const QChar other = comma > point ? QLatin1Char('.') : QLatin1Char(',');
    text.remove(other);
    if (text.count(mark) > 1)
        text.remove(mark);
    text.replace(mark, QLatin1Char('.'));
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}

bool isFilled(const Facts& facts, const std::string& entry)
{
    return !textOf(facts, entry).isEmpty();
}

std::optional<double> numberIn(const Facts& facts, const std::string& entry)
{
    return parseNumber(textOf(facts, entry));
}

bool hasDigit(const Facts& facts, const std::string& entry)
{
    return std::ranges::any_of(textOf(facts, entry), [](QChar c) { return c.isDigit(); });
}

bool hasDate(const Facts& facts, const std::string& entry)
{
    const QString text = textOf(facts, entry);
    return QDate::fromString(text, Qt::ISODate).isValid() ||
           QDate::fromString(text, QStringLiteral("dd.MM.yyyy")).isValid();
}

std::size_t linesIn(const Facts& facts, const std::string& entry)
{
    return static_cast<std::size_t>(filledParts(textOf(facts, entry), QLatin1Char('\n')).size());
}

std::size_t linesWithParts(const Facts& facts, const std::string& entry, std::size_t parts)
{
    const QStringList lines = filledParts(textOf(facts, entry), QLatin1Char('\n'));
    return static_cast<std::size_t>(std::ranges::count_if(lines, [parts](const QString& line) {
        return static_cast<std::size_t>(filledParts(line, QLatin1Char(';')).size()) >= parts;
    }));
}

std::size_t measuredAmong(const Facts& facts, std::span<const std::string_view> kpis)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        kpis, [&facts](std::string_view kpi) { return facts.measured.contains(std::string(kpi)); }));
}

Requirement require(const Text& text, bool condition)
{
    return {text, condition ? 1.0 : 0.0, 1.0};
}

Requirement require(const Text& text, std::size_t have, std::size_t want)
{
    return {text, static_cast<double>(have), static_cast<double>(want)};
}

Requirement requireEntry(const Text& text, const Facts& facts, const std::string& entry)
{
    return require(text, isFilled(facts, entry));
}

Requirement requireFigures(const Text& text, const Facts& facts, std::span<const std::string_view> kpis)
{
    const bool typed = isFilled(facts, "figures") && isFilled(facts, "source");
    return require(text, typed || measuredAmong(facts, kpis) > 0);
}

std::vector<Requirement> staffSurveyRequirements(const Facts& facts)
{
    const double answered = numberIn(facts, "answered").value_or(0);
    const double invited = numberIn(facts, "invited").value_or(0);
    return {{{"at least 5 answers", "не меньше 5 ответов"}, answered, 5},
            {{"at least half of those invited", "не меньше половины приглашённых"},
             invited > 0 ? answered : 0,
             std::max(1.0, std::ceil(invited / 2))}};
}

}
