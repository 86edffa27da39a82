#pragma once
// ViewBar: which page, how large, how many side by side; drives a PageView and follows it.

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::preview {

class PageView;

class ViewBar : public QWidget
{
    Q_OBJECT
public:
    explicit ViewBar(PageView& view, QWidget* parent = nullptr);
    void retranslate();
    /// Ctrl+G: the number of the page to go to.
    void askForPage();
    void zoomBy(int steps);

private:
    void followPage();
    void followZoom();
    void goToPage();
    void chooseZoom();

    PageView& m_view;
    QToolButton* m_previous;
    QLineEdit* m_page;
    TextLabel* m_count;
    QToolButton* m_next;
    QToolButton* m_out;
    QComboBox* m_zoom;
    QToolButton* m_in;
    QToolButton* m_arrangements[3];
};

}
