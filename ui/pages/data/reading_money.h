#pragma once
// ReadingMoney: what a file leaves open about its numbers: which mark its decimals have, what its other currencies are worth in the audit's.
// Only there where a file asks, or where it was said. GUI thread.

#include "ui/pages/data/import_file.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::data {

class ReadingMoney : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingMoney(QWidget* parent = nullptr);
    /// Hides itself where nothing is open.
    void show(const ImportFile& file, const Settings& settings);
    QComboBox* mark() const { return m_mark; }
    /// The field of one currency's rate; null where it isn't asked for. An empty name: of a currency that the file names by a word of its own.
    QLineEdit* rate(const QString& currency) const;
    /// Where that word is said.
    QLineEdit* ownWord() const;

Q_SIGNALS:
    void changed(const zamer::import::Options& options);

private:
    struct Rate {
        QString currency;
        QWidget* box = nullptr;
        TextLabel* label = nullptr;
        QLineEdit* word = nullptr; // null: the currency has a name
        QLineEdit* field = nullptr;
    };

    void listen(const ImportFile& file);
    void showMark();
    void showRates(const Settings& settings, bool enabled);
    const Rate* rateOf(const QString& currency) const;
    Rate makeRate(const QString& currency, const QString& own);
    void takeMark();
    void takeRate(const QString& currency);

    QWidget* m_markBox;
    QComboBox* m_mark;
    QGridLayout* m_places; // of the rates
    std::vector<Rate> m_rates;
    QTimer m_settle; // letters typed to find an entry are one choice
    int m_file = 0;
    import::Options m_options;
    std::optional<import::Issue::Kind> m_guessed; // how the mark was taken
    QStringList m_foreign;                        // currencies without a rate; an empty one as in rate()
};

}
