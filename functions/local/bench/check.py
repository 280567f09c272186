#!/usr/bin/env python3
"""Measures `handback check` beside its peers, on the same documents and in the same minutes.

    ./handback bench                           generated documents, 1,000 and 10,000
    ./handback bench --pages 1000 --rounds 5   fewer documents, more rounds
    ./handback bench --documents DIR           the Markdown of a folder

Times of one machine on one day say little: the ratios count. A peer that is not on the path is left out, and named.
A round in which something else used the machine is marked with a star and left out while others are left.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from documents import Documents

ROOT = pathlib.Path(__file__).resolve().parents[3]
QUIET = 0.25


class Tool:
    def __init__(self, name, program, arguments, cores=None):
        self.name = name
        self.program = program
        self.arguments = arguments
        self.cores = cores

    def is_there(self):
        return shutil.which(self.program) is not None

    def command(self, folder):
        command = [self.program] + [str(folder) if part == "DIR" else part for part in self.arguments]
        return (["taskset", "-c", self.cores] + command) if self.cores else command


LAUNCHER = str(ROOT / "handback")
OURS = Tool("handback check", LAUNCHER, ["check", "DIR"])
ONE_CORE = Tool("handback check, one core", LAUNCHER, ["check", "DIR"], "0")
PEERS = [
    Tool("lychee (links, anchors)", "lychee", ["--offline", "--include-fragments", "--no-progress", "DIR"]),
    Tool("rumdl (links, anchors)", "rumdl", ["check", "--no-cache", "-e", "MD051,MD057", "DIR"]),
    Tool("rumdl (all its rules)", "rumdl", ["check", "--no-cache", "DIR"]),
    Tool("remark-validate-links", "remark", ["--use", "validate-links", "--quiet", "DIR"]),
]


class Run:
    """One run of a program: seconds on the wall and of CPU, MiB at the peak, and how busy the rest of the machine was."""

    def __init__(self, command):
        busy, started = machine_seconds(), time.monotonic()
        with open(os.devnull, "wb") as nothing:
            process = subprocess.Popen(command, stdout=nothing, stderr=nothing, cwd="/")
            _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - started
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024
        self.noise = max(0.0, machine_seconds() - busy - self.cpu) / self.wall


def machine_seconds():
    """Seconds for which the cores were busy since the machine was started."""
    fields = [int(field) for field in pathlib.Path("/proc/stat").read_text().split("\n")[0].split()[1:]]
    return (sum(fields) - fields[3] - fields[4]) / os.sysconf("SC_CLK_TCK")


class Measured:
    def __init__(self, runs):
        quiet = [run for run in runs if run.noise < QUIET]
        kept = quiet or runs
        self.star = "" if quiet else " *"
        self.wall = statistics.median(run.wall for run in kept)
        self.cpu = statistics.median(run.cpu for run in kept)
        self.memory = max(run.memory for run in kept)


def interleaved(tools, folder, rounds):
    """Every tool once in each round, so that what disturbs one disturbs all; the first round warms the disk."""
    runs = {tool: [] for tool in tools}
    for number in range(rounds + 1):
        for tool in tools:
            run = Run(tool.command(folder))
            if number > 0:
                runs[tool].append(run)
    return {tool: Measured(found) for tool, found in runs.items()}


def warm(what, folder, rounds):
    """Milliseconds of each time in a program that has done it before; empty where it cannot be had."""
    command = [OURS.program, what, str(folder), str(rounds)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    return [float(line) for line in answer.stdout.split() if line.replace(".", "").isdigit()]


def repository(folder):
    git = ["git", "-C", str(folder), "-c", "user.name=bench", "-c", "user.email=bench@localhost"]
    subprocess.run(git + ["init", "-q"], check=True)
    subprocess.run(git + ["add", "-A"], check=True)
    subprocess.run(git + ["commit", "-q", "-m", "Documents"], check=True)


def table(documents, results):
    print(f"\n{documents} documents")
    print(f"{'':28} {'wall s':>8} {'docs/s':>8} {'CPU s':>8} {'MiB':>6} {'ours : it':>10}")
    ours = results[OURS]
    for tool, measured in results.items():
        print(f"{tool.name:28} {measured.wall:8.2f} {documents / measured.wall:8.0f} {measured.cpu:8.2f}"
              f" {measured.memory:6.0f} {ours.wall / measured.wall:10.2f}{measured.star}")


def measure(folder, options):
    documents = sum(1 for path in folder.rglob("*.md") if ".git" not in path.parts)
    tools = [OURS] + [peer for peer in PEERS if peer.is_there() and peer.program not in options.without]
    if shutil.which("taskset") and (os.cpu_count() or 1) > 1:
        tools.insert(1, ONE_CORE)
    results = interleaved(tools, folder, options.rounds)
    table(documents, results)
    if ONE_CORE in results:
        print(f"{'gain from the other cores':28} {results[ONE_CORE].wall / results[OURS].wall:8.2f} times")
    times = warm("bench-warm", folder, options.rounds + 3)
    if times:
        best = statistics.median(times[len(times) // 2:])
        print(f"{'handback check, warm':28} {best / 1000:8.2f} {documents / best * 1000:8.0f}")
    changes = warm("bench-change", folder, options.rounds + 40)
    if changes:
        print(f"{'a change of five, warm':28} {statistics.median(changes[-10:]):8.0f} ms of CPU, the base being known")
    return documents, {tool: measured.wall for tool, measured in results.items()}


def growth(first, last):
    print(f"\nfrom {first[0]} to {last[0]} documents, {last[0] / first[0]:.1f} times as many")
    for tool, wall in last[1].items():
        if tool in first[1]:
            print(f"{tool.name:28} {wall / first[1][tool]:8.1f} times the time")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="1000,10000", help="how many documents to make, with commas (1000,10000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed makes other documents")
    parser.add_argument("--rounds", type=int, default=3, help="how often each program runs")
    parser.add_argument("--documents", type=pathlib.Path, help="measure the Markdown of this folder instead")
    parser.add_argument("--without", default="remark", help="peers to leave out, with commas (remark takes minutes)")
    parser.add_argument("--handback", default=LAUNCHER, help="another launcher than this checkout's")
    options = parser.parse_args()
    OURS.program = ONE_CORE.program = options.handback
    options.without = options.without.split(",")
    missing = sorted({peer.program for peer in PEERS if not peer.is_there()})
    print("Left out, not on the path: " + ", ".join(missing) if missing else "All peers are there.")
    with tempfile.TemporaryDirectory(prefix="handback-bench-") as scratch:
        measured = []
        for number, size in enumerate([0] if options.documents else [int(size) for size in options.pages.split(",")]):
            folder = pathlib.Path(scratch) / str(number)
            if options.documents:
                shutil.copytree(options.documents, folder, ignore=shutil.ignore_patterns(".git"))
            else:
                Documents(folder, size, options.seed).write()
            repository(folder)
            measured.append(measure(folder, options))
            sys.stdout.flush()
        if len(measured) > 1:
            growth(measured[0], measured[-1])
        print("\n* something else used the machine in every round")


if __name__ == "__main__":
    main()
