#pragma once
// AboutDialog: what this is, its version, and the licences of what is in it. ExplainDialog: the page's name and its keys.

#include <QDialog>

namespace zamer::ui {

class Actions;

class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
};

class ExplainDialog : public QDialog
{
    Q_OBJECT
public:
    ExplainDialog(const QString& title, const QString& pageKeys, const Actions& actions, QWidget* parent);
};

}
