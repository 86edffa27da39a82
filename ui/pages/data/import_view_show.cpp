// ImportView: what is shown of the chosen file.
#include "ui/pages/data/import_view.h"

#include "core/audit/error_text.h"
#include "core/report/field_words.h"
#include "ui/pages/data/accepted_bar.h"
#include "ui/pages/data/columns_model.h"
#include "ui/pages/data/files_pane.h"
#include "ui/pages/data/import_bars.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/joins_model.h"
#include "ui/pages/data/reading_money.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/stages_model.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/widgets/controls.h"

#include <QPushButton>

#include <cmath>

namespace zamer::ui::data {

namespace {

/// The field that one value for all rows would give what the file lacks; empty for none.
std::string fieldForAll(const ImportFile* file)
{
    if (file == nullptr || !file->error)
        return {};
    if (file->error->kind == ErrorKind::FieldMissing)
        return file->error->detail.toStdString();
    if (file->error->kind == ErrorKind::PeriodAsWhole)
        return "day";
    return file->error->kind == ErrorKind::NoExactDay && file->error->detail != QLatin1String("days") ? "day" : "";
}

}

void ImportView::connectQueue()
{
    connect(&m_queue, &ImportQueue::fileChanged, this, [this](int index) {
        if (index == m_files->current())
            showFile(index);
        updateFooter();
    });
    connect(&m_queue, &ImportQueue::listChanged, this, [this] { showFile(m_files->current()); });
    connect(&m_queue, &ImportQueue::progress, m_strip, &ProgressStrip::setProgress);
    connect(&m_queue, &ImportQueue::importFinished, this, [this](bool cancelled) {
        updateFooter();
        if (m_queue.readyCount() == 0)
            m_close->setFocus();
        if (!cancelled) {
            askJoins();
            return;
        }
        m_error->show(tr("The import was cancelled."), tr("The audit is as it was."), {}, ErrorBar::Kind::Warning);
    });
    m_strip->setWording([this](qint64 rows, double secondsLeft) {
        const report::Format format(currentLanguage());
        const int busy = m_queue.busyFile();
        const qint64 all = busy >= 0 && m_queue.file(busy).check ? m_queue.file(busy).check->rowsRead : 0;
        const QString read = rows <= 0    ? QString()
                             : all < rows ? tr("%1 rows").arg(format.count(rows))
                                          : tr("%1 of %2 rows").arg(format.count(rows), format.count(all));
        if (secondsLeft < 0)
            return read;
        const QString left = tr("about %n s left", nullptr, static_cast<int>(std::ceil(secondsLeft)));
        return read.isEmpty() ? left : QString(read + QString::fromUtf8(" · ") + left);
    });
}

/// How what was brought found its counterparts; it is about the base as a whole.
void ImportView::askJoins()
{
    m_joined->clear();
    m_session.ask<std::vector<audit::JoinLine>>(
        this, [](audit::Audit& audit, Progress& progress) { return audit.joins(progress); },
        [this](Result<std::vector<audit::JoinLine>> lines) {
            if (!lines)
                return;
            QStringList words;
            for (const audit::JoinLine& line : *lines)
                if (line.of > 0)
                    words += joinText(line);
            m_joined->setText(words.join(QLatin1Char('\n')));
            showFile(m_files->current());
        });
}

void ImportView::showFile(int index)
{
    const ImportFile* file = index >= 0 && index < m_queue.count() ? &m_queue.file(index) : nullptr;
    m_name->setText(file == nullptr ? QString() : file->name());
    m_name->setToolTip(file == nullptr ? QString() : file->path);
    m_options->setVisible(file != nullptr);
    m_details->setVisible(file != nullptr);
    if (file != nullptr) {
        m_options->show(*file);
        m_details->show(*file, m_session.summary().settings);
        m_money->show(*file, m_session.summary().settings);
        m_profile->show(*file, m_session.summary().settings.client);
        m_overlap->show(*file, m_session.summary().settings);
    }
    m_money->setVisible(file != nullptr && m_money->isVisibleTo(m_money->parentWidget()));
    m_profile->setVisible(file != nullptr && m_profile->isVisibleTo(m_profile->parentWidget()));
    m_overlap->setVisible(file != nullptr && m_overlap->isVisibleTo(m_overlap->parentWidget()));
    showError(file);
    showOutcome(file);
    showColumns(file);
    showCheck(file);
    updateFooter();
}

void ImportView::showColumns(const ImportFile* file)
{
    const import::Mapping* mapping = file == nullptr ? nullptr
                                     : file->check   ? &file->check->mapping
                                     : file->mapping ? &*file->mapping
                                                     : nullptr;
    m_columnsHeader->setVisible(mapping != nullptr);
    m_columns->setVisible(mapping != nullptr);
    const bool guessed = mapping != nullptr && mapping->layout != nullptr && mapping->layout->guessed;
    m_guessed->setVisible(guessed);
    if (guessed)
        m_guessed->setText(tr("Nobody has seen a real export of “%1” yet: its columns are guessed by their names. "
                              "Check each.")
                               .arg(layoutName(utf8(mapping->layoutId))));
    if (mapping == nullptr)
        return;
    m_columnsModel->setMapping(*mapping, m_session.summary().settings.timeZone);
    const int matched = m_columnsModel->matched();
    const int look = m_columnsModel->needLook();
    QStringList words{tr("%n matched", nullptr, matched)};
    if (look > 0)
        words += tr("%n to check", nullptr, look);
    words += tr("%n left out", nullptr, m_columnsModel->rowCount() - matched);
    m_columnsHeader->setNote(mapping->layoutId.empty() ? tr("pick a profile to say what they mean")
                                                       : words.join(QLatin1String(", ")));
}

void ImportView::showCheck(const ImportFile* file)
{
    const FileCheck* check = file != nullptr && file->check ? &*file->check : nullptr;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_checkHeader, m_accepted, m_issues, m_previewHeader, m_preview})
        widget->setVisible(check != nullptr);
    m_stagesSection->setVisible(check != nullptr && !check->stages.empty());
    m_issues->setVisible(check != nullptr && !check->issues.empty());
    showForecast(file);
    if (check == nullptr) {
        m_shownIssues = {};
        m_issues->setIssues({}, 0, {});
        m_previewModel->setCheck(nullptr, m_session.summary().settings);
        m_stagesModel->setStages({});
        return;
    }
    const report::Format format = formatOf(m_session);
    const qint64 accepted = check->rowsRead - check->rejected;
    const double share =
        check->rowsRead == 0 ? 0 : static_cast<double>(check->rejected) / static_cast<double>(check->rowsRead);
    m_checkHeader->setNote(
        check->rejected == 0 ? tr("%1 rows accepted, none rejected").arg(format.count(accepted))
                             : tr("%1 rows accepted, %2 rejected (%3)")
                                   .arg(format.count(accepted), format.count(check->rejected), format.percent(share)));
    m_accepted->setRows(accepted, check->rejected);
    m_accepted->setAccessibleName(
        tr("%1 rows accepted, %2 rejected").arg(format.count(accepted), format.count(check->rejected)));
    if (const std::pair shown(file->id, file->revision); shown != m_shownIssues) {
        m_shownIssues = shown;
        m_issues->setFile(*file);
    }
    m_stagesModel->setStages(check->stages);
    m_previewModel->setCheck(check, m_session.summary().settings);
    m_previewHeader->setNote(
        tr("as Zamer will read it, %1 of %2").arg(format.count(m_previewModel->rowCount()), format.count(accepted)));
}

