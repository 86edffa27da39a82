#include "ui/pages/kpis/head.h"

#include "core/report/wording.h"
#include "ui/charts/verdict_glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr std::size_t kBeside = 3;
constexpr qsizetype kWarnings = 3;

class VerdictSign : public QWidget
{
public:
    explicit VerdictSign(kpi::Verdict verdict) : m_verdict(verdict) { setFixedSize(scaled(16), scaled(18)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const charts::Style style = charts::Style::screen(*this);
        charts::paintVerdict(painter, QPointF(style.px(8), style.px(9)), m_verdict, style);
    }

private:
    kpi::Verdict m_verdict;
};

Tone toneOf(kpi::Verdict verdict)
{
    switch (verdict) {
    case kpi::Verdict::Improved:
    case kpi::Verdict::PossiblyImproved:
        return Tone::Improved;
    case kpi::Verdict::Worsened:
    case kpi::Verdict::PossiblyWorsened:
        return Tone::Worsened;
    case kpi::Verdict::NoReliableChange:
    case kpi::Verdict::CannotTell:
        break;
    }
    return Tone::Neutral;
}

QString arrow()
{
    return QString::fromUtf8("→");
}

/// A time whose quantile lies among those without the event has no minutes: it is longer than they were followed.
QString besideText(const kpi::Beside& beside, const kpi::Measurement& measured, const report::Format& format)
{
    const auto days = measured.parameters.find("follow_up_days");
    if (std::isinf(beside.value) && days != measured.parameters.end())
        return Text{"over %1 days", "свыше %1 дн."}.in(format.language()).arg(QString::fromStdString(days->second));
    return format.valueWithUnit(beside.unit, beside.value);
}

/// Parts of one line that stand on one base line.
QHBoxLayout* baseline(std::initializer_list<TextLabel*> labels)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(5));
    for (TextLabel* label : labels)
        line->addWidget(label, 0, Qt::AlignBaseline);
    line->addStretch(1);
    return line;
}

QVBoxLayout* block(const QString& caption, QHBoxLayout* figures)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(1));
    column->addWidget(new TextLabel(caption, TextRole::Caption, Tone::Caption));
    column->addLayout(figures);
    column->addStretch(1);
    return column;
}

}

Head::Head(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QHBoxLayout* Head::fresh()
{
    delete m_body;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto* line = new QHBoxLayout(m_body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(30));
    return line;
}

void Head::clear()
{
    delete m_body;
    m_body = nullptr;
}

void Head::show(const report::KpiWords& words, const report::Format& format)
{
    m_line = fresh();
    addFigures(words);
    addVerdict(words);
    addBeside(words, format);
    addWarnings(words, format);
}

void Head::addFigures(const report::KpiWords& words)
{
    const kpi::Comparison& comparison = words.line->comparison;
    auto* nowText = new TextLabel(words.now, TextRole::Figure);
    const auto range = [](const QString& text, double low) {
        return new TextLabel(std::isnan(low) ? QString() : text, TextRole::Small, Tone::Caption);
    };
    auto* nowRange = range(words.nowRange, comparison.after.low);
    QHBoxLayout* figures = nullptr;
    if (words.before.isEmpty()) {
        figures = baseline({nowText, nowRange});
    } else {
        auto* before = new TextLabel(words.before, TextRole::Figure, Tone::Secondary);
        QFont light = before->font();
        light.setWeight(QFont::Normal);
        before->setFont(light);
        figures = baseline({before, range(words.beforeRange, comparison.before.low),
                            new TextLabel(arrow(), TextRole::Lead, Tone::Caption), nowText, nowRange});
    }
    m_line->addLayout(
        block(words.unit.isEmpty() ? tr("95% interval") : tr("%1 (95% interval)").arg(words.unit), figures));
    setAccessibleName(words.before.isEmpty()
                          ? QStringLiteral("%1: %2").arg(words.name, words.now)
                          : tr("%1, %2 to %3, %4").arg(words.name, words.before, words.now, words.verdict));
}

void Head::addVerdict(const report::KpiWords& words)
{
    if (words.before.isEmpty())
        return;
    const kpi::Verdict verdict = words.line->comparison.verdict;
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(1));
    auto* first = new QHBoxLayout;
    first->setSpacing(scaled(6));
    first->addWidget(new VerdictSign(verdict));
    first->addWidget(new TextLabel(words.verdict, TextRole::Strong, toneOf(verdict)), 1);
    column->addLayout(first);
    QStringList parts{words.change};
    if (!words.p.isEmpty() && verdict != kpi::Verdict::CannotTell)
        parts << words.p;
    // The target stands in the sentence above.
    auto* text = (new TextLabel(parts.join(QStringLiteral("; ")), TextRole::Caption, Tone::Caption))->wrapping();
    const int wanted = text->fontMetrics().horizontalAdvance(text->text()) + scaled(4);
    text->setMinimumWidth(std::min(wanted, scaled(260)));
    text->setMaximumWidth(scaled(290));
    column->addWidget(text);
    column->addStretch(1);
    m_line->addLayout(column);
}

