#pragma once
// The fields of the what-if panel: one for each setting that the figure hangs on, with the value it was measured with beside it.

#include <QWidget>

#include <functional>
#include <vector>

namespace zamer::ui {

class TextLabel;

namespace kpis {

/// One setting: its name, an editor, and what it was. What was changed is marked by a word, not by colour alone.
class WhatIfField : public QWidget
{
    Q_OBJECT
public:
    WhatIfField(const QString& setting, const QString& measured, QWidget* parent = nullptr);

    const QString& setting() const { return m_setting; }
    QString value() const { return m_value(); }
    bool isChanged() const { return value() != m_measured; }
    void reset();
    /// Marked as not valid, beside the field.
    void setWrong(bool wrong);
    QWidget* editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void addNumber(int least, int most, const QString& suffix);
    void addShare();
    void addText();
    void mark();

    QString m_setting;
    QString m_measured;
    TextLabel* m_name;
    TextLabel* m_note;
    QWidget* m_editor = nullptr;
    QString m_shown; // the measured value as the editor shows it
    std::function<QString()> m_value;
    std::function<void()> m_reset;
    std::function<QString()> m_text;
};

}

}
