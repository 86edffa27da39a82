#pragma once
// Requirements: the lines of "done when", each with how far it is.

#include "core/method/step.h"
#include "core/report/format.h"

#include <QWidget>

namespace zamer::ui::checklist {

class Requirements : public QWidget
{
    Q_OBJECT

public:
    explicit Requirements(QWidget* parent = nullptr);
    void show(const std::vector<method::Requirement>& requirements, const report::Format& format);
};

}