/// What the import would change, before it is made.
void ImportView::showForecast(const ImportFile* file)
{
    const bool wanted = file != nullptr && file->check && !file->outcome;
    m_forecast->setVisible(wanted);
    if (!wanted)
        return;
    if (!file->forecast) {
        m_forecast->setText(tr("Comparing with the audit…"));
        return;
    }
    const audit::ImportOutcome& will = *file->forecast;
    const report::Format format(currentLanguage());
    m_forecast->setText(
        will.nothingNew ? tr("This file is in the audit already, read the same way: nothing would change.")
                        : tr("In the audit: %1 rows would be added, %2 updated, %3 are there unchanged.")
                              .arg(format.count(will.added), format.count(will.updated), format.count(will.unchanged)));
}

void ImportView::showError(const ImportFile* file)
{
    const std::string field = fieldForAll(file);
    m_missing->setFixes(
        field.empty()
            ? std::vector<Fix>{}
            : std::vector<Fix>{{tr("“%1”: one value for every row…").arg(report::fieldWord(field, currentLanguage())),
                                {},
                                true,
                                true,
                                field}});
    if (file != nullptr && file->state() == FileState::LeftOut) {
        m_error->show(tr("Its author has hidden this sheet."), tr("It is left out."),
                      tr("F5 or a profile reads it all the same."), ErrorBar::Kind::Warning);
        return;
    }
    if (file == nullptr || !file->error) {
        m_error->clear();
        return;
    }
    const bool cancelled = file->error->kind == ErrorKind::Cancelled;
    m_error->show(cancelled ? tr("Reading was cancelled.") : audit::describe(*file->error, currentLanguage()),
                  tr("Nothing of this file was stored."), cancelled ? tr("F5 reads it again.") : QString(),
                  cancelled ? ErrorBar::Kind::Warning : ErrorBar::Kind::Error);
}

