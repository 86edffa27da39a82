#include "ui/pages/compare/picker.h"

#include "core/kpi/season.h"
#include "ui/pages/compare_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>

namespace zamer::ui::compare {

namespace {

constexpr int kQuarter = 90; // days

QDateEdit* dayField()
{
    auto* edit = new QDateEdit;
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    // Its size hint forgets the calendar's button.
    edit->setMinimumWidth(scaled(128));
    return edit;
}

QDate newestData(const Summary& summary)
{
    Instant newest = kNoInstant;
    for (const store::SourceRow& row : summary.sources)
        newest = std::max(newest, row.source.exportedAt);
    return newest == kNoInstant ? QDate::currentDate() : toDate(summary.settings.localTime().dayOf(newest));
}

}

std::pair<Period, Period> suggestedPeriods(QDate goLive, QDate newestData)
{
    // The day of an export is not over yet.
    const Day end = toDay(newestData);
    Period after{end - kQuarter, end};
    Period before{end - 2 * kQuarter, end - kQuarter};
    if (goLive.isValid()) {
        before = method::stageDates(method::StageId::Baseline, goLive).measured;
        const Day launch = toDay(goLive);
        if (after.to > launch)
            after.from = std::max(after.from, launch);
    }
    return {before, after};
}

Picker::Picker(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_head(new QWidget), m_headLine(new QHBoxLayout(m_head)),
      m_barPlace(new QWidget), m_bar(new CompareBar(session)), m_button(new QPushButton), m_year(new QPushButton),
      m_wrong(new TextLabel(TextRole::Small, Tone::Warning))
{
    build();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (question())
            Q_EMIT asked();
    });
    connect(m_year, &QPushButton::clicked, this, &Picker::takeYearBefore);
    for (QDateEdit* day : m_days)
        connect(day, &QDateEdit::dateChanged, this, &Picker::judge);
}

void Picker::build()
{
    m_headLine->setContentsMargins(0, 0, 0, 0);
    m_headLine->setSpacing(scaled(12));
    m_headLine->addStretch(1);
    // The bar shows itself whenever the figures change; the place it stands in is shown or hidden here.
    auto* place = new QHBoxLayout(m_barPlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_bar);
    m_headLine->addWidget(m_barPlace);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(scaled(size::margin), 0, scaled(size::margin), scaled(10));
    line->setSpacing(scaled(8));
    for (std::size_t side = 0; side < 2; ++side) {
        m_names[side] = new TextLabel(TextRole::Small, Tone::Caption);
        line->addWidget(m_names[side]);
        for (std::size_t end = 0; end < 2; ++end) {
            QDateEdit* day = m_days[2 * side + end] = dayField();
            if (end == 1)
                line->addWidget(new TextLabel(QString(QChar(0x2013)), TextRole::Small, Tone::Caption));
            line->addWidget(day);
        }
        line->addSpacing(scaled(8));
    }
    line->addWidget(m_button);
    line->addWidget(m_year);
    line->addWidget(m_wrong->wrapping(), 1);
    hide();
}

void Picker::refresh()
{
    // A new one for the language of the moment.
    delete m_mode;
    m_mode = new SegmentedButton({tr("Snapshots"), tr("Periods")});
    m_mode->setAccessibleName(tr("What is compared"));
    m_mode->setCurrent(m_ofPeriods ? 1 : 0);
    m_headLine->insertWidget(1, m_mode);
    connect(m_mode, &SegmentedButton::currentChanged, this, [this](int index) {
        setOfPeriods(index == 1);
        Q_EMIT modeChanged();
    });
    m_names[0]->setText(tr("Before"));
    m_names[1]->setText(tr("Now"));
    const QStringList spoken{tr("Before: first day"), tr("Before: last day"), tr("Now: first day"),
                             tr("Now: last day")};
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setAccessibleName(spoken.at(static_cast<qsizetype>(i)));
    m_button->setText(tr("Compare"));
    m_year->setText(tr("Before = a year ago"));
    m_year->setToolTip(tr("Compare with the same days of the year before: no season in between"));
    m_bar->refresh();
    setOfPeriods(m_ofPeriods);
    if (!m_suggested && m_session.isOpen())
        suggest();
    judge();
}

void Picker::suggest()
{
    const Summary& summary = m_session.summary();
    if (summary.sources.empty())
        return;
    m_suggested = true;
    const auto [before, after] = suggestedPeriods(summary.settings.goLive, newestData(summary));
    setPeriods(before, after);
}

void Picker::setOfPeriods(bool on)
{
    m_ofPeriods = on;
    setVisible(on);
    m_barPlace->setVisible(!on);
    if (m_mode != nullptr && m_mode->current() != (on ? 1 : 0)) {
        const QSignalBlocker quiet(m_mode);
        m_mode->setCurrent(on ? 1 : 0);
    }
}

void Picker::setPeriods(const Period& before, const Period& after)
{
    const std::array<Day, 4> days{before.from, before.to - 1, after.from, after.to - 1};
    for (std::size_t i = 0; i < days.size(); ++i)
        m_days[i]->setDate(toDate(days[i]));
}

std::optional<audit::PeriodsQuestion> Picker::question() const
{
    const auto day = [this](std::size_t index) { return toDay(m_days[index]->date()); };
    const Period before{day(0), day(1) + 1};
    const Period after{day(2), day(3) + 1};
    if (before.days() <= 0 || after.days() <= 0)
        return {};
    return audit::PeriodsQuestion{before, after, {}};
}

void Picker::judge()
{
    const auto wanted = question();
    m_button->setEnabled(wanted.has_value());
    m_year->setEnabled(wanted.has_value());
    const bool overlap = wanted && wanted->before.from < wanted->after.to && wanted->after.from < wanted->before.to;
    m_wrong->setText(!wanted   ? tr("A period ends before it begins.")
                     : overlap ? tr("The periods share days: what both hold cannot have changed.")
                               : QString());
}

void Picker::takeYearBefore()
{
    const auto wanted = question();
    if (!wanted)
        return;
    setPeriods(kpi::seasonOf(wanted->before, wanted->after).lastYear, wanted->after);
    Q_EMIT asked();
}

}
