#include "ui/pages/checklist/step_footer.h"

#include "ui/pages/checklist/step_glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace zamer::ui::checklist {

namespace {

/// A caption that gives way first.
TextLabel* caption()
{
    auto* label = new TextLabel(TextRole::Caption, Tone::Caption);
    label->setWordWrap(true);
    return label;
}

}

StepFooter::StepFooter(QWidget* parent)
    : Pane(Line::Top, parent), m_usual(new QWidget), m_question(new QWidget),
      m_back(new QPushButton(icon("arrow-left"), tr("Back"))), m_backName(caption()),
      m_next(new QPushButton(icon("arrow-right", Tone::OnPrimary), tr("Next"))), m_nextName(caption()),
      m_notApplicable(new QPushButton(tr("Not applicable…"))), m_done(new QPushButton), m_why(caption()),
      m_reason(new QLineEdit), m_set(new QPushButton(tr("Set as not applicable")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(28), scaled(8), scaled(28), scaled(8));
    setMinimumHeight(scaled(52));
    auto* usual = new QHBoxLayout(m_usual);
    usual->setContentsMargins(0, 0, 0, 0);
    usual->setSpacing(scaled(10));
    m_notApplicable->setFlat(true);
    m_next->setLayoutDirection(Qt::RightToLeft);
    setPrimary(*m_next);
    usual->addWidget(m_back);
    usual->addWidget(m_backName, 2);
    usual->addWidget(m_notApplicable);
    usual->addWidget(m_done);
    usual->addStretch(1);
    usual->addWidget(m_next);
    usual->addWidget(m_nextName, 2);
    auto* question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(scaled(10));
    auto* words = new TextLabel(tr("Why it does not apply here"), TextRole::Body);
    auto* leave = new QPushButton(tr("Leave"));
    m_reason->setAccessibleName(words->text());
    m_reason->setPlaceholderText(tr("One sentence; the report prints it"));
    question->addWidget(words);
    question->addWidget(m_reason, 1);
    question->addWidget(m_set);
    question->addWidget(leave);
    m_question->hide();
    // Why a step is not done yet has a line of its own: in Russian it is longer than the room between buttons.
    column->addWidget(m_why);
    column->addWidget(m_usual);
    column->addWidget(m_question);

    connect(m_back, &QPushButton::clicked, this, &StepFooter::backRequested);
    connect(m_next, &QPushButton::clicked, this, &StepFooter::nextRequested);
    connect(m_done, &QPushButton::clicked, this, [this] {
        if (m_settled)
            Q_EMIT reopenRequested();
        else
            Q_EMIT doneRequested();
    });
    connect(m_notApplicable, &QPushButton::clicked, this, &StepFooter::askReason);
    connect(leave, &QPushButton::clicked, this, &StepFooter::leaveReason);
    const auto set = [this] {
        const QString reason = m_reason->text().trimmed();
        if (reason.isEmpty())
            return;
        leaveReason();
        Q_EMIT notApplicableRequested(reason);
    };
    m_set->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_set->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, set);
    connect(m_set, &QPushButton::clicked, this, set);
    auto* escape = new QShortcut(Qt::Key_Escape, m_question, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &StepFooter::leaveReason);
}

void StepFooter::show(const audit::StepState& state, const method::Step* back, const method::Step* next,
                      const report::Format& format)
{
    const Language language = format.language();
    m_back->setEnabled(back != nullptr);
    m_next->setEnabled(next != nullptr);
    m_backName->setText(back == nullptr ? QString() : back->title.in(language));
    m_nextName->setText(next == nullptr ? QString() : next->title.in(language));
    using method::StepStatus;
    const bool derivedDone = state.step->derived && state.status == StepStatus::Done;
    m_settled = state.status == StepStatus::NotApplicable || (state.status == StepStatus::Done && !derivedDone);
    const QString missing = missingText(state, format);
    m_notApplicable->setVisible(state.status != StepStatus::NotApplicable);
    m_notApplicable->setEnabled(state.status != StepStatus::Done);
    m_done->setText(m_settled ? tr("Open again") : tr("Mark done"));
    m_done->setEnabled(m_settled || (missing.isEmpty() && !state.step->derived));
    m_why->setText(derivedDone           ? tr("done: the data say so")
                   : m_settled           ? (missing.isEmpty() ? QString() : missing)
                   : state.step->derived ? tr("done by itself once the data say so; %1").arg(missing)
                                         : missing);
    m_why->setVisible(!m_why->text().isEmpty());
}

void StepFooter::askReason()
{
    m_reason->clear();
    m_usual->hide();
    m_question->show();
    m_reason->setFocus();
}

void StepFooter::leaveReason()
{
    m_question->hide();
    m_usual->show();
}

QString StepFooter::why() const
{
    return m_why->text();
}

}
