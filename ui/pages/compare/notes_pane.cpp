#include "ui/pages/compare/notes_pane.h"

#include "core/audit/difference_text.h"
#include "core/kpi/wording.h"
#include "core/report/wording.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <map>

namespace zamer::ui::compare {

namespace {

constexpr std::size_t kMostGroups = 4; // of differences, named one by one

/// A difference, and the KPIs that it touches.
using Groups = std::vector<std::pair<QString, QStringList>>;

Groups groupsOf(const std::vector<report::KpiWords>& words, Language language)
{
    Groups groups;
    for (const report::KpiWords& each : words)
        for (const kpi::Difference& difference : each.line->differences) {
            if (difference.kind == kpi::Difference::Kind::Parameter)
                continue;
            const QString text = audit::describe(difference, language);
            const auto known =
                std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.first == text; });
            if (known == groups.end())
                groups.emplace_back(text, QStringList{each.name});
            else
                known->second << each.name;
        }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    return groups;
}

class Line : public QWidget
{
public:
    Line(const char* name, Tone tone, const QString& text)
    {
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, scaled(5), 0, scaled(5));
        line->setSpacing(scaled(8));
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap(name, colour(tokensFor(*this), tone), scaled(16), devicePixelRatioF()));
        line->addWidget(sign, 0, Qt::AlignTop);
        line->addWidget((new TextLabel(text, TextRole::Small, Tone::Secondary))->wrapping(), 1);
    }
};

void addRow(QGridLayout& grid, const QString& name, const QString& value, const QString& rest)
{
    const int row = grid.rowCount();
    grid.addWidget(new TextLabel(name, TextRole::Small, Tone::Caption), row, 0, Qt::AlignTop);
    auto* figure = new TextLabel(value, TextRole::Strong);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid.addWidget(figure, row, 1, Qt::AlignTop);
    grid.addWidget((new TextLabel(rest, TextRole::Small, Tone::Caption))->wrapping(), row, 2, Qt::AlignTop);
}

QString rangeAndUnits(const QString& range, std::size_t n, const report::Format& format)
{
    QStringList parts;
    if (range != QString(QChar(0x2013)) && !range.isEmpty())
        parts << range;
    if (n > 0)
        parts << QStringLiteral("n\u00A0=\u00A0") + format.count(static_cast<qint64>(n));
    return parts.join(QString::fromUtf8(" · "));
}

QString qualityText(const kpi::Measurement& measured, Language language)
{
    if (measured.quality == kpi::Quality::Ok)
        return {};
    const QString reason = measured.reason.in(language);
    return reason.isEmpty() ? report::qualityWord(measured.quality, language) : reason;
}

QStringList remarksOf(const report::KpiWords& words, Language language)
{
    QStringList remarks;
    const kpi::Comparison& comparison = words.line->comparison;
    if (comparison.verdict == kpi::Verdict::CannotTell && !words.reason.isEmpty())
        remarks << words.reason;
    if (const QString stated = report::statementText(*words.line, language); !stated.isEmpty())
        remarks << stated;
    for (const kpi::Difference& difference : words.line->differences)
        remarks << report::sentence(report::capitalised(audit::describe(difference, language)));
    for (const kpi::Measurement* side : {&comparison.before, &comparison.after})
        if (const QString text = qualityText(*side, language); !text.isEmpty() && !remarks.contains(text))
            remarks << text;
    if (const kpi::Measurement* year = words.yearBefore())
        if (const QString text = qualityText(*year, language); !text.isEmpty())
            remarks << NotesPane::tr("A year ago: %1").arg(text);
    return remarks;
}

}

QStringList cautions(const report::Input& input, const std::vector<report::KpiWords>& words)
{
    const Language language = input.language;
    QStringList said;
    if (input.before && input.after)
        if (const QString season = audit::describe(input.season, input.before->period, input.after->period, language);
            !season.isEmpty())
            said << season;
    const Groups groups = groupsOf(words, language);
    for (std::size_t i = 0; i < std::min(groups.size(), kMostGroups); ++i)
        said << NotesPane::tr("%1. %n KPI(s)", nullptr, static_cast<int>(groups[i].second.size()))
                    .arg(report::capitalised(groups[i].first));
    if (groups.size() > kMostGroups)
        said << NotesPane::tr("%n more difference(s) of sources: choose a KPI to see its own.", nullptr,
                              static_cast<int>(groups.size() - kMostGroups));
    for (const kpi::Difference& difference : input.settingsDiffer)
        said << report::capitalised(audit::describe(difference, language));
    if (input.after && input.after->id == 0)
        said << NotesPane::tr("Measured now from the living sources and not sealed: take a snapshot to keep it.");
    return said;
}

