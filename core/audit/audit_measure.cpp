// Measurements, rows behind a figure, series: the engine's answers over the facts of this file.

#include "core/audit/audit_data.h"
#include "core/facts/fold/parallel.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace zamer::audit {

namespace {

std::vector<const kpi::Kpi*> chosen(const std::vector<std::string>& ids)
{
    std::vector<const kpi::Kpi*> kpis;
    if (ids.empty())
        kpis.assign(kpi::catalogue().begin(), kpi::catalogue().end());
    for (const std::string& id : ids)
        if (const kpi::Kpi* kpi = kpi::find(id))
            kpis.push_back(kpi);
    return kpis;
}

/// A cell as people read it: local time, major units, the word itself; the short form of a pseudonym.
std::string cellText(const facts::Table& table, int field, std::size_t row, const LocalTime& zone)
{
    if (table.isEmptyAt(field, row))
        return {};
    const facts::Column& column = *table.column(field);
    switch (column.type) {
    case facts::Type::Instant: {
        const Instant at = column.ints[row];
        return QDateTime::fromSecsSinceEpoch(at, Qt::OffsetFromUTC, zone.offsetAt(at))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
            .toStdString();
    }
    case facts::Type::Money:
        return QString::number(static_cast<double>(column.ints[row]) / 100.0, 'f', 2).toStdString();
    case facts::Type::Number:
        return QString::number(column.numbers[row], 'g', 10).toStdString();
    case facts::Type::Flag:
    case facts::Type::Presence:
        return column.flags[row] == 1 ? "1" : "0";
    case facts::Type::Hashes: {
        std::string all;
        for (const facts::Code code : column.list(row)) {
            const std::string_view hash = column.words->text(code);
            all += (all.empty() ? "#" : " #") + QByteArray(hash.data(), 4).toHex().toStdString();
        }
        return all;
    }
    case facts::Type::Text:
    case facts::Type::Key:
        break;
    }
    return std::string(column.text(row));
}

RowsAnswer answerRows(const kpi::Kpi& kpi, const Sight& sight, const kpi::Window& window, const std::string& dimension,
                      const std::string& key)
{
    const kpi::Base& base = *sight.base;
    const kpi::View& view = sight.view;
    const kpi::StateFold fold = kpi::foldFor(kpi, view, window.asOf);
    const std::vector<kpi::RowRef> refs =
        fold.facts == nullptr ? std::vector<kpi::RowRef>() : kpi::rows(kpi, view, window, dimension, key);
    RowsAnswer answer;
    answer.kpi = kpi.id;
    if (refs.empty() && fold.facts != nullptr)
        answer.hidden = kpi::rowsHidden(kpi, view, window, dimension, key);
    // Deals and orders both have an amount: one column, filled by what the row is.
    std::vector<std::size_t> columnOf;
    for (const kpi::Need& need : kpi.shows) {
        const std::string name(facts::fields(need.entity)[static_cast<std::size_t>(need.field)].name);
        const auto known = std::find(answer.columns.begin(), answer.columns.end(), name);
        columnOf.push_back(static_cast<std::size_t>(known - answer.columns.begin()));
        if (known == answer.columns.end())
            answer.columns.push_back(name);
    }
    std::map<facts::SourceId, std::string> files;
    for (const facts::Layer& layer : base.layers())
        files[layer.source.id] = layer.source.fileName;
    answer.rows.reserve(refs.size());
    for (const kpi::RowRef& ref : refs) {
        RowLine line{files[ref.source], ref.line, {}, ref.num, ref.den};
        line.fields.resize(answer.columns.size());
        for (std::size_t i = 0; i < columnOf.size(); ++i)
            if (const kpi::Need& need = kpi.shows[i]; need.entity == ref.entity)
                line.fields[columnOf[i]] = cellText(fold.facts->table(ref.entity), need.field, ref.row, base.time());
        answer.rows.push_back(std::move(line));
    }
    return answer;
}

}

Result<std::shared_ptr<const kpi::Base>> Audit::Data::currentBase()
{
    if (!base) {
        auto layers = file->layers();
        if (!layers)
            return tl::make_unexpected(layers.error());
        base = std::make_shared<const kpi::Base>(std::move(*layers), settings);
    }
    return base;
}