void Head::addBeside(const report::KpiWords& words, const report::Format& format)
{
    const kpi::Comparison& comparison = words.line->comparison;
    const auto add = [this](const QString& caption, const QString& before, const QString& now) {
        auto* nowLabel = new TextLabel(now, TextRole::LeadStrong);
        m_line->addLayout(block(
            caption, before.isEmpty() ? baseline({nowLabel})
                                      : baseline({new TextLabel(before, TextRole::Lead, Tone::Secondary),
                                                  new TextLabel(arrow(), TextRole::Body, Tone::Caption), nowLabel})));
    };
    std::size_t shown = 0;
    for (const kpi::Beside& beside : comparison.after.beside) {
        if (++shown > kBeside)
            break;
        const auto same = std::find_if(comparison.before.beside.begin(), comparison.before.beside.end(),
                                       [&](const kpi::Beside& each) {
                                           return each.name.in(Language::English) == beside.name.in(Language::English);
                                       });
        add(beside.name.in(format.language()),
            words.before.isEmpty() || same == comparison.before.beside.end()
                ? QString()
                : besideText(*same, comparison.before, format),
            besideText(beside, comparison.after, format));
    }
    add(tr("cases"), words.unitsBefore, words.unitsNow);
}

void Head::addWarnings(const report::KpiWords& words, const report::Format& format)
{
    m_line->addStretch(1);
    const QStringList warnings = warningsOf(words, format.language());
    if (warnings.isEmpty())
        return;
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(2));
    for (const QString& warning : warnings.mid(0, kWarnings)) {
        auto* line = new QHBoxLayout;
        line->setSpacing(scaled(6));
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap("triangle-alert", tokensFor(*this).warn, scaled(14), devicePixelRatioF()));
        line->addWidget(sign, 0, Qt::AlignTop);
        auto* text = (new TextLabel(warning, TextRole::Caption, Tone::Warning))->wrapping();
        text->setMinimumWidth(scaled(220));
        line->addWidget(text, 1);
        column->addLayout(line);
    }
    column->addStretch(1);
    m_line->addLayout(column);
}

QStringList warningsOf(const report::KpiWords& words, Language language)
{
    QStringList texts;
    const auto add = [&texts](const QString& text) {
        if (!text.isEmpty() && !texts.contains(text))
            texts << text;
    };
    add(words.reason);
    const kpi::Comparison& comparison = words.line->comparison;
    for (const kpi::Measurement* side : {&comparison.before, &comparison.after}) {
        if (words.before.isEmpty() && side == &comparison.before)
            continue;
        if (side->quality != kpi::Quality::Ok)
            add(side->reason.in(language));
    }
    for (const kpi::Note& note : comparison.after.notes)
        if (note.count == 0)
            add(note.text.in(language).replace(QLatin1String("%2"), QString::fromStdString(note.detail)));
    return texts;
}

}
