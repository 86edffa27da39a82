// Progress and errors, where the work is: no dialogs over the page.
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace zamer::ui {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent), m_what(new TextLabel(TextRole::Small)),
      m_howFar(new TextLabel(TextRole::Small, Tone::Secondary)),
      m_note(new TextLabel(TextRole::Caption, Tone::Caption)), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(14));
    auto* column = new QVBoxLayout;
    column->setSpacing(scaled(4));
    auto* words = new QHBoxLayout;
    words->addWidget(m_what);
    words->addStretch();
    words->addWidget(m_howFar);
    column->addLayout(words);
    column->addWidget(m_bar);
    line->addLayout(column, 1);
    line->addWidget(m_cancel);
    line->addWidget(m_note);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedHeight(scaled(8));
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    hide();
}

void ProgressStrip::begin(const QString& what, const QString& afterCancel)
{
    m_what->setText(what);
    m_note->setText(afterCancel);
    m_howFar->clear();
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_started = QDateTime::currentMSecsSinceEpoch();
    show();
}

void ProgressStrip::setProgress(double share, qint64 rows)
{
    m_bar->setValue(qRound(qBound(0.0, share, 1.0) * 1000));
    if (!m_wording)
        return;
    const double seconds = static_cast<double>(QDateTime::currentMSecsSinceEpoch() - m_started) / 1000;
    const bool known = share > 0.02 && seconds > 1;
    m_howFar->setText(m_wording(rows, known ? seconds * (1 - share) / share : -1));
}

void ProgressStrip::setWording(std::function<QString(qint64, double)> wording)
{
    m_wording = std::move(wording);
}

void ProgressStrip::end()
{
    hide();
}

ErrorBar::ErrorBar(QWidget* parent)
    : QWidget(parent), m_happened(new TextLabel(TextRole::Strong, Tone::Error)),
      m_rest(new TextLabel(TextRole::Small, Tone::Secondary))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(2), 0, scaled(2));
    column->setSpacing(scaled(2));
    column->addWidget(m_happened->wrapping());
    column->addWidget(m_rest->wrapping());
    for (TextLabel* label : {m_happened, m_rest})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ErrorBar::show(const QString& happened, const QString& kept, const QString& toDo, Kind kind)
{
    m_kind = kind;
    m_happened->setTone(kind == Kind::Error ? Tone::Error : Tone::Warning);
    m_happened->setText(happened);
    QStringList rest{kept, toDo};
    rest.removeAll(QString());
    m_rest->setText(rest.join(QLatin1Char(' ')));
    m_rest->setVisible(!rest.isEmpty());
    setAccessibleName(text());
    setVisible(true);
    update();
}

void ErrorBar::clear()
{
    m_happened->clear();
    m_rest->clear();
    hide();
}

QString ErrorBar::text() const
{
    return m_rest->text().isEmpty() ? m_happened->text() : m_happened->text() + QLatin1Char(' ') + m_rest->text();
}

void ErrorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    const bool error = m_kind == Kind::Error;
    painter.drawPixmap(QPoint(0, scaled(3)),
                       iconPixmap(error ? "circle-alert" : "triangle-alert", error ? tokens.err : tokens.warn,
                                  scaled(16), devicePixelRatioF()));
}

}
