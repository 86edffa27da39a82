#pragma once
// CompareBar: which two snapshots are compared, and in which part of the department: "Compare [before] -> [now] [segment]". Shared by the
// pages that show figures; it follows Figures. Of two periods it only says which: "Periods 2 Feb – 3 May 2026 -> 3 Aug – 1 Nov 2026 [x]".

#include "ui/models/figures.h"
#include "ui/widgets/text.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace zamer::ui {

class SegmentButton;

class CompareBar : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBar(Session& session, QWidget* parent = nullptr);
    void setFigures(Figures& figures);
    /// Without its label, periods without years: where the title of the page needs the room.
    void setCompact(bool compact);
    /// Reads snapshots and choice again, in the language of the moment.
    void refresh();
    QComboBox* before() const { return m_before; }
    QComboBox* now() const { return m_now; }
    /// From the periods back to the snapshots.
    QToolButton* leave() const { return m_leave; }
    QString periodsText() const;

Q_SIGNALS:
    void snapshotsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void chosen();
    void drawArrow();
    void showPeriods();

    Session& m_session;
    Figures* m_figures;
    bool m_compact = false;
    TextLabel* m_label;
    QComboBox* m_before;
    QLabel* m_arrow;
    QComboBox* m_now;
    TextLabel* m_periodBefore; // in place of the choices, of periods
    TextLabel* m_periodNow;
    QToolButton* m_leave;
    SegmentButton* m_segment;
};

/// "Baseline · 2 Feb – 3 May 2026", and whether it was reconstructed from history; shortly "Baseline · 2 Feb–3 May". In the language of the
/// moment.
QString snapshotName(const store::SnapshotRow& row, const Summary& summary, bool shortly = false);

}
