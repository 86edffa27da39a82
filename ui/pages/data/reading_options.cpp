#include "ui/pages/data/reading_options.h"

#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace zamer::ui::data {

namespace {

constexpr const char* kEncodings[] = {"utf-8", "utf-16le", "utf-16be", "windows-1251", "ibm866", "koi8-r"};
constexpr char kDelimiters[] = {';', ',', '\t', '|'};
constexpr const char* kDates[] = {"dd.MM.yyyy HH:mm:ss", "MM/dd/yyyy HH:mm:ss", "yyyy-MM-dd HH:mm:ss"};

QString withShare(const QString& word, double share)
{
    return QString::fromUtf8("%1 (%2)").arg(word, report::Format(currentLanguage()).percent(share, 0));
}

void choose(QComboBox& combo, const QString& data)
{
    combo.setCurrentIndex(qMax(0, combo.findData(data)));
}

}

ReadingOptions::ReadingOptions(QWidget* parent)
    : QWidget(parent), m_profile(new QComboBox), m_encoding(new QComboBox), m_delimiter(new QComboBox),
      m_dates(new QComboBox)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    const std::pair<QString, QComboBox*> fields[] = {{tr("Profile"), m_profile},
                                                     {tr("Encoding"), m_encoding},
                                                     {tr("Separator"), m_delimiter},
                                                     {tr("Dates"), m_dates}};
    for (const auto& [name, combo] : fields) {
        line->addWidget(new TextLabel(name, TextRole::Small, Tone::Caption));
        line->addWidget(combo);
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaxVisibleItems(24);
        connect(combo, &QComboBox::activated, this, [this, combo = combo] { emitChanged(combo == m_profile); });
    }
}

void ReadingOptions::show(const ImportFile& file)
{
    m_options = file.options;
    const import::Mapping* mapping = file.mapping ? &*file.mapping : nullptr;
    for (QComboBox* combo : {m_profile, m_encoding, m_delimiter, m_dates}) {
        combo->setEnabled(!file.importing && !file.outcome);
        combo->clear();
    }
    const bool recognised = mapping != nullptr && !mapping->layoutId.empty() && file.options.layout.isEmpty();
    m_profile->addItem(recognised ? withShare(layoutName(utf8(mapping->layoutId)), mapping->confidence)
                       : file.options.layout.isEmpty() ? tr("Pick a profile…")
                                                       : tr("Find out"),
                       QString());
    for (const import::Layout* layout : import::layouts())
        m_profile->addItem(layout->name.in(currentLanguage()), utf8(layout->id));
    for (std::size_t e = 0; e < facts::kEntities; ++e) {
        const QString id = QStringLiteral("table:") + utf8(facts::entityName(static_cast<facts::Entity>(e)));
        m_profile->addItem(layoutName(id), id);
    }
    choose(*m_profile, file.options.layout);
    m_profile->setProperty("warned", file.state() == FileState::NeedsProfile);

    m_encoding->addItem(mapping != nullptr && file.options.encoding.isEmpty()
                            ? withShare(encodingWord(mapping->encoding), mapping->encodingConfidence)
                            : tr("Find out"),
                        QString());
    for (const char* encoding : kEncodings)
        m_encoding->addItem(encodingWord(encoding), QLatin1String(encoding));
    choose(*m_encoding, file.options.encoding);

    m_delimiter->addItem(mapping != nullptr && file.options.delimiter == 0 ? delimiterWord(mapping->delimiter)
                                                                           : tr("Find out"),
                         QString());
    for (const char delimiter : kDelimiters)
        m_delimiter->addItem(delimiterWord(delimiter), QString(QLatin1Char(delimiter)));
    choose(*m_delimiter, file.options.delimiter == 0 ? QString() : QString(QLatin1Char(file.options.delimiter)));

    m_dates->addItem(mapping != nullptr && file.options.dateFormat.isEmpty() && !mapping->dateFormat.empty()
                         ? utf8(mapping->dateFormat)
                         : tr("Find out"),
                     QString());
    for (const char* format : kDates)
        m_dates->addItem(QLatin1String(format), QLatin1String(format));
    choose(*m_dates, file.options.dateFormat);
}

void ReadingOptions::emitChanged(bool newLayout)
{
    import::Options options = m_options;
    options.layout = m_profile->currentData().toString();
    options.encoding = m_encoding->currentData().toString();
    const QString delimiter = m_delimiter->currentData().toString();
    options.delimiter = delimiter.isEmpty() ? '\0' : delimiter.at(0).toLatin1();
    options.dateFormat = m_dates->currentData().toString();
    // Fields belong to their entity: what was mapped before means nothing under another profile.
    if (newLayout) {
        options.map.clear();
        options.values.clear();
    }
    Q_EMIT changed(options);
}

}