void ImportView::showOutcome(const ImportFile* file)
{
    const audit::ImportOutcome* outcome = file != nullptr && file->outcome ? &*file->outcome : nullptr;
    m_outcome->setVisible(outcome != nullptr);
    m_joined->setVisible(outcome != nullptr && !m_joined->text().isEmpty());
    if (outcome == nullptr)
        return;
    const report::Format format(currentLanguage());
    if (outcome->nothingNew) {
        m_outcome->setText(tr("This file is in the audit already, read the same way: nothing changed."));
        return;
    }
    m_outcome->setText(tr("Imported: %1 rows read, %2 accepted (%3 added, %4 updated, %5 unchanged), %6 rejected.")
                           .arg(format.count(outcome->rowsRead), format.count(outcome->accepted),
                                format.count(outcome->added), format.count(outcome->updated),
                                format.count(outcome->unchanged), format.count(outcome->rejected)));
}

void ImportView::updateFooter()
{
    const int busy = m_queue.busyFile();
    const bool importing = m_queue.isImporting();
    const int ready = m_queue.readyCount();
    if (busy >= 0) {
        const QString name = m_queue.file(busy).name();
        const QString what = importing ? tr("Importing %1").arg(name) : tr("Reading %1").arg(name);
        if (!m_strip->isVisibleTo(this) || m_strip->property("what").toString() != what)
            m_strip->begin(what, importing ? tr("Cancel leaves the audit as it was") : QString());
        m_strip->setProperty("what", what);
    } else {
        m_strip->end();
    }
    m_footNote->setVisible(busy < 0 && !asks());
    m_import->setText(ready > 0 ? tr("Import %n file(s)", nullptr, ready) : tr("Import"));
    m_import->setEnabled(ready > 0 && !importing && busy < 0);
    m_close->setEnabled(!importing);
    int imported = 0;
    int waiting = 0;
    for (const ImportFile& file : m_queue.files()) {
        imported += file.state() == FileState::Imported ? 1 : 0;
        waiting += file.state() == FileState::NeedsProfile || file.state() == FileState::Failed ? 1 : 0;
    }
    m_footNote->setText(ready > 0              ? QString()
                        : waiting > 0          ? tr("%n file(s) can’t be imported yet", nullptr, waiting)
                        : imported > 0         ? tr("%n file(s) imported · Ctrl+Z takes it back", nullptr, imported)
                        : m_queue.count() == 0 ? tr("Add a file to import")
                                               : QString());
}

}
