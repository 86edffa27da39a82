#pragma once
// Fonts, icons and translations are compiled into static libraries; this call makes them reachable under :/zamer and
// keeps the linker from dropping them. Call it once at the start of main(), before Theme. GUI thread.

namespace zamer::ui {

void initResources();

}
