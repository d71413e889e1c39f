#!/usr/bin/env python3
"""Whole processes beside each other: CPU time, wall time, peak memory and bytes of the same figure.

Every tool that is installed takes part. Runs are interleaved, so that a busy machine slows all alike; compare the
minima of CPU time, and only within one table. Words after the program choose figures: those whose names have them all.

    python3 Tests/Benchmarks/whole_process.py PATH-TO-NUMVIZ [WORD ...]
    python3 Tests/Benchmarks/whole_process.py .build/release/numviz surface 50x50 svg
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

from whole_process_jobs import Jobs

ROUNDS = 15
# Python takes as long however often it is asked.
SLOW_SECONDS, SLOW_ROUNDS = 0.5, 3
VERY_SLOW_SECONDS, VERY_SLOW_ROUNDS = 5, 1


def installed(tool):
    if tool == "numviz":
        return True
    if tool == "gnuplot":
        return shutil.which("gnuplot") is not None
    return subprocess.run([sys.executable, "-c", f"import {tool}"], capture_output=True).returncode == 0


def run(command):
    """CPU seconds, wall seconds and peak memory in MiB of one process."""
    start = time.perf_counter()
    # Not a fork: the copy of Python's own pages would be counted as the tool's.
    null = [(os.POSIX_SPAWN_OPEN, stream, "/dev/null", os.O_WRONLY, 0) for stream in (1, 2)]
    process = os.posix_spawn(shutil.which(command[0]), command, os.environ, file_actions=null)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status != 0:
        raise SystemExit(f"failed: {' '.join(command)[:200]}")
    scale = 1 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * scale / 2**20


def rounds(first):
    """How often a process is run whose first run took so many seconds of CPU."""
    return VERY_SLOW_ROUNDS if first > VERY_SLOW_SECONDS else SLOW_ROUNDS if first > SLOW_SECONDS else ROUNDS


def measure(job, tools):
    """The runs of each tool, and the size of its file."""
    results = {tool: [] for tool in tools if tool in job.commands}
    for round in range(ROUNDS):
        for tool, rows in results.items():
            if not rows or round < rounds(rows[0][0]):
                rows.append(run(job.commands[tool]))
    return results


def show(job, results, folder):
    print(f"\n{job.name}")
    sizes = {tool: os.path.getsize(os.path.join(folder, f"{tool}.{job.ending}")) for tool in results}
    least = {tool: min(row[0] for row in rows) for tool, rows in results.items()}
    for tool, rows in results.items():
        wall = sorted(row[1] for row in rows)[len(rows) // 2]
        print(f"  {tool:<11} CPU min {least[tool] * 1000:8.1f} ms {least[tool] / least['numviz']:6.1f} x   "
              f"wall median {wall * 1000:8.1f} ms   peak {max(row[2] for row in rows):6.1f} MiB   "
              f"{sizes[tool]:>9} bytes {sizes[tool] / sizes['numviz']:5.1f} x", flush=True)


def main():
    numviz, words = os.path.abspath(sys.argv[1]), [word.lower() for word in sys.argv[2:]]
    tools = [tool for tool in ("numviz", "gnuplot", "matplotlib") if installed(tool)]
    with tempfile.TemporaryDirectory() as folder:
        for job in Jobs(numviz, folder):
            if all(word in job.name.lower() for word in words):
                show(job, measure(job, tools), folder)


if __name__ == "__main__":
    main()
