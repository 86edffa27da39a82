#pragma once
// List: the values of a column in as few bytes each as the widest of them needs. It widens by itself, all of it, when a value comes that
// does not fit; so the usual column (a dozen managers, instants of this century, amounts below 42 million) costs one to four bytes a row
// instead of four or eight, and reading it moves half the memory. One thread writes; several may set different places of a list that
// is wide enough for all they bring (widenFor).

#include "core/facts/lists/view.h"

#include <initializer_list>
#include <span>
#include <vector>

namespace zamer::facts {

template<class Kind>
class List
{
public:
    using Value = typename Kind::Value;
    using value_type = Value;

    List() = default;
    explicit List(std::span<const Value> values) { append(values); }
    List(std::initializer_list<Value> values) { append({values.begin(), values.size()}); }

    std::size_t size() const { return m_width == 0 ? m_small.size() : m_width == 1 ? m_middle.size() : m_large.size(); }
    bool empty() const { return size() == 0; }
    Value operator[](std::size_t at) const
    {
        if (m_width == 0)
            return widened<Value>(m_small[at]);
        return m_width == 1 ? widened<Value>(m_middle[at]) : widened<Value>(m_large[at]);
    }
    Value back() const { return (*this)[size() - 1]; }
    View<Kind> view() const
    {
        const void* const data = m_width == 0   ? static_cast<const void*>(m_small.data())
                                 : m_width == 1 ? static_cast<const void*>(m_middle.data())
                                                : static_cast<const void*>(m_large.data());
        return {data, size(), m_width};
    }
    operator View<Kind>() const { return view(); }
    auto begin() const { return view().begin(); }
    auto end() const { return view().end(); }

    /// A list of the same width, whose values make(values) gives from the vector that holds these.
    template<class Make>
    List made(const Make& make) const
    {
        List out;
        out.m_width = m_width;
        if (m_width == 0)
            out.m_small = make(m_small);
        else if (m_width == 1)
            out.m_middle = make(m_middle);
        else
            out.m_large = make(m_large);
        return out;
    }

    void set(std::size_t at, Value value)
    {
        widenFor(value);
        inWidth([&](auto& values) { values[at] = narrowedTo(values, value); });
    }
    void push_back(Value value)
    {
        widenFor(value);
        inWidth([&](auto& values) { values.push_back(narrowedTo(values, value)); });
    }
    void append(std::span<const Value> values);
    void append(const View<Kind>& values);
    void assign(std::size_t count, Value value)
    {
        clear();
        widenFor(value);
        inWidth([&](auto& values) { values.assign(count, narrowedTo(values, value)); });
    }
    /// New places are empty.
    void resize(std::size_t count)
    {
        inWidth([&](auto& values) { values.resize(count, narrowedTo(values, Kind::kEmpty)); });
    }
    /// Overwrites places from `at` on; see widenFor for many threads.
    void overwrite(std::size_t at, std::span<const Value> values)
    {
        inWidth([&](auto& own) {
            for (std::size_t i = 0; i < values.size(); ++i)
                own[at + i] = narrowedTo(own, values[i]);
        });
    }
    void reserve(std::size_t count)
    {
        inWidth([&](auto& values) { values.reserve(count); });
    }
    std::size_t capacity() const
    {
        return m_width == 0 ? m_small.capacity() : m_width == 1 ? m_middle.capacity() : m_large.capacity();
    }
    void clear() { *this = {}; }
    /// Makes the list wide enough for the value; nothing where it is.
    void widenFor(Value value)
    {
        while (!holds(value))
            widen();
    }
    void widenFor(std::span<const Value> values)
    {
        while (!holds(values))
            widen();
    }
    /// Whether the value fits as wide as the list is.
    bool holds(Value value) const
    {
        return m_width == 0 ? fits<typename Kind::Small>(value) : m_width > 1 || fits<typename Kind::Middle>(value);
    }
    bool holds(std::span<const Value> values) const;
    std::size_t bytes() const { return capacity() * view().bytesEach(); }
    bool operator==(const List& other) const
    {
        if (size() != other.size())
            return false;
        for (std::size_t i = 0; i < size(); ++i)
            if (!isSame((*this)[i], other[i]))
                return false;
        return true;
    }

private:
    static constexpr int kLargest = std::is_same_v<typename Kind::Middle, typename Kind::Large> ? 1 : 2;

    static bool isSame(Value a, Value b)
    {
        const auto isOdd = [](Value value) { return !(value <= value); }; // NaN
        return !(a < b) && !(b < a) && isOdd(a) == isOdd(b);
    }
    template<class Stored>
    static Stored narrowedTo(const std::vector<Stored>&, Value value)
    {
        return narrowed<Stored>(value);
    }
    template<class Use>
    void inWidth(const Use& use)
    {
        if (m_width == 0)
            use(m_small);
        else if (m_width == 1)
            use(m_middle);
        else
            use(m_large);
    }
    template<class From, class To>
    static void move(std::vector<From>& from, std::vector<To>& to)
    {
        to.reserve(from.capacity());
        for (const From value : from)
            to.push_back(narrowed<To>(widened<Value>(value)));
        std::vector<From>().swap(from);
    }
    void widen()
    {
        if (m_width == 0)
            move(m_small, m_middle);
        else
            move(m_middle, m_large);
        ++m_width;
    }

    std::vector<typename Kind::Small> m_small; // one of the three is in use
    std::vector<typename Kind::Middle> m_middle;
    std::vector<typename Kind::Large> m_large;
    int m_width = 0;
};
using CodeList = List<CodeKind>;
using IntList = List<IntKind>;
using NumberList = List<NumberKind>;

template<class Kind>
bool List<Kind>::holds(std::span<const Value> values) const
{
    if (m_width >= kLargest)
        return true;
    // Without a way out of the loop, so that it runs on many values at once.
    const auto all = [values](auto stored) {
        bool fit = true;
        for (const Value value : values)
            fit = fit & fits<decltype(stored)>(value);
        return fit;
    };
    return m_width == 0 ? all(typename Kind::Small{}) : all(typename Kind::Middle{});
}

template<class Kind>
void List<Kind>::append(std::span<const Value> values)
{
    widenFor(values);
    inWidth([&](auto& own) {
        const std::size_t from = own.size();
        own.resize(from + values.size());
        for (std::size_t i = 0; i < values.size(); ++i)
            own[from + i] = narrowedTo(own, values[i]);
    });
}

template<class Kind>
void List<Kind>::append(const View<Kind>& values)
{
    values.visit([&](const auto& at) {
        for (std::size_t i = 0; i < values.size(); ++i)
            push_back(at(i));
    });
}

}
