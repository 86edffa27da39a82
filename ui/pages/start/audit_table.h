#pragma once
// AuditTable: the recent audits, each on its timeline under one axis. Up and down choose, Enter or a double click opens, Del takes an
// audit off the list.

#include "ui/pages/start/audit_model.h"

#include <QTableView>

namespace zamer::ui::start {

class AuditTable : public QTableView
{
    Q_OBJECT
public:
    explicit AuditTable(AuditModel& model, QWidget* parent = nullptr);
    QString currentPath() const;
    /// Rows and header; the page scrolls, the table doesn't.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& path);
    void removed(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    AuditModel& m_model;
};

}
