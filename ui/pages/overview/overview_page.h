#pragma once
// Overview: where the audit stands. The path of the stages, the one sentence, the key KPIs on their way to target, all others in compact
// rows, and beside them what is due and what needs attention.

#include "ui/models/figures.h"
#include "ui/pages/overview/side_list.h"
#include "ui/pages/page.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace zamer::ui {

class CompareBar;
class EmptyState;
class ErrorBar;
class FigureTable;
class SectionHeader;
class SentenceLabel;
class StagePathWidget;
class TextLabel;
class WayTable;

class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Session& session, QWidget* parent = nullptr);
    QString keys() const override;

public Q_SLOTS:
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildHeader(QVBoxLayout& column);
    void buildFigures(QVBoxLayout& column);
    void showTexts();
    void showPath();
    void showSide();
    void showFigures();
    void showEmpty();
    void showComparison();
    void showAlone();
    void openItem(const overview::SideItem& item);

    Figures& m_figures;
    TextLabel* m_title;
    CompareBar* m_compare;
    QPushButton* m_report;
    StagePathWidget* m_path;
    SentenceLabel* m_sentence;
    ErrorBar* m_error;
    QVBoxLayout* m_left;
    QWidget* m_empty = nullptr; // made anew: its words cannot be changed
    WayTable* m_way;
    FigureTable* m_keys;
    SectionHeader* m_othersTitle;
    FigureTable* m_others;
    overview::SideList* m_due;
    overview::SideList* m_attention;
    TextLabel* m_howToRead;
};

}
