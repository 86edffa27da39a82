#include "ui/pages/start/audit_model.h"

#include "core/report/format.h"
#include "ui/pages/start/words.h"
#include "ui/theme/language.h"

#include <QFileInfo>

namespace zamer::ui::start {

void AuditModel::setAudits(QVector<RecentAudit> audits, QDate today)
{
    m_all = std::move(audits);
    m_axis = axisOf(m_all, today);
    narrow();
}

void AuditModel::setFilter(const QString& filter)
{
    m_filter = filter.trimmed();
    narrow();
}

void AuditModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (const RecentAudit& audit : m_all) {
        const QString all = audit.client + QLatin1Char('\n') + audit.business + QLatin1Char('\n') + audit.crm +
                            QLatin1Char('\n') + QFileInfo(audit.path).fileName();
        if (all.contains(m_filter, Qt::CaseInsensitive))
            m_shown.push_back(audit);
    }
    endResetModel();
}

int AuditModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    const RecentAudit& audit = m_shown.at(index.row());
    if (role == Qt::ToolTipRole)
        return index.column() == Client ? QVariant(audit.path) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const report::Format format(currentLanguage());
    switch (index.column()) {
    case Client:
        return audit.client;
    case Stages:
        return audit.goLive.isValid() ? tr("go-live %1, done: %2 %3 %4 %5 of 6 steps")
                                            .arg(format.date(audit.goLive))
                                            .arg(audit.settled[0])
                                            .arg(audit.settled[1])
                                            .arg(audit.settled[2])
                                            .arg(audit.settled[3])
                                      : tr("no go-live day yet");
    case Due: {
        const method::Step* step = audit.open.isEmpty() ? nullptr : stepOf(audit.open.front());
        return step == nullptr
                   ? QString()
                   : QStringLiteral("%1, %2, %3")
                         .arg(format.date(audit.open.front().due), relativeDay(audit.open.front().due, m_axis.today),
                              step->title.in(currentLanguage()));
    }
    case Attention:
        return attention(audit, m_axis.today);
    default:
        return openedWords(audit.opened, m_axis.today);
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Client:
        return tr("Client");
    case Stages:
        return QString();
    case Due:
        return tr("Next due");
    case Attention:
        return tr("Attention");
    default:
        return tr("Opened");
    }
}

}
