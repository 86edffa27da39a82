#include "ui/shell/settings_form.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace zamer::ui {

namespace {

QString percentOf(const QString& share)
{
    bool ok = false;
    const double value = share.toDouble(&ok);
    return ok ? QString::number(value * 100, 'g', 10) + QStringLiteral(" %") : share;
}

}

SettingsForm::SettingsForm(Extent extent, QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(scaled(16));
    m_form->setVerticalSpacing(scaled(10));
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addText("client", tr("Client"), tr("A name: it stands on the report's cover."), tr("Severny Svet"));
    addText("business", tr("Business"), {}, tr("lighting wholesale"));
    addText("crm", tr("CRM"), {}, QStringLiteral("amoCRM"));
    addDay("go_live", tr("Go-live"),
           tr("The day the CRM went, or goes, live: all dates of the method follow from it."));
    addChoice("currency", tr("Currency"), tr("Three letters, such as RUB."),
              {QStringLiteral("RUB"), QStringLiteral("KZT"), QStringLiteral("BYN"), QStringLiteral("USD"),
               QStringLiteral("EUR")});
    addChoice("time_zone", tr("Time zone"), tr("A zone by its city, such as Europe/Moscow."),
              {QStringLiteral("Europe/Kaliningrad"), QStringLiteral("Europe/Moscow"), QStringLiteral("Europe/Samara"),
               QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("Asia/Omsk"), QStringLiteral("Asia/Novosibirsk"),
               QStringLiteral("Asia/Krasnoyarsk"), QStringLiteral("Asia/Irkutsk"), QStringLiteral("Asia/Yakutsk"),
               QStringLiteral("Asia/Vladivostok"), QStringLiteral("Asia/Magadan"), QStringLiteral("Asia/Kamchatka"),
               QStringLiteral("Europe/Minsk"), QStringLiteral("Asia/Almaty"), QStringLiteral("Europe/London"),
               QStringLiteral("America/New_York"), QStringLiteral("UTC")});
    addWeek("work_week", tr("Working days"));
    addHours("work_hours", tr("Working hours"));
    addText("margin", tr("Margin"), tr("A share of revenue from 0 to 100 %, or nothing where it is not known."),
            QStringLiteral("30 %"));
    addText("sla_minutes", tr("Answer a lead within, min"), tr("Whole working minutes, from 1 up."),
            QStringLiteral("15"));
    if (extent == Extent::NewAudit)
        return;
    addText("lunch", tr("Lunch"), tr("As 13:00-14:00, or nothing."), QStringLiteral("13:00-14:00"));
    addText("holidays", tr("Holidays"), tr("Days as 2026-05-01, separated by commas."),
            QStringLiteral("2026-01-01, 2026-05-01"));
    addText("auditor", tr("Auditor"), {}, {});
    addText("country", tr("Country of phone numbers"), tr("Two letters, such as RU."), QStringLiteral("RU"));
    addText("horizon_days", tr("Follow-up, days"), tr("How long a lead may take to become a sale: 1 to 730 days."),
            QStringLiteral("30"));
    addText("inactivity_days", tr("A customer sleeps after, days"), tr("1 to 3650 days without a purchase."),
            QStringLiteral("90"));
    addText("active_share", tr("Share of working days that makes a user active"), tr("0 to 100 %."),
            QStringLiteral("80 %"));
    addText("qualified_stage", tr("Stage that means “qualified”"), {}, {});
    addText("stuck_limits", tr("A deal is stuck after, days"),
            tr("As 14, or by stage as Offer=7;Bill=14; nothing: by the 90 days before go-live."), {});
    addText("required_fields", tr("Required fields"),
            tr("As deals:owner,amount;cards:name,phone|email, where | means either."), {});
}

void SettingsForm::addText(const char* key, const QString& name, const QString& hint, const QString& placeholder)
{
    auto* edit = new QLineEdit;
    // The core writes shares as 0.3; people read 30 %, and the core reads both.
    const bool share = placeholder.endsWith(QLatin1Char('%'));
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textEdited, this, &SettingsForm::edited);
    add({QLatin1String(key), name, hint, edit, nullptr, [edit] { return edit->text(); },
         [edit, share](const QString& text) { edit->setText(share ? percentOf(text) : text); }},
        edit);
    const std::size_t index = m_fields.size() - 1;
    connect(edit, &QLineEdit::editingFinished, this, [this, index] {
        Settings trial = m_given;
        check(m_fields[index], trial);
    });
}

void SettingsForm::add(Field field, QWidget* shown)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addWidget(shown);
    field.error = new ErrorBar;
    column->addWidget(field.error);
    auto* label = new QLabel(field.name);
    label->setWordWrap(true);
    label->setMinimumHeight(scaled(size::control));
    label->setMinimumWidth(scaled(150));
    label->setMaximumWidth(scaled(240));
    label->setBuddy(field.widget);
    field.widget->setAccessibleName(field.name);
    field.widget->setAccessibleDescription(field.hint);
    field.widget->setToolTip(field.hint);
    field.widget->setObjectName(field.key);
    m_form->addRow(label, box);
    m_fields.push_back(std::move(field));
}

void SettingsForm::setSettings(const Settings& settings)
{
    m_given = settings;
    const auto entries = settings.entries();
    for (const Field& field : m_fields)
        for (const auto& [key, value] : entries)
            if (key == field.key)
                field.write(value);
}

bool SettingsForm::check(const Field& field, Settings& into) const
{
    const bool fits = into.set(field.key, field.read()).has_value();
    if (fits)
        field.error->clear();
    else
        field.error->show(field.read().trimmed().isEmpty() ? tr("Something must stand here.")
                                                           : tr("“%1” does not fit.").arg(field.read().trimmed()),
                          field.hint);
    setWrong(*field.widget, !fits);
    return fits;
}

std::optional<Settings> SettingsForm::settings()
{
    Settings read = m_given;
    const Field* wrong = nullptr;
    for (const Field& field : m_fields)
        if (!check(field, read) && wrong == nullptr)
            wrong = &field;
    if (wrong == nullptr)
        return read;
    wrong->widget->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::vector<std::pair<QString, QString>> SettingsForm::changes() const
{
    std::vector<std::pair<QString, QString>> list;
    Settings read = m_given;
    for (const Field& field : m_fields)
        if (!read.set(field.key, field.read()))
            return {};
    const auto before = m_given.entries();
    const auto after = read.entries();
    for (std::size_t index = 0; index < after.size(); ++index)
        if (after[index].second != before[index].second)
            list.push_back(after[index]);
    return list;
}

QWidget* SettingsForm::field(const QString& key) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&key](const Field& field) { return field.key == key; });
    return found == m_fields.end() ? nullptr : found->widget;
}

}
