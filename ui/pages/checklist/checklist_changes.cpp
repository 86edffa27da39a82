// ChecklistPage: changes of a step and their undoing; attachments.
#include "ui/pages/checklist/checklist_page.h"

#include "core/audit/error_text.h"
#include "core/report/wording.h"
#include "ui/pages/checklist/entries_form.h"
#include "ui/pages/checklist/step_view.h"
#include "ui/theme/language.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace zamer::ui {

namespace {

constexpr std::size_t kUndoSteps = 50;

/// A copy for another program to show, readable by its owner only.
Status writeCopy(const QString& path, const QByteArray& content)
{
    QFile file(path);
    file.remove();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

}

void ChecklistPage::apply(audit::StepChange change)
{
    const audit::StepState* before = state(m_current);
    if (before == nullptr)
        return;
    change.id = m_current.toStdString();
    remember(change);
    const bool undoable = change.evidence.isEmpty();
    session().change(
        this, [change](audit::Audit& audit, Progress&) { return audit.changeStep(change); },
        [this, undoable](Status done) {
            if (done)
                return;
            if (undoable && !m_undo.empty())
                m_undo.pop_back();
            m_view->showError(audit::describe(done.error(), currentLanguage()));
        });
}

/// What brings the step back to how it stands now. An attachment has no way back: it stays in the audit file.
void ChecklistPage::remember(const audit::StepChange& change)
{
    const audit::StepState* before = state(m_current);
    if (before == nullptr || !change.evidence.isEmpty())
        return;
    audit::StepChange back;
    back.id = change.id;
    for (const auto& [name, value] : change.entries) {
        const auto entry = before->entries.find(name);
        back.entries.emplace_back(name, entry == before->entries.end() ? std::string() : entry->second);
    }
    if (change.status) {
        back.status = before->status;
        back.reason = before->reason;
    }
    back.by = before->changedBy;
    back.at = report::dateOfIso(before->changedAt, session().summary().settings.localTime());
    m_undo.push_back(std::move(back));
    if (m_undo.size() > kUndoSteps)
        m_undo.erase(m_undo.begin());
}

bool ChecklistPage::undo()
{
    m_view->entries()->flush();
    if (m_undo.empty())
        return false;
    const audit::StepChange back = m_undo.back();
    m_undo.pop_back();
    openStep(QString::fromStdString(back.id));
    session().change(
        this, [back](audit::Audit& audit, Progress&) { return audit.changeStep(back); },
        [this, back](Status done) {
            if (!done)
                m_view->showError(audit::describe(done.error(), currentLanguage()));
            else
                Q_EMIT statusMessage(tr("The last change of step %1 was undone.").arg(QString::fromStdString(back.id)));
        });
    return true;
}

void ChecklistPage::openEvidence(qint64 id, const QString& name)
{
    session().ask<QByteArray>(
        this, [id](audit::Audit& audit, Progress&) { return audit.evidenceContent(id); },
        [this, id, name](Result<QByteArray> content) {
            const QDir folder(QStandardPaths::writableLocation(QStandardPaths::TempLocation) +
                              QStringLiteral("/zamer-evidence-%1").arg(id));
            folder.mkpath(QStringLiteral("."));
            const QString path = folder.filePath(QFileInfo(name).fileName());
            const Status written = content ? writeCopy(path, *content) : Status(tl::make_unexpected(content.error()));
            if (written)
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            else
                m_view->showError(audit::describe(written.error(), currentLanguage()));
        });
}

}
