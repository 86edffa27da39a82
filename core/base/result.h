#pragma once
// Result<T>: the value, or an Error that says what happened. Every fallible call of the core returns one; nothing throws across rooms.

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace zamer {

template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::make_unexpected(Error{kind, std::move(subject), std::move(detail)});
}

}
