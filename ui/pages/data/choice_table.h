#pragma once
// ChoiceTable: a table with one column of choices, painted as such and made a combo box when it is opened: by click,
// Enter, Space, F4 or Alt+Down. Tab goes to the next row. The choice is the model's Qt::EditRole. ConfidenceDelegate
// paints how sure a guess is, NoteDelegate a note that wants a look with its triangle.

#include "ui/widgets/plain_table.h"

#include <functional>

namespace zamer::ui::data {

enum ChoiceRole { WarnedRole = Qt::UserRole + 40, FaintRole, ShareRole };

/// What is shown and the value behind it.
using Choices = std::vector<std::pair<QString, QString>>;

class ChoiceTable : public PlainTable
{
    Q_OBJECT

public:
    explicit ChoiceTable(QWidget* parent = nullptr);
    /// After setModel().
    void setChoices(int column, std::function<Choices()> choices);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int row);
    int m_column = 0;
};

class ConfidenceDelegate : public PlainDelegate
{
    Q_OBJECT

public:
    using PlainDelegate::PlainDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class NoteDelegate : public PlainDelegate
{
    Q_OBJECT

public:
    using PlainDelegate::PlainDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
