#pragma once
// Small controls of the pages: a choice of a few (segments), a place to drop files, progress with its Cancel, what is
// wrong beside the field, and what an empty page says.

#include "ui/theme/tokens.h"
#include "ui/widgets/text.h"

#include <QFrame>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QProgressBar;
class QPushButton;

namespace zamer::ui {

/// A choice of two or three, all visible: English | Русский. Arrow keys move it.
class SegmentedButton : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedButton(const QStringList& texts, QWidget* parent = nullptr);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup* m_group;
};

/// A dashed field that takes files by drop, click or Enter.
class DropArea : public QFrame
{
    Q_OBJECT

public:
    DropArea(const QString& text, const QString& formats, QWidget* parent = nullptr);

Q_SIGNALS:
    void filesDropped(const QStringList& paths);
    /// Clicked or Enter: the page opens its file dialog.
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_over = false;
};

/// What runs, how far it is, and Cancel. Hidden until begin().
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// "Reading mango_calls.xlsx"; what Cancel leaves behind: "Cancel leaves the audit as it was".
    void begin(const QString& what, const QString& afterCancel = {});
    void setProgress(double share, qint64 rows);
    /// How a row count is worded; without one only the bar moves. Gets rows and seconds left (negative: not known yet).
    void setWording(std::function<QString(qint64 rows, double secondsLeft)> wording);
    void end();

Q_SIGNALS:
    void cancelled();

private:
    TextLabel* m_what;
    TextLabel* m_howFar;
    TextLabel* m_note;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    std::function<QString(qint64, double)> m_wording;
    qint64 m_started = 0;
};

/// What is wrong, beside the field: what happened, what was kept, what to do. Hidden while there is nothing to say.
class ErrorBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning };
    explicit ErrorBar(QWidget* parent = nullptr);
    void show(const QString& happened, const QString& kept = {}, const QString& toDo = {}, Kind kind = Kind::Error);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_happened;
    TextLabel* m_rest;
    Kind m_kind = Kind::Error;
};

/// Marks a line edit whose text is not valid: its border turns to the error's colour.
void setWrong(QWidget& field, bool wrong);

/// What will stand here, why it matters, one button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const char* iconName, const QString& title, const QString& why, const QString& button,
               QWidget* parent = nullptr);
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void triggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void repaintIcon();

    const char* m_iconName;
    QLabel* m_picture;
    QPushButton* m_button;
};

}
