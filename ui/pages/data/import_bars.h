#pragma once
// ProfileBar: which earlier way of reading was taken up, and how to keep this one under a name. OverlapBar: the period
// of a file is in the audit already; asks what that means.

#include "ui/pages/data/import_file.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::data {

class ProfileBar : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);
    /// `client` is proposed for the name.
    void show(const ImportFile& file, const QString& client);
    QString text() const;
    QPushButton* saveButton() const { return m_save; }
    QPushButton* dropButton() const { return m_drop; }
    QLineEdit* name() const { return m_name; }

Q_SIGNALS:
    void saveRequested(const QString& name);
    /// Read the file as if nothing were known of earlier ones.
    void dropRequested();
    void forgetRequested();

private:
    void ask(bool shown);

    TextLabel* m_said;
    QPushButton* m_save;
    QPushButton* m_drop;
    QPushButton* m_forget;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QString m_proposal;
};

class OverlapBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverlapBar(QWidget* parent = nullptr);
    /// Hidden where nothing is covered twice.
    void show(const ImportFile& file, const Settings& settings);
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* replaceButton() const { return m_replace; }

Q_SIGNALS:
    void answered(zamer::audit::OnOverlap answer);
    void leaveOutRequested();

private:
    TextLabel* m_text;
    QPushButton* m_keep;
    QPushButton* m_replace;
    QPushButton* m_leave;
};

}
