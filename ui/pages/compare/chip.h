#pragma once
// Chip: a filter that is on or off, with the sign it stands for and a count: "(+) improved 12". Space toggles it.

#include "core/kpi/engine.h"

#include <QAbstractButton>

#include <optional>

namespace zamer::ui::compare {

class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(std::optional<kpi::Verdict> sign, QWidget* parent = nullptr);
    void setWords(const QString& name, int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<kpi::Verdict> m_sign;
    int m_count = 0;
};

}
