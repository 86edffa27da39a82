// The fields of SettingsForm that are more than a line of text: choices, the go-live day, the working week.
#include "ui/shell/settings_form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>

#include <array>

namespace zamer::ui {

namespace {

constexpr std::array<const char*, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QTime timeOf(const QString& text)
{
    // 24:00 ends a day; a time field shows its last minute.
    return text == QLatin1String("24:00") ? QTime(23, 59) : QTime::fromString(text, QStringLiteral("hh:mm"));
}

}

void SettingsForm::addChoice(const char* key, const QString& name, const QString& hint, const QStringList& values)
{
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(values);
    connect(box, &QComboBox::editTextChanged, this, &SettingsForm::edited);
    add({QLatin1String(key), name, hint, box, nullptr, [box] { return box->currentText(); },
         [box](const QString& text) { box->setEditText(text); }},
        box);
}

void SettingsForm::addDay(const char* key, const QString& name, const QString& hint)
{
    auto* edit = new QDateEdit(QDate::currentDate());
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    connect(edit, &QDateEdit::dateChanged, this, &SettingsForm::edited);
    add({QLatin1String(key), name, hint, edit, nullptr, [edit] { return edit->date().toString(Qt::ISODate); },
         [edit](const QString& text) {
             if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
                 edit->setDate(date);
         }},
        edit);
}

void SettingsForm::addWeek(const char* key, const QString& name)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, scaled(4), 0, scaled(4));
    line->setSpacing(scaled(10));
    std::array<QCheckBox*, 7> boxes{};
    for (std::size_t day = 0; day < boxes.size(); ++day) {
        boxes[day] = new QCheckBox(QLocale().standaloneDayName(static_cast<int>(day) + 1, QLocale::ShortFormat));
        connect(boxes[day], &QCheckBox::toggled, this, &SettingsForm::edited);
        line->addWidget(boxes[day]);
    }
    line->addStretch(1);
    row->setFocusProxy(boxes.front());
    add({QLatin1String(key), name, tr("At least one day."), row, nullptr,
         [boxes] {
             QStringList days;
             for (std::size_t day = 0; day < boxes.size(); ++day)
                 if (boxes[day]->isChecked())
                     days << QLatin1String(kDays[day]);
             return days.join(QLatin1Char(','));
         },
         [boxes](const QString& text) {
             const QStringList days = text.split(QLatin1Char(','));
             for (std::size_t day = 0; day < boxes.size(); ++day)
                 boxes[day]->setChecked(days.contains(QLatin1String(kDays[day])));
         }},
        row);
}

void SettingsForm::addHours(const char* key, const QString& name)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* from = new QTimeEdit;
    auto* to = new QTimeEdit;
    for (QTimeEdit* edit : {from, to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
        connect(edit, &QTimeEdit::timeChanged, this, &SettingsForm::edited);
    }
    from->setAccessibleName(tr("Working hours begin"));
    to->setAccessibleName(tr("Working hours end"));
    line->addWidget(from);
    line->addWidget(new TextLabel(QString::fromUtf8("–"), TextRole::Body));
    line->addWidget(to);
    line->addStretch(1);
    row->setFocusProxy(from);
    add({QLatin1String(key), name, tr("The end lies after the beginning."), row, nullptr,
         [from, to]() -> QString {
             const QString end =
                 to->time() == QTime(23, 59) ? QStringLiteral("24:00") : to->time().toString(QStringLiteral("hh:mm"));
             return from->time().toString(QStringLiteral("hh:mm")) + QLatin1Char('-') + end;
         },
         [from, to](const QString& text) {
             from->setTime(timeOf(text.section(QLatin1Char('-'), 0, 0)));
             to->setTime(timeOf(text.section(QLatin1Char('-'), 1)));
         }},
        row);
}

}
