#include "ui/theme/resources.h"

#include <QDir>

// The macro must stand outside any namespace.
static void initZamerResources()
{
    Q_INIT_RESOURCE(zamer_resources);
    Q_INIT_RESOURCE(zamer_translations);
}

namespace zamer::ui {

void initResources()
{
    initZamerResources();
}

}
