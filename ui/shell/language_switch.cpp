#include "ui/shell/language_switch.h"

#include "ui/theme/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

namespace zamer::ui {

namespace {

const QString kKey = QStringLiteral("ui/language");

Language remembered()
{
    const QString chosen = QSettings().value(kKey).toString();
    if (chosen.isEmpty())
        return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English;
    return chosen == QLatin1String("ru") ? Language::Russian : Language::English;
}

}

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent)
{
    apply(remembered());
}

void LanguageSwitch::set(Language language)
{
    if (language == currentLanguage())
        return;
    QSettings().setValue(kKey, language == Language::Russian ? QStringLiteral("ru") : QStringLiteral("en"));
    apply(language);
    Q_EMIT changed();
}

void LanguageSwitch::apply(Language language)
{
    const bool russian = language == Language::Russian;
    // The locale first: widgets word themselves when the translator's event reaches them.
    setCurrentLanguage(language);
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qt);
    if (russian && m_qt.load(QStringLiteral(":/zamer/translations/qtbase_ru.qm")))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(russian ? QStringLiteral(":/zamer/translations/zamer_ru.qm")
                             : QStringLiteral(":/zamer/translations/zamer_en.qm")))
        QCoreApplication::installTranslator(&m_texts);
}

}
