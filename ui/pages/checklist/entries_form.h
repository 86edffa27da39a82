#pragma once
// EntriesForm: what is entered in a step, and its notes. A field is saved when it is left; what was typed is never
// overwritten by what comes back from the file while the field has the focus.

#include "core/audit/step_answers.h"

#include <QWidget>

#include <map>

namespace zamer::ui::checklist {

class EntriesForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntriesForm(QWidget* parent = nullptr);

    /// Another step makes other fields.
    void show(const audit::StepState& state);
    /// Saves what was typed and not left yet.
    void flush();
    QWidget* field(const std::string& name) const;

Q_SIGNALS:
    void entryChanged(const std::string& name, const std::string& value, const std::string& before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const method::Step& step);
    void addField(const std::string& name, const QString& label, const QString& hint, bool multiline);
    void save(const std::string& name);
    QString typed(const std::string& name) const;

    const method::Step* m_step = nullptr;
    std::map<std::string, QWidget*> m_fields;
    std::map<std::string, QString> m_saved;
};

}
