#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time `periplus responses` against the sqlite3 shell, in turn, and compare every answer with DuckDB's and SQLite's.

usage: responses_against_peers.py --bench DIR [--duckdb DIR] [--build DIR] [--pairs N] [--sizes 1000000,10000000]
--bench holds gen_responses.py and nps/; --duckdb is a folder in which `npm i @duckdb/node-api` was run.
A round imports into a new file with Periplus, then with the shell, which also answers the one question (NPS by
touchpoint and month), for Periplus keeps what it needs to answer at once. Both leave a durable file. Only the ratio of a
round counts. Answers are compared as text, rounded to two decimals; a value that lies within 1e-9 of half a
hundredth may be rounded either way.
"""
import argparse, os, shutil, statistics, subprocess, sys, tempfile, time


def measured(command, output=subprocess.DEVNULL):
    """(wall seconds, processor seconds, peak resident MiB)"""
    start = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def rows(path):
    with open(path) as text:
        return sorted(line.replace('"', "").strip() for line in text if line.strip())


def same(a, b):
    """Whether two lists of key,month,n,nps agree; the score may differ by the rounding of its last digit."""
    if len(a) != len(b):
        return False
    for one, other in zip(a, b):
        head, score = one.rsplit(",", 1)
        other_head, other_score = other.rsplit(",", 1)
        if head != other_head or abs(float(score) - float(other_score)) > 0.010001:
            return False
    return True


def identical(a, b):
    return sum(1 for one, other in zip(a, b)
               if one.rsplit(",", 1)[0] == other.rsplit(",", 1)[0]
               and float(one.rsplit(",", 1)[1]) == float(other.rsplit(",", 1)[1]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--duckdb")
    parser.add_argument("--build", default="build/release")
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--sizes", default="1000000,10000000")
    args = parser.parse_args()
    bench, build = os.path.abspath(args.bench), os.path.abspath(args.build)
    folder = tempfile.mkdtemp(prefix="periplus-bench-")
    print("| responses | Periplus s | CPU s | MiB | file MB | sqlite3 s | CPU s | file MB | times faster (least) |")
    print("|---|---|---|---|---|---|---|---|---|")
    try:
        for size in map(int, args.sizes.split(",")):
            source, ours, theirs = (f"{folder}/{name}" for name in ("r.csv", "ours.periplus", "theirs.db"))
            with open(source, "wb") as out:
                subprocess.run([sys.executable, f"{bench}/gen_responses.py", str(size)], stdout=out, check=True)
            imports = [f"{build}/app/periplus", "responses", source, "--into", ours, "--metric", "nps"]
            shell = ["sqlite3", theirs, "PRAGMA synchronous=EXTRA",
                     "CREATE TABLE r(timestamp TEXT, touchpoint TEXT, score INTEGER, channel TEXT, segment TEXT)",
                     f".import --csv --skip 1 {source} r", f".read {bench}/nps/nps.sql"]
            mine, shells = [], []
            for number in range(args.pairs):
                for path in (ours, theirs):
                    if os.path.exists(path):
                        os.remove(path)
                mine.append(measured(imports))
                with open(f"{folder}/theirs.txt", "w") as out:
                    shells.append(measured(shell, out))
            ratios = sorted(t[0] / m[0] for m, t in zip(mine, shells))
            middle = lambda runs, i: statistics.median(run[i] for run in runs)
            print(f"| {size:,} | {middle(mine, 0):.2f} | {middle(mine, 1):.2f} | {max(m[2] for m in mine):.0f} | "
                  f"{os.path.getsize(ours) / 1e6:.0f} | {middle(shells, 0):.2f} | {middle(shells, 1):.2f} | "
                  f"{os.path.getsize(theirs) / 1e6:.0f} | {statistics.median(ratios):.1f} ({ratios[0]:.1f}) |", flush=True)
            with open(f"{folder}/ours.txt", "w") as out:
                asked = subprocess.run([f"{build}/tests/bench/bench-responses", ours, "touchpoint"], stdout=out,
                                       stderr=subprocess.PIPE, text=True, check=True)
            print(f"\n{asked.stderr.strip()}")
            answers = rows(f"{folder}/ours.txt")
            others = {"SQLite": rows(f"{folder}/theirs.txt")}
            if args.duckdb:
                with open(f"{folder}/duckdb.txt", "w") as out:
                    subprocess.run(["node", f"{bench}/nps/nps_duckdb.mjs", source], cwd=args.duckdb, stdout=out, check=True)
                others["DuckDB"] = rows(f"{folder}/duckdb.txt")
            for name, theirs_rows in others.items():
                if not same(answers, theirs_rows):
                    sys.exit(f"the answers differ from {name}'s")
                print(f"{name}: {identical(answers, theirs_rows)} of {len(answers)} answers identical to two decimals")
            print(flush=True)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
