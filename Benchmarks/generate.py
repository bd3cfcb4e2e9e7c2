#!/usr/bin/env python3
"""Writes a project around one large delivery: the same bytes every time.

    generate.py FOLDER

The delivery looks like a StatLine table of "Kerncijfers wijken en buurten", saved as "CSV zonder
symbolen": a byte order mark, semicolons, CRLF, padded texts between quotes, decimal commas and
nothing where a figure is missing. It has 18,000 areas x 10 years = 180,000 rows of 120 columns.
The figures are invented so that no check objects: wijken add up to their gemeente, nothing jumps.
"""

import pathlib
import sys

GEMEENTEN, WIJKEN, BUURTEN = 342, 3_400, 14_257  # with the country 18,000 areas
YEARS = range(2014, 2024)
COUNTS, SHARES, OTHERS = 44, 46, 24  # 114 topics, of which the last has no indicator
TOPICS = COUNTS + SHARES + OTHERS
MASK = (1 << 64) - 1


def mixed(number):
    """SplitMix64: a number that looks random and is always the same."""
    number = (number + 0x9E3779B97F4A7C15) & MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & MASK
    return number ^ (number >> 31)


class Area:
    def __init__(self, code, name, level, parent, gemeente):
        self.code, self.name, self.level, self.parent = code, name, level, parent
        self.gemeente = gemeente
        self.parts = []
        if parent:
            parent.parts.append(self)

    @property
    def key(self):
        return self.code.lower()


def areas(gemeenten=GEMEENTEN, wijken=WIJKEN, buurten=BUURTEN):
    """The country, then each gemeente with its wijken and each wijk with its buurten."""
    country = Area("NL00", "Nederland", "Land", None, "Nederland")
    found = [country]
    wijk_count = buurt_count = 0
    for g in range(gemeenten):
        name = f"Gemeente {g + 1}"
        gemeente = Area(f"GM{g + 1:04}", name, "Gemeente", country, name)
        found.append(gemeente)
        for w in range((g + 1) * wijken // gemeenten - g * wijken // gemeenten):
            wijk_name = f"Wijk {w:02} Deel {wijk_count + 1}"
            wijk = Area(f"WK{g + 1:04}{w:02}", wijk_name, "Wijk", gemeente, name)
            found.append(wijk)
            wijk_count += 1
            for b in range(wijk_count * buurten // wijken - (wijk_count - 1) * buurten // wijken):
                buurt_count += 1
                code = f"BU{g + 1:04}{w:02}{b:02}"
                found.append(Area(code, f"Buurt {buurt_count}", "Buurt", wijk, name))
    return found


def count_series(area, topic):
    """Counts of a buurt are multiples of five; those of a larger area are the sum of its parts."""
    seed = mixed(int.from_bytes(area.code.encode(), "big") * 131 + topic)
    base, missing = 8 + seed % 150, seed >> 32 & 7 == 0
    return [None if missing else 5 * (base + (seed >> 8 + y & 3)) for y in range(len(YEARS))]


def counts(area):
    """By topic, then by year, of the area and, on the way, of all its parts."""
    if not area.parts:
        area.counts = [count_series(area, topic) for topic in range(COUNTS)]
        return area.counts
    parts = [counts(part) for part in area.parts]
    area.counts = [
        [sum(value or 0 for value in year) for year in zip(*(part[topic] for part in parts))]
        for topic in range(COUNTS)
    ]
    return area.counts


def rows(area, texts):
    """The lines of an area, one for each year."""
    padded = f'"{area.gemeente:<40}";"{area.level:<10}";"{area.code:<10}";"1"'
    seeds = [mixed(int.from_bytes(area.code.encode(), "big") * 131 + topic) for topic in range(COUNTS, TOPICS)]
    for y, year in enumerate(YEARS):
        cells = ["" if series[y] is None else str(series[y]) for series in area.counts]
        for index, seed in enumerate(seeds):
            if seed >> 32 & 3 == 0:
                cells.append("")
            elif index < SHARES:
                cells.append(texts[50 + seed % 850 + (seed >> 8 + y & 31)])
            else:
                cells.append(texts[10 + seed % 80 + (seed >> 8 + y & 3)])
        yield f'"{area.name}";"{year}";{padded};{";".join(cells)}\r\n'


def topic_name(topic):
    if topic < COUNTS:
        return f"Bevolking en wonen/Groep {topic % 7}/Telling {topic + 1} (aantal)"
    kind = "Aandeel" if topic < COUNTS + SHARES else "Gemiddelde"
    return f"Inkomen en voorzieningen/{kind} {topic + 1} ({'%' if kind == 'Aandeel' else 'km'})"


def write_delivery(path, tree):
    counts(tree[0])
    texts = [f"{number // 10},{number % 10}" for number in range(1000)]
    heads = [
        "Wijken en buurten",
        "Perioden",
        "Regioaanduiding/Gemeentenaam (naam)",
        "Regioaanduiding/Soort regio (omschrijving)",
        "Regioaanduiding/Codering (code)",
        "Regioaanduiding/Indelingswijziging gemeente, wijk, buurt (code)",
    ] + [topic_name(topic) for topic in range(TOPICS)]
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        file.write(";".join(f'"{head}"' for head in heads) + "\r\n")
        for area in tree:
            file.writelines(rows(area, texts))


def write_table(folder, name, head, lines):
    text = "\n".join([head, *lines]) + "\n"
    (folder / "data" / name).write_text(text, encoding="utf-8")


def write_settings(folder, tree):
    write_table(
        folder,
        "gebieden.csv",
        "gebied;naam;niveau;deel_van;cbs_codes",
        (f"{a.key};{a.name};{a.level.lower()};{a.parent.key if a.parent else ''};{a.code}" for a in tree),
    )
    write_table(folder, "themas.csv", "thema;naam", ["alles;Alles"])
    write_table(
        folder, "bronnen.csv", "bron;naam;bescherming;fictief", ["proef;Proef;al_beveiligd;ja"]
    )
    kinds = ["getal;aantal"] * COUNTS + ["aandeel;%"] * SHARES + ["getal;km"] * (OTHERS - 1)
    write_table(
        folder,
        "indicatoren.csv",
        "indicator;naam;thema;groep;soort;eenheid;richting;bron",
        (f"i{i + 1};Indicator {i + 1};alles;objectief;{kind};neutraal;proef" for i, kind in enumerate(kinds)),
    )
    write_table(
        folder, "leveringen.csv", "levering;bron;bestand;vorm", ["proef;proef;statline.csv;statline"]
    )
    names = (topic_name(topic).rsplit(" (", 1)[0] for topic in range(TOPICS - 1))
    write_table(
        folder,
        "koppelingen.csv",
        "levering;kolom;indicator;rol;factor",
        (f"proef;{name};i{i + 1};waarde;" for i, name in enumerate(names)),
    )
    (folder / "wijkenmonitor.yml").write_text(
        "titel: Snelheidsproef\ngemeente: gm0001\npeildatum: 2024-06-01\n", encoding="utf-8"
    )


def main():
    folder = pathlib.Path(sys.argv[1])
    (folder / "data").mkdir(parents=True, exist_ok=True)
    tree = areas()
    write_settings(folder, tree)
    write_delivery(folder / "data" / "statline.csv", tree)


if __name__ == "__main__":
    main()
