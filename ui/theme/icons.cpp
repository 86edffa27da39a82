#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace zamer::ui {

namespace {

Q_LOGGING_CATEGORY(log, "zamer.ui.icons")

QString pathOf(const QString& name)
{
    return QStringLiteral(":/zamer/icons/lucide/") + name + QStringLiteral(".svg");
}

QPixmap render(const QString& name, const QColor& colour, QSize size)
{
    const QString key = QStringLiteral("zamer-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(pathOf(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, render(m_name, colourFor(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, colourFor(mode), size);
    }
    QIconEngine* clone() const override { return new Engine(*this); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("zamer"); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const Tokens& tokens = tokensFor(QGuiApplication::palette());
        return mode == QIcon::Disabled ? tokens.line2 : colour(tokens, m_tone);
    }

    QString m_name;
    Tone m_tone;
};

class ApplicationEngine : public QIconEngine
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const bool dark = tokensFor(QGuiApplication::palette()).isDark();
        QSvgRenderer renderer(dark ? QStringLiteral(":/zamer/icons/zamer-dark.svg")
                                   : QStringLiteral(":/zamer/icons/zamer.svg"));
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {32, 32}, {48, 48}, {128, 128}};
    }
    QIconEngine* clone() const override { return new ApplicationEngine(*this); }
};

}

QIcon icon(const char* name, Tone tone)
{
    const QString text = QString::fromLatin1(name);
    if (!QFile::exists(pathOf(text))) {
        qCWarning(log) << "no icon" << text;
        return {};
    }
    return QIcon(new Engine(text, tone));
}

QPixmap iconPixmap(const char* name, const QColor& colour, int side, qreal ratio)
{
    QPixmap pixmap = render(QString::fromLatin1(name), colour, QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationEngine);
}

}
