#include "ui/pages/checklist/spine.h"

#include "core/method/status.h"
#include "ui/charts/style.h"
#include "ui/pages/checklist/step_glyph.h"
#include "ui/theme/icons.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace zamer::ui::checklist {

namespace {

enum Role { IdRole = Qt::UserRole + 1, NoteRole, StatusRole };

class SpineDelegate : public QStyledItemDelegate
{
public:
    explicit SpineDelegate(QTreeView* tree) : QStyledItemDelegate(tree), m_tree(tree) {}
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {scaled(200), scaled(index.parent().isValid() ? 45 : 34)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const charts::Style style = charts::Style::screen(*m_tree);
        const Tokens& tokens = style.colours;
        const bool selected = option.state & QStyle::State_Selected;
        // The row is painted from the pane's edge to edge, branches included.
        const QRect row(0, option.rect.top(), m_tree->viewport()->width(), option.rect.height());
        painter->save();
        painter->fillRect(row, selected ? tokens.sel : tokens.bg2);
        if (selected)
            painter->fillRect(QRect(0, row.top(), 3, row.height()), tokens.ink);
        if (index.parent().isValid())
            paintStepRow(*painter, QRectF(row), index, style, selected);
        else
            paintStageRow(*painter, QRectF(row), index, style);
        if ((option.state & QStyle::State_HasFocus) && m_tree->hasFocus()) {
            painter->setPen(QPen(tokens.ink, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter->restore();
    }

private:
    void paintStageRow(QPainter& painter, const QRectF& row, const QModelIndex& index, const charts::Style& style) const
    {
        const Tokens& tokens = style.colours;
        const bool open = m_tree->isExpanded(index);
        painter.fillRect(QRectF(row.left(), row.top(), row.width(), 1), tokens.line);
        painter.drawPixmap(QPointF(row.left() + style.px(14), row.center().y() - style.px(7)),
                           iconPixmap(open ? "chevron-down" : "chevron-right", tokens.ink3, scaled(14),
                                      painter.device()->devicePixelRatioF()));
        const QString note = index.data(NoteRole).toString();
        const double width = charts::textWidth(note, 11, charts::Weight::Normal, style) + style.px(2);
        const QRectF right(row.right() - style.px(14) - width, row.top(), width, row.height());
        charts::drawLabel(painter, right, note, {11, charts::Weight::Normal, tokens.ink3}, style);
        const QRectF words(row.left() + style.px(38), row.top(), right.left() - row.left() - style.px(44),
                           row.height());
        charts::drawLabel(painter, words, index.data().toString(),
                          {13, open ? charts::Weight::Strong : charts::Weight::Normal, tokens.ink}, style);
    }
    void paintStepRow(QPainter& painter, const QRectF& row, const QModelIndex& index, const charts::Style& style,
                      bool selected) const
    {
        const Tokens& tokens = style.colours;
        const auto status = static_cast<method::StepStatus>(index.data(StatusRole).toInt());
        paintStep(painter, row.topLeft() + QPointF(style.px(28), style.px(15)), status, tokens, style.px(15));
        const bool quiet = status == method::StepStatus::ToDo || status == method::StepStatus::NotApplicable;
        const QRectF words(row.left() + style.px(45), row.top() + style.px(6), row.width() - style.px(57),
                           style.px(18));
        charts::drawLabel(painter, words, index.data().toString(),
                          {13, selected ? charts::Weight::Strong : charts::Weight::Normal,
                           quiet && !selected ? tokens.ink2 : tokens.ink},
                          style);
        charts::drawLabel(painter, words.translated(0, style.px(17)), index.data(NoteRole).toString(),
                          {11, charts::Weight::Normal, selected ? tokens.ink2 : tokens.ink3}, style);
    }

    QTreeView* m_tree;
};

}

Spine::Spine(Session& session, QWidget* parent)
    : Pane(Line::Right, parent), m_session(session), m_tree(new QTreeView),
      m_done(new TextLabel(TextRole::Caption, Tone::Caption))
{
    setFixedWidth(scaled(256));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, scaled(12), 1, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(scaled(16), 0, scaled(14), scaled(8));
    head->addWidget(new TextLabel(tr("Checklist"), TextRole::Strong), 1);
    head->addWidget(m_done);
    column->addLayout(head);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new SpineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setAccessibleName(tr("Stages and steps"));
    column->addWidget(m_tree, 1);
    column->addWidget(makeLegend());
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.parent().isValid())
            Q_EMIT stepChosen(index.data(IdRole).toString());
    });
}

