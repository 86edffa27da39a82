// ReadingDetails: dates, header row, time zone and export time of a file.
#include "ui/pages/data/reading_options.h"

#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

namespace zamer::ui::data {

namespace {

constexpr const char* kDates[] = {"dd.MM.yyyy HH:mm:ss", "MM/dd/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss"};
constexpr int kHeaderRows = 20;

/// What exports come in most often first.
QStringList zones()
{
    QStringList list{QStringLiteral("UTC"),
                     QStringLiteral("Europe/Kaliningrad"),
                     QStringLiteral("Europe/Moscow"),
                     QStringLiteral("Europe/Samara"),
                     QStringLiteral("Asia/Yekaterinburg"),
                     QStringLiteral("Asia/Omsk"),
                     QStringLiteral("Asia/Novosibirsk"),
                     QStringLiteral("Asia/Krasnoyarsk"),
                     QStringLiteral("Asia/Irkutsk"),
                     QStringLiteral("Asia/Yakutsk"),
                     QStringLiteral("Asia/Vladivostok"),
                     QStringLiteral("Asia/Magadan"),
                     QStringLiteral("Asia/Kamchatka")};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (const QString name = QString::fromLatin1(id); name.contains(QLatin1Char('/')) && !list.contains(name))
            list += name;
    return list;
}

void choose(QComboBox& combo, const QVariant& data)
{
    combo.setCurrentIndex(qMax(0, combo.findData(data)));
}

const char* const kStamp = "yyyy-MM-dd HH:mm";

QString stamp(Instant instant, const LocalTime& zone)
{
    return QDateTime::fromSecsSinceEpoch(instant + zone.offsetAt(instant), Qt::UTC).toString(QLatin1String(kStamp));
}

}

ReadingDetails::ReadingDetails(QWidget* parent)
    : QWidget(parent), m_dates(new QComboBox), m_header(new QComboBox), m_zone(new QComboBox), m_exported(new QLineEdit)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(QApplication::keyboardInputInterval());
    connect(&m_settle, &QTimer::timeout, this, &ReadingDetails::emitChanged);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    const std::pair<QString, QWidget*> fields[] = {
        {tr("Dates"), m_dates}, {tr("Header row"), m_header}, {tr("Time zone"), m_zone}, {tr("Exported"), m_exported}};
    for (const auto& [name, field] : fields) {
        auto* label = new TextLabel(name, TextRole::Small, Tone::Caption);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
        field->setAccessibleName(name);
        if (auto* combo = qobject_cast<QComboBox*>(field)) {
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo->setMinimumContentsLength(combo == m_header ? 12 : combo == m_dates ? 17 : 15);
            combo->setMaxVisibleItems(24);
            connect(combo, &QComboBox::activated, this, [this] { m_settle.start(); });
        }
    }
    line->addStretch(1);
    m_exported->setMinimumWidth(scaled(118));
    m_exported->setMaximumWidth(scaled(150));
    m_exported->setToolTip(tr("When the file was exported: year-month-day hour:minute"));
    connect(m_exported, &QLineEdit::editingFinished, this, &ReadingDetails::takeExported);
    m_zone->addItem(QString(), QString());
    for (const QString& zone : zones())
        m_zone->addItem(zone, zone);
}

void ReadingDetails::show(const ImportFile& file, const Settings& settings)
{
    if (m_settle.isActive() && m_file == file.id)
        return; // something is being chosen
    m_settle.stop();
    m_file = file.id;
    m_options = file.options;
    m_settings = settings;
    const import::Mapping* mapping = file.mapping ? &*file.mapping : nullptr;
    for (QWidget* field : std::initializer_list<QWidget*>{m_dates, m_header, m_zone, m_exported})
        field->setEnabled(!file.importing && !file.outcome);

    m_dates->clear();
    const bool unclear = file.error && file.error->kind == ErrorKind::AmbiguousDates;
    m_dates->addItem(mapping == nullptr || !file.options.dateFormat.isEmpty() ? tr("Find out")
                     : unclear                                                ? tr("choose…")
                     : mapping->dateFormat.empty()                            ? tr("each column its own")
                                                                              : utf8(mapping->dateFormat),
                     QString());
    for (const char* format : kDates)
        m_dates->addItem(QLatin1String(format), QLatin1String(format));
    if (!file.options.dateFormat.isEmpty() && m_dates->findData(file.options.dateFormat) < 0)
        m_dates->addItem(file.options.dateFormat, file.options.dateFormat);
    choose(*m_dates, file.options.dateFormat);
    m_dates->setProperty("warned", unclear);
    m_dates->setToolTip(m_dates->currentText());

    m_header->clear();
    m_header->addItem(mapping == nullptr || file.options.header >= 0 ? tr("Find out")
                      : mapping->header                              ? tr("found: row %1").arg(mapping->headerRow)
                                                                     : tr("found: none"),
                      -1);
    m_header->addItem(tr("none"), 0);
    for (int row = 1; row <= kHeaderRows; ++row)
        m_header->addItem(tr("row %1").arg(row), row);
    choose(*m_header, file.options.header);

    m_zone->setItemText(0, settings.timeZone);
    choose(*m_zone, file.options.timeZone);
    m_zone->setToolTip(file.options.timeZone.isEmpty() ? tr("the audit’s: %1").arg(settings.timeZone)
                                                       : file.options.timeZone);

    const LocalTime zone = settings.localTime();
    setWrong(*m_exported, false);
    m_exported->setText(file.options.exportedAt == kNoInstant ? QString() : stamp(file.options.exportedAt, zone));
    m_exported->setPlaceholderText(
        mapping == nullptr || mapping->exportedAt == kNoInstant ? QString() : stamp(mapping->exportedAt, zone));
}

void ReadingDetails::emitChanged()
{
    import::Options options = m_options;
    options.dateFormat = m_dates->currentData().toString();
    options.header = m_header->currentData().toInt();
    options.timeZone = m_zone->currentData().toString();
    Q_EMIT changed(options);
}

void ReadingDetails::takeExported()
{
    import::Options options = m_options;
    const QString text = m_exported->text().trimmed();
    options.exportedAt = kNoInstant;
    if (!text.isEmpty()) {
        QDateTime when = QDateTime::fromString(text, QLatin1String(kStamp));
        if (!when.isValid())
            when = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(23, 59));
        setWrong(*m_exported, !when.isValid());
        if (!when.isValid())
            return;
        when.setTimeSpec(Qt::UTC);
        const Instant wall = when.toSecsSinceEpoch();
        const LocalTime zone = m_settings.localTime();
        options.exportedAt = zone.fromLocal(wall);
    }
    setWrong(*m_exported, false);
    if (options.exportedAt != m_options.exportedAt)
        Q_EMIT changed(options);
}

}
