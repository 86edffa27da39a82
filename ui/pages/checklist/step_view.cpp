#include "ui/pages/checklist/step_view.h"

#include "ui/pages/checklist/entries_form.h"
#include "ui/pages/checklist/evidence_row.h"
#include "ui/pages/checklist/requirements.h"
#include "ui/pages/checklist/step_footer.h"
#include "ui/pages/checklist/step_glyph.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace zamer::ui::checklist {

namespace {

constexpr int kLabel = 84;
constexpr int kText = 720;

QString idOf(const method::Step& step)
{
    return QString::fromUtf8(step.id.data(), static_cast<qsizetype>(step.id.size()));
}

/// A row of the page: what it is at the left, the content beside it.
QHBoxLayout* labelled(const QString& label, QWidget* content)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(12));
    auto* words = (new TextLabel(label, TextRole::Small, Tone::Caption))->wrapping();
    words->setFixedWidth(scaled(kLabel - 12));
    words->setContentsMargins(0, 1, 0, 0);
    line->addWidget(words, 0, Qt::AlignTop);
    line->addWidget(content, 1);
    return line;
}

TextLabel* paragraph()
{
    auto* label = (new TextLabel(TextRole::Body))->wrapping();
    label->setMaximumWidth(scaled(kText));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}

StepView::StepView(QWidget* parent)
    : QWidget(parent), m_entries(new EntriesForm), m_evidence(new EvidenceRow), m_requirements(new Requirements),
      m_footer(new StepFooter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeContent(), 1);
    column->addWidget(m_footer);
}

QWidget* StepView::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(scaled(28), scaled(12), scaled(28), 0);
    line->setSpacing(scaled(10));
    m_id = new TextLabel(TextRole::Small, Tone::Caption);
    m_title = (new TextLabel(TextRole::Title))->wrapping();
    m_glyph = new StepGlyph(method::StepStatus::ToDo);
    m_status = (new TextLabel(TextRole::Small, Tone::Secondary))->wrapping();
    m_status->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    line->addWidget(m_id, 0, Qt::AlignBaseline);
    line->addWidget(m_title, 3, Qt::AlignBaseline);
    line->addWidget(m_glyph);
    line->addWidget(m_status, 2);
    return head;
}

QWidget* StepView::makeContent()
{
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(scaled(28), scaled(10), scaled(28), scaled(16));
    column->setSpacing(scaled(9));
    m_error = new ErrorBar;
    column->addWidget(m_error);
    m_why = paragraph();
    m_how = paragraph();
    m_doneWhen = paragraph();
    column->addLayout(labelled(tr("Why"), m_why));
    column->addLayout(labelled(tr("How"), m_how));
    column->addSpacing(scaled(4));
    column->addWidget(new SectionHeader(tr("Entries"), tr("saved when a field is left")));
    column->addWidget(m_entries);
    column->addSpacing(scaled(4));
    column->addWidget(new Rule);
    column->addLayout(labelled(tr("Evidence"), m_evidence));
    auto* done = new QWidget;
    auto* lines = new QVBoxLayout(done);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_doneWhen);
    lines->addWidget(m_requirements);
    column->addLayout(labelled(tr("Done when"), done));
    column->addStretch();
    m_scroll->setWidget(content);
    return m_scroll;
}

void StepView::show(const audit::StepState& state, const method::Step* back, const method::Step* next,
                    const Settings& settings)
{
    const Language language = currentLanguage();
    const report::Format format(language, settings.currency);
    const method::Step& step = *state.step;
    const bool other = m_step != state.step;
    m_step = state.step;
    m_id->setText(tr("Step %1").arg(idOf(step)));
    m_title->setText(step.title.in(language));
    m_glyph->setStatus(state.status);
    m_status->setText(statusLine(state, format, settings.localTime()));
    m_why->setText(step.why.in(language));
    m_how->setText(step.how.in(language));
    m_doneWhen->setText(step.doneWhen.in(language));
    m_entries->show(state);
    m_evidence->show(state.evidence, format);
    m_requirements->show(state.requirements, format);
    m_footer->show(state, back, next, format);
    if (other) {
        m_error->clear();
        m_scroll->verticalScrollBar()->setValue(0);
    }
}

void StepView::showError(const QString& text)
{
    m_error->show(text);
    m_scroll->ensureWidgetVisible(m_error);
}

QString StepView::statusText() const
{
    return m_status->text();
}

void showGuide(const method::Step& step, QWidget* parent)
{
    const Language language = currentLanguage();
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(StepView::tr("Guide to step %1").arg(idOf(step)));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(20));
    column->setSpacing(scaled(10));
    column->addWidget((new TextLabel(step.title.in(language), TextRole::LeadStrong))->wrapping());
    const std::pair<QString, QString> parts[] = {{StepView::tr("Why"), step.why.in(language)},
                                                 {StepView::tr("How"), step.how.in(language)},
                                                 {StepView::tr("Done when"), step.doneWhen.in(language)}};
    for (const auto& [label, text] : parts) {
        auto* words = paragraph();
        words->setText(text);
        column->addLayout(labelled(label, words));
    }
    column->addStretch();
    dialog->resize(scaled(640), scaled(320));
    dialog->show();
}

}
