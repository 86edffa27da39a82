#pragma once
// Spine: the four stages and their steps, each with where it stands. Left and right fold a stage.

#include "ui/models/session.h"
#include "ui/widgets/pane.h"

#include <QStandardItemModel>

class QTreeView;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::checklist {

class Spine : public Pane
{
    Q_OBJECT

public:
    explicit Spine(Session& session, QWidget* parent = nullptr);

    /// Keeps what is chosen and folded.
    void refresh();
    void choose(const QString& step);
    QString chosen() const;
    QTreeView* tree() const { return m_tree; }

Q_SIGNALS:
    void stepChosen(const QString& step);

private:
    QWidget* makeLegend() const;
    QStandardItem* itemOf(const QString& step) const;

    Session& m_session;
    QStandardItemModel m_model;
    QTreeView* m_tree;
    TextLabel* m_done;
};

}
