// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/main/suite.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace periplus {

namespace {

std::map<std::string, Suite::Run> &suites()
{
    static std::map<std::string, Suite::Run> all;
    return all;
}

} // namespace

Suite::Suite(const char *file, Run run)
{
    suites().emplace(std::filesystem::path(file).stem().string(), run);
}

} // namespace periplus

/// PROGRAM names its suites; PROGRAM SUITE [ARGUMENT...] runs one with the arguments of Qt Test.
int main(int argc, char **argv)
{
    if (argc < 2) {
        for (const auto &[name, run] : periplus::suites())
            std::printf("%s\n", name.c_str());
        return 0;
    }
    const auto found = periplus::suites().find(argv[1]);
    if (found == periplus::suites().end()) {
        std::fprintf(stderr, "%s has no suite %s\n", argv[0], argv[1]);
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
