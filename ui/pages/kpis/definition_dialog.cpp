#include "ui/pages/kpis/definition_dialog.h"

#include "core/report/wording.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

namespace {

QString betterText(const kpi::Kpi& kpi, Language language)
{
    if (kpi.better == kpi::Better::Target)
        return DefinitionDialog::tr("the nearer to %1 the better")
            .arg(report::Format(language).value(kpi.unit, kpi.target));
    return kpi.better == kpi::Better::Up ? DefinitionDialog::tr("more is better")
                                         : DefinitionDialog::tr("less is better");
}

}

DefinitionDialog::DefinitionDialog(const kpi::Kpi& kpi, const kpi::Measurement* measured, QWidget* parent)
    : QDialog(parent)
{
    const Language language = currentLanguage();
    const auto text = [](const QString& words) { return (new TextLabel(words, TextRole::Body))->wrapping(); };
    setWindowTitle(kpi.name.in(language));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(kpi.name.in(language), TextRole::Title));
    column->addWidget(text(kpi.definition.in(language)));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    const auto add = [&](const QString& label, const QString& words) {
        form->addRow(new TextLabel(label, TextRole::Body, Tone::Caption), text(words));
    };
    add(tr("Better"), betterText(kpi, language));
    add(tr("Method"), report::estimatorText(kpi.estimator, kpi.unit, language));
    add(tr("Version"), QString::number(measured == nullptr ? kpi.version : measured->version));
    if (measured != nullptr && !measured->parameters.empty()) {
        QStringList parameters;
        for (const auto& [key, value] : measured->parameters)
            parameters << report::parameterText(key, value, language);
        add(tr("Measured with"), parameters.join(QLatin1Char('\n')));
    }
    column->addLayout(form);
    column->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(scaled(520));
}

}
