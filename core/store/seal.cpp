#include "core/store/seal.h"

#include "core/base/sum.h"

#include <cmath>

namespace zamer::store {

namespace {

class Canonical
{
public:
    void add(const QByteArray& part)
    {
        m_sum.add(QByteArray(QByteArray::number(part.size()) + ':'));
        m_sum.add(part);
    }
    void add(const std::string& part) { add(QByteArray::fromStdString(part)); }
    void add(const QString& part) { add(part.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    /// 17 digits give every double back; NaN and "no data" are the same.
    void add(double number) { add(std::isnan(number) ? QByteArray() : QByteArray::number(number, 'g', 17)); }
    QByteArray hex() { return m_sum.hex(); }

private:
    SumBuilder m_sum;
};

}

QByteArray manifestOf(const SourceRow& row, const std::vector<ChunkHead>& heads)
{
    Canonical text;
    text.add(QByteArray("zamer manifest 1"));
    text.add(std::string(facts::entityName(row.source.entity)));
    for (const std::string* part :
         {&row.source.system, &row.source.layout, &row.source.fileName, &row.mappingSum, &row.mapping})
        text.add(*part);
    text.add(row.fileSum);
    text.add(row.importedAt);
    text.add(row.importedBy);
    for (const qint64 number : {row.source.exportedAt, row.source.from, row.source.to})
        text.add(number);
    for (const qint64 number :
         {row.bytes, row.rowsRead, row.accepted, row.added, row.updated, row.unchanged, row.rejected})
        text.add(number);
    for (const ChunkHead& head : heads) {
        text.add(head.column);
        text.add(qint64{head.number});
        text.add(static_cast<qint64>(head.rows));
        text.add(head.encoding);
        text.add(head.sum);
    }
    return text.hex();
}

QByteArray sealOf(const SnapshotRow& snapshot, const std::vector<QByteArray>& manifests, const QByteArray& before)
{
    Canonical text;
    text.add(QByteArray("zamer seal 1"));
    text.add(before);
    text.add(snapshot.stage);
    text.add(qint64{snapshot.period.from});
    text.add(qint64{snapshot.period.to});
    text.add(qint64{snapshot.asOf});
    text.add(snapshot.takenAt);
    text.add(snapshot.takenBy);
    text.add(static_cast<qint64>(snapshot.settings.size()));
    for (const auto& [key, value] : snapshot.settings) {
        text.add(key);
        text.add(value);
    }
    text.add(static_cast<qint64>(manifests.size()));
    for (std::size_t i = 0; i < manifests.size(); ++i) {
        text.add(qint64{snapshot.sources[i]});
        text.add(manifests[i]);
    }
    for (const SnapshotValue& value : snapshot.values) {
        text.add(value.kpi);
        text.add(qint64{value.version});
        text.add(value.json);
        for (const double number : {value.value, value.low, value.high})
            text.add(number);
        text.add(value.n);
        text.add(value.quality);
        text.add(qint64{value.key});
    }
    return text.hex();
}

}
