#pragma once
// Pane: a side of a page, on the pane's background, with a line towards the content. Paints nothing else.

#include <QWidget>

namespace zamer::ui {

class Pane : public QWidget
{
    Q_OBJECT

public:
    /// The edge that carries the line.
    enum class Line { None, Left, Right, Top };
    explicit Pane(Line line, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Line m_line;
};

}
