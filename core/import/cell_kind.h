#pragma once
// What a cell looks like, whatever its column means: a header is told from its rows by that. Pure, any thread.

#include <string_view>

namespace zamer::import {

enum class CellKind { Empty, Word, Number, Date, Time, Phone, Address };

/// Of a cell as the sample has it. Empty also where it stands for nothing ("-", "NA").
CellKind kindOf(std::string_view cell);
inline bool isData(CellKind kind)
{
    return kind > CellKind::Word;
}

}
