#pragma once
// What can be done about a reason: take its cells for nothing, for another word, or give every row one value. FixBar
// offers it beside the rows; every fix reads the file again at once and can be taken back with Ctrl+Z.

#include "core/import/importer.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace zamer::ui {
class TextLabel;
}

namespace zamer::ui::data {

struct Fix {
    QString text;
    std::string word;       // what the cells are taken for; empty: for an empty cell
    bool forEvery = false;  // a value of every row instead
    bool asks = false;      // for the word first
    std::string field = {}; // forEvery: another one than the offending column's
};

/// `field`: of the offending column; empty where it feeds none.
std::vector<Fix> fixesFor(const import::Issue& issue, facts::Entity entity, const std::string& field);

class FixBar : public QWidget
{
    Q_OBJECT

public:
    explicit FixBar(QWidget* parent = nullptr);
    void setFixes(std::vector<Fix> fixes);
    /// The buttons, for the keyboard and for tests.
    const std::vector<QPushButton*>& buttons() const { return m_buttons; }
    QLineEdit* word() const { return m_word; }

Q_SIGNALS:
    void chosen(const zamer::ui::data::Fix& fix);

private:
    void take(const Fix& fix);

    QHBoxLayout* m_line;
    std::vector<QPushButton*> m_buttons;
    QWidget* m_ask;
    TextLabel* m_question;
    QLineEdit* m_word;
    Fix m_asked;
};

}
