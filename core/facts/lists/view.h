#pragma once
// View: the values of a column as they are read; cheap to copy, valid as long as the list is and until that grows or widens. Any number of
// threads may read.

#include "core/facts/lists/widths.h"

#include <cstddef>
#include <iterator>

namespace zamer::facts {

template<class Kind>
class View
{
public:
    using Value = typename Kind::Value;
    using value_type = Value;

    View() = default;
    View(const void* data, std::size_t size, int width) : m_data(data), m_size(size), m_width(width) {}

    Value operator[](std::size_t at) const
    {
        if (m_width == 0)
            return widened<Value>(static_cast<const typename Kind::Small*>(m_data)[at]);
        if constexpr (!std::is_same_v<typename Kind::Middle, typename Kind::Large>)
            if (m_width == 1)
                return widened<Value>(static_cast<const typename Kind::Middle*>(m_data)[at]);
        return static_cast<const typename Kind::Large*>(m_data)[at];
    }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Value front() const { return (*this)[0]; }
    Value back() const { return (*this)[m_size - 1]; }

    /// What use(at) returns, where at(i) is the value at i read without asking for the width: for loops over all rows.
    template<class Use>
    decltype(auto) visit(const Use& use) const
    {
        const auto reader = [](auto* data) { return [data](std::size_t at) { return widened<Value>(data[at]); }; };
        if (m_width == 0)
            return use(reader(static_cast<const typename Kind::Small*>(m_data)));
        if constexpr (!std::is_same_v<typename Kind::Middle, typename Kind::Large>)
            if (m_width == 1)
                return use(reader(static_cast<const typename Kind::Middle*>(m_data)));
        return use(reader(static_cast<const typename Kind::Large*>(m_data)));
    }
    View part(std::size_t from, std::size_t count) const
    {
        return {static_cast<const char*>(m_data) + from * bytesEach(), count, m_width};
    }
    std::size_t bytesEach() const
    {
        return m_width == 0   ? sizeof(typename Kind::Small)
               : m_width == 1 ? sizeof(typename Kind::Middle)
                              : sizeof(typename Kind::Large);
    }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag; // it yields values, not references
        using value_type = Value;
        using difference_type = std::ptrdiff_t;
        using pointer = const Value*;
        using reference = Value;

        Iterator() = default;
        Iterator(const View& view, std::size_t at) : m_view(view), m_at(at) {}
        Value operator*() const { return m_view[m_at]; }
        Iterator& operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return {m_view, m_at++}; }
        bool operator==(const Iterator& other) const { return m_at == other.m_at; }
        difference_type operator-(const Iterator& other) const
        {
            return static_cast<difference_type>(m_at) - static_cast<difference_type>(other.m_at);
        }

    private:
        View m_view;
        std::size_t m_at = 0;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_size}; }

private:
    const void* m_data = nullptr;
    std::size_t m_size = 0;
    int m_width = 0; // 0, 1, 2: small, middle, large
};
using Codes = View<CodeKind>;
using Ints = View<IntKind>;
using Numbers = View<NumberKind>;

}
