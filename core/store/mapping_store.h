#pragma once
// MappingStore: named profiles, ways to read a kind of file, kept beside the settings and outside any audit so that every audit can use
// them. One JSON file a profile, readable by its owner only; column names and the user's own words, nothing of the rows. Folder: the
// argument, else ZAMER_PROFILES, else <configuration>/zamer/profiles. Errors: BadValue (a name that cannot be one), UnknownKey (no such
// profile), FileUnreadable, FileWriteFailed; a damaged file is passed over in list(). Any thread.

#include "core/base/result.h"

#include <QJsonObject>

#include <optional>
#include <string>
#include <vector>

namespace zamer::store {

struct MappingProfile {
    QString name;
    std::string shape;   // import::shapeOf of the file it was made for
    std::string layout;  // for lists
    QJsonObject options; // import::toJson
};

class MappingStore
{
public:
    explicit MappingStore(const QString& folder = {});

    /// A profile of the same name is overwritten.
    Status save(const MappingProfile& profile) const;
    /// By name.
    std::vector<MappingProfile> list() const;
    Result<MappingProfile> find(const QString& name) const;
    /// The newest one of this shape.
    std::optional<MappingProfile> findByShape(const std::string& shape) const;
    Status remove(const QString& name) const;

    const QString& folder() const { return m_folder; }

private:
    Result<QString> pathOf(const QString& name) const;

    QString m_folder;
};

}
