#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time `periplus export x.mmd -o x.pdf` against Mermaid's CLI and Typst, in turn, and print a Markdown table.

usage: export_against_peers.py --bench DIR --peers DIR [--program FILE] [--pairs N] [--sizes 12,100,1000,10000]
--bench holds gen_map.py, typstrender.mjs, mermaid-big.json and puppeteer.json; --peers is a folder in which
`npm i @mermaid-js/mermaid-cli @myriaddreamin/typst-ts-node-compiler` was run (and Chromium is installed).
Each round runs Periplus, then the peer; only the ratio of a round counts, because pairing cancels slow drift
of the machine. A peer's run counts only if it exits 0 and its PDF holds the last task's title.
"""
import argparse, os, re, shutil, statistics, subprocess, sys, tempfile, time

SIZES = {12: (4, 3), 100: (10, 10), 1000: (40, 25), 10000: (100, 100)}


def measured(command, cwd=None):
    """(exit code, wall seconds, peak resident MiB of the largest process)"""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - start, usage.ru_maxrss / 1024


def holds(pdf, number):
    """Whether the last task is in it. Mermaid's letters come out scattered, so only letters and digits are compared;
    its error picture, which is also a PDF, says "Maximum text size"."""
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, errors="replace").stdout
    squeezed = re.sub(r"[^0-9A-Za-z]", "", text)
    return number.replace(".", "") in squeezed and "Maximumtextsize" not in squeezed


def generate(bench, folder, tasks):
    stages, steps = SIZES[tasks]
    for kind in ("mmd", "typ"):
        with open(f"{folder}/m{tasks}.{kind}", "wb") as out:
            subprocess.run([sys.executable, f"{bench}/gen_map.py", str(stages), str(steps), kind], stdout=out, check=True)
    return f"{stages}.{steps}"


def compare(ours, theirs, pairs, our_pdf, their_pdf, title, cwd):
    rounds = []
    for number in range(pairs + 1):  # the first is a warm-up
        code, wall, peak = measured(ours)
        if code != 0 or not holds(our_pdf, title):
            sys.exit(f"periplus failed: {' '.join(ours)} (exit {code}), or its PDF lacks “{title}”")
        peer_code, peer_wall, peer_peak = measured(theirs, cwd)
        good = peer_code == 0 and os.path.exists(their_pdf) and holds(their_pdf, title)
        if number > 0 and good:
            rounds.append((wall, peak, peer_wall, peer_peak))
    return rounds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--peers", required=True)
    parser.add_argument("--program", default="build/release/app/periplus")
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--sizes", default="12,100,1000,10000")
    args = parser.parse_args()
    bench, peers, program = map(os.path.abspath, (args.bench, args.peers, args.program))
    folder = tempfile.mkdtemp(prefix="periplus-bench-")
    print("| tasks | against | Periplus s | peer s | times faster (min) | Periplus MiB | Periplus kB | peer kB | rounds |")
    print("|---|---|---|---|---|---|---|---|---|")
    try:
        for tasks in map(int, args.sizes.split(",")):
            title = generate(bench, folder, tasks)
            source, our_pdf, their_pdf = f"{folder}/m{tasks}.mmd", f"{folder}/ours.pdf", f"{folder}/theirs.pdf"
            ours = [program, "export", source, "-o", our_pdf]
            others = {
                "Mermaid": [f"{peers}/node_modules/.bin/mmdc", "-q", "-c", f"{bench}/mermaid-big.json", "-p",
                            f"{bench}/puppeteer.json", "-i", source, "-o", their_pdf],
                "Typst": ["node", f"{bench}/typstrender.mjs", f"{folder}/m{tasks}.typ", their_pdf],
            }
            for name, theirs in others.items():
                pairs = args.pairs if tasks < 10000 else min(args.pairs, 2)
                rounds = compare(ours, theirs, pairs, our_pdf, their_pdf, title, peers)
                if not rounds:
                    print(f"| {tasks} | {name} | | no good run | | | | | 0 of {pairs} |")
                    continue
                mine, peak, other, _ = (statistics.median(column) for column in zip(*rounds))
                ratios = [r[2] / r[0] for r in rounds]
                print(f"| {tasks} | {name} | {mine:.3f} | {other:.3f} | {statistics.median(ratios):.1f} ({min(ratios):.1f}) "
                      f"| {peak:.0f} | {os.path.getsize(our_pdf) / 1000:.0f} | {os.path.getsize(their_pdf) / 1000:.0f} "
                      f"| {len(rounds)} of {pairs} |", flush=True)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
