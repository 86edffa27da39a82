#pragma once
// Navigation: client, pages, and where the audit stands in time; or a rail of icons where a page needs the width. Up and down go along
// the pages, Enter opens one.

#include "ui/shell/page_spec.h"

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace zamer::ui {

class NavigationItem;
class TextLabel;

class Navigation : public QFrame
{
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void setPages(const std::vector<PageSpec>& specs);
    void setCurrent(const QString& id);
    /// Client, counts, days. `specs` as given to setPages: titles in the language of the moment.
    void refresh(const std::vector<PageSpec>& specs, const Summary& summary);
    /// While the file is being opened: its name in the client's place.
    void setOpening(const QString& name);

    bool isRail() const { return m_rail; }
    /// Wide where the reader opened the rail by its button, until another kind of page is shown.
    void setRail(bool rail);

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();
    void refreshFoot(const Summary& summary);

    QWidget* m_head;
    TextLabel* m_client;
    TextLabel* m_business;
    NavigationItem* m_expand;
    QVBoxLayout* m_list;
    QWidget* m_foot;
    TextLabel* m_names[3];
    TextLabel* m_values[3];
    std::vector<NavigationItem*> m_items;
    QStringList m_ids;
    bool m_rail = false;
    bool m_wanted = false;
    bool m_opened = false;
};

}
