#include "core/store/mapping_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace zamer::store {

namespace {

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qsizetype kLongestName = 80;
constexpr qint64 kLargestFile = 1 << 20;
constexpr int kFormat = 1;

std::optional<MappingProfile> profileIn(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    MappingProfile profile;
    profile.name = json.value(QLatin1String("name")).toString();
    profile.shape = json.value(QLatin1String("shape")).toString().toStdString();
    profile.layout = json.value(QLatin1String("layout")).toString().toStdString();
    profile.options = json.value(QLatin1String("options")).toObject();
    if (json.value(QLatin1String("zamer_profile")).toInt() != kFormat || profile.name.isEmpty())
        return std::nullopt;
    return profile;
}

std::optional<MappingProfile> profileAt(const QString& path)
{
    QFile file(path);
    if (file.size() > kLargestFile || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return profileIn(file.readAll());
}

QFileInfoList filesIn(const QString& folder, QDir::SortFlags order)
{
    return QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable, order);
}

}

MappingStore::MappingStore(const QString& folder) : m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = qEnvironmentVariable("ZAMER_PROFILES");
    if (m_folder.isEmpty())
        m_folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/zamer/profiles");
}

/// A name is the user's own words in any script; what it cannot be is a path or a hidden file.
Result<QString> MappingStore::pathOf(const QString& name) const
{
    const QString clean = name.trimmed();
    bool good = !clean.isEmpty() && clean.size() <= kLongestName && !clean.startsWith(QLatin1Char('.'));
    for (const QChar c : clean)
        good = good && c.isPrint() && !QStringLiteral("/\\:*?\"<>|").contains(c);
    if (!good)
        return failure(ErrorKind::BadValue, QStringLiteral("profile"), name);
    return QString(m_folder + QLatin1Char('/') + clean + QLatin1String(".json"));
}

Status MappingStore::save(const MappingProfile& profile) const
{
    const Result<QString> path = pathOf(profile.name);
    if (!path)
        return tl::make_unexpected(path.error());
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::FileWriteFailed, m_folder);
    QSaveFile file(*path);
    const QJsonObject json{{QStringLiteral("zamer_profile"), kFormat},
                           {QStringLiteral("name"), profile.name.trimmed()},
                           {QStringLiteral("shape"), QString::fromStdString(profile.shape)},
                           {QStringLiteral("layout"), QString::fromStdString(profile.layout)},
                           {QStringLiteral("options"), profile.options}};
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return failure(ErrorKind::FileWriteFailed, *path, file.errorString());
    return {};
}

std::vector<MappingProfile> MappingStore::list() const
{
    std::vector<MappingProfile> all;
    for (const QFileInfo& file : filesIn(m_folder, QDir::Name | QDir::IgnoreCase))
        if (std::optional<MappingProfile> profile = profileAt(file.filePath()))
            all.push_back(std::move(*profile));
    return all;
}

Result<MappingProfile> MappingStore::find(const QString& name) const
{
    const Result<QString> path = pathOf(name);
    if (!path)
        return tl::make_unexpected(path.error());
    if (!QFile::exists(*path))
        return failure(ErrorKind::UnknownKey, name);
    if (std::optional<MappingProfile> profile = profileAt(*path))
        return std::move(*profile);
    return failure(ErrorKind::FileUnreadable, *path);
}

std::optional<MappingProfile> MappingStore::findByShape(const std::string& shape) const
{
    for (const QFileInfo& file : filesIn(m_folder, QDir::Time))
        if (std::optional<MappingProfile> profile = profileAt(file.filePath()); profile && profile->shape == shape)
            return profile;
    return std::nullopt;
}

Status MappingStore::remove(const QString& name) const
{
    const Result<QString> path = pathOf(name);
    if (!path)
        return tl::make_unexpected(path.error());
    if (!QFile::exists(*path))
        return failure(ErrorKind::UnknownKey, name);
    if (!QFile::remove(*path))
        return failure(ErrorKind::FileWriteFailed, *path);
    return {};
}

}
