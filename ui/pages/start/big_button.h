#pragma once
// BigButton: a way to begin: icon, verb, its key, and a line on what it takes.

#include <QAbstractButton>

namespace zamer::ui::start {

class BigButton : public QAbstractButton
{
    Q_OBJECT
public:
    BigButton(const char* iconName, bool primary, QWidget* parent = nullptr);
    void setWords(const QString& text, const QString& note, const QString& keys);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const char* m_iconName;
    bool m_primary;
    QString m_note;
    QString m_keys;
};

}
