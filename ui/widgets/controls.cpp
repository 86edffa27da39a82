#include "ui/widgets/controls.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QUrl>

namespace zamer::ui {

namespace {

/// One segment: the chosen one is dark, the group has one border.
class Segment : public QAbstractButton
{
public:
    Segment(const QString& text, QWidget* parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * scaled(12), scaled(size::control)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensFor(*this);
        painter.fillRect(rect(), isChecked() ? tokens.pri : underMouse() && isEnabled() ? tokens.neut : tokens.btn);
        QFont strong = font();
        if (isChecked())
            strong.setWeight(QFont::Medium);
        painter.setFont(strong);
        painter.setPen(isChecked() ? tokens.pritx : isEnabled() ? tokens.ink : tokens.ink3);
        painter.drawText(rect(), Qt::AlignCenter, text());
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line2);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line2);
        painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line2);
        if (x() == 0)
            painter.fillRect(QRect(0, 0, 1, height()), tokens.line2);
    }
};

}

SegmentedButton::SegmentedButton(const QStringList& texts, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    for (const QString& text : texts) {
        auto* segment = new Segment(text, this);
        m_group->addButton(segment, static_cast<int>(m_group->buttons().size()));
        line->addWidget(segment);
    }
    if (!texts.isEmpty())
        m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

int SegmentedButton::current() const
{
    return m_group->checkedId();
}

void SegmentedButton::setCurrent(int index)
{
    if (QAbstractButton* segment = m_group->button(index))
        segment->setChecked(true);
}

DropArea::DropArea(const QString& text, const QString& formats, QWidget* parent) : QFrame(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setAccessibleDescription(formats);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(10), scaled(38), scaled(10), scaled(16));
    column->setSpacing(0);
    auto* title = new TextLabel(text, TextRole::Body, Tone::Secondary);
    auto* note = new TextLabel(formats, TextRole::Caption, Tone::Caption);
    for (TextLabel* label : {title, note}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label->wrapping());
    }
}

void DropArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensFor(*this);
    const bool strong = m_over || hasFocus();
    painter.setPen(QPen(strong ? tokens.ink : tokens.line2, strong ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_over ? QBrush(tokens.sel) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    const int side = scaled(18);
    painter.drawPixmap(QPoint((width() - side) / 2, scaled(16)),
                       iconPixmap("file-down", tokens.ink2, side, devicePixelRatioF()));
}

void DropArea::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropArea::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

void DropArea::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT chooseRequested();
}

void DropArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT chooseRequested();
    else
        QFrame::keyPressEvent(event);
}

void setWrong(QWidget& field, bool wrong)
{
    field.setProperty("wrong", wrong);
    field.update();
}

EmptyState::EmptyState(const char* iconName, const QString& title, const QString& why, const QString& button,
                       QWidget* parent)
    : QWidget(parent), m_iconName(iconName), m_picture(new QLabel), m_button(new QPushButton(button))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(scaled(8));
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    auto* heading = new TextLabel(title, TextRole::LeadStrong);
    auto* text = new TextLabel(why, TextRole::Body, Tone::Secondary);
    heading->setAlignment(Qt::AlignHCenter);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    // In a line of its own without alignment: only so a wrapping label gets the height its width asks for.
    text->wrapping()->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(scaled(440));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(text);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(scaled(8));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_button->setVisible(!button.isEmpty());
    setPrimary(*m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    repaintIcon();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        repaintIcon();
}

void EmptyState::repaintIcon()
{
    m_picture->setPixmap(iconPixmap(m_iconName, tokensFor(*this).ink3, scaled(32), devicePixelRatioF()));
}

}
