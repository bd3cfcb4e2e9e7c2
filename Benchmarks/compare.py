"""Times our command and pandas in turn on one project; `Benchmarks/run` says what is printed.

    compare.py PROJECT PROGRAM ROUNDS
"""

import importlib.util
import os
import pathlib
import statistics
import sys
import time

READ_WITH_PANDAS = """
import sys, time
import pandas
start = time.perf_counter()
pandas.read_csv(sys.argv[1], sep=";", decimal=",")
print(time.perf_counter() - start)
"""


def run(arguments, output):
    """The wall time in seconds and the peak memory in bytes of a process that has to succeed."""
    to_output = [(os.POSIX_SPAWN_DUP2, output, 1)]
    start = time.perf_counter()
    process = os.posix_spawnp(arguments[0], arguments, os.environ, file_actions=to_output)
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{' '.join(arguments[:2])} failed")
    return seconds, usage.ru_maxrss * 1024


def ours(program, project):
    return run([program, "controleer", "--stil", "--project", project], output=2)


def pandas(delivery):
    reader, writer = os.pipe()
    _, memory = run([sys.executable, "-c", READ_WITH_PANDAS, delivery], output=writer)
    os.close(writer)
    with open(reader) as answer:
        return float(answer.read()), memory


def show(name, value, unit):
    print(f"{name:<14} {value} {unit}")


def summary(name, rounds):
    seconds = statistics.median(seconds for seconds, _ in rounds)
    memory = max(memory for _, memory in rounds)
    show(f"{name}_time", f"{seconds:.2f}", "s")
    show(f"{name}_memory", f"{memory / 1e6:.0f}", "MB")
    return seconds, memory


def main():
    project, program, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    delivery = pathlib.Path(project, "data", "statline.csv")
    content = delivery.read_bytes()  # and so into the cache
    show("delivery_size", f"{len(content) / 1e6:.0f}", "MB")
    show("delivery_rows", content.count(b"\n") - 1, "rows")
    show("rounds", count, "rounds")
    del content

    has_pandas = importlib.util.find_spec("pandas") is not None
    our_rounds, pandas_rounds = [], []
    for _ in range(count):
        our_rounds.append(ours(program, project))
        if has_pandas:
            pandas_rounds.append(pandas(str(delivery)))
    our_time, our_memory = summary("ours", our_rounds)
    if has_pandas:
        pandas_time, pandas_memory = summary("pandas", pandas_rounds)
        show("time_ratio", f"{our_time / pandas_time:.2f}", "x")
        show("memory_ratio", f"{our_memory / pandas_memory:.2f}", "x")


main()
