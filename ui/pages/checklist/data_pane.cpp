#include "ui/pages/checklist/data_pane.h"

#include "core/report/wording.h"
#include "ui/charts/verdict_glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace zamer::ui::checklist {

namespace {

class VerdictSign : public QWidget
{
public:
    explicit VerdictSign(kpi::Verdict verdict) : m_verdict(verdict) { setFixedSize(scaled(16), scaled(16)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        charts::Style style = charts::Style::screen(*this);
        style.colours.bg = style.colours.bg2;
        charts::paintVerdict(painter, QRectF(rect()).center(), m_verdict, style);
    }

private:
    kpi::Verdict m_verdict;
};

Tone toneOf(kpi::Verdict verdict)
{
    using kpi::Verdict;
    return verdict == Verdict::Improved || verdict == Verdict::PossiblyImproved   ? Tone::Improved
           : verdict == Verdict::Worsened || verdict == Verdict::PossiblyWorsened ? Tone::Worsened
                                                                                  : Tone::Neutral;
}

}

DataPane::DataPane(Session& session, QWidget* parent)
    : Pane(Line::Left, parent), m_session(session), m_content(new QWidget), m_column(new QVBoxLayout(m_content))
{
    setFixedWidth(scaled(size::side));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    outer->addWidget(scroll);
    m_column->setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(14));
    m_column->setSpacing(scaled(3));
}

void DataPane::show(const method::Step& step)
{
    qDeleteAll(m_content->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    Figures& figures = Figures::of(m_session);
    const Language language = currentLanguage();
    addHeading(tr("What the data says here"));
    std::vector<const kpi::Kpi*> known;
    int measured = 0;
    for (const std::string_view id : step.kpis) {
        const kpi::Kpi* kpi = kpi::find(id);
        if (kpi == nullptr)
            continue;
        known.push_back(kpi);
        const auto* words = figures.find(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
        if (words == nullptr)
            continue;
        addKpi(*words);
        ++measured;
    }
    if (measured == 0) {
        addLine();
        const QString text = figures.state() == Figures::State::Loading ? tr("Reading the figures…")
                             : known.empty() ? tr("No KPI counts what this step is about: it is heard and seen.")
                                             : tr("Not measured yet: there is no snapshot.");
        m_column->addWidget((new TextLabel(text, TextRole::Small, Tone::Secondary))->wrapping());
    }
    if (!known.empty()) {
        m_column->addSpacing(scaled(12));
        addHeading(tr("Definitions"));
        for (const kpi::Kpi* kpi : known)
            addDefinition(*kpi);
    }
    m_column->addSpacing(scaled(12));
    addHeading(tr("Data status"));
    addSources();
    m_column->addStretch();
    setAccessibleName(tr("What the data says about %1").arg(step.title.in(language)));
}

void DataPane::addHeading(const QString& text)
{
    m_column->addWidget(new TextLabel(text, TextRole::Strong));
}

void DataPane::addLine()
{
    m_column->addSpacing(scaled(3));
    m_column->addWidget(new Rule);
    m_column->addSpacing(scaled(3));
}

void DataPane::addKpi(const report::KpiWords& words)
{
    addLine();
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    auto* name = (new TextLabel(words.name, TextRole::Strong))->wrapping();
    head->addWidget(name, 1);
    const bool compares = !words.before.isEmpty();
    const QString values = compares ? QString(words.before + QString::fromUtf8(" → ") + words.now) : words.now;
    head->addWidget(new TextLabel(values, TextRole::Body), 0, Qt::AlignTop);
    m_column->addLayout(head);
    if (compares) {
        const kpi::Verdict verdict = words.line->comparison.verdict;
        auto* line = new QHBoxLayout;
        line->setSpacing(scaled(6));
        line->addWidget(new VerdictSign(verdict));
        auto* word = new TextLabel(words.verdict, TextRole::Strong, toneOf(verdict));
        line->addWidget(word, 1);
        m_column->addLayout(line);
        const QString change = words.reason.isEmpty() ? words.change : words.reason;
        if (!change.isEmpty())
            m_column->addWidget((new TextLabel(change, TextRole::Caption, Tone::Caption))->wrapping());
    } else if (!words.nowRange.isEmpty()) {
        m_column->addWidget(new TextLabel(words.nowRange, TextRole::Caption, Tone::Caption));
    }
    const QString units =
        compares ? tr("n = %1 and %2").arg(words.unitsBefore, words.unitsNow) : tr("n = %1").arg(words.unitsNow);
    auto* foot = new QHBoxLayout;
    foot->addWidget(new TextLabel(units, TextRole::Caption, Tone::Caption), 1);
    auto* open = new QPushButton(tr("Rows"));
    open->setFlat(true);
    open->setAccessibleName(tr("Rows behind %1").arg(words.name));
    const QString id = QString::fromStdString(words.kpi);
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT kpiRequested(id); });
    foot->addWidget(open);
    m_column->addLayout(foot);
}

void DataPane::addDefinition(const kpi::Kpi& kpi)
{
    addLine();
    const Language language = currentLanguage();
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(6));
    head->addWidget(new TextLabel(kpi.name.in(language), TextRole::Strong));
    head->addWidget(new TextLabel(QStringLiteral("v%1").arg(kpi.version), TextRole::Caption, Tone::Caption), 1);
    m_column->addLayout(head);
    m_column->addWidget((new TextLabel(kpi.definition.in(language), TextRole::Caption, Tone::Secondary))->wrapping());
}

void DataPane::addSources()
{
    addLine();
    const Summary& summary = m_session.summary();
    const report::Format format(currentLanguage(), summary.settings.currency);
    const LocalTime zone = summary.settings.localTime();
    if (summary.sources.empty())
        m_column->addWidget(
            (new TextLabel(tr("Nothing was imported yet."), TextRole::Small, Tone::Secondary))->wrapping());
    // One line an entity: its newest export.
    std::map<facts::Entity, const store::SourceRow*> newest;
    for (const store::SourceRow& row : summary.sources)
        newest[row.source.entity] = &row;
    for (const auto& [entityOfRow, source] : newest) {
        const store::SourceRow& row = *source;
        const bool warned = row.rejected > 0;
        auto* line = new QHBoxLayout;
        line->setSpacing(scaled(6));
        auto* sign = new QLabel;
        sign->setPixmap(iconPixmap(warned ? "triangle-alert" : "circle-check",
                                   colour(tokensFor(*this), warned ? Tone::Warning : Tone::Secondary), scaled(14),
                                   devicePixelRatioF()));
        line->addWidget(sign, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const std::string_view entity = facts::entityName(entityOfRow);
        QString what = report::capitalised(report::entityWord(
            QString::fromUtf8(entity.data(), static_cast<qsizetype>(entity.size())), currentLanguage()));
        if (row.source.to != kNoInstant)
            what = tr("%1 to %2").arg(what, format.dayMonth(toDate(zone.dayOf(row.source.to))));
        QString from = QString::fromStdString(row.source.fileName) + tr(", %1 rows").arg(format.count(row.accepted));
        if (warned)
            from += tr(", %1 rejected").arg(format.count(row.rejected));
        words->addWidget((new TextLabel(what, TextRole::Body))->wrapping());
        words->addWidget((new TextLabel(from, TextRole::Caption, Tone::Caption))->wrapping());
        line->addLayout(words, 1);
        m_column->addLayout(line);
    }
}

}
