#include "core/import/sheet/xlsx.h"
#include "core/import/sheet/xlsx_reader.h"

namespace zamer::import {

namespace {

constexpr std::size_t kSampleBlock = std::size_t{1} << 17;

class XlsxTable : public TableSource
{
public:
    XlsxTable(std::shared_ptr<const Workbook> workbook, std::size_t sheet)
        : m_workbook(std::move(workbook)), m_sheet(sheet)
    {
    }
    Result<Sample> sample(const Options& /*options*/) const override
    {
        const Result<std::unique_ptr<TableReader>> opened = reader({}, kSampleBlock);
        if (!opened)
            return tl::make_unexpected(opened.error());
        Result<Sample> taken = takeSample(**opened, m_workbook->archive().path());
        if (taken)
            taken->epoch1904 = m_workbook->epoch1904();
        return taken;
    }
    Result<std::unique_ptr<TableReader>> reader(const Sample& /*sample*/, std::size_t blockBytes) const override
    {
        const SheetPlace& place = m_workbook->sheets()[m_sheet];
        const Result<const SharedStrings*> strings = m_workbook->strings();
        if (!strings)
            return tl::make_unexpected(strings.error());
        Result<std::shared_ptr<const ByteSource>> bytes = m_workbook->archive().source(*place.member);
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        return std::make_unique<XlsxReader>(m_workbook, **strings, std::move(*bytes),
                                            QString::fromStdString(place.name), blockBytes);
    }

private:
    std::shared_ptr<const Workbook> m_workbook;
    std::size_t m_sheet;
};

}

Result<bool> isXlsx(const Archive& archive)
{
    const Result<const Member*> workbook = workbookIn(archive);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    return *workbook != nullptr;
}

Result<std::vector<InputTable>> xlsxTables(std::shared_ptr<const Archive> archive, const std::string& name)
{
    const Result<std::shared_ptr<const Workbook>> workbook = Workbook::open(std::move(archive));
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    std::vector<InputTable> tables;
    for (std::size_t i = 0; i < (*workbook)->sheets().size(); ++i) {
        const SheetPlace& place = (*workbook)->sheets()[i];
        tables.push_back({name.empty() ? place.name : name + '/' + place.name, "xlsx", place.hidden,
                          std::make_shared<const XlsxTable>(*workbook, i)});
    }
    return tables;
}

}
