# SPDX-License-Identifier: GPL-3.0-or-later
# periplus_embed(TARGET NAME PREFIX BASE FILES...): embeds files as Qt resources ":PREFIX/<path below BASE>",
# uncompressed, so that they are read in place. For an INTERFACE target the object goes to whoever links it.
function(periplus_embed target name prefix base)
    set(qrc "${CMAKE_CURRENT_BINARY_DIR}/${name}.qrc")
    set(lines "<RCC><qresource prefix=\"${prefix}\">\n")
    foreach(file IN LISTS ARGN)
        file(RELATIVE_PATH alias "${base}" "${file}")
        string(APPEND lines "<file alias=\"${alias}\">${file}</file>\n")
    endforeach()
    string(APPEND lines "</qresource></RCC>\n")
    file(CONFIGURE OUTPUT "${qrc}" CONTENT "${lines}" @ONLY)

    string(MAKE_C_IDENTIFIER "${name}" symbol)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/qrc_${symbol}.cpp")
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --no-compress --name ${symbol} --output "${source}" "${qrc}"
        DEPENDS "${qrc}" ${ARGN} VERBATIM)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL "INTERFACE_LIBRARY")
        add_library(${target}-${name} OBJECT "${source}")
        target_link_libraries(${target}-${name} PUBLIC Qt6::Core)
        set_target_properties(${target}-${name} PROPERTIES AUTOMOC OFF)
        target_link_libraries(${target} INTERFACE ${target}-${name} $<TARGET_OBJECTS:${target}-${name}>)
    else()
        target_sources(${target} PRIVATE "${source}")
    endif()
endfunction()
