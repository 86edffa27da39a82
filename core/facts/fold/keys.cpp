#include "core/facts/fold/keys.h"

#include <bit>
#include <cmath>

namespace zamer::facts {

namespace {

/// 128 bits that stand for a row's key: a noncryptographic hash, wide enough that no two of 10 M rows meet (p < 1e-24).
struct Wide {
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    bool operator==(const Wide&) const = default;
};

std::uint64_t mix(std::uint64_t x)
{
    // The finaliser of splitmix64.
    x = (x ^ (x >> 30)) * 0xBF58'476D'1CE4'E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D0'49BB'1331'11EBULL;
    return x ^ (x >> 31);
}

void stir(Wide& key, std::uint64_t value)
{
    key.a = mix(key.a + 0x9E37'79B9'7F4A'7C15ULL + value);
    key.b = mix((key.b ^ value) * 0xA076'1D64'78BD'642FULL + 0xD6E8'FEB8'6659'FD93ULL);
}

/// Open addressing over wide keys; hands out consecutive numbers.
class Numbers
{
public:
    std::uint32_t of(const Wide& key)
    {
        if (m_keys.size() * 2 >= m_table.size())
            grow();
        std::size_t at = key.a & (m_table.size() - 1);
        for (; m_table[at] != 0; at = (at + 1) & (m_table.size() - 1))
            if (m_keys[m_table[at] - 1] == key)
                return m_table[at] - 1;
        m_keys.push_back(key);
        m_table[at] = static_cast<std::uint32_t>(m_keys.size());
        return m_table[at] - 1;
    }
    std::size_t size() const { return m_keys.size(); }

private:
    void grow()
    {
        m_table.assign(m_table.empty() ? 1024 : m_table.size() * 4, 0);
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            std::size_t at = m_keys[i].a & (m_table.size() - 1);
            while (m_table[at] != 0)
                at = (at + 1) & (m_table.size() - 1);
            m_table[at] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::vector<std::uint32_t> m_table;
    std::vector<Wide> m_keys;
};

/// A cell as 64 bits that are equal for equal cells; 0 for an empty one.
std::uint64_t cellBits(const Column& column, std::size_t row, const MergedWords& words, std::size_t layer)
{
    if (column.isEmpty(row))
        return 0;
    switch (column.type) {
    case Type::Instant:
    case Type::Money:
        return mix(static_cast<std::uint64_t>(column.ints[row])) | 1;
    case Type::Number:
        return mix(std::bit_cast<std::uint64_t>(column.numbers[row] + 0.0)) | 1; // + 0.0: minus zero equals zero
    case Type::Flag:
    case Type::Presence:
        return static_cast<std::uint64_t>(column.flags[row]) + 1;
    case Type::Hashes: {
        Wide list;
        for (const Code code : column.list(row))
            stir(list, words.code(layer, code));
        return list.a | 1;
    }
    case Type::Text:
    case Type::Key:
        break;
    }
    return std::uint64_t{words.code(layer, column.codes[row])} + 1;
}

class KeyMaker
{
public:
    KeyMaker(Entity entity, std::span<const Layer> layers, std::span<const MergedWords> words, const Progress* progress)
        : m_entity(entity), m_layers(layers), m_words(words), m_progress(progress)
    {
    }

    std::vector<std::uint32_t> slots(std::size_t layer)
    {
        const Table& table = *m_layers[layer].rows;
        const std::span<const int> fields = keyFields(m_entity);
        if (fields.size() == 1 && table.has(fields[0]) && hasWords(table.column(fields[0])->type))
            return byCode(layer, fields[0]);
        std::vector<std::uint32_t> slotOf(table.rows);
        Numbers repeats; // key -> number within this layer, for ordinals
        std::vector<std::uint32_t> seen;
        for (std::size_t row = 0; row < table.rows && !shouldStop(m_progress, row); ++row) {
            bool whole = false;
            Wide key = keyOf(layer, row, whole);
            if (!whole) {
                const std::uint32_t number = repeats.of(key);
                if (number == seen.size())
                    seen.push_back(0);
                stir(key, ++seen[number]);
            }
            slotOf[row] = slot(key);
        }
        return slotOf;
    }

    std::size_t slotCount() const { return m_slots; }

private:
    static constexpr std::uint32_t kFree = 0xFFFF'FFFF;

    /// One id column: its codes number the keys already, so no hashing is needed.
    std::vector<std::uint32_t> byCode(std::size_t layer, int field)
    {
        const Column& ids = *m_layers[layer].rows->column(field);
        const MergedWords& words = m_words[static_cast<std::size_t>(field)];
        std::vector<std::uint32_t>& slotOfCode = codeSlots(m_layers[layer].source.system, words.words->size());
        std::vector<std::uint32_t> slotOf(ids.codes.size());
        for (std::size_t row = 0; row < slotOf.size(); ++row) {
            const Code code = words.code(layer, ids.codes[row]);
            if (code == kNone) {
                slotOf[row] = static_cast<std::uint32_t>(
                    m_slots++); // importers reject rows without an id; kept apart if one comes
                continue;
            }
            std::uint32_t& known = slotOfCode[code];
            if (known == kFree)
                known = static_cast<std::uint32_t>(m_slots++);
            slotOf[row] = known;
        }
        return slotOf;
    }

    std::vector<std::uint32_t>& codeSlots(const std::string& system, std::size_t codes)
    {
        for (auto& [name, slots] : m_codeSlots)
            if (name == system)
                return slots;
        return m_codeSlots.emplace_back(system, std::vector<std::uint32_t>(codes, kFree)).second;
    }

    std::uint32_t slot(const Wide& key)
    {
        const std::uint32_t number = m_numbers.of(key);
        if (number == m_slotOfNumber.size())
            m_slotOfNumber.push_back(static_cast<std::uint32_t>(m_slots++));
        return m_slotOfNumber[number];
    }

    Wide keyOf(std::size_t layer, std::size_t row, bool& whole) const
    {
        const Table& table = *m_layers[layer].rows;
        const std::span<const int> fields = keyFields(m_entity);
        Wide key;
        stir(key, Dictionary::hash(m_layers[layer].source.system));
        if (fields.empty() || table.isEmptyAt(fields[0], row)) {
            stir(key, 0);
            for (std::size_t field = 0; field < table.columns.size(); ++field)
                stir(key, bits(table, static_cast<int>(field), row, layer));
            whole = false;
            return key;
        }
        whole = true;
        for (const int field : fields) {
            const std::uint64_t part = bits(table, field, row, layer);
            whole = whole && part != 0;
            stir(key, part);
        }
        return key;
    }

    std::uint64_t bits(const Table& table, int field, std::size_t row, std::size_t layer) const
    {
        return table.has(field) ? cellBits(*table.column(field), row, m_words[static_cast<std::size_t>(field)], layer)
                                : 0;
    }

    Entity m_entity;
    std::span<const Layer> m_layers;
    std::span<const MergedWords> m_words;
    const Progress* m_progress;
    std::size_t m_slots = 0;
    std::vector<std::pair<std::string, std::vector<std::uint32_t>>> m_codeSlots;
    Numbers m_numbers;
    std::vector<std::uint32_t> m_slotOfNumber;
};

}

FoldKeys foldKeys(Entity entity, std::span<const Layer> layers, std::span<const MergedWords> words,
                  const Progress* progress)
{
    KeyMaker maker(entity, layers, words, progress);
    FoldKeys keys;
    for (std::size_t layer = 0; layer < layers.size(); ++layer)
        keys.slotOf.push_back(maker.slots(layer));
    keys.slots = maker.slotCount();
    return keys;
}

bool isDistinct(const Layer& layer)
{
    const Table& table = *layer.rows;
    const std::span<const int> fields = keyFields(table.entity);
    // Content with ordinals never repeats.
    if (fields.empty() || !table.has(fields[0]))
        return true;
    const Column& ids = *table.column(fields[0]);
    if (fields.size() > 1 || !hasWords(ids.type) || !ids.words)
        return false;
    std::vector<bool> seen(ids.words->size(), false);
    for (const Code code : ids.codes) {
        if (code == kNone)
            continue;
        if (seen[code])
            return false;
        seen[code] = true;
    }
    return true;
}

}
