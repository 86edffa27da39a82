// The rows that a median is read off, and the window of one record.
#include "ui/pages/kpis/rows_pane.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace zamer::ui::kpis {

/// A median's own rows stand in the middle, chosen: there the figure is read off.
void RowsPane::showMiddle()
{
    const std::vector<int> middle = m_model.middle();
    if (middle.empty())
        return;
    m_model.fetchTo(middle.back() + 1);
    const QItemSelection chosen(m_model.index(middle.front(), 0),
                                m_model.index(middle.back(), m_model.columnCount() - 1));
    m_table->selectionModel()->setCurrentIndex(m_model.index(middle.front(), 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_model.index(middle.front(), 0), QAbstractItemView::PositionAtCenter);
    const report::Format format(currentLanguage());
    m_state->setText(
        middle.size() == 1
            ? tr("In the order of their values; the median is row %1.").arg(format.count(middle.front() + 1))
            : tr("In the order of their values; the median is the mean of rows %1 and %2.")
                  .arg(format.count(middle.front() + 1), format.count(middle.back() + 1)));
}

void RowsPane::fitFile()
{
    const QHeaderView& heads = *m_table->horizontalHeader();
    const int last = heads.count() - 1;
    if (last < 0)
        return;
    const int others = heads.length() - heads.sectionSize(last);
    const int room = m_table->viewport()->width() - others;
    if (room >= scaled(40) && room < heads.sectionSize(last))
        m_table->setColumnWidth(last, room);
}

void RowsPane::showRecord(const QModelIndex& index)
{
    if (!index.isValid() || !m_model.answer())
        return;
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Record"));
    auto* column = new QVBoxLayout(&dialog);
    column->setSpacing(scaled(8));
    column->addWidget(
        (new TextLabel(tr("One row behind the figure, as it was imported."), TextRole::Small, Tone::Caption))
            ->wrapping());
    auto* grid = new QFormLayout;
    grid->setHorizontalSpacing(scaled(16));
    for (const auto& [name, text] : m_model.record(index.row())) {
        auto* value = (new TextLabel(text, TextRole::Body))->wrapping();
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(name + QStringLiteral(": ") + text);
        grid->addRow(new TextLabel(name, TextRole::Body, Tone::Caption), value);
    }
    column->addLayout(grid);
    column->addStretch(1);
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
    dialog.setMinimumWidth(scaled(420));
    dialog.exec();
}

}
