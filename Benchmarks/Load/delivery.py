#!/usr/bin/env python3
"""Writes a project with one delivery of some gigabytes: the same bytes every time.

    delivery.py FOLDER BYTES [tidy|faulty]

`tidy` has a figure of every area of a country in ten years, for as many indicators as it takes; every row is
used. `faulty` has a fault in every row. The figures are invented.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from generate import areas, mixed, write_table  # noqa: E402


def blocks(tree, kind):
    number = 0
    while True:
        number += 1
        lines = []
        for area in tree:
            seed = mixed(int.from_bytes(area.code.encode(), "big") * 131 + number)
            for year in range(10):
                value = "veel" if kind == "faulty" else f"{30 + seed % 40 + (seed >> year & 3)},{seed >> 8 & 7}"
                lines.append(f"{area.key};i{number};{2015 + year};{value}\n")
        yield number, "".join(lines)


def main():
    folder, size = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    kind = sys.argv[3] if len(sys.argv) > 3 else "tidy"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    tree = areas()
    written = 0
    with open(folder / "data" / "groot.csv", "w", encoding="utf-8") as file:
        file.write("gebied;indicator;periode;waarde\n")
        for count, text in blocks(tree, kind):
            written += file.write(text)
            if written >= size:
                break
    rows = (f"{a.key};{a.name};{a.level.lower()};{a.parent.key if a.parent else ''};{a.code}" for a in tree)
    write_table(folder, "gebieden.csv", "gebied;naam;niveau;deel_van;cbs_codes", rows)
    write_table(folder, "themas.csv", "thema;naam", ["alles;Alles"])
    write_table(folder, "bronnen.csv", "bron;naam;bescherming;fictief", ["proef;Proef;al_beveiligd;ja"])
    head = "indicator;naam;thema;groep;soort;eenheid;richting;bron"
    rows = (f"i{i};Cijfer {i};alles;objectief;getal;km;neutraal;proef" for i in range(1, count + 1))
    write_table(folder, "indicatoren.csv", head, rows)
    write_table(folder, "leveringen.csv", "levering;bron;bestand;vorm", ["proef;proef;groot.csv;tabel"])
    write_table(folder, "koppelingen.csv", "levering;kolom;indicator;rol;factor", [])
    settings = "titel: Proef\ngemeente: gm0001\npeildatum: 2024-06-01\nindeling: per_gemeente\n"
    (folder / "wijkenmonitor.yml").write_text(settings, encoding="utf-8")


if __name__ == "__main__":
    main()