Result<std::shared_ptr<const kpi::Base>> Audit::Data::baseOf(const store::SnapshotRow& snapshot)
{
    if (const auto known = pinned.find(snapshot.id); known != pinned.end())
        return known->second;
    Settings then = settings;
    for (const auto& [key, value] : snapshot.settings)
        if (Status set = then.set(QString::fromStdString(key), QString::fromStdString(value)); !set && !value.empty())
            return tl::make_unexpected(set.error());
    auto layers = file->layers(&snapshot.sources);
    if (!layers)
        return tl::make_unexpected(layers.error());
    auto made = std::make_shared<const kpi::Base>(std::move(*layers), then);
    pinned.emplace(snapshot.id, made);
    return made;
}

Result<std::shared_ptr<const kpi::Base>> under(const std::shared_ptr<const kpi::Base>& base, const Overrides& overrides)
{
    if (overrides.empty())
        return base;
    Settings changed = base->settings();
    for (const auto& [key, value] : overrides)
        if (Status set = changed.set(key, value); !set)
            return tl::make_unexpected(set.error());
    return std::make_shared<const kpi::Base>(base->layers(), changed);
}

Result<std::vector<kpi::Measurement>> Audit::measure(const Question& question, const std::vector<std::string>& by,
                                                     Progress& progress)
{
    const auto current = m_data->currentBase();
    const auto base = current ? under(*current, question.overrides) : current;
    if (!base)
        return tl::make_unexpected(base.error());
    const auto kpis = chosen(question.kpis);
    const Sight sight = m_data->look(*base);
    const kpi::View& view = sight.view;
    std::vector<kpi::Measurement> measured(kpis.size());
    std::atomic<std::size_t> done{0};
    // Side by side: what KPIs share (the index, the samples, the bitmaps of a segment) is made once, by whoever asks first.
    facts::inParallel(kpis.size(), [&](std::size_t i) {
        if (progress.isCancelled())
            return;
        const kpi::Kpi& kpi = *kpis[i];
        measured[i] = kpi::measure(kpi, view, kpi::windowFor(kpi, view, question.period, question.asOf), by);
        progress.report(static_cast<double>(++done) / static_cast<double>(kpis.size()));
    });
    if (progress.isCancelled())
        return failure(ErrorKind::Cancelled);
    return measured;
}

Result<RowsAnswer> Audit::rows(const Question& question, const std::string& dimension, const std::string& key)
{
    const auto current = m_data->currentBase();
    const auto base = current ? under(*current, question.overrides) : current;
    if (!base)
        return tl::make_unexpected(base.error());
    const kpi::Kpi& kpi = *chosen(question.kpis).front();
    const Sight sight = m_data->look(*base);
    return answerRows(kpi, sight, kpi::windowFor(kpi, sight.view, question.period, question.asOf), dimension, key);
}

Result<RowsAnswer> Audit::rowsOfSnapshot(const std::string& id, qint64 snapshot, const std::string& dimension,
                                         const std::string& key)
{
    const auto row = m_data->file->snapshot(snapshot);
    if (!row)
        return tl::make_unexpected(row.error());
    const kpi::Kpi* kpi = kpi::find(id);
    if (kpi == nullptr)
        return failure(ErrorKind::UnknownKey, QString::fromStdString(id));
    const auto base = m_data->baseOf(*row);
    if (!base)
        return tl::make_unexpected(base.error());
    const Sight sight = m_data->look(*base);
    const std::optional<Instant> asOf = row->asOf == kNoInstant ? std::nullopt : std::optional(row->asOf);
    return answerRows(*kpi, sight, kpi::windowFor(*kpi, sight.view, row->period, asOf), dimension, key);
}

Result<kpi::Series> Audit::series(const Question& question, kpi::Step step)
{
    const auto current = m_data->currentBase();
    const auto base = current ? under(*current, question.overrides) : current;
    if (!base)
        return tl::make_unexpected(base.error());
    std::optional<Day> baseline;
    const Day goLive = m_data->settings.goLive.isValid() ? toDay(m_data->settings.goLive) : 0;
    if (m_data->settings.goLive.isValid() && question.period.contains(goLive))
        baseline = goLive;
    return kpi::series(*chosen(question.kpis).front(), m_data->look(*base).view, question.period, step, question.asOf,
                       baseline);
}

}
