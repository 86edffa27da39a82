#pragma once
// What an open audit holds; shared by the files of this room, not by others.

#include "core/audit/audit.h"
#include "core/audit/comparison_cache.h"
#include "core/kpi/base.h"
#include "core/kpi/sample_cache.h"
#include "core/kpi/selection.h"
#include "core/store/key_store.h"

namespace zamer::audit {

/// A base as it is looked at: through the segment chosen, if there is one. Keeps alive what its view refers to.
struct Sight {
    std::shared_ptr<const kpi::Base> base;
    std::shared_ptr<const kpi::Selection> selection;
    kpi::View view;
};

struct Audit::Data {
    std::unique_ptr<store::AuditFile> file;
    store::KeyStore keys;
    Settings settings;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::shared_ptr<const kpi::Base> base; // of the living sources; null until something is measured
    std::map<qint64, std::shared_ptr<const kpi::Base>> pinned; // of snapshots

    Segment segment; // empty: the whole department
    bool keepsSamples = false;
    std::map<const kpi::Base*, std::shared_ptr<const kpi::Selection>> selections; // of base and pinned
    std::map<const kpi::Base*, kpi::SampleCache> samples;
    std::optional<std::pair<QByteArray, KeptComparison>> insideSegment; // the last one worked out, by signature

    /// The key of this audit, checked against the file before anything is joined.
    Result<SecretKey> key() const;
    Result<std::shared_ptr<const kpi::Base>> currentBase();
    /// Of the sources that a snapshot pins, under its settings.
    Result<std::shared_ptr<const kpi::Base>> baseOf(const store::SnapshotRow& snapshot);
    /// Without one, of the living sources.
    Result<std::shared_ptr<const kpi::Base>> baseOf(const std::optional<store::SnapshotRow>& snapshot)
    {
        return snapshot ? baseOf(*snapshot) : currentBase();
    }
    /// Through the segment; of any base, samples are kept for the current one and the pinned ones.
    Sight look(const std::shared_ptr<const kpi::Base>& seen);
    Result<KeptComparison> workOut(const Comparisons& compared, const std::vector<std::string>& family,
                                   const Progress& progress);
    void forgetFacts()
    {
        selections.clear();
        samples.clear();
        base.reset();
        pinned.clear();
    }
};

/// The family first, in its order, then the rest of the catalogue.
std::vector<const kpi::Kpi*> comparedOrder(const std::vector<std::string>& family);
/// The month whose target a snapshot's stage is judged by.
int targetMonth(const std::string& stage);
/// Targets of that month, into `compared`.
void takeTargets(const std::vector<store::TargetRow>& targets, int month, Comparisons& compared);
/// The base under other settings; itself where there are none.
Result<std::shared_ptr<const kpi::Base>> under(const std::shared_ptr<const kpi::Base>& base,
                                               const Overrides& overrides);

/// The sealed values of one snapshot with nothing before them, keys first: for a first measurement.
std::vector<kpi::Comparison> sealedAlone(const store::SnapshotRow& row, const std::vector<std::string>& keys);

}
