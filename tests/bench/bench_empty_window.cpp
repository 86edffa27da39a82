// The floor of a Qt Widgets program's start: an empty widget, painted once.

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace {

class EmptyWidget : public QWidget
{
protected:
    void paintEvent(QPaintEvent* /*event*/) override { QTimer::singleShot(0, qApp, &QApplication::quit); }
};

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    EmptyWidget widget;
    widget.resize(1440, 900);
    widget.show();
    return QApplication::exec();
}
