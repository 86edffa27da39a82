#include "ui/widgets/text.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace zamer::ui {

namespace {

struct TypeRole {
    int pixels;
    QFont::Weight weight;
};

TypeRole typeOf(TextRole role)
{
    switch (role) {
    case TextRole::Caption:
        return {size::caption, QFont::Normal};
    case TextRole::Small:
        return {size::small, QFont::Normal};
    case TextRole::Strong:
        return {size::body, QFont::Medium};
    case TextRole::Lead:
        return {size::lead, QFont::Normal};
    case TextRole::LeadStrong:
        return {size::lead, QFont::Medium};
    case TextRole::Title:
        return {size::title, QFont::Medium};
    case TextRole::Figure:
        return {size::figure, QFont::Medium};
    case TextRole::Body:
        break;
    }
    return {size::body, QFont::Normal};
}

}

TextLabel::TextLabel(TextRole role, Tone tone, QWidget* parent) : QLabel(parent), m_role(role), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

TextLabel::TextLabel(const QString& text, TextRole role, Tone tone, QWidget* parent) : TextLabel(role, tone, parent)
{
    setText(text);
}

void TextLabel::setRole(TextRole role)
{
    m_role = role;
    restyle();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

TextLabel* TextLabel::wrapping()
{
    setWordWrap(true);
    return this;
}

TextLabel* TextLabel::eliding()
{
    m_elides = true;
    setMinimumWidth(1);
    return this;
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, palette(),
                          isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()),
                          foregroundRole());
}

bool TextLabel::event(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (m_elides && type == QEvent::ToolTip)
        setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
    const bool done = QLabel::event(event);
    if (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange || type == QEvent::ParentChange)
        restyle();
    return done;
}

void TextLabel::restyle()
{
    const TypeRole type = typeOf(m_role);
    const QFont wanted = screenFont(type.pixels * uiScale(), type.weight);
    if (font().pixelSize() != wanted.pixelSize() || font().weight() != wanted.weight())
        setFont(wanted);
    const QColor ink = colour(tokensFor(*this), m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == ink)
        return;
    // Only the one role is set, so that everything else goes on following the application.
    QPalette own;
    own.setColor(QPalette::WindowText, ink);
    setPalette(own);
}

Rule::Rule(Kind kind, Qt::Orientation orientation, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensFor(*this);
    QPainter(this).fillRect(rect(), m_kind == Kind::Ink ? tokens.ink : tokens.line);
}

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(title, TextRole::Strong)),
      m_note(new TextLabel(note, TextRole::Small, Tone::Caption)), m_line(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, scaled(4));
    column->setSpacing(scaled(8));
    column->addWidget(new Rule(Rule::Kind::Ink));
    column->addLayout(m_line);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(scaled(6));
    m_line->addWidget(m_title, 0, Qt::AlignBaseline);
    m_line->addWidget(m_note, 1, Qt::AlignBaseline);
    m_note->eliding();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setNote(const QString& note)
{
    m_note->setText(note);
}

void SectionHeader::addControl(QWidget* control)
{
    m_line->addWidget(control);
}

void SectionHeader::leaveRoom()
{
    m_line->addStrut(scaled(22));
}

SentenceLabel::SentenceLabel(QWidget* parent) : TextLabel(TextRole::Lead, Tone::Ink, parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void SentenceLabel::setSentence(const QString& marked)
{
    const QStringList parts = marked.toHtmlEscaped().split(QLatin1Char('*'));
    QString html;
    for (qsizetype i = 0; i < parts.size(); ++i)
        html += i % 2 == 1
                    ? QStringLiteral("<span style=\"font-weight:500\">") + parts.at(i) + QStringLiteral("</span>")
                    : parts.at(i);
    setText(html);
    QString plain = marked;
    setAccessibleName(plain.remove(QLatin1Char('*')));
}

KeyHints::KeyHints(QWidget* parent) : TextLabel(TextRole::Caption, Tone::Secondary, parent) {}

void KeyHints::setHints(const QList<KeyHint>& hints)
{
    QStringList texts;
    for (const KeyHint& hint : hints)
        texts += hint.keys + QLatin1Char(' ') + hint.does;
    setText(texts.join(QString::fromUtf8(" · ")));
}

}
