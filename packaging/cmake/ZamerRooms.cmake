# A room is a folder with one target: zamer_room(core/base LINK Qt6::Core) makes zamer_core_base of the folder's files
# (sub-folders that have no CMakeLists.txt of their own are part of the room).
# UNITS folder name...: units that are listed in one place. Each needs <folder>/<name>.cpp defining
# `const <TYPE>& <name>()` in namespace <NAMESPACE>, and a test naming it; the list is generated for the room.
function(zamer_room folder)
  cmake_parse_arguments(ROOM "" "PCH" "LINK;PRIVATE_LINK" ${ARGN})
  string(REPLACE "/" "_" name ${folder})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/${folder}/*.h)
  list(FILTER files EXCLUDE REGEX "/main\\.cpp$")  # a program of its own
  file(GLOB_RECURSE nested RELATIVE ${CMAKE_SOURCE_DIR}/${folder} ${CMAKE_SOURCE_DIR}/${folder}/*/CMakeLists.txt)
  foreach(inner IN LISTS nested)
    get_filename_component(inner ${inner} DIRECTORY)
    list(FILTER files EXCLUDE REGEX "/${folder}/${inner}/")
  endforeach()
  add_library(zamer_${name} STATIC ${files})
  target_include_directories(zamer_${name} PUBLIC ${CMAKE_SOURCE_DIR})
  target_link_libraries(zamer_${name} PUBLIC ${ROOM_LINK} PRIVATE zamer_flags ${ROOM_PRIVATE_LINK})
  set_target_properties(zamer_${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(ROOM_PCH)
    target_precompile_headers(zamer_${name} REUSE_FROM ${ROOM_PCH})
  endif()
endfunction()

# zamer_units(TARGET zamer_core_kpi FOLDER core/kpi/catalogue TYPE Kpi NAMESPACE zamer::kpi HEADER core/kpi/kpi.h
#             UNITS leads revenue ...)
# Generates `std::span<const <TYPE>* const> all<TYPE>s()`: the one list of them.
function(zamer_units)
  cmake_parse_arguments(U "" "TARGET;FOLDER;TYPE;NAMESPACE;HEADER;FUNCTION" "UNITS" ${ARGN})
  set(declarations "")
  set(entries "")
  foreach(unit IN LISTS U_UNITS)
    if(NOT EXISTS ${CMAKE_SOURCE_DIR}/${U_FOLDER}/${unit}.cpp)
      message(FATAL_ERROR "${U_FOLDER} lists ${unit}, and there is no ${unit}.cpp")
    endif()
    file(GLOB_RECURSE tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${U_FOLDER}/tst_*.cpp)
    set(tested FALSE)
    foreach(test IN LISTS tests)
      file(STRINGS ${test} mention REGEX "[^a-z_]${unit}[^a-z_]" LIMIT_COUNT 1)
      if(mention)
        set(tested TRUE)
      endif()
    endforeach()
    if(NOT tested)
      message(FATAL_ERROR "${U_FOLDER}/${unit} has no test: name it in a tests/${U_FOLDER}/tst_*.cpp")
    endif()
    string(APPEND declarations "const ${U_TYPE}& ${unit}();\n")
    string(APPEND entries "        &${unit}(),\n")
  endforeach()
  list(LENGTH U_UNITS count)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/units/${U_TARGET}_units.cpp @ONLY CONTENT
"// Generated from the list in ${U_FOLDER}: do not edit.
#include \"${U_HEADER}\"

namespace ${U_NAMESPACE} {
${declarations}
std::span<const ${U_TYPE}* const> ${U_FUNCTION}()
{
    static const std::array<const ${U_TYPE}*, ${count}> list{
${entries}    };
    return list;
}
}
")
  target_sources(${U_TARGET} PRIVATE ${CMAKE_BINARY_DIR}/units/${U_TARGET}_units.cpp)
endfunction()

# zamer_test_header(zamer_test_core <QtCore/QtCore> LINK Qt6::Core): a header that tests compile once and share. It is a
# target of its own, for tests are compiled with other flags than rooms.
function(zamer_test_header name header)
  cmake_parse_arguments(T "" "" "LINK" ${ARGN})
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp CONTENT "// Carries the precompiled header ${name}.\n")
  add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  target_link_libraries(${name} PRIVATE zamer_flags Qt6::Test ${T_LINK})
  target_precompile_headers(${name} PRIVATE ${header} <QtTest/QtTest>)
endfunction()

# Every tests/<room>/**/tst_<name>.cpp is a program of its own, linked with the room it mirrors.
# PCH: the target whose precompiled header it shares.
function(zamer_tests folder)
  cmake_parse_arguments(T "" "PCH" "LINK" ${ARGN})
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/tst_*.cpp)
  foreach(file IN LISTS files)
    get_filename_component(test ${file} NAME_WE)
    string(REPLACE "/" "_" room ${folder})
    set(name ${room}_${test})
    if(TARGET ${name})
      get_filename_component(parent ${file} DIRECTORY)
      get_filename_component(parent ${parent} NAME)
      set(name ${room}_${parent}_${test})
    endif()
    # A test's only moc code is its own .moc: asking moc for that alone spares each test two steps of the build.
    qt6_generate_moc(${file} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc/${test}.moc)
    add_executable(${name} ${file} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc/${test}.moc)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_link_libraries(${name} PRIVATE zamer_flags Qt6::Test ${T_LINK})
    if(T_PCH)
      target_precompile_headers(${name} REUSE_FROM ${T_PCH})
    endif()
    target_compile_definitions(${name} PRIVATE ZAMER_SOURCE_DIR="${CMAKE_SOURCE_DIR}" ZAMER_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
  endforeach()
endfunction()
