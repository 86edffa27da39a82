#include "ui/theme/language.h"

#include <QLocale>

namespace zamer::ui {

Language currentLanguage()
{
    return QLocale().language() == QLocale::Russian ? Language::Russian : Language::English;
}

void setCurrentLanguage(Language language)
{
    QLocale::setDefault(language == Language::Russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

}
