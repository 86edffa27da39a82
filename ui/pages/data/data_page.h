#pragma once
// DataPage: what the audit is counted from: the imported files with what was odd in each, and the import of more.

#include "ui/pages/page.h"

#include "core/base/text.h"

class QStackedWidget;

namespace zamer::ui {

namespace data {
class ImportQueue;
class ImportView;
class SourcesView;
}

class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(Session& session, QWidget* parent = nullptr);

    QString keys() const override;
    bool undo() override;
    bool redo() override;
    void refresh() override;
    bool isImporting() const;

    data::SourcesView* sources() const { return m_sources; }
    data::ImportView* importView() const { return m_import; }
    data::ImportQueue& queue() const { return *m_queue; }

public Q_SLOTS:
    /// Files dropped on the window or chosen elsewhere: shows the import view with them. None: asks for some.
    void importFiles(const QStringList& paths);
    /// The import view with a file dialog.
    void chooseFiles();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void connectQueue();
    void leaveImport();

    data::ImportQueue* m_queue;
    QStackedWidget* m_stack;
    data::SourcesView* m_sources = nullptr;
    data::ImportView* m_import = nullptr;
    Language m_language = Language::English;
};

}
