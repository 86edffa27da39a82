#pragma once
// ReadingOptions: profile, encoding, separator and dates of a file: what was found out, and the choice to say otherwise.

#include "ui/pages/data/import_file.h"

#include <QWidget>

class QComboBox;

namespace zamer::ui::data {

class ReadingOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingOptions(QWidget* parent = nullptr);
    void show(const ImportFile& file);
    QComboBox* profile() const { return m_profile; }
    QComboBox* encoding() const { return m_encoding; }
    QComboBox* delimiter() const { return m_delimiter; }
    QComboBox* dates() const { return m_dates; }

Q_SIGNALS:
    void changed(const zamer::import::Options& options);

private:
    void emitChanged(bool newLayout);

    QComboBox* m_profile;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_dates;
    import::Options m_options;
};

}
