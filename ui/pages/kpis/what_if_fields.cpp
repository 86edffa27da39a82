#include "ui/pages/kpis/what_if_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

namespace {

QString nameOf(const QString& setting)
{
    struct Known {
        const char* setting;
        const char* name;
    };
    static constexpr Known kKnown[] = {
        {"sla_minutes", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "answer is due within")},
        {"horizon_days", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "each lead is followed for")},
        {"inactivity_days", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "active: a purchase within")},
        {"active_share", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "active on that share of days")},
        {"follow_up_days", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "each case is followed for")},
        {"margin", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "margin")},
        {"qualified_stage", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "qualified from the stage")},
        {"work_week", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "working days")},
        {"work_hours", QT_TRANSLATE_NOOP("zamer::ui::kpis::WhatIfField", "working hours")},
    };
    for (const Known& known : kKnown)
        if (setting == QLatin1String(known.setting))
            return WhatIfField::tr(known.name);
    return setting;
}

}

WhatIfField::WhatIfField(const QString& setting, const QString& measured, QWidget* parent)
    : QWidget(parent), m_setting(setting), m_measured(measured),
      m_name(new TextLabel(TextRole::Caption, Tone::Caption)), m_note(new TextLabel(TextRole::Caption, Tone::Caption))
{
    m_name->setText(nameOf(setting));
    if (setting == QLatin1String("sla_minutes"))
        addNumber(1, 10'000, tr(" min"));
    else if (setting.endsWith(QLatin1String("_days")))
        addNumber(1, setting == QLatin1String("horizon_days") ? 730 : 3'650, tr(" days"));
    else if (setting == QLatin1String("active_share") || setting == QLatin1String("margin"))
        addShare();
    else
        addText();
    m_editor->setAccessibleName(m_name->text());
    m_editor->setMinimumWidth(scaled(110));
    m_name->setBuddy(m_editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(m_name);
    column->addWidget(m_editor);
    column->addWidget(m_note);
    m_shown = m_text();
    mark();
}

void WhatIfField::addNumber(int least, int most, const QString& suffix)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    m_reset = [this, box] { box->setValue(m_measured.toInt()); };
    m_reset();
    m_value = [box] { return QString::number(box->value()); };
    m_text = [box] { return box->text(); };
    connect(box, &QSpinBox::valueChanged, this, &WhatIfField::mark);
    m_editor = box;
}

void WhatIfField::addShare()
{
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 100);
    box->setDecimals(0);
    box->setSingleStep(5);
    box->setSuffix(tr(" %"));
    m_reset = [this, box] { box->setValue(m_measured.toDouble() * 100); };
    m_reset();
    // What was not touched stays as it is written, to the last digit.
    m_value = [this, box, untouched = box->value()] {
        return box->value() == untouched ? m_measured : QString::number(box->value() / 100);
    };
    m_text = [box] { return box->text(); };
    connect(box, &QDoubleSpinBox::valueChanged, this, &WhatIfField::mark);
    m_editor = box;
}

void WhatIfField::addText()
{
    auto* line = new QLineEdit;
    m_reset = [this, line] { line->setText(m_measured); };
    m_reset();
    m_value = [line] { return line->text(); };
    m_text = m_value;
    connect(line, &QLineEdit::textChanged, this, &WhatIfField::mark);
    m_editor = line;
}

void WhatIfField::reset()
{
    m_reset();
}

void WhatIfField::setWrong(bool wrong)
{
    ui::setWrong(*m_editor, wrong);
    if (wrong)
        m_note->setText(tr("not valid; as measured: %1").arg(m_shown));
}

void WhatIfField::mark()
{
    const bool changed = isChanged();
    m_name->setTone(changed ? Tone::Ink : Tone::Caption);
    QFont font = m_editor->font();
    font.setWeight(changed ? QFont::Medium : QFont::Normal);
    m_editor->setFont(font);
    const QString shown = m_shown.isEmpty() ? tr("nothing") : m_shown;
    m_note->setText(changed ? tr("changed; as measured: %1").arg(shown) : tr("as measured"));
    m_note->setTone(changed ? Tone::Warning : Tone::Caption);
    Q_EMIT edited();
}

}
