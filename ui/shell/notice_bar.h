#pragma once
// NoticeBar: what went wrong with the audit as a whole, over the page, until it is closed by its button or by Esc.

#include "core/base/error.h"

#include <QWidget>

namespace zamer::ui {

class ErrorBar;

class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void tell(const Error& error);
    /// A sentence of the window's own; `rest` says what was kept and what to do.
    void tell(const QString& happened, const QString& rest);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ErrorBar* m_bar;
};

}
