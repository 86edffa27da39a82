#include "ui/shell/about_dialog.h"

#include "ui/shell/actions.h"
#include "ui/shell/go_to_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace zamer::ui {

namespace {

QVBoxLayout* columnOf(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(scaled(size::margin), scaled(20), scaled(size::margin), scaled(16));
    column->setSpacing(scaled(10));
    return column;
}

void addClose(QDialog& dialog, QVBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

/// The licence texts that lie in the program, one behind the other.
QString licences()
{
    QString all;
    for (const char* name : {"fonts/roboto/LICENSE.txt", "fonts/paratype/LICENSE.txt", "fonts/dejavu/LICENSE.txt",
                             "icons/lucide/LICENSE"}) {
        QFile file(QStringLiteral(":/zamer/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            all +=
                QLatin1String(name) + QLatin1String("\n\n") + QString::fromUtf8(file.readAll()) + QLatin1String("\n\n");
    }
    return all;
}

}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Zamer"));
    QVBoxLayout& column = *columnOf(*this);
    column.addWidget(new TextLabel(QStringLiteral("Zamer ") + QCoreApplication::applicationVersion(), TextRole::Title));
    column.addWidget(
        (new TextLabel(tr("Measure before, measure after, print what is proven."), TextRole::Lead))->wrapping());
    column.addWidget((new TextLabel(tr("Free software under the GNU General Public License, version 3 or later. Made "
                                       "with Qt %1, SQLite, Zstandard, "
                                       "libsodium, Boost.Math and tl::expected. Fonts: Roboto (Apache 2.0), PT Serif "
                                       "and PT Sans (ParaType Free Font "
                                       "Licence), DejaVu Sans. Icons: Lucide (ISC, parts MIT).")
                                        .arg(QLatin1String(qVersion())),
                                    TextRole::Body, Tone::Secondary))
                         ->wrapping());
    auto* texts = new QPlainTextEdit(licences());
    texts->setReadOnly(true);
    texts->setAccessibleName(tr("Texts of the licences"));
    column.addWidget(texts, 1);
    addClose(*this, column);
    resize(scaled(620), scaled(480));
}

ExplainDialog::ExplainDialog(const QString& title, const QString& pageKeys, const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    QVBoxLayout& column = *columnOf(*this);
    column.addWidget(new TextLabel(title, TextRole::Title));
    column.addWidget(new TextLabel(tr("Keys of this page"), TextRole::Strong));
    const QStringList keys = pageKeys.split(QString::fromUtf8(" · "), Qt::SkipEmptyParts);
    for (const QString& key : keys)
        column.addWidget(new TextLabel(key, TextRole::Body, Tone::Secondary));
    if (keys.isEmpty())
        column.addWidget(new TextLabel(tr("None of its own."), TextRole::Body, Tone::Secondary));
    column.addWidget(new Rule);
    column.addWidget(new TextLabel(tr("Keys of the window"), TextRole::Strong));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(4));
    int row = 0;
    for (const QAction* action : actions.all())
        if (!action->shortcut().isEmpty()) {
            grid->addWidget(
                new TextLabel(action->shortcut().toString(QKeySequence::NativeText), TextRole::Small, Tone::Caption),
                row, 0);
            grid->addWidget(new TextLabel(plainText(*action), TextRole::Small), row++, 1);
        }
    grid->setColumnStretch(1, 1);
    column.addLayout(grid);
    addClose(*this, column);
    setMinimumWidth(scaled(420));
}

}
