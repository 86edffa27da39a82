#include "ui/pages/data/import_file.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace zamer::ui::data {

namespace {

constexpr std::size_t kPreviewRows = 3;
constexpr std::size_t kMostStages = 60;

SecretKey throwawayKey()
{
    SecretKey key;
    for (unsigned char& byte : key)
        byte = static_cast<unsigned char>(QRandomGenerator::system()->bounded(256));
    return key;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

PreviewCell cellOf(const facts::Table& rows, int field, std::size_t row)
{
    const facts::Column& column = *rows.column(field);
    PreviewCell cell;
    cell.type = column.type;
    cell.empty = column.isEmpty(row);
    if (cell.empty)
        return cell;
    switch (column.type) {
    case facts::Type::Text:
    case facts::Type::Key:
        cell.text = text(column.text(row));
        break;
    case facts::Type::Instant:
    case facts::Type::Money:
        cell.whole = column.ints[row];
        break;
    case facts::Type::Number:
        cell.number = column.numbers[row];
        break;
    case facts::Type::Flag:
        cell.whole = column.flags[row];
        break;
    case facts::Type::Presence:
    case facts::Type::Hashes:
        break; // that it is there is all that is shown
    }
    return cell;
}

void addPreview(const facts::Table& rows, FileCheck& check)
{
    for (int field = 0; field < static_cast<int>(rows.columns.size()); ++field)
        if (rows.has(field))
            check.fields.push_back(field);
    for (std::size_t row = 0; row < std::min(rows.rows, kPreviewRows); ++row) {
        std::vector<PreviewCell>& line = check.preview.emplace_back();
        for (const int field : check.fields)
            line.push_back(cellOf(rows, field, row));
    }
}

void addStages(const facts::Table& deals, FileCheck& check)
{
    if (!deals.has(facts::deal::stage))
        return;
    std::map<std::string_view, StageMeaning> seen;
    for (std::size_t row = 0; row < deals.rows; ++row) {
        const std::string_view stage = deals.textAt(facts::deal::stage, row);
        if (stage.empty())
            continue;
        StageMeaning& meaning = seen[stage];
        if (meaning.deals++ == 0) {
            const std::string_view status = deals.textAt(facts::deal::status, row);
            meaning.stage = text(stage);
            meaning.said = !status.empty();
            meaning.status = meaning.said ? text(status) : QStringLiteral("open");
        }
    }
    for (auto& [name, meaning] : seen)
        check.stages.push_back(std::move(meaning));
    std::stable_sort(check.stages.begin(), check.stages.end(),
                     [](const StageMeaning& a, const StageMeaning& b) { return a.deals > b.deals; });
    if (check.stages.size() > kMostStages)
        check.stages.resize(kMostStages);
}

}

Result<FileCheck> checkFile(const QString& path, const import::Options& options, const Settings& settings,
                            Progress& progress)
{
    auto read = import::read(path, options, settings, throwawayKey(), progress);
    if (!read)
        return tl::make_unexpected(read.error());
    FileCheck check;
    check.rowsRead = static_cast<qint64>(read->rowsRead);
    check.rejected = static_cast<qint64>(read->rejected);
    check.issues = std::move(read->issues);
    addPreview(read->rows, check);
    if (read->mapping.entity == facts::Entity::Deals)
        addStages(read->rows, check);
    check.mapping = std::move(read->mapping);
    return check;
}

int ImportFile::toCheck() const
{
    if (!mapping)
        return 0;
    auto count = std::count_if(mapping->columns.begin(), mapping->columns.end(),
                               [](const import::ColumnGuess& column) { return column.needsLook; });
    if (check)
        count += std::count_if(check->issues.begin(), check->issues.end(), [](const import::Issue& issue) {
            return issue.kind == import::Issue::Kind::UnknownStage || issue.rejects;
        });
    return static_cast<int>(count);
}

FileState ImportFile::state() const
{
    if (importing)
        return FileState::Importing;
    if (outcome)
        return FileState::Imported;
    if (hidden)
        return FileState::LeftOut;
    if (mapping && mapping->layoutId.empty())
        return FileState::NeedsProfile;
    if (error)
        return FileState::Failed;
    if (reading)
        return FileState::Reading;
    if (!check)
        return FileState::Waiting;
    if (asksOverlap())
        return FileState::Covered;
    return toCheck() > 0 ? FileState::ToCheck : FileState::Ready;
}

QString ImportFile::name() const
{
    const QString file = QFileInfo(path).fileName();
    return table.isEmpty() ? file : QString(file + QString::fromUtf8(" › ") + table);
}

std::string ImportFile::fieldOf(const std::string& header) const
{
    const import::Mapping* known = check ? &check->mapping : mapping ? &*mapping : nullptr;
    if (known != nullptr)
        for (const import::ColumnGuess& column : known->columns)
            if (column.header == header)
                return column.field;
    return {};
}

bool ImportFile::canImport() const
{
    const FileState now = state();
    return now == FileState::Ready || now == FileState::ToCheck;
}

}
