#pragma once
// What Audit's calls about the checklist take and give. Plain shapes.

#include "core/method/step.h"
#include "core/store/audit_file.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zamer::audit {

struct StepState {
    const method::Step* step = nullptr;
    method::StepStatus status = method::StepStatus::ToDo;
    std::string reason;
    QString changedAt;
    QString changedBy;
    QDate due;
    std::map<std::string, std::string> entries;
    std::vector<method::Requirement> requirements;
    std::vector<store::EvidenceRow> evidence;
};

struct StepChange {
    std::string id;
    std::vector<std::pair<std::string, std::string>> entries;
    std::optional<method::StepStatus> status;
    std::string reason;
    QStringList evidence; // paths
    QString by;           // empty: whoever is working now
    QDate at;             // invalid: now; an undone change gets its old day back
};

}
