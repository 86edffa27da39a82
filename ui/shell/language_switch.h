#pragma once
// LanguageSwitch: English or Russian for the whole window, Qt's own buttons included, at run time and remembered. GUI thread.

#include "core/base/text.h"

#include <QObject>
#include <QTranslator>

namespace zamer::ui {

class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    /// The language chosen last, else the system's, where it is Russian, else English.
    explicit LanguageSwitch(QObject* parent = nullptr);

    void set(Language language);

Q_SIGNALS:
    void changed();

private:
    void apply(Language language);

    QTranslator m_texts;
    QTranslator m_qt;
};

}
