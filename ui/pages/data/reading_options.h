#pragma once
// ReadingOptions: profile, encoding and separator of a file: what was found out, and the choice to say otherwise.
// ReadingDetails: the same of its dates, header row, time zone and the time it was exported, which are right more often.

#include "ui/pages/data/import_file.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

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

Q_SIGNALS:
    void changed(const zamer::import::Options& options);
    /// A saved one.
    void profileChosen(const QString& name);

private:
    void fillProfiles(const ImportFile& file);
    void emitChanged(bool newLayout);

    QComboBox* m_profile;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QTimer m_settle; // letters typed to find an entry are one choice
    bool m_newLayout = false;
    int m_file = 0;
    QWidget* m_encodingBox = nullptr;
    QWidget* m_delimiterBox = nullptr;
    import::Options m_options;
};

class ReadingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingDetails(QWidget* parent = nullptr);
    /// `zone` is the audit's time zone.
    void show(const ImportFile& file, const Settings& settings);
    QComboBox* dates() const { return m_dates; }
    QComboBox* header() const { return m_header; }
    QComboBox* zone() const { return m_zone; }
    QLineEdit* exported() const { return m_exported; }

Q_SIGNALS:
    void changed(const zamer::import::Options& options);

private:
    void emitChanged();
    void takeExported();

    QComboBox* m_dates;
    QComboBox* m_header;
    QComboBox* m_zone;
    QLineEdit* m_exported;
    QTimer m_settle;
    int m_file = 0;
    import::Options m_options;
    Settings m_settings;
};

}
