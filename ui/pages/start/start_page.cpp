#include "ui/pages/start/start_page.h"

#include "ui/pages/start/audit_table.h"
#include "ui/pages/start/big_button.h"
#include "ui/pages/start/next_days.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zamer::ui {

namespace {

constexpr int kSide = 272;

/// What the forms on the timelines mean.
class Legend : public QWidget
{
public:
    Legend() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(400), scaled(31)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        start::paintLegend(painter, QRectF(rect()).adjusted(scaled(204), 0, 0, 0), charts::Style::screen(*this));
    }
};

/// An icon, or the product's sign, in the palette of the moment.
class Sign : public QWidget
{
public:
    Sign(const char* iconName, int side) : m_iconName(iconName) { setFixedSize(scaled(side), scaled(side)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_iconName == nullptr)
            applicationIcon().paint(&painter, rect());
        else
            painter.drawPixmap(0, 0, iconPixmap(m_iconName, tokensFor(*this).ink3, width(), devicePixelRatioF()));
    }

private:
    const char* m_iconName;
};

}

StartPage::StartPage(Session& session, RecentAudits& recent, QWidget* parent)
    : Page(session, parent), m_recent(recent), m_today(QDate::currentDate()), m_model(new start::AuditModel(this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_side = makeSide();
    line->addWidget(m_side);
    line->addWidget(makeList(), 1);
    connect(&m_recent, &RecentAudits::changed, this, &StartPage::fill);
    connect(m_table, &start::AuditTable::opened, this, &StartPage::auditRequested);
    connect(m_table, &start::AuditTable::removed, this, [this](const QString& path) {
        m_recent.forget(path);
        Q_EMIT statusMessage(tr("Taken off the list; the file %1 stays.").arg(path));
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_nothing->setVisible(m_model->rowCount() == 0);
        m_table->updateGeometry();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QString path = m_table->currentPath(); !path.isEmpty())
            Q_EMIT auditRequested(path);
    });
    refresh();
}

QWidget* StartPage::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(scaled(kSide));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(scaled(20), scaled(28), scaled(20), scaled(16));
    column->setSpacing(scaled(8));
    auto* name = new QHBoxLayout;
    name->setSpacing(scaled(10));
    name->addWidget(new Sign(nullptr, 28));
    name->addWidget(new TextLabel(QStringLiteral("Zamer"), TextRole::Figure), 1);
    m_purpose = new TextLabel(TextRole::Body, Tone::Secondary);
    m_privacy = new TextLabel(TextRole::Caption, Tone::Caption);
    m_new = new start::BigButton("plus", true);
    m_open = new start::BigButton("folder-open", false);
    m_demo = new start::BigButton("flask-conical", false);
    column->addLayout(name);
    column->addWidget(m_purpose->wrapping());
    column->addSpacing(scaled(10));
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addWidget(m_demo);
    column->addStretch(1);
    column->addWidget(new Rule);
    auto* privacy = new QHBoxLayout;
    privacy->setSpacing(scaled(8));
    privacy->addWidget(new Sign("lock", 14), 0, Qt::AlignTop);
    privacy->addWidget(m_privacy->wrapping(), 1);
    column->addLayout(privacy);
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::chooseRequested);
    connect(m_demo, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    return side;
}

QWidget* StartPage::makeList()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(16));
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    m_title = new TextLabel(TextRole::Title);
    m_counts = new TextLabel(TextRole::Body, Tone::Caption);
    m_search = new QLineEdit;
    m_search->addAction(icon("search", Tone::Caption), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(240));
    head->addWidget(m_title, 0, Qt::AlignBaseline);
    head->addWidget(m_counts, 1, Qt::AlignBaseline);
    head->addWidget(m_search);
    column->addLayout(head);
    column->addSpacing(scaled(10));
    column->addWidget(new Rule(Rule::Kind::Ink));
    m_table = new start::AuditTable(*m_model);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_table);
    m_nothing = new TextLabel(TextRole::Body, Tone::Secondary);
    m_nothing->hide();
    column->addWidget(m_nothing);
    m_legend = new Legend;
    column->addWidget(m_legend);
    column->addSpacing(scaled(24));
    m_nextHeader = new SectionHeader(QString());
    column->addWidget(m_nextHeader);
    column->addSpacing(scaled(6));
    m_next = new start::NextDays;
    column->addWidget(m_next);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    return m_stack;
}

void StartPage::retranslate()
{
    m_purpose->setText(tr("Measure before, measure after, print what is proven."));
    m_privacy->setText(tr("Audits stay on this computer. Phones and e-mails are kept only as keyed hashes."));
    m_new->setWords(tr("New audit…"), tr("a client, a go-live date, a folder"), QStringLiteral("Ctrl+N"));
    m_open->setWords(tr("Open…"), tr("a .zamer file"), QStringLiteral("Ctrl+O"));
    m_demo->setWords(tr("Try the demo"), tr("12 managers, nothing to import"), {});
    m_title->setText(tr("Audits"));
    m_search->setPlaceholderText(tr("Find a client (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a client"));
    m_nothing->setText(tr("No audit on this list has that in its name, business or CRM."));
    m_nextHeader->setTitle(tr("Next ten days"));
    m_nextHeader->setNote(tr("over all audits"));
    // The empty state has no setters: it is made anew in the language of the moment.
    while (m_stack->count() > 1)
        delete m_stack->widget(1);
    auto* empty = new EmptyState(
        "layout-dashboard", tr("No audits yet"),
        tr("Here your audits will stand, each on its way from the baseline to the strategic review, with what is due "
           "next. "
           "Begin with a client, or look at the demo: a company of 12 managers, measured before and after."),
        tr("Try the demo"));
    connect(empty, &EmptyState::triggered, this, &StartPage::demoRequested);
    m_stack->addWidget(empty);
}

void StartPage::refresh()
{
    retranslate();
    fill();
}

void StartPage::setToday(QDate today)
{
    m_today = today;
    fill();
}

void StartPage::fill()
{
    const QVector<RecentAudit>& audits = m_recent.list();
    const QString chosen = m_table->currentPath();
    m_model->setAudits(audits, m_today);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->audit(row).path == chosen)
            m_table->selectRow(row);
    const auto finished = static_cast<int>(
        std::count_if(audits.begin(), audits.end(), [](const RecentAudit& each) { return each.isFinished(); }));
    QStringList counts{tr("%n running", nullptr, static_cast<int>(audits.size()) - finished)};
    if (finished > 0)
        counts << tr("%n finished", nullptr, finished);
    m_counts->setText(counts.join(QLatin1String(", ")));
    m_next->setItems(start::nextItems(audits, m_today, 6), m_today);
    m_next->updateGeometry();
    m_stack->setCurrentIndex(audits.isEmpty() ? 1 : 0);
}

QString StartPage::keys() const
{
    return tr("↑ ↓ choose · Enter open · Del remove from the list (files stay) · F1 help");
}

void StartPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(*this);
    painter.fillRect(m_side->geometry(), tokens.bg2);
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), tokens.line);
}

void StartPage::focusInEvent(QFocusEvent* event)
{
    Page::focusInEvent(event);
    if (m_recent.list().isEmpty())
        m_new->setFocus();
    else
        m_table->setFocus();
}

}
