#pragma once
// Splits an SQL script into statements: knows quotes, comments and trigger bodies (which end with ; END ;), so a ;
// inside any of them does not end a statement. Comments between statements are dropped.

#include <string>
#include <string_view>
#include <vector>

namespace zamer::store {

std::vector<std::string> splitStatements(std::string_view script);

}
