#pragma once
// Words on a page: labels in the roles of the design, rules, section headers, the sentence before a chart, the keys of
// a page. All follow the palette and the application's font by themselves.

#include "ui/theme/tokens.h"

#include <QFrame>
#include <QLabel>

class QHBoxLayout;

namespace zamer::ui {

enum class TextRole { Caption, Small, Body, Strong, Lead, LeadStrong, Title, Figure };

/// A label in one of the type roles and tones. Wraps where `wrapping` is set; where `eliding` is, it ends with "…" when it is too narrow and
/// the tooltip says the rest. Plain text unless told.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, Tone tone = Tone::Ink, QWidget* parent = nullptr);
    void setRole(TextRole role);
    void setTone(Tone tone);
    TextLabel* wrapping();
    TextLabel* eliding();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    TextRole m_role;
    Tone m_tone;
    bool m_elides = false;
};

/// A line: hairline (decorative) or ink (opens a section).
class Rule : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Hairline, Ink };
    explicit Rule(Kind kind = Kind::Hairline, Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
};

/// Ink rule, heading, small explanation beside it, room for controls at the right.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, const QString& note = {}, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setNote(const QString& note);
    void addControl(QWidget* control);
    /// As high as with controls: headings beside each other stand on one line, whichever of them has any.
    void leaveRoom();

private:
    TextLabel* m_title;
    TextLabel* m_note;
    QHBoxLayout* m_line;
};

/// What a page says, in one or two sentences before its chart. Parts between * * are strong: "*3 of 7 key KPIs
/// improved.* Sales rose".
class SentenceLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit SentenceLabel(QWidget* parent = nullptr);
    void setSentence(const QString& marked);
};

struct KeyHint {
    QString keys; // "Ctrl+K"
    QString does; // "go to…"
};

/// The keys of the page, at the right of the status bar.
class KeyHints : public TextLabel
{
    Q_OBJECT

public:
    explicit KeyHints(QWidget* parent = nullptr);
    void setHints(const QList<KeyHint>& hints);
};

}
