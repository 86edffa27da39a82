# The flags every target of the project is built with: target zamer_flags.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_AUTOMOC ON)

find_program(ZAMER_CCACHE ccache)
if(ZAMER_CCACHE)
  # A precompiled header is only cached with these sloppiness settings.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ZAMER_CCACHE})
endif()

add_library(zamer_flags INTERFACE)
set(gcc $<CXX_COMPILER_ID:GNU>)
target_compile_options(zamer_flags INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-qual -Wnull-dereference -Wformat=2 -fpch-preprocess -fPIC
  $<${gcc}:-Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op>
  # GCC 12 sees dangling and null accesses in inlined Qt and std code that are not there.
  $<${gcc}:-Wno-null-dereference>)
target_compile_definitions(zamer_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH QT_NO_KEYWORDS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER)
if(ZAMER_SANITIZE)
  # GCC 12 takes members of std types for uninitialised where the sanitizers instrument them.
  target_compile_options(zamer_flags INTERFACE $<${gcc}:-Wno-maybe-uninitialized> -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(zamer_flags INTERFACE -fsanitize=address,undefined)
endif()
if(ZAMER_COVERAGE)
  target_compile_options(zamer_flags INTERFACE --coverage)
  target_link_options(zamer_flags INTERFACE --coverage)
endif()
