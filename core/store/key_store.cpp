#include "core/store/key_store.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <sodium.h>

#include <algorithm>

namespace zamer::store {

namespace {

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const char* const kHead = "zamer-key 1 ";

/// First line: format and audit, second line: the key. Text, so that it survives mail and clipboards.
QByteArray written(const QString& auditId, const SecretKey& key)
{
    const QByteArrayView raw(reinterpret_cast<const char*>(key.data()), static_cast<qsizetype>(key.size()));
    QByteArray text(kHead);
    text += auditId.toLatin1();
    text += '\n';
    text += raw.toByteArray().toHex();
    text += '\n';
    return text;
}

Result<SecretKey> readKey(const QString& path, const QString& auditId, ErrorKind missing)
{
    QFile file(path);
    if (!file.exists())
        return failure(missing, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileUnreadable, path, file.errorString());
    const QList<QByteArray> lines = file.read(1'000).split('\n');
    const QByteArray raw = lines.size() < 2 ? QByteArray() : QByteArray::fromHex(lines[1].trimmed());
    SecretKey key{};
    const QByteArray head = QByteArray(kHead) + auditId.toLatin1();
    if (lines.front().trimmed() != head || raw.size() != static_cast<qsizetype>(key.size()))
        return failure(ErrorKind::KeyWrong, path);
    std::copy(raw.begin(), raw.end(), key.begin());
    return key;
}

Status writeKey(const QString& path, const QString& auditId, const SecretKey& key)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) {
        const QString words = file.errorString();
        return failure(QFile::exists(path) ? ErrorKind::FileExists : ErrorKind::FileWriteFailed, path, words);
    }
    const QByteArray text = written(auditId, key);
    if (file.write(text) != text.size() || !file.flush()) {
        const QString words = file.errorString();
        file.remove();
        return failure(ErrorKind::FileWriteFailed, path, words);
    }
    return {};
}

}

KeyStore::KeyStore(const QString& folder) : m_folder(folder)
{
    if (m_folder.isEmpty())
        m_folder = qEnvironmentVariable("ZAMER_KEYS");
    // The window and the terminal are two programs with one set of keys, so the folder does not depend on the program's
    // name.
    if (m_folder.isEmpty())
        m_folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1String("/zamer/keys");
}

QString KeyStore::newAuditId()
{
    QByteArray id(16, Qt::Uninitialized);
    randombytes_buf(id.data(), static_cast<std::size_t>(id.size()));
    return QString::fromLatin1(id.toHex());
}

QByteArray KeyStore::keyCheck(const SecretKey& key)
{
    return QByteArray::fromStdString(pseudonym("zamer: the key of this audit", key)).toHex();
}

/// The id comes out of a file that anybody may have made: nothing but 32 hex digits becomes part of a path.
Result<QString> KeyStore::pathOf(const QString& auditId) const
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (auditId.size() != 32 || !std::all_of(auditId.begin(), auditId.end(), isHex))
        return failure(ErrorKind::KeyMissing, m_folder);
    return QString(m_folder + QLatin1Char('/') + auditId + QLatin1String(".key"));
}

Result<SecretKey> KeyStore::create(const QString& auditId) const
{
    const Result<QString> path = pathOf(auditId);
    if (!path)
        return tl::make_unexpected(path.error());
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::FileWriteFailed, m_folder);
    QFile::setPermissions(m_folder, kOwnerOnly | QFileDevice::ExeOwner);
    SecretKey key{};
    randombytes_buf(key.data(), key.size());
    if (Status done = writeKey(*path, auditId, key); !done)
        return tl::make_unexpected(done.error());
    return key;
}

Result<SecretKey> KeyStore::load(const QString& auditId) const
{
    const Result<QString> path = pathOf(auditId);
    return path ? readKey(*path, auditId, ErrorKind::KeyMissing) : tl::make_unexpected(path.error());
}

Result<SecretKey> KeyStore::load(const QString& auditId, const QByteArray& check) const
{
    Result<SecretKey> key = load(auditId);
    if (key && keyCheck(*key) != check)
        return failure(ErrorKind::KeyWrong, *pathOf(auditId));
    return key;
}

Status KeyStore::remove(const QString& auditId) const
{
    const Result<QString> path = pathOf(auditId);
    if (!path)
        return tl::make_unexpected(path.error());
    if (QFile::exists(*path) && !QFile::remove(*path))
        return failure(ErrorKind::FileWriteFailed, *path);
    return {};
}

Status KeyStore::exportTo(const QString& auditId, const QString& path) const
{
    const Result<SecretKey> key = load(auditId);
    if (!key)
        return tl::make_unexpected(key.error());
    return writeKey(path, auditId, *key);
}

Result<SecretKey> KeyStore::importFrom(const QString& path, const QString& auditId, const QByteArray& check) const
{
    const Result<QString> own = pathOf(auditId);
    if (!own)
        return tl::make_unexpected(own.error());
    Result<SecretKey> key = readKey(path, auditId, ErrorKind::FileMissing);
    if (!key)
        return key;
    if (keyCheck(*key) != check)
        return failure(ErrorKind::KeyWrong, path);
    if (!QDir().mkpath(m_folder))
        return failure(ErrorKind::FileWriteFailed, m_folder);
    QFile::setPermissions(m_folder, kOwnerOnly | QFileDevice::ExeOwner);
    // A wrong key that lies there is of no use to anybody; the right one was just proved.
    if (const Result<SecretKey> held = load(auditId, check); held)
        return key;
    if (Status removed = remove(auditId); !removed)
        return tl::make_unexpected(removed.error());
    if (Status done = writeKey(*own, auditId, *key); !done)
        return tl::make_unexpected(done.error());
    return key;
}

}
