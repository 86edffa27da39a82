#pragma once
// SHA-256 of a client's file, as lower-case hex: what a source remembers of the file it came from. Not BLAKE2b as the audit's own
// sums: a client can work this one out with what every system has (sha256sum, certutil, Get-FileHash), and processors have
// instructions for it, so that a gigabyte costs half as much. The bytes are added by one thread at a time.

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace zamer {

class FileSum
{
public:
    FileSum();
    ~FileSum();
    FileSum(const FileSum&) = delete;
    FileSum& operator=(const FileSum&) = delete;
    void add(QByteArrayView bytes);
    /// Once, behind the last byte.
    QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
