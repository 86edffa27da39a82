#include "ui/pages/segment_dialog.h"

#include "core/audit/error_text.h"
#include "core/report/format.h"
#include "ui/pages/segment_button.h"
#include "ui/theme/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

constexpr int kKey = Qt::UserRole;
constexpr std::size_t kListed = 500; // of one dimension: who ticks more by hand?

}

SegmentDialog::SegmentDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_tree(new QTreeWidget), m_name(new QLineEdit), m_error(new ErrorBar),
      m_button(new QPushButton(tr("Show the segment")))
{
    setWindowTitle(tr("Segment"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(size::margin), scaled(20), scaled(size::margin), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(new TextLabel(tr("Segment"), TextRole::Title));
    column->addWidget((new TextLabel(tr("Tick what belongs to it. Of several dimensions all must hold; of the keys of "
                                        "one dimension any. Snapshots and reports stay of the whole department."),
                                     TextRole::Body, Tone::Secondary))
                          ->wrapping());
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Belongs to the segment"), tr("Rows")});
    m_tree->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAccessibleName(tr("Dimensions and their keys"));
    column->addWidget(m_tree, 1);
    auto* line = new QHBoxLayout;
    auto* label = new TextLabel(tr("Save as"), TextRole::Body);
    label->setBuddy(m_name);
    m_name->setPlaceholderText(tr("a name, to find it again; may stay empty"));
    m_name->setText(session.segment().name);
    line->addWidget(label);
    line->addWidget(m_name, 1);
    column->addLayout(line);
    column->addWidget(m_error);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_button, QDialogButtonBox::AcceptRole);
    setPrimary(*m_button);
    column->addWidget(buttons);
    m_button->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &SegmentDialog::reject);
    connect(m_button, &QPushButton::clicked, this, &SegmentDialog::apply);
    resize(scaled(560), scaled(600));
    ask();
}

void SegmentDialog::ask()
{
    m_session.ask<std::vector<Dimension>>(
        this,
        [](audit::Audit& audit, Progress&) -> Result<std::vector<Dimension>> {
            std::vector<Dimension> dimensions;
            for (const char* const* name = kpi::dimensions(); *name != nullptr; ++name) {
                auto keys = audit.keysOf(*name);
                if (!keys)
                    return tl::make_unexpected(keys.error());
                dimensions.push_back({*name, std::move(*keys)});
            }
            return dimensions;
        },
        [this](Result<std::vector<Dimension>> dimensions) {
            if (dimensions)
                fill(*dimensions);
            else
                m_error->show(audit::describe(dimensions.error(), currentLanguage()));
            Q_EMIT filled();
        });
}

void SegmentDialog::fill(const std::vector<Dimension>& dimensions)
{
    const report::Format format(currentLanguage());
    const kpi::Filter& now = m_session.segment().filter;
    for (const Dimension& dimension : dimensions) {
        if (dimension.keys.empty())
            continue;
        auto* top = new QTreeWidgetItem(m_tree, {dimensionName(QString::fromStdString(dimension.name))});
        top->setData(0, kKey, QString::fromStdString(dimension.name));
        const auto ticked = now.keys.find(dimension.name);
        std::size_t listed = 0;
        for (const audit::SegmentKey& key : dimension.keys) {
            const bool on = ticked != now.keys.end() && ticked->second.contains(key.key);
            if (!on && ++listed > kListed)
                continue;
            auto* item = new QTreeWidgetItem(top, {key.key == "(none)" ? tr("(none)") : QString::fromStdString(key.key),
                                                   format.count(static_cast<qint64>(key.rows))});
            item->setData(0, kKey, QString::fromStdString(key.key));
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                           Qt::ItemNeverHasChildren);
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        }
        top->setExpanded(ticked != now.keys.end() || m_tree->topLevelItemCount() <= 3);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

kpi::Filter SegmentDialog::filter() const
{
    kpi::Filter filter;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = m_tree->topLevelItem(i);
        for (int row = 0; row < top->childCount(); ++row)
            if (top->child(row)->checkState(0) == Qt::Checked)
                filter.keys[top->data(0, kKey).toString().toStdString()].insert(
                    top->child(row)->data(0, kKey).toString().toStdString());
    }
    return filter;
}

void SegmentDialog::apply()
{
    const audit::Segment segment{m_name->text().trimmed(), filter()};
    if (segment.name.isEmpty() || segment.filter.isEmpty()) {
        m_session.look({{}, segment.filter});
        accept();
        return;
    }
    m_session.change(
        this, [segment](audit::Audit& audit, Progress&) { return audit.saveSegment(segment); },
        [this, segment](Status done) {
            if (!done) {
                m_error->show(audit::describe(done.error(), currentLanguage()));
                return;
            }
            m_session.look(segment);
            accept();
        });
}

}
