#pragma once
// SideList: a titled list in the side column: a date or a sign, what it is about, one line more. Tab goes from row to row, Enter or a click
// opens what a row is about.

#include "core/kpi/engine.h"
#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace zamer::ui::overview {

struct SideItem {
    QString lead;     // "11 Sep"; empty: a sign stands there
    QString leadNote; // "in 3 days"
    bool urgent = false;
    std::optional<kpi::Verdict> verdict; // its sign
    const char* icon = "";               // or an icon
    Tone tone = Tone::Warning;
    QString title;
    QString note;
    // Where it leads; one of these or none.
    QString kpi;
    QString step;
    QString action;
};

class SideList : public QWidget
{
    Q_OBJECT
public:
    explicit SideList(QWidget* parent = nullptr);
    /// Empty list: `nothing` is said instead.
    void setItems(const QString& title, const std::vector<SideItem>& items, const QString& nothing);
    const std::vector<SideItem>& items() const { return m_items; }

Q_SIGNALS:
    void opened(const zamer::ui::overview::SideItem& item);

private:
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    std::vector<SideItem> m_items;
};

}
