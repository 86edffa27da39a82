#include "ui/pages/checklist/entries_form.h"

#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace zamer::ui::checklist {

namespace {

constexpr int kLabel = 200;

}

EntriesForm::EntriesForm(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(8));
    grid->setColumnMinimumWidth(0, scaled(kLabel));
    grid->setColumnStretch(1, 1);
}

void EntriesForm::show(const audit::StepState& state)
{
    if (m_step != state.step)
        build(*state.step);
    for (const auto& [name, widget] : m_fields) {
        const auto entry = state.entries.find(name);
        const QString value = entry == state.entries.end() ? QString() : QString::fromStdString(entry->second);
        const bool typing = widget->hasFocus() && typed(name) != m_saved[name];
        m_saved[name] = value;
        if (typing || typed(name) == value)
            continue;
        if (auto* line = qobject_cast<QLineEdit*>(widget))
            line->setText(value);
        else
            static_cast<QPlainTextEdit*>(widget)->setPlainText(value);
    }
}

void EntriesForm::build(const method::Step& step)
{
    m_step = &step;
    for (const auto& [name, widget] : m_fields)
        widget->removeEventFilter(this);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_fields.clear();
    m_saved.clear();
    const Language language = currentLanguage();
    for (const method::Entry& entry : step.entries)
        addField(std::string(entry.name), entry.label.in(language), entry.hint.in(language), entry.multiline);
    addField("notes", tr("Notes"), tr("Whatever will matter when the step is looked at again"), true);
}

void EntriesForm::addField(const std::string& name, const QString& label, const QString& hint, bool multiline)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = static_cast<int>(m_fields.size());
    auto* words = (new TextLabel(label, TextRole::Small, Tone::Caption))->wrapping();
    words->setMaximumWidth(scaled(kLabel));
    words->setContentsMargins(0, scaled(5), 0, 0);
    QWidget* field = nullptr;
    if (multiline) {
        auto* edit = new QPlainTextEdit;
        edit->setPlaceholderText(hint);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(scaled(76));
        field = edit;
    } else {
        auto* edit = new QLineEdit;
        edit->setPlaceholderText(hint);
        connect(edit, &QLineEdit::editingFinished, this, [this, name] { save(name); });
        field = edit;
    }
    field->setAccessibleName(label);
    field->setAccessibleDescription(hint);
    field->setObjectName(QString::fromStdString(name));
    field->setMaximumWidth(scaled(720));
    field->installEventFilter(this);
    words->setBuddy(field);
    grid->addWidget(words, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    words->show();
    field->show();
    m_fields[name] = field;
}

QWidget* EntriesForm::field(const std::string& name) const
{
    const auto found = m_fields.find(name);
    return found == m_fields.end() ? nullptr : found->second;
}

QString EntriesForm::typed(const std::string& name) const
{
    QWidget* widget = m_fields.at(name);
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    return static_cast<QPlainTextEdit*>(widget)->toPlainText();
}

void EntriesForm::save(const std::string& name)
{
    const QString value = typed(name);
    const QString before = m_saved[name];
    if (value == before)
        return;
    m_saved[name] = value;
    Q_EMIT entryChanged(name, value.toStdString(), before.toStdString());
}

void EntriesForm::flush()
{
    for (const auto& [name, widget] : m_fields)
        save(name);
}

bool EntriesForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        save(watched->objectName().toStdString());
    return QWidget::eventFilter(watched, event);
}

}
