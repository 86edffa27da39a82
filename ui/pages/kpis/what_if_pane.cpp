#include "ui/pages/kpis/what_if_pane.h"

#include "core/audit/error_text.h"
#include "core/kpi/what_if.h"
#include "ui/pages/kpis/what_if_fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zamer::ui::kpis {

namespace {

constexpr int kPause = 400; // ms

QString withRange(const QString& value, const QString& range, double low)
{
    return std::isnan(low) ? value : value + QStringLiteral(" (") + range + QLatin1Char(')');
}

/// "11.2% (10.1–12.4) → 14.1% (...); change +2.9 pp (+0.1 … +5.7)".
QString figuresText(const report::KpiWords& words)
{
    const kpi::Comparison& comparison = words.line->comparison;
    const QString now = withRange(words.now, words.nowRange, comparison.after.low);
    if (words.before.isEmpty())
        return now;
    const QString both =
        withRange(words.before, words.beforeRange, comparison.before.low) + QString::fromUtf8(" → ") + now;
    return words.change.isEmpty() ? both : WhatIfPane::tr("%1; change %2").arg(both, words.change);
}

/// The line of the KPI in the figures' input, in place of its own comparison the one tried.
report::Input tried(const report::Input& input, const report::KpiLine& line, const kpi::Comparison& comparison)
{
    report::Input one = input;
    report::KpiLine changed = line;
    changed.comparison = comparison;
    one.kpis = {std::move(changed)};
    return one;
}

}

WhatIfPane::WhatIfPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_figures(&Figures::of(session)), m_title(new TextLabel(TextRole::Strong)),
      m_note(new TextLabel(TextRole::Small, Tone::Caption)), m_reset(new QPushButton), m_close(new QPushButton),
      m_sign(new TextLabel(TextRole::Strong, Tone::Warning)), m_result(new TextLabel(TextRole::Strong)),
      m_verdict(new TextLabel(TextRole::Small)), m_measured(new TextLabel(TextRole::Small, Tone::Caption))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(new Rule(Rule::Kind::Ink));
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(8));
    line->addWidget(m_title, 0, Qt::AlignBaseline);
    line->addWidget(m_note->wrapping(), 1, Qt::AlignBaseline);
    line->addWidget(m_reset);
    line->addWidget(m_close);
    column->addLayout(line);
    auto* result = new QHBoxLayout;
    result->setSpacing(scaled(10));
    result->addWidget(m_sign, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(scaled(1));
    texts->addWidget(m_result->wrapping());
    texts->addWidget(m_verdict->wrapping());
    texts->addWidget(m_measured->wrapping());
    result->addLayout(texts, 1);
    column->addLayout(result);
    m_close->setIcon(icon("x"));
    m_reset->setIcon(icon("undo-2"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfPane::ask);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfPane::reset);
    connect(m_close, &QPushButton::clicked, this, &WhatIfPane::closed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool WhatIfPane::isPossible(const report::KpiWords& words)
{
    return words.definition != nullptr &&
           !kpi::adjustableSettings(*words.definition, words.line->comparison.after).empty();
}

void WhatIfPane::clear()
{
    ++m_asked;
    m_pause.stop();
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    m_shown.clear();
}

void WhatIfPane::show(const report::KpiWords& words)
{
    const QString was = m_kpi;
    m_kpi = QString::fromStdString(words.kpi);
    m_title->setText(tr("What if?"));
    m_note->setText(tr("Both periods are measured again with other settings. Never saved into a snapshot."));
    m_reset->setText(tr("As measured"));
    m_reset->setToolTip(tr("Every setting back to what the snapshot was measured with"));
    m_close->setText(tr("Close"));
    m_sign->setText(tr("what-if, not saved"));
    const QByteArray now =
        m_kpi.toUtf8() + ' ' + m_figures->sidesKey() + (currentLanguage() == Language::Russian ? " ru" : " en");
    if (now != m_shown || was != m_kpi) {
        clear();
        m_shown = now;
        build(words);
    }
    m_measured->setText(tr("as measured: %1").arg(figuresText(words)));
}

void WhatIfPane::build(const report::KpiWords& words)
{
    m_fields.clear();
    delete m_body;
    m_body = new QWidget;
    auto* line = new QHBoxLayout(m_body);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(24));
    for (const std::string_view setting : kpi::adjustableSettings(*words.definition, words.line->comparison.after)) {
        const QString key = QString::fromUtf8(setting.data(), static_cast<qsizetype>(setting.size()));
        auto* field =
            new WhatIfField(key, setting == kpi::kTriedFollowUp ? QString::number(words.definition->followUpDays)
                                                                : settingMeasured(std::string(setting)));
        connect(field, &WhatIfField::edited, this, &WhatIfPane::edited);
        line->addWidget(field);
        m_fields.push_back(field);
    }
    line->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_body);
    edited();
}

