#include "core/facts/fold/words.h"

namespace zamer::facts {

namespace {

class Merger
{
public:
    explicit Merger(std::shared_ptr<Dictionary> first) : m_words(std::move(first)) {}

    std::vector<Code> add(const Dictionary& other)
    {
        std::vector<Code> remap(other.size());
        Code guess = 0;
        for (Code code = 0; code < other.size(); ++code) {
            const std::string_view text = other.text(code);
            // A later export mostly repeats the words of the earlier one in the same order: look at the next word
            // before hashing.
            const bool same = guess < m_words->size() && m_words->text(guess) == text;
            remap[code] = same ? guess : findOrAdd(text);
            guess = remap[code] + 1;
        }
        return remap;
    }

    std::shared_ptr<Dictionary> take() { return std::move(m_words); }

private:
    Code findOrAdd(std::string_view text)
    {
        if (!m_own) {
            if (const Code known = m_words->find(text); known != kNone)
                return known;
            m_words = std::make_shared<Dictionary>(*m_words);
            m_own = true;
        }
        return m_words->addHashed(text, Dictionary::hash(text));
    }

    std::shared_ptr<Dictionary> m_words;
    bool m_own = false;
};

}

MergedWords mergeWords(std::span<const Layer> layers, int field)
{
    MergedWords merged;
    merged.remaps.resize(layers.size());
    std::shared_ptr<Dictionary> first;
    for (const Layer& layer : layers)
        if (const Column* column = layer.rows->column(field); column && column->words && !first)
            first = column->words;
    if (!first) {
        merged.words = std::make_shared<Dictionary>();
        return merged;
    }
    Merger merger(first);
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const Column* column = layers[i].rows->column(field);
        if (column && column->words && column->words != first)
            merged.remaps[i] = merger.add(*column->words);
    }
    merged.words = merger.take();
    return merged;
}

}
