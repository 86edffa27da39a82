#include "ui/pages/data/import_bars.h"

#include "ui/pages/data/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace zamer::ui::data {

namespace {

QPushButton* flat(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setFlat(true);
    return button;
}

}

ProfileBar::ProfileBar(QWidget* parent)
    : QWidget(parent), m_said(new TextLabel(TextRole::Small, Tone::Secondary)), m_save(flat(tr("Save as profile…"))),
      m_drop(flat(tr("Read without it"))), m_forget(flat(tr("Delete the profile"))), m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Save")))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(8));
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setMinimumWidth(scaled(200));
    m_name->setAccessibleName(tr("Name of the profile"));
    line->addWidget(m_said, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_drop, m_forget, m_save, m_name, m_keep})
        line->addWidget(widget);
    ask(false);
    connect(m_save, &QPushButton::clicked, this, [this] {
        ask(true);
        m_name->setText(m_proposal);
        m_name->selectAll();
        m_name->setFocus();
    });
    const auto keep = [this] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty())
            return;
        ask(false);
        m_save->setFocus();
        Q_EMIT saveRequested(name);
    };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_name, &QLineEdit::returnPressed, this, keep);
    connect(m_drop, &QPushButton::clicked, this, &ProfileBar::dropRequested);
    connect(m_forget, &QPushButton::clicked, this, &ProfileBar::forgetRequested);
    auto* leave = new QShortcut(Qt::Key_Escape, m_name, nullptr, nullptr, Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        ask(false);
        m_save->setFocus();
    });
}

void ProfileBar::ask(bool shown)
{
    m_name->setVisible(shown);
    m_keep->setVisible(shown);
    m_save->setVisible(!shown);
}

QString ProfileBar::text() const
{
    return m_said->text();
}

void ProfileBar::show(const ImportFile& file, const QString& client)
{
    const bool known = file.mapping && !file.mapping->layoutId.empty();
    setVisible(known && !file.outcome);
    if (!known)
        return;
    m_proposal = file.profile.isEmpty()
                     ? QString(client + QLatin1String(", ") + layoutName(utf8(file.mapping->layoutId)))
                     : file.profile;
    const bool applied = !file.profile.isEmpty();
    m_said->setText(applied ? tr("Saved as profile “%1”: the next file of this shape maps itself").arg(file.profile)
                    : file.remembered ? tr("Read like the last file of this shape in this audit")
                                      : QString());
    m_said->setToolTip(m_said->text());
    m_drop->setVisible(applied || file.remembered);
    m_forget->setVisible(applied);
}

OverlapBar::OverlapBar(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextRole::Body, Tone::Warning)), m_keep(new QPushButton(tr("Keep both"))),
      m_replace(new QPushButton(tr("Replace the earlier"))), m_leave(new QPushButton(tr("Leave this out")))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, scaled(4), 0, scaled(4));
    line->setSpacing(scaled(8));
    line->addWidget(m_text->wrapping(), 1);
    for (QPushButton* button : {m_keep, m_replace, m_leave})
        line->addWidget(button);
    m_keep->setCheckable(true);
    m_replace->setCheckable(true);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT answered(audit::OnOverlap::Keep); });
    connect(m_replace, &QPushButton::clicked, this, [this] { Q_EMIT answered(audit::OnOverlap::Replace); });
    connect(m_leave, &QPushButton::clicked, this, &OverlapBar::leaveOutRequested);
    hide();
}

void OverlapBar::show(const ImportFile& file, const Settings& settings)
{
    const bool any = file.forecast && !file.forecast->overlaps.empty() && !file.outcome;
    setVisible(any);
    if (!any)
        return;
    const report::Format format(currentLanguage(), settings.currency);
    const audit::Overlap& first = file.forecast->overlaps.front();
    QString text = tr("“%1” covers %2 already, %3 rows of it: the same facts may be counted twice.")
                       .arg(utf8(first.fileName), coverText(first.from, first.to, format, settings.localTime()),
                            format.count(static_cast<qint64>(first.rows)));
    if (file.forecast->overlaps.size() > 1)
        text += QLatin1Char(' ') +
                tr("So do %n more source(s).", nullptr, static_cast<int>(file.forecast->overlaps.size()) - 1);
    std::size_t outside = 0;
    for (const audit::Overlap& overlap : file.forecast->overlaps)
        outside += overlap.outside;
    if (outside > 0)
        text += QLatin1Char(' ') + tr("%n row(s) of other days or kinds would be lost if it were replaced.", nullptr,
                                      static_cast<int>(outside));
    m_text->setText(text);
    m_replace->setEnabled(outside == 0);
    m_keep->setChecked(file.onOverlap == audit::OnOverlap::Keep);
    m_replace->setChecked(file.onOverlap == audit::OnOverlap::Replace);
}

}
