#include "ui/pages/data/reading_options.h"

#include "core/report/wording.h"
#include "core/store/mapping_store.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QStandardItemModel>

namespace zamer::ui::data {

namespace {

constexpr const char* kEncodings[] = {"utf-8", "utf-16le", "utf-16be", "windows-1251", "ibm866", "koi8-r"};
const QLatin1String kSaved("saved:");
constexpr char kDelimiters[] = {';', ',', '\t', '|'};

QString withShare(const QString& word, double share)
{
    return QString::fromUtf8("%1 (%2)").arg(word, report::Format(currentLanguage()).percent(share, 0));
}

void choose(QComboBox& combo, const QString& data)
{
    combo.setCurrentIndex(qMax(0, combo.findData(data)));
}

void addHeading(QComboBox& combo, const QString& text)
{
    combo.addItem(text, QStringLiteral("-"));
    if (auto* items = qobject_cast<QStandardItemModel*>(combo.model()))
        items->item(combo.count() - 1)->setEnabled(false);
}

}

ReadingOptions::ReadingOptions(QWidget* parent)
    : QWidget(parent), m_profile(new QComboBox), m_encoding(new QComboBox), m_delimiter(new QComboBox),
      m_encodingBox(new QWidget), m_delimiterBox(new QWidget)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    const auto place = [this](QHBoxLayout* where, const QString& name, QComboBox* combo) {
        where->addWidget(new TextLabel(name, TextRole::Small, Tone::Caption));
        where->addWidget(combo);
        combo->setAccessibleName(name);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaxVisibleItems(24);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            m_newLayout = m_newLayout || combo == m_profile;
            m_settle.start();
        });
    };
    m_settle.setSingleShot(true);
    m_settle.setInterval(QApplication::keyboardInputInterval());
    connect(&m_settle, &QTimer::timeout, this, [this] { emitChanged(std::exchange(m_newLayout, false)); });
    place(line, tr("Profile"), m_profile);
    // A long name of a profile must not push the others off the page.
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(22);
    for (const auto& [box, name, combo] :
         {std::tuple{m_encodingBox, tr("Encoding"), m_encoding}, {m_delimiterBox, tr("Separator"), m_delimiter}}) {
        auto* inner = new QHBoxLayout(box);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->setSpacing(scaled(8));
        place(inner, name, combo);
        line->addWidget(box);
    }
}

/// Grouped by what they bring: deals, calls, costs ...
void ReadingOptions::fillProfiles(const ImportFile& file)
{
    const import::Mapping* mapping = file.mapping ? &*file.mapping : nullptr;
    const bool recognised = mapping != nullptr && !mapping->layoutId.empty() && file.options.layout.isEmpty();
    m_profile->clear();
    m_profile->addItem(recognised ? withShare(layoutName(utf8(mapping->layoutId)), mapping->confidence)
                       : file.options.layout.isEmpty() ? tr("Pick a profile…")
                                                       : tr("Find out"),
                       QString());
    if (const auto saved = store::MappingStore().list(); !saved.empty()) {
        addHeading(*m_profile, tr("saved profiles"));
        for (const store::MappingProfile& profile : saved)
            m_profile->addItem(profile.name, QString(kSaved + profile.name));
    }
    for (std::size_t e = 0; e < facts::kEntities; ++e) {
        const auto entity = static_cast<facts::Entity>(e);
        const QString name = utf8(facts::entityName(entity));
        addHeading(*m_profile, report::entityWord(name, currentLanguage()));
        for (const import::Layout* layout : import::layouts())
            if (layout->entity == entity)
                m_profile->addItem(layout->name.in(currentLanguage()), utf8(layout->id));
        const QString id = QStringLiteral("table:") + name;
        m_profile->addItem(layoutName(id), id);
    }
    choose(*m_profile, file.profile.isEmpty() ? file.options.layout : QString(kSaved + file.profile));
    m_profile->setProperty("warned", file.state() == FileState::NeedsProfile);
    m_profile->setToolTip(m_profile->currentText());
}

void ReadingOptions::show(const ImportFile& file)
{
    if (m_settle.isActive() && m_file == file.id)
        return; // something is being chosen
    m_settle.stop();
    m_newLayout = false;
    m_file = file.id;
    m_options = file.options;
    const import::Mapping* mapping = file.mapping ? &*file.mapping : nullptr;
    for (QComboBox* combo : {m_profile, m_encoding, m_delimiter})
        combo->setEnabled(!file.importing && !file.outcome);
    fillProfiles(file);

    // A workbook has neither.
    const bool text = mapping == nullptr || mapping->format.empty() || mapping->format == "text";
    m_encodingBox->setVisible(text);
    m_delimiterBox->setVisible(text);
    m_encoding->clear();
    m_encoding->addItem(mapping != nullptr && file.options.encoding.isEmpty()
                            ? withShare(encodingWord(mapping->encoding), mapping->encodingConfidence)
                            : tr("Find out"),
                        QString());
    for (const char* encoding : kEncodings)
        m_encoding->addItem(encodingWord(encoding), QLatin1String(encoding));
    choose(*m_encoding, file.options.encoding);

    m_delimiter->clear();
    m_delimiter->addItem(mapping != nullptr && file.options.delimiter == 0 ? delimiterWord(mapping->delimiter)
                                                                           : tr("Find out"),
                         QString());
    for (const char delimiter : kDelimiters)
        m_delimiter->addItem(delimiterWord(delimiter), QString(QLatin1Char(delimiter)));
    choose(*m_delimiter, file.options.delimiter == 0 ? QString() : QString(QLatin1Char(file.options.delimiter)));
}

void ReadingOptions::emitChanged(bool newLayout)
{
    import::Options options = m_options;
    const QString profile = m_profile->currentData().toString();
    if (newLayout && profile.startsWith(kSaved)) {
        Q_EMIT profileChosen(profile.mid(kSaved.size()));
        return;
    }
    if (newLayout)
        options.layout = profile;
    options.encoding = m_encoding->currentData().toString();
    const QString delimiter = m_delimiter->currentData().toString();
    options.delimiter = delimiter.isEmpty() ? '\0' : delimiter.at(0).toLatin1();
    // Fields belong to their entity: what was mapped before means nothing under another profile.
    if (newLayout) {
        options.map.clear();
        options.values.clear();
        options.constants.clear();
    }
    Q_EMIT changed(options);
}

}