/// What the figures were measured with: the snapshot of now pins it (what was changed since belongs to none of them), periods take the
/// audit's own.
QString WhatIfPane::settingMeasured(const std::string& setting) const
{
    const Summary& summary = m_session.summary();
    if (m_figures->isOfPeriods()) {
        for (const auto& [key, value] : summary.settings.entries())
            if (key.toStdString() == setting)
                return value;
        return {};
    }
    const std::vector<store::SnapshotRow>& rows = summary.snapshots;
    const auto snapshot =
        std::find_if(rows.begin(), rows.end(),
                     [after = m_figures->after()](const store::SnapshotRow& row) { return row.id == after; });
    if (snapshot == rows.end())
        return {};
    const auto at = snapshot->settings.find(setting);
    return at == snapshot->settings.end() ? QString() : QString::fromStdString(at->second);
}

std::optional<audit::Overrides> WhatIfPane::overrides()
{
    audit::Overrides list;
    bool valid = true;
    Settings probe = m_session.summary().settings;
    for (WhatIfField* field : m_fields) {
        if (!field->isChanged())
            continue;
        const bool accepted = field->setting().toStdString() == kpi::kTriedFollowUp ||
                              probe.set(field->setting(), field->value()).has_value();
        field->setWrong(!accepted);
        valid = valid && accepted;
        list.emplace_back(field->setting(), field->value());
    }
    return valid ? std::optional(std::move(list)) : std::nullopt;
}

void WhatIfPane::edited()
{
    ++m_asked;
    if (m_progress)
        m_progress->cancel();
    m_progress.reset();
    const auto changed = overrides();
    const bool asks = changed && !changed->empty();
    const bool isMeasured = changed && changed->empty();
    m_reset->setEnabled(!isMeasured);
    m_sign->setVisible(!isMeasured);
    m_measured->setVisible(!isMeasured);
    m_result->setVisible(!isMeasured);
    m_result->setText(asks ? tr("Measuring…") : QString());
    m_verdict->setText({});
    m_verdict->setVisible(!isMeasured);
    if (asks)
        m_pause.start();
    else
        m_pause.stop();
}

void WhatIfPane::reset()
{
    for (WhatIfField* field : m_fields) {
        field->reset();
        field->setWrong(false);
    }
    edited();
    if (!m_fields.empty())
        m_fields.front()->editor()->setFocus();
}

void WhatIfPane::ask()
{
    const auto changed = overrides();
    if (!changed || changed->empty())
        return;
    m_progress = std::make_shared<Progress>();
    m_session.ask<kpi::Comparison>(
        this,
        [kpi = m_kpi.toStdString(), sides = m_figures->sides(),
         list = *changed](audit::Audit& audit, Progress& progress) { return audit.whatIf(kpi, sides, list, progress); },
        [this, asked = ++m_asked](const Result<kpi::Comparison>& comparison) {
            if (asked == m_asked)
                take(comparison);
        },
        m_progress);
}

void WhatIfPane::take(const Result<kpi::Comparison>& comparison)
{
    m_progress.reset();
    const report::KpiWords* words = m_figures->find(m_kpi);
    if (!comparison) {
        m_result->setText(audit::describe(comparison.error(), currentLanguage()));
    } else if (words != nullptr) {
        const report::Input input = tried(m_figures->input(), *words->line, *comparison);
        const std::vector<report::KpiWords> changed = report::kpiWords(input);
        m_result->setText(figuresText(changed.front()));
        if (!changed.front().verdict.isEmpty())
            m_verdict->setText(tr("Verdict of the what-if: %1").arg(changed.front().verdict));
    }
    m_result->setAccessibleName(m_sign->text() + QStringLiteral(": ") + m_result->text());
    m_verdict->setAccessibleName(m_verdict->text());
}

QString WhatIfPane::verdict() const
{
    return m_sign->isHidden() ? QString() : m_verdict->text();
}

QString WhatIfPane::result() const
{
    return m_sign->isHidden() ? QString() : m_result->text();
}

}
