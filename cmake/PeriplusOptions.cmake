# SPDX-License-Identifier: GPL-3.0-or-later
# Flags every target of the project shares, as one INTERFACE target; ccache where present.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${CMAKE_CXX_COMPILER_LAUNCHER})
endif()

if(UNIX AND NOT APPLE) # libraries that point at their objects instead of repeating them: a build takes less of the disk
    set(CMAKE_C_ARCHIVE_CREATE "<CMAKE_AR> qcT <TARGET> <LINK_FLAGS> <OBJECTS>")
    set(CMAKE_CXX_ARCHIVE_CREATE "<CMAKE_AR> qcT <TARGET> <LINK_FLAGS> <OBJECTS>")
endif()

add_library(periplus-options INTERFACE)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(periplus-options INTERFACE -fpch-preprocess) # lets ccache see precompiled headers
endif()
target_compile_features(periplus-options INTERFACE cxx_std_20)
target_include_directories(periplus-options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(periplus-options INTERFACE
    -Wall -Wextra -Wno-missing-field-initializers -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow> # GCC 12 is wrong about std::variant when it optimises
    $<$<NOT:$<CONFIG:Debug>>:-ffunction-sections -fdata-sections>)
target_link_options(periplus-options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wl,--gc-sections -Wl,--as-needed>)
target_compile_definitions(periplus-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH
    PERIPLUS_VERSION="${PROJECT_VERSION}")
if(PERIPLUS_ASAN)
    # What the left out checks look for ends in a fault that the address sanitizer reports; they double the build.
    target_compile_options(periplus-options INTERFACE -fsanitize=address,undefined -fno-sanitize=null,vptr,alignment,object-size
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(periplus-options INTERFACE -fsanitize=address,undefined)
endif()
if(PERIPLUS_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "Fuzzing needs libFuzzer, which comes with clang: use the preset \"fuzz\".")
    endif()
    target_compile_options(periplus-options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(periplus-options INTERFACE -fsanitize=address,undefined)
endif()
if(PERIPLUS_COVERAGE)
    target_compile_options(periplus-options INTERFACE --coverage)
    target_link_options(periplus-options INTERFACE --coverage)
endif()
