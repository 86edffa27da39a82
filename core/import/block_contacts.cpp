// Phones and e-mails of a block.
#include "core/import/block_parser.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

namespace zamer::import {

/// What is odd about a cell of phones or e-mails; m_list has those that were read.
void BlockParser::noteContact(const FieldPlan& field, std::string_view text)
{
    m_note.push_back(kNoNote);
    if (field.shape == Shape::Topic || text.empty())
        return;
    if ((field.shape == Shape::Phones || m_list.empty()) && hasBrokenPhone(text))
        m_note.back() = static_cast<char>(Issue::Kind::BrokenPhone);
    else if (m_list.empty() &&
             (field.shape == Shape::Phones ? !emailsIn(text).empty() : !phonesIn(text, m_plan.country).empty()))
        m_note.back() = static_cast<char>(Issue::Kind::WrongContact);
}

void BlockParser::parseLists(std::size_t index, FieldRows& out)
{
    const FieldPlan& field = m_plan.fields[index];
    const std::size_t width = field.sources.size();
    out.codes.assign(m_records.size() * width, facts::kNone);
    out.inOrder = width == 1;
    std::string pseudonyms;
    for (std::size_t s = 0; s < width; ++s) {
        m_cells[index].begin();
        m_words.clear();
        m_note.clear();
        for (std::uint32_t row = 0; row < m_records.size(); ++row) {
            const std::string_view raw = m_block->cell(m_records[row], field.sources[s].column);
            if (raw.empty())
                continue;
            const std::uint32_t cell = m_cells[index].add(raw);
            if (cell == m_words.size()) {
                const std::string_view text = plain(raw);
                m_list.clear();
                if (field.shape == Shape::Phones)
                    addPhones(text, m_plan.country, m_list);
                else if (field.shape == Shape::Emails)
                    addEmails(text, m_list);
                else if (!text.empty())
                    m_list.push_back(folded(text));
                pseudonyms.clear();
                for (const std::string& value : m_list)
                    appendPseudonym(value, m_plan.key, pseudonyms);
                m_words.push_back(pseudonyms.empty() ? facts::kNone : out.words.add(pseudonyms));
                noteContact(field, text);
            }
            out.codes[row * width + s] = m_words[cell];
            if (m_note[cell] != kNoNote)
                m_events.push_back({static_cast<Issue::Kind>(m_note[cell]), false, index, row, raw});
        }
    }
}

}
