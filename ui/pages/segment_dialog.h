#pragma once
// SegmentDialog: puts a segment together: ticks under the dimensions of the data, and a name where it is to be kept. Space ticks, Enter looks.

#include "ui/models/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zamer::ui {

class ErrorBar;

class SegmentDialog : public QDialog
{
    Q_OBJECT
public:
    SegmentDialog(Session& session, QWidget* parent);
    /// What is ticked.
    kpi::Filter filter() const;
    QTreeWidget* tree() const { return m_tree; }
    QLineEdit* name() const { return m_name; }

Q_SIGNALS:
    /// The keys of the data stand in the tree.
    void filled();

private:
    struct Dimension {
        std::string name;
        std::vector<audit::SegmentKey> keys;
    };
    void ask();
    void fill(const std::vector<Dimension>& dimensions);
    void apply();

    Session& m_session;
    QTreeWidget* m_tree;
    QLineEdit* m_name;
    ErrorBar* m_error;
    QPushButton* m_button;
};

}
