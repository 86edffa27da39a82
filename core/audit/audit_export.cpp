// Tables of the audit's base, written out for other tools.

#include "core/audit/audit_data.h"
#include "core/audit/table_csv.h"

#include <QSaveFile>

namespace zamer::audit {

Result<std::size_t> Audit::exportTable(facts::Entity entity, const QString& path, Progress& progress)
{
    const auto base = m_data->currentBase();
    if (!base)
        return tl::make_unexpected(base.error());
    const facts::Facts& facts = (*base)->view().facts;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    if (const Status written =
            writeCsv(facts.table(entity), facts.sources, m_data->settings.localTime(), file, progress);
        !written) {
        Error error = written.error();
        error.subject = path;
        return tl::make_unexpected(error);
    }
    if (!file.commit())
        return failure(ErrorKind::FileWriteFailed, path, file.errorString());
    return facts.table(entity).rows;
}

}
