"""Holds the bounds of tools/onthulling against trying every way to fill in small random tables."""

import importlib.util
import random
import sys
from importlib.machinery import SourceFileLoader
from itertools import product
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "onthulling"
TABLES = 100


def main():
    sys.dont_write_bytecode = True
    loader = SourceFileLoader("onthulling", str(SCRIPT))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("onthulling", loader))
    loader.exec_module(module)
    draw, cells, faults = random.Random(5), 0, []
    for number in range(TABLES):
        parents, counts, shown = table(draw)
        system = module.System()
        for node, count in enumerate(counts):
            system.bounds[node] = (count, count) if node in shown else (0, float("inf"))
        for node in range(len(counts)):
            if parts := [part for part, parent in enumerate(parents) if parent == node]:
                system.add([(part, 1) for part in parts] + [(node, -1)])
        system.solve()
        low, high = tried(parents, counts, shown)
        for node in range(len(counts)):
            cells += 1
            found = system.bounds[node]
            if abs(found[0] - low[node]) > 1e-9 or abs(found[1] - high[node]) > 1e-9:
                faults.append(f"table {number}, cell {node}: {found}, tried {low[node]} to {high[node]}")
    for fault in faults[:10]:
        print(fault)
    print(f"{TABLES} tables, {cells} cells: {len(faults)} differ")
    return 1 if faults or not cells else 0


def table(draw):
    """A whole with parts, some of which have parts; small counts, the whole is always shown."""
    parents = [None, *[0] * draw.randint(2, 4)]
    for node in range(1, len(parents)):
        parents += [node] * draw.choice((0, 0, 2))
    counts = [0] * len(parents)
    for node in reversed(range(len(parents))):
        if node not in parents:
            counts[node] = draw.randint(0, 4)
        if parents[node] is not None:
            counts[parents[node]] += counts[node]
    return parents, counts, {0} | {node for node in range(1, len(parents)) if draw.random() < 0.5}


def tried(parents, counts, shown):
    leaves = [node for node in range(len(parents)) if node not in parents]
    ways = [[counts[leaf]] if leaf in shown else range(counts[0] + 1) for leaf in leaves]
    low, high = list(counts), list(counts)
    for filled in product(*ways):
        if sum(filled) != counts[0]:
            continue
        sums = [0] * len(parents)
        for leaf, count in zip(leaves, filled):
            sums[leaf] = count
        for node in reversed(range(1, len(parents))):
            sums[parents[node]] += sums[node]
        if all(sums[node] == counts[node] for node in shown):
            low, high = [*map(min, low, sums)], [*map(max, high, sums)]
    return low, high


if __name__ == "__main__":
    sys.exit(main())
