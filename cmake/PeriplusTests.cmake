# SPDX-License-Identifier: GPL-3.0-or-later
# periplus_add_tests(FOLDER SUPPORT): every tst_*.cpp of a folder becomes one Qt Test program of that name.
function(periplus_add_tests folder support)
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/tst_*.cpp")
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        target_link_libraries(${name} PRIVATE ${support})
        target_precompile_headers(${name} REUSE_FROM ${support})
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8")
    endforeach()
endfunction()
