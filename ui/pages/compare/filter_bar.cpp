#include "ui/pages/compare/filter_bar.h"

#include "ui/pages/compare/chip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace zamer::ui::compare {

namespace {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Improved:
        return FilterBar::tr("improved");
    case Outcome::Worsened:
        return FilterBar::tr("worsened");
    case Outcome::Possible:
        return FilterBar::tr("possible");
    case Outcome::NoReliableChange:
        return FilterBar::tr("no reliable change");
    case Outcome::CannotTell:
        break;
    }
    return FilterBar::tr("cannot tell");
}

}

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_all(new Chip({})), m_search(new QLineEdit)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    line->addWidget(m_all);
    for (const Outcome outcome : kOutcomes) {
        auto* each = new Chip(signOf(outcome));
        m_chips[static_cast<std::size_t>(outcome)] = each;
        line->addWidget(each);
        connect(each, &Chip::clicked, this, &FilterBar::take);
    }
    line->addStretch(1);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(120));
    m_search->setMaximumWidth(scaled(260));
    m_search->addAction(icon("search", Tone::Caption), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    line->addWidget(m_search, 1);
    m_all->setChecked(true);
    connect(m_all, &Chip::clicked, this, [this] {
        for (Chip* each : m_chips)
            each->setChecked(false);
        take();
    });
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::take);
}

void FilterBar::setWords(const std::vector<report::KpiWords>& words)
{
    const auto counts = countOutcomes(words);
    m_all->setWords(tr("all"), static_cast<int>(words.size()));
    for (const Outcome outcome : kOutcomes)
        chip(outcome)->setWords(outcomeName(outcome), counts[static_cast<std::size_t>(outcome)]);
    m_search->setPlaceholderText(tr("Find a KPI"));
    m_search->setAccessibleName(tr("Find a KPI"));
    setAccessibleName(tr("Which KPIs are shown"));
}

void FilterBar::take()
{
    m_filter.outcomes.clear();
    for (const Outcome outcome : kOutcomes)
        if (chip(outcome)->isChecked())
            m_filter.outcomes.insert(outcome);
    m_filter.text = m_search->text();
    m_all->setChecked(m_filter.outcomes.empty());
    Q_EMIT changed();
}

void FilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    for (Chip* each : m_chips)
        each->setChecked(false);
    take();
}

void FilterBar::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return) {
            Q_EMIT rowsRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
