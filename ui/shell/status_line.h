#pragma once
// StatusLine: at the left when the audit was last written and where it lies, or what a page has just said; at the right the page's keys.

#include <QTimer>
#include <QWidget>

namespace zamer::ui {

class TextLabel;

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setState(const QString& text);
    void setKeys(const QString& keys);
    /// Stands in the state's place for a few seconds.
    void say(const QString& message);
    /// Takes the message away: it spoke of what is no longer shown.
    void hush();
    QString text() const;
    QString keys() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_left;
    TextLabel* m_right;
    QString m_state;
    QTimer m_back;
};

}
