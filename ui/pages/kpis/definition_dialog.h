#pragma once
// DefinitionDialog: what a KPI means, how its interval and change are computed, and with which parameters it was measured.

#include "core/kpi/engine.h"

#include <QDialog>

namespace zamer::ui::kpis {

class DefinitionDialog : public QDialog
{
    Q_OBJECT
public:
    /// measured: null where no snapshot holds it.
    DefinitionDialog(const kpi::Kpi& kpi, const kpi::Measurement* measured, QWidget* parent);
};

}
