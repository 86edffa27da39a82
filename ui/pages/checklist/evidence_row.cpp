#include "ui/pages/checklist/evidence_row.h"

#include "ui/pages/checklist/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace zamer::ui::checklist {

namespace {

const char* pictureOf(const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    if (QStringList{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("gif")}
            .contains(ending))
        return "image";
    if (QStringList{QStringLiteral("mp3"), QStringLiteral("m4a"), QStringLiteral("wav"), QStringLiteral("ogg")}
            .contains(ending))
        return "mic";
    if (QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")}
            .contains(ending))
        return "file-spreadsheet";
    return "file-text";
}

}

EvidenceRow::EvidenceRow(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(scaled(6), this)),
      m_add(new QPushButton(icon("plus", Tone::Secondary), tr("attach, or drop files here")))
{
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_add->setToolTip(QStringLiteral("Ctrl+Shift+E"));
    m_flow->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &EvidenceRow::choose);
}

void EvidenceRow::show(const std::vector<store::EvidenceRow>& evidence, const report::Format& format)
{
    std::vector<qint64> ids;
    for (const store::EvidenceRow& row : evidence)
        ids.push_back(row.id);
    if (ids == m_shown && !ids.empty())
        return;
    m_shown = ids;
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        if (item->widget() != m_add)
            item->widget()->deleteLater();
        delete item;
    }
    for (const store::EvidenceRow& row : evidence) {
        auto* chip = new QPushButton(icon(pictureOf(row.name), Tone::Secondary),
                                     row.name + QStringLiteral("  ") + format.bytes(row.bytes));
        chip->setToolTip(tr("Attached by %1. Opens a copy.").arg(row.addedBy));
        m_flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, row] { Q_EMIT openRequested(row.id, row.name); });
    }
    m_flow->addWidget(m_add);
    m_flow->invalidate();
    updateGeometry();
}

void EvidenceRow::choose()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Attach evidence"));
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
}

void EvidenceRow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidenceRow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty())
        Q_EMIT filesGiven(paths);
}

}
