#pragma once
// Neighbours: the living layers of the entities that are about to grow: how a new layer changes the base, and which of them tell about the
// same days by other keys, so that the same facts would be counted twice. Layers are read when they are first needed. One
// thread, that of the audit file. Errors: Cancelled, those of the audit file.
//
// Two sources overlap where the fold cannot tell that they are the same things: they are of different systems and have rows on the same
// local days; or they are of one system, have rows between the same instants, and at least one of them has no ids. No overlap: a newer export with ids of the same system
// (it is folded); one whose rows repeat all that the older had between these instants (equal rows are folded too); activities of
// different kinds, answers to different surveys, costs of different kinds or channels, campaigns of different messengers. Customers,
// users, stages and automations are not counted by days and do not overlap.
//
// What the older one has besides (on local days that the newer does not cover, without a date, of other kinds) is counted: it would be
// lost with it.

#include "core/audit/import_answers.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/facts/fold.h"
#include "core/import/covers.h"
#include "core/store/audit_file.h"

#include <map>

namespace zamer::audit {

class Neighbours
{
public:
    Neighbours(const store::AuditFile& file, std::vector<store::SourceRow> known, LocalTime zone)
        : m_file(file), m_known(std::move(known)), m_zone(std::move(zone))
    {
    }

    /// Whether this file, read in this way, is already among them; as an export of this time, where one was said.
    bool has(const QByteArray& fileSum, const std::string& mappingSum, Instant exportedAt) const;
    /// Tables that were asked about before count too: they come together. Cancelled where the progress says so.
    Result<std::vector<Overlap>> overlaps(const facts::Source& source, const std::shared_ptr<const facts::Table>& rows,
                                          Progress& progress);
    void leaveOut(const std::vector<facts::SourceId>& sources);
    /// How a layer changes the base of its entity; it counts among the layers afterwards.
    /// Cancelled where the progress says so.
    Result<facts::FoldCounts> add(const facts::Source& source, std::shared_ptr<const facts::Table> rows,
                                  const Progress& progress);

private:
    Result<std::vector<facts::Layer>*> layersOf(facts::Entity entity);

    const store::AuditFile& m_file;
    std::vector<store::SourceRow> m_known;
    LocalTime m_zone;
    std::map<facts::Entity, std::vector<facts::Layer>> m_layers;
    std::vector<facts::Layer> m_together; // tables of the file that is being imported
};

}