QString yearBeforeText(const report::KpiWords& words)
{
    const kpi::Measurement* year = words.yearBefore();
    if (year == nullptr || words.lastYear.isEmpty())
        return {};
    return QStringLiteral("%1: %2").arg(toDate(year->window.period.to - 1).year()).arg(words.lastYear);
}

NotesPane::NotesPane(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void NotesPane::clear()
{
    if (m_body == nullptr)
        return;
    m_body->hide();
    m_column->removeWidget(m_body);
    m_body->deleteLater();
    m_body = nullptr;
    m_statement = nullptr;
}

void NotesPane::show(const report::Input& input, const std::vector<report::KpiWords>& words,
                     const report::KpiWords* chosen)
{
    clear();
    m_body = new QWidget;
    m_column->insertWidget(0, m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const report::Format format(input.language, input.settings.currency);
    if (chosen != nullptr) {
        column->addWidget((new TextLabel(chosen->name, TextRole::Strong))->wrapping());
        column->addSpacing(scaled(4));
        column->addWidget(new Rule);
        column->addSpacing(scaled(5));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(scaled(10));
        grid->setVerticalSpacing(scaled(4));
        grid->setColumnStretch(2, 1);
        const kpi::Comparison& comparison = chosen->line->comparison;
        addRow(*grid, tr("before"), chosen->before, rangeAndUnits(chosen->beforeRange, comparison.before.n, format));
        if (const kpi::Measurement* year = chosen->yearBefore())
            addRow(*grid, tr("a year ago"), chosen->lastYear,
                   format.period(year->window.period) + QLatin1Char('\n') +
                       rangeAndUnits(chosen->lastYearRange, year->n, format));
        addRow(*grid, tr("now"), chosen->now, rangeAndUnits(chosen->nowRange, comparison.after.n, format));
        if (!chosen->target.isEmpty())
            addRow(*grid, tr("target"), chosen->target, tr("at %n month(s)", nullptr, chosen->line->targetMonth));
        column->addLayout(grid);
        column->addSpacing(scaled(5));
        const QString verdict =
            chosen->p.isEmpty() ? chosen->verdict : chosen->verdict + QString::fromUtf8(" · ") + chosen->p;
        column->addWidget((new TextLabel(verdict, TextRole::Small))->wrapping());
        if (comparison.verdict != kpi::Verdict::CannotTell)
            column->addWidget((new TextLabel(chosen->change, TextRole::Small, Tone::Secondary))->wrapping());
        for (const QString& remark : remarksOf(*chosen, input.language))
            column->addWidget(new Line("info", Tone::Caption, remark));
        const bool isUnlike = kpi::wording::codeOf(comparison.reason) == "unlikeInstruments";
        if (input.after && input.after->id != 0 && (isUnlike || !chosen->line->statement.isEmpty()))
            addStatement(*column, *chosen);
        column->addSpacing(scaled(24));
    }
    const QStringList said = cautions(input, words);
    if (!said.isEmpty()) {
        column->addWidget(new TextLabel(tr("Before you believe the verdicts"), TextRole::Strong));
        column->addSpacing(scaled(4));
        for (const QString& each : said) {
            column->addWidget(new Rule);
            column->addWidget(new Line("triangle-alert", Tone::Warning, each));
        }
    }
    column->addStretch(1);
}

void NotesPane::addStatement(QVBoxLayout& column, const report::KpiWords& words)
{
    m_statement = new QLineEdit(words.line->statement);
    m_statement->setPlaceholderText(tr("Why they compare all the same"));
    m_statement->setAccessibleName(tr("Why the sources of %1 compare").arg(words.name));
    m_statement->setToolTip(
        tr("Enter keeps the reason; it is printed beside the verdict. An empty one takes it back."));
    column.addSpacing(scaled(4));
    column.addWidget(m_statement);
    connect(m_statement, &QLineEdit::returnPressed, this,
            [this, edit = m_statement, kpi = QString::fromStdString(words.kpi)] {
                edit->clearFocus();
                Q_EMIT stated(kpi, edit->text().simplified());
            });
}

bool NotesPane::isEditing() const
{
    return m_statement != nullptr && m_statement->hasFocus();
}

QStringList NotesPane::texts() const
{
    QStringList all;
    if (m_body != nullptr)
        for (const QLabel* label : m_body->findChildren<QLabel*>())
            if (!label->text().isEmpty())
                all << label->text();
    return all;
}

}
