#pragma once
// SettingsForm: the parameters of an audit as fields. What a value may be is the core's to say (Settings::set); what does not fit is told
// under its field as soon as the field is left.

#include "core/base/settings.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QVBoxLayout;

namespace zamer::ui {

class ErrorBar;

class SettingsForm : public QWidget
{
    Q_OBJECT
public:
    enum class Extent { NewAudit, Everything };
    explicit SettingsForm(Extent extent, QWidget* parent = nullptr);

    void setSettings(const Settings& settings);
    /// The settings as typed; nothing where a field does not fit (it is marked and gets the focus).
    std::optional<Settings> settings();
    /// What differs from what setSettings gave.
    std::vector<std::pair<QString, QString>> changes() const;
    /// Of the field of a key, for tests and for who wants to fill it.
    QWidget* field(const QString& key) const;

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString key;
        QString name;
        QString hint;
        QWidget* widget = nullptr;
        ErrorBar* error = nullptr;
        std::function<QString()> read;
        std::function<void(const QString&)> write;
    };
    void addText(const char* key, const QString& name, const QString& hint, const QString& placeholder = {});
    void addChoice(const char* key, const QString& name, const QString& hint, const QStringList& values);
    void addDay(const char* key, const QString& name, const QString& hint);
    void addWeek(const char* key, const QString& name);
    void addHours(const char* key, const QString& name);
    void add(Field field, QWidget* shown);
    bool check(const Field& field, Settings& into) const;

    QFormLayout* m_form;
    std::vector<Field> m_fields;
    Settings m_given;
};

}
