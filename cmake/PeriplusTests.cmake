# SPDX-License-Identifier: GPL-3.0-or-later
# periplus_add_tests(FOLDER SUPPORT): the tst_*.cpp of a folder become one program FOLDER-tests, each a suite of it.
# One program, because making a program each takes longer than everything else in a build.
function(periplus_add_tests folder support)
    set(program "${folder}-tests")
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/tst_*.cpp")
    add_executable(${program} ${sources} "${CMAKE_SOURCE_DIR}/tests/support/main/suite.cpp")
    target_link_libraries(${program} PRIVATE ${support})
    set_target_properties(${program} PROPERTIES UNITY_BUILD OFF) # suites have helpers of the same name
    target_precompile_headers(${program} REUSE_FROM ${support})
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_test(NAME ${name} COMMAND ${program} ${name})
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8")
    endforeach()
endfunction()
