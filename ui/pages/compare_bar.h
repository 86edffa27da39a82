#pragma once
// CompareBar: which two snapshots are compared, and in which part of the department: "Compare [before] -> [now] [segment]". Shared by the pages that show figures; it follows Figures.

#include "ui/models/figures.h"
#include "ui/widgets/text.h"

#include <QWidget>

class QComboBox;

namespace zamer::ui {

class SegmentButton;

class CompareBar : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBar(Session& session, QWidget* parent = nullptr);
    /// Without its label, periods without years: where the title of the page needs the room.
    void setCompact(bool compact);
    /// Reads snapshots and choice again, in the language of the moment.
    void refresh();
    QComboBox* before() const { return m_before; }
    QComboBox* now() const { return m_now; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void chosen();
    void drawArrow();

    Session& m_session;
    bool m_compact = false;
    TextLabel* m_label;
    QComboBox* m_before;
    QLabel* m_arrow;
    QComboBox* m_now;
    SegmentButton* m_segment;
};

/// "Baseline · 2 Feb – 3 May 2026", and whether it was reconstructed from history; shortly "Baseline · 2 Feb–3 May". In the language of the
/// moment.
QString snapshotName(const store::SnapshotRow& row, const Summary& summary, bool shortly = false);

}
