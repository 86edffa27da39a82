#include "ui/theme/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QSet>

namespace zamer::ui {

namespace {

QFont make(const QString& family, double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({family, QStringLiteral("DejaVu Sans")});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

}

namespace {

QSet<QString> add(const QStringList& names)
{
    QSet<QString> families;
    QDirIterator files(QStringLiteral(":/zamer/fonts"), names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const int id = QFontDatabase::addApplicationFont(files.next());
        for (const QString& family : QFontDatabase::applicationFontFamilies(id))
            families.insert(family);
    }
    return families;
}

/// Each set is read once: what paper needs is not worth the window's first milliseconds.
const QSet<QString>& screenFamilies()
{
    static const QSet<QString> families = add({QStringLiteral("Roboto*.ttf"), QStringLiteral("DejaVu*.ttf")});
    return families;
}

const QSet<QString>& printFamilies()
{
    static const QSet<QString> families = add({QStringLiteral("PT*.ttf")});
    return families;
}

}

void registerScreenFonts()
{
    screenFamilies();
}

int registerFonts()
{
    return static_cast<int>(screenFamilies().size() + printFamilies().size());
}

QFont screenFont(double pixels, QFont::Weight weight)
{
    return make(QStringLiteral("Roboto"), pixels, weight);
}

QFont printSans(double pixels, bool strong)
{
    return make(QStringLiteral("PT Sans"), pixels, strong ? QFont::Bold : QFont::Normal);
}

QFont printSerif(double pixels, bool strong, bool italic)
{
    QFont font = make(QStringLiteral("PT Serif"), pixels, strong ? QFont::Bold : QFont::Normal);
    font.setItalic(italic);
    return font;
}

}
