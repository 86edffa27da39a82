#pragma once
// The language of the window: what the default locale says, set by the shell together with its translators. GUI thread; other threads are
// told the language by who calls them.

#include "core/base/text.h"

namespace zamer::ui {

Language currentLanguage();
/// Numbers and dates of standard widgets follow, too.
void setCurrentLanguage(Language language);

}
