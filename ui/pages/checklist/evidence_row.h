#pragma once
// EvidenceRow: the files attached to a step as chips with their sizes, and a place for more: dropped, or chosen with
// Ctrl+Shift+E. An attachment lives inside the audit file; opening one writes a copy for its program to show.

#include "core/report/format.h"
#include "core/store/audit_file.h"

#include <QWidget>

class QPushButton;

namespace zamer::ui::checklist {

class FlowLayout;

class EvidenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceRow(QWidget* parent = nullptr);
    void show(const std::vector<store::EvidenceRow>& evidence, const report::Format& format);

public Q_SLOTS:
    void choose();

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void openRequested(qint64 evidence, const QString& name);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    FlowLayout* m_flow;
    QPushButton* m_add;
    std::vector<qint64> m_shown;
};

}
