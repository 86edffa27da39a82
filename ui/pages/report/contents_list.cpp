#include "ui/pages/report/contents_list.h"

#include "ui/theme/theme.h"

#include <QHeaderView>

#include <utility>

namespace zamer::ui::preview {

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kPageRole = Qt::UserRole + 1;

}

ContentsList::ContentsList(QWidget* parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) { checked(item); });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) { chosen(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { chosen(item); });
}

void ContentsList::setSections(const std::vector<report::Section>& sections)
{
    m_filling = true;
    const QString current = currentItem() != nullptr ? currentItem()->data(0, kIdRole).toString() : QString();
    clear();
    for (const report::Section& section : sections) {
        auto* item = new QTreeWidgetItem(this, {section.title, QString()});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_leftOut.count(section.id) > 0 ? Qt::Unchecked : Qt::Checked);
        item->setData(0, kIdRole, section.id);
        item->setData(0, kPageRole, -1);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, scaled(size::nav - 2)));
        if (section.id == current)
            setCurrentItem(item);
    }
    m_filling = false;
}

void ContentsList::setPages(const print::Pages& pages)
{
    m_filling = true;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = topLevelItem(row);
        item->setData(0, kPageRole, -1);
        item->setText(1, QString());
        for (const print::ContentsLine& line : pages.contents)
            if (line.id == item->data(0, kIdRole).toString()) {
                item->setData(0, kPageRole, line.page);
                item->setText(1, QString::number(line.page + 1) + QLatin1String("  "));
            }
        const bool in = item->checkState(0) == Qt::Checked;
        item->setForeground(0, in ? tokensFor(*this).ink : tokensFor(*this).ink3);
        item->setForeground(1, tokensFor(*this).ink3);
    }
    m_filling = false;
}

void ContentsList::followPage(int page)
{
    QTreeWidgetItem* found = nullptr;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const int start = topLevelItem(row)->data(0, kPageRole).toInt();
        if (start >= 0 && start <= page)
            found = topLevelItem(row);
    }
    const bool was = std::exchange(m_filling, true);
    if (found != nullptr)
        setCurrentItem(found);
    m_filling = was;
}

bool ContentsList::isOnLeftOut() const
{
    return currentItem() != nullptr && currentItem()->checkState(0) == Qt::Unchecked;
}

void ContentsList::checked(QTreeWidgetItem* item)
{
    if (m_filling)
        return;
    const QString id = item->data(0, kIdRole).toString();
    const bool in = item->checkState(0) == Qt::Checked;
    if (in == (m_leftOut.count(id) == 0))
        return;
    // One section at least: a report without pages cannot be printed.
    int others = 0;
    for (int row = 0; row < topLevelItemCount(); ++row)
        others += topLevelItem(row) != item && topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
    if (!in && others == 0) {
        item->setCheckState(0, Qt::Checked);
        return;
    }
    if (in)
        m_leftOut.erase(id);
    else
        m_leftOut.insert(id);
    Q_EMIT leftOutChanged();
}

void ContentsList::chosen(QTreeWidgetItem* item)
{
    if (m_filling || item == nullptr)
        return;
    if (const int page = item->data(0, kPageRole).toInt(); page >= 0)
        Q_EMIT pageChosen(page);
}

}
