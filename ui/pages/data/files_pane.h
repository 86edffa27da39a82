#pragma once
// FilesPane: the files that wait to be imported, each with what it is and how far it came; a place to drop more.

#include "ui/pages/data/import_queue.h"
#include "ui/widgets/pane.h"

class QListView;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::data {

class FilesModel;

class FilesPane : public Pane
{
    Q_OBJECT

public:
    FilesPane(Session& session, ImportQueue& queue, QWidget* parent = nullptr);

    int current() const;
    void setCurrent(int index);
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(int index);
    void chooseRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void recount();

    ImportQueue& m_queue;
    FilesModel* m_model;
    QListView* m_list;
    TextLabel* m_count;
};

}
