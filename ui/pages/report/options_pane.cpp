#include "ui/pages/report/options_pane.h"

#include "ui/pages/compare_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace zamer::ui::preview {

namespace {

const QString kPair = QStringLiteral("pair");
constexpr std::array kNames{"full", "initials", "hidden"};

QString keyOf(const method::Stage& stage)
{
    return QString::fromUtf8(stage.key.data(), static_cast<qsizetype>(stage.key.size()));
}

QComboBox* combo(const QString& name)
{
    auto* made = new QComboBox;
    made->setAccessibleName(name);
    // Long names are cut, the column keeps its width.
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(6);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

void choose(QComboBox& box, const QVariant& data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

}

OptionsPane::OptionsPane(QWidget* parent)
    : Pane(Line::Left, parent), m_kind(combo(tr("Kind"))), m_pair(new QWidget), m_before(combo(tr("Snapshot before"))),
      m_after(combo(tr("Snapshot now"))), m_checks(new CheckList), m_error(new ErrorBar), m_progress(new ProgressStrip),
      m_print(new QPushButton(icon("printer", Tone::OnPrimary), tr("Print…"))),
      m_pdf(new QPushButton(icon("file-down"), tr("PDF…")))
{
    build();
    connect(m_kind, &QComboBox::activated, this, [this] {
        showPair();
        Q_EMIT requestChanged();
    });
    for (QComboBox* box : {m_before, m_after})
        connect(box, &QComboBox::activated, this, &OptionsPane::requestChanged);
    connect(m_language, &SegmentedButton::currentChanged, this, &OptionsPane::requestChanged);
    connect(m_names, &SegmentedButton::currentChanged, this, &OptionsPane::requestChanged);
    connect(m_colour, &SegmentedButton::currentChanged, this, &OptionsPane::colourChanged);
    connect(m_print, &QPushButton::clicked, this, &OptionsPane::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &OptionsPane::pdfRequested);
}

SegmentedButton* OptionsPane::segments(const QStringList& texts, const QString& name)
{
    auto* made = new SegmentedButton(texts);
    made->setAccessibleName(name);
    return made;
}

void OptionsPane::build()
{
    setFixedWidth(scaled(size::side - 28));
    m_language = segments({QStringLiteral("English"), QString::fromUtf8("Русский")}, tr("Language"));
    m_colour = segments({tr("Colour"), tr("Grey")}, tr("Colour"));
    m_names = segments({tr("Full"), tr("Initials"), tr("Hidden")}, tr("Names"));
    m_language->setCurrent(currentLanguage() == Language::Russian ? 1 : 0);

    auto* pair = new QVBoxLayout(m_pair);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(scaled(4));
    pair->addWidget(m_before);
    pair->addWidget(m_after);
    m_pair->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(20), scaled(14), scaled(20), scaled(14));
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Report"), TextRole::Strong));
    column->addSpacing(scaled(10));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(12));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& text, QWidget* field) {
        const int row = grid->rowCount();
        auto* label = new TextLabel(text, TextRole::Body, Tone::Secondary);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
    };
    add(tr("Kind"), m_kind);
    grid->addWidget(m_pair, grid->rowCount(), 1);
    add(tr("Language"), m_language);
    add(tr("Colour"), m_colour);
    add(tr("Names"), m_names);
    column->addLayout(grid);
    column->addSpacing(scaled(24));
    column->addWidget(new TextLabel(tr("Before you print"), TextRole::Strong));
    column->addSpacing(scaled(8));

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* body = new QWidget;
    body->setAutoFillBackground(false);
    auto* list = new QVBoxLayout(body);
    list->setContentsMargins(0, 0, 0, 0);
    list->addWidget(m_checks);
    list->addStretch(1);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addSpacing(scaled(8));
    setPrimary(*m_print);
    m_print->setToolTip(QStringLiteral("Ctrl+P"));
    column->addWidget(m_print);
    column->addSpacing(scaled(8));
    column->addWidget(m_pdf);
}

void OptionsPane::setAudit(const Summary& summary)
{
    m_measured.clear();
    for (const store::SnapshotRow& row : summary.snapshots)
        m_measured.insert(QString::fromStdString(row.stage));
    fillKinds(summary);
    if (!m_filled && !summary.snapshots.empty()) {
        choose(*m_kind, QString::fromStdString(summary.snapshots.back().stage));
        m_after->setCurrentIndex(m_after->count() - 1);
        m_filled = true;
    }
    showPair();
}

void OptionsPane::takeChoices(const OptionsPane& other, const Summary& summary)
{
    setAudit(summary);
    choose(*m_kind, other.m_kind->currentData());
    choose(*m_before, other.m_before->currentData());
    choose(*m_after, other.m_after->currentData());
    m_language->setCurrent(other.m_language->current());
    m_colour->setCurrent(other.m_colour->current());
    m_names->setCurrent(other.m_names->current());
    showPair();
}

void OptionsPane::fillKinds(const Summary& summary)
{
    const QVariant kind = m_kind->currentData();
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    m_kind->clear();
    for (const method::Stage& stage : method::stages()) {
        const QString name = stage.shortName.in(currentLanguage());
        m_kind->addItem(m_measured.count(keyOf(stage)) > 0 ? name : tr("%1 (no snapshot)").arg(name), keyOf(stage));
    }
    if (summary.snapshots.size() > 1)
        m_kind->addItem(tr("Two snapshots"), kPair);
    m_before->clear();
    m_after->clear();
    for (const store::SnapshotRow& row : summary.snapshots) {
        const QString name = snapshotName(row, summary);
        m_before->addItem(name, row.id);
        m_after->addItem(name, row.id);
    }
    if (m_filled) {
        choose(*m_kind, kind);
        choose(*m_before, before);
        choose(*m_after, after);
    }
}

void OptionsPane::showPair()
{
    m_pair->setVisible(m_kind->currentData() == kPair);
}

audit::ReportRequest OptionsPane::request() const
{
    audit::ReportRequest request;
    request.language = m_language->current() == 1 ? Language::Russian : Language::English;
    request.names = QLatin1String(kNames[static_cast<std::size_t>(std::max(0, m_names->current()))]);
    if (m_kind->currentData() == kPair)
        request.compare = std::pair(m_before->currentData().toLongLong(), m_after->currentData().toLongLong());
    else
        request.stage = method::stageByKey(m_kind->currentData().toString().toStdString());
    return request;
}

bool OptionsPane::isGrey() const
{
    return m_colour->current() == 1;
}

bool OptionsPane::lacksSnapshot() const
{
    const QString kind = m_kind->currentData().toString();
    return kind != kPair && m_measured.count(kind) == 0;
}

QString OptionsPane::stageName() const
{
    const auto stage = method::stageByKey(m_kind->currentData().toString().toStdString());
    return stage ? method::stage(*stage).name.in(currentLanguage()) : QString();
}

void OptionsPane::setReady(bool ready)
{
    m_print->setEnabled(ready);
    m_pdf->setEnabled(ready);
}

}
