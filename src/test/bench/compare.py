#!/usr/bin/env python3
"""Runs commands alternately (A B A B ...) and prints, as a Markdown table, the median wall time of each whole
process with its range, CPU time and peak memory, and the ratio of the medians to the first.

    compare.py ROUNDS 'label=command' 'label=command' ...
"""
import os
import resource
import statistics
import subprocess
import sys
import time


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(["sh", "-c", command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, status


def main():
    rounds = int(sys.argv[1])
    commands = [argument.split("=", 1) for argument in sys.argv[2:]]
    results = {label: [] for label, _ in commands}
    for turn in range(rounds + 1):
        for label, command in commands:
            result = run(command)
            if turn:  # the first turn warms the file cache and is not counted
                results[label].append(result)
    print("| what | wall s: median (min–max) | cpu s | peak MB | wall / first | exits |")
    print("|---|---|---|---|---|---|")
    first = statistics.median(wall for wall, *_ in results[commands[0][0]])
    for label, _ in commands:
        walls = [wall for wall, *_ in results[label]]
        median = statistics.median(walls)
        cpu = statistics.median(cpu for _, cpu, _, _ in results[label])
        peak = max(peak for _, _, peak, _ in results[label])
        exits = sorted({os.waitstatus_to_exitcode(status) for *_, status in results[label]})
        print(f"| {label} | {median:.3f} ({min(walls):.3f}–{max(walls):.3f}) | {cpu:.2f} | {peak:.0f} "
              f"| {median / first:.2f} | {','.join(map(str, exits))} |", flush=True)


main()
