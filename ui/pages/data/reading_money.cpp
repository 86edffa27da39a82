#include "ui/pages/data/reading_money.h"

#include "core/import/exchange.h"
#include "core/import/text/numbers.h"
#include "ui/pages/data/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace zamer::ui::data {

namespace {

using Kind = import::Issue::Kind;

constexpr int kRatesInLine = 3; // beside the mark, at 1366 pixels

/// Issues show any other word masked.
bool isCode(const QString& word)
{
    return word.size() == 3 && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isRate(const QString& text)
{
    double rate = 0;
    return import::readNumber(text.toStdString(), 0, rate) && rate > 0 && !std::isinf(rate);
}

QHBoxLayout* lineOf(QWidget& box)
{
    auto* line = new QHBoxLayout(&box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    return line;
}

QString rateSaid(const import::Options& options, const QString& currency)
{
    for (const auto& [field, from, to] : options.values)
        if (field == import::kRate && from == currency.toStdString())
            return utf8(to);
    return {};
}

}

ReadingMoney::ReadingMoney(QWidget* parent)
    : QWidget(parent), m_markBox(new QWidget), m_mark(new QComboBox), m_places(new QGridLayout)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(QApplication::keyboardInputInterval());
    connect(&m_settle, &QTimer::timeout, this, &ReadingMoney::takeMark);
    connect(m_mark, &QComboBox::activated, this, [this] { m_settle.start(); });
    QHBoxLayout* line = lineOf(*m_markBox);
    auto* label = new TextLabel(tr("Decimal mark"), TextRole::Small, Tone::Caption);
    label->setBuddy(m_mark);
    line->addWidget(label);
    line->addWidget(m_mark);
    m_mark->setAccessibleName(tr("Decimal mark"));
    m_mark->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_places->setSpacing(scaled(8));
    QHBoxLayout* all = lineOf(*this);
    all->addWidget(m_markBox, 0, Qt::AlignTop);
    all->addLayout(m_places);
    all->addStretch(1);
    hide();
}

const ReadingMoney::Rate* ReadingMoney::rateOf(const QString& currency) const
{
    const auto found = std::find_if(m_rates.begin(), m_rates.end(),
                                    [&currency](const Rate& each) { return each.currency == currency; });
    return found == m_rates.end() ? nullptr : &*found;
}

QLineEdit* ReadingMoney::rate(const QString& currency) const
{
    const Rate* const found = rateOf(currency);
    return found == nullptr ? nullptr : found->field;
}

QLineEdit* ReadingMoney::ownWord() const
{
    const Rate* const found = rateOf({});
    return found == nullptr ? nullptr : found->word;
}

void ReadingMoney::show(const ImportFile& file, const Settings& settings)
{
    if (m_settle.isActive() && m_file == file.id)
        return; // something is being chosen
    m_settle.stop();
    // While it is read again, what was asked stays: somebody may be typing there.
    if (file.check || m_file != file.id)
        listen(file);
    m_file = file.id;
    m_options = file.options;
    const bool enabled = !file.importing && !file.outcome;
    m_mark->setEnabled(enabled);
    showMark();
    showRates(settings, enabled);
    setVisible(!m_markBox->isHidden() || !m_rates.empty());
}

/// What the check says is open.
void ReadingMoney::listen(const ImportFile& file)
{
    m_guessed.reset();
    m_foreign.clear();
    if (!file.check)
        return;
    for (const import::Issue& issue : file.check->issues) {
        if (issue.kind == Kind::ThousandsGuessed || issue.kind == Kind::DecimalsGuessed)
            m_guessed = m_guessed.value_or(issue.kind);
        if (issue.kind == Kind::ForeignCurrency)
            for (const QString& each : utf8(issue.value).split(QStringLiteral("; ")))
                m_foreign += isCode(each) ? each : QString();
    }
}

void ReadingMoney::showMark()
{
    const bool said = m_options.decimalMark != 0;
    m_markBox->setVisible(said || m_guessed);
    m_mark->clear();
    m_mark->addItem(said                                 ? tr("Find out")
                    : m_guessed == Kind::DecimalsGuessed ? tr("unclear: read as decimals")
                                                         : tr("unclear: read as thousands"),
                    QString());
    m_mark->addItem(tr("point: 1,234.50"), QStringLiteral("."));
    m_mark->addItem(tr("comma: 1.234,50"), QStringLiteral(","));
    m_mark->setCurrentIndex(said ? std::max(0, m_mark->findData(QString(QLatin1Char(m_options.decimalMark)))) : 0);
    m_mark->setProperty("warned", !said);
}

void ReadingMoney::showRates(const Settings& settings, bool enabled)
{
    QStringList currencies;
    for (const auto& value : m_options.values)
        if (value[0] == import::kRate)
            currencies += utf8(value[1]);
    currencies += m_foreign;
    currencies.removeDuplicates();
    std::erase_if(m_rates, [&currencies](const Rate& each) {
        const bool gone = !currencies.contains(each.currency);
        if (gone)
            each.box->deleteLater();
        return gone;
    });
    for (const QString& currency : std::as_const(currencies))
        if (rateOf(currency) == nullptr)
            m_rates.push_back(makeRate(currency, settings.currency));
    for (std::size_t i = 0; i < m_rates.size(); ++i)
        m_places->addWidget(m_rates[i].box, static_cast<int>(i) / kRatesInLine, static_cast<int>(i) % kRatesInLine);
    for (const Rate& each : m_rates) {
        const QString said = rateSaid(m_options, each.currency);
        each.label->setTone(said.isEmpty() ? Tone::Warning : Tone::Caption);
        for (QLineEdit* field : {each.word, each.field}) {
            if (field == nullptr)
                continue;
            field->setEnabled(enabled);
            if (field->hasFocus() && field->isModified())
                continue;
            field->setText(field == each.field ? said : QString());
            setWrong(*field, false);
        }
    }
}

ReadingMoney::Rate ReadingMoney::makeRate(const QString& currency, const QString& own)
{
    const bool named = !currency.isEmpty();
    Rate rate{currency, new QWidget(this),
              new TextLabel(named ? tr("Rate: 1 %1 =").arg(currency) : tr("Rate: 1"), TextRole::Small),
              named ? nullptr : new QLineEdit, new QLineEdit};
    QHBoxLayout* line = lineOf(*rate.box);
    line->addWidget(rate.label);
    QWidget* last = m_rates.empty() ? static_cast<QWidget*>(m_mark) : m_rates.back().field;
    const auto place = [&](QLineEdit* field, const QString& name) {
        field->setAccessibleName(name);
        field->setMaximumWidth(scaled(90));
        line->addWidget(field);
        connect(field, &QLineEdit::editingFinished, this, [this, currency] { takeRate(currency); });
        QWidget::setTabOrder(last, field);
        last = field;
    };
    if (rate.word != nullptr) {
        rate.word->setPlaceholderText(tr("currency"));
        rate.word->setToolTip(tr("The currency as the file writes it"));
        place(rate.word, tr("The currency as the file writes it"));
        line->addWidget(new TextLabel(QStringLiteral("="), TextRole::Small, Tone::Caption));
    }
    place(rate.field, named ? tr("Rate: %1 for 1 %2").arg(own, currency) : tr("Rate in %1").arg(own));
    rate.field->setToolTip(tr("Without a rate these amounts count in no sum"));
    rate.label->setBuddy(named ? rate.field : rate.word);
    line->addWidget(new TextLabel(own, TextRole::Small, Tone::Caption));
    return rate;
}

void ReadingMoney::takeMark()
{
    import::Options options = m_options;
    const QString mark = m_mark->currentData().toString();
    options.decimalMark = mark.isEmpty() ? '\0' : mark.front().toLatin1();
    if (options.decimalMark != m_options.decimalMark)
        Q_EMIT changed(options);
}

/// An emptied field takes the rate back.
void ReadingMoney::takeRate(const QString& currency)
{
    const Rate* const rate = rateOf(currency);
    if (rate == nullptr) // its field loses the focus because it goes
        return;
    const QString name = rate->word == nullptr ? currency : rate->word->text().trimmed();
    const QString text = rate->field->text().trimmed();
    const bool wrong = !text.isEmpty() && !isRate(text);
    setWrong(*rate->field, wrong);
    if (wrong || name.isEmpty() || text == rateSaid(m_options, name))
        return;
    for (QLineEdit* field : {rate->word, rate->field})
        if (field != nullptr)
            field->setModified(false);
    import::Options options = m_options;
    const std::string from = name.toStdString();
    std::erase_if(options.values, [&from](const auto& each) { return each[0] == import::kRate && each[1] == from; });
    if (!text.isEmpty())
        options.values.push_back({std::string(import::kRate), from, text.toStdString()});
    Q_EMIT changed(options);
}

}
