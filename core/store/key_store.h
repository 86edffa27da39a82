#pragma once
// KeyStore: the 32-byte keys under which phones and e-mails are hashed, one for each audit, kept beside the settings
// and outside the audit file. One file a key, readable by its owner only. Folder: the argument, else ZAMER_KEYS, else
// <configuration>/zamer/keys. Errors: KeyMissing, KeyWrong, FileExists, FileWriteFailed, FileUnreadable. Any thread.

#include "core/base/result.h"
#include "core/base/sum.h"

namespace zamer::store {

class KeyStore
{
public:
    explicit KeyStore(const QString& folder = {});

    /// 128 random bits as hex, for AuditFile::create.
    static QString newAuditId();
    /// What the audit file keeps to know its key again; says nothing about the key.
    static QByteArray keyCheck(const SecretKey& key);

    /// A new random key. An existing one is never overwritten.
    Result<SecretKey> create(const QString& auditId) const;
    Result<SecretKey> load(const QString& auditId) const;
    /// The same, compared with the audit's check value.
    Result<SecretKey> load(const QString& auditId, const QByteArray& keyCheck) const;
    /// Forgets a key, for an audit whose creation failed.
    Status remove(const QString& auditId) const;

    Status exportTo(const QString& auditId, const QString& path) const;
    /// Takes a key from a file that exportTo wrote, if it is the one of this audit.
    Result<SecretKey> importFrom(const QString& path, const QString& auditId, const QByteArray& keyCheck) const;

    const QString& folder() const { return m_folder; }

private:
    Result<QString> pathOf(const QString& auditId) const;

    QString m_folder;
};

}
