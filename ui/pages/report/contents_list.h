#pragma once
// ContentsList: the sections of the report with the page each starts on. Space or the box leaves a section out, Enter or a click shows its
// page.

#include "ui/print/paginator.h"

#include <QTreeWidget>

namespace zamer::ui::preview {

class ContentsList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ContentsList(QWidget* parent = nullptr);

    /// Every section of the report; keeps what was left out.
    void setSections(const std::vector<report::Section>& sections);
    /// Pages of those that are printed.
    void setPages(const print::Pages& pages);
    /// Chooses the section that page `page` belongs to.
    void followPage(int page);
    /// The chosen section is not printed.
    bool isOnLeftOut() const;
    const std::set<QString>& leftOut() const { return m_leftOut; }

Q_SIGNALS:
    void leftOutChanged();
    void pageChosen(int page);

private:
    void checked(QTreeWidgetItem* item);
    void chosen(QTreeWidgetItem* item);

    std::set<QString> m_leftOut;
    bool m_filling = false;
};

}