QWidget* Spine::makeLegend() const
{
    auto* legend = new Pane(Line::Top);
    auto* grid = new QGridLayout(legend);
    grid->setContentsMargins(scaled(16), scaled(10), scaled(14), scaled(10));
    grid->setVerticalSpacing(scaled(3));
    const method::StepStatus order[] = {method::StepStatus::Done, method::StepStatus::InProgress,
                                        method::StepStatus::ToDo, method::StepStatus::NotApplicable};
    for (int i = 0; i < 4; ++i) {
        auto* line = new QHBoxLayout;
        line->setSpacing(scaled(6));
        line->addWidget(new StepGlyph(order[i]));
        line->addWidget(new TextLabel(statusWord(order[i], currentLanguage()), TextRole::Caption, Tone::Caption), 1);
        grid->addLayout(line, i / 2, i % 2);
    }
    return legend;
}

QStandardItem* Spine::itemOf(const QString& step) const
{
    for (int s = 0; s < m_model.rowCount(); ++s)
        for (int i = 0; i < m_model.item(s)->rowCount(); ++i)
            if (m_model.item(s)->child(i)->data(IdRole).toString() == step)
                return m_model.item(s)->child(i);
    return nullptr;
}

void Spine::refresh()
{
    const Summary& summary = m_session.summary();
    const Language language = currentLanguage();
    const report::Format format(language, summary.settings.currency);
    const LocalTime zone = summary.settings.localTime();
    const bool first = m_model.rowCount() == 0;
    int done = 0;
    for (const method::Stage& stage : method::stages()) {
        const int place = static_cast<int>(stage.id);
        if (first)
            m_model.appendRow(new QStandardItem);
        QStandardItem* head = m_model.item(place);
        int row = 0;
        int own = 0;
        int notApplicable = 0;
        bool begun = false;
        for (const audit::StepState& state : summary.steps) {
            if (state.step->stage != stage.id)
                continue;
            if (head->rowCount() <= row)
                head->appendRow(new QStandardItem);
            QStandardItem* item = head->child(row++);
            item->setText(state.step->title.in(language));
            item->setToolTip(item->text());
            item->setData(QString::fromUtf8(state.step->id.data(), static_cast<qsizetype>(state.step->id.size())),
                          IdRole);
            item->setData(statusNote(state, format, zone), NoteRole);
            item->setData(static_cast<int>(state.status), StatusRole);
            item->setData(QString(item->text() + QLatin1String(", ") + statusWord(state.status, language)),
                          Qt::AccessibleTextRole);
            own += state.status == method::StepStatus::Done ? 1 : 0;
            notApplicable += state.status == method::StepStatus::NotApplicable ? 1 : 0;
            begun = begun || state.status != method::StepStatus::ToDo;
        }
        done += own;
        const method::StageDates dates = method::stageDates(stage.id, summary.settings.goLive);
        const bool later =
            !begun && summary.settings.goLive.isValid() && toDate(dates.work.from) > QDate::currentDate();
        head->setText(QStringLiteral("%1. %2").arg(place + 1).arg(stage.shortName.in(language)));
        head->setData(later                ? tr("from %1").arg(format.dayMonth(toDate(dates.work.from)))
                      : notApplicable == 0 ? tr("%1 of %2").arg(own).arg(row)
                                           : tr("%1 + %2 n/a of %3").arg(own).arg(notApplicable).arg(row),
                      NoteRole);
    }
    m_done->setText(tr("%1 of %2 done").arg(done).arg(summary.steps.size()));
    m_tree->viewport()->update();
}

void Spine::choose(const QString& step)
{
    QStandardItem* item = itemOf(step);
    if (item == nullptr)
        return;
    m_tree->setExpanded(item->parent()->index(), true);
    m_tree->setCurrentIndex(item->index());
    m_tree->scrollTo(item->index());
}

QString Spine::chosen() const
{
    return m_tree->currentIndex().data(IdRole).toString();
}

}
