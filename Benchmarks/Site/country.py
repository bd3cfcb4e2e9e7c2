#!/usr/bin/env python3
"""Writes a project for a whole country: the same bytes every time.

    country.py FOLDER [GEMEENTEN WIJKEN BUURTEN]  (342 3400 14500 when not given)

Forty indicators in seven themes have a figure for every area in ten years: counts, shares and rates
with the people behind them, marks and shares of a survey with their answers, amounts with a margin,
and a few that are neutral. Every indicator is a delivery in the form `tabel`. The figures are
invented so that no check objects: inhabitants add up, nothing jumps, some buurten have no figure.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from generate import areas, mixed, write_table  # noqa: E402

YEARS = range(2015, 2025)
THEMES = ["Wonen", "Veiligheid", "Gezondheid", "Werk", "Voorzieningen", "Meedoen", "Bevolking"]

# How many indicators there are of each sort, and how their figures look, in tenths:
# sort, unit, direction, source, lowest, span, columns besides the value.
SORTS = [
    (12, "aandeel", "%", "hoger_is_beter", "register", 250, 400, "n"),
    (6, "promillage", "per 1.000 inwoners", "lager_is_beter", "register", 40, 250, "n"),
    (8, "rapportcijfer", "", "hoger_is_beter", "enquete", 52, 22, "n sd"),
    (6, "enqueteaandeel", "%", "lager_is_beter", "enquete", 200, 400, "n"),
    (3, "getal", "km", "lager_is_beter", "register", 8, 60, "marge"),
    (4, "aandeel", "%", "neutraal", "register", 100, 500, "n"),
]


class Indicator:
    def __init__(self, number, sort):
        _, self.kind, self.unit, self.direction, self.source, self.low, self.span, extra = sort
        self.key = f"i{number:02}"
        self.name = f"Cijfer {number:02} over {THEMES[number % len(THEMES)].lower()}"
        self.theme = number % len(THEMES)
        self.number = number
        self.has_people = extra.startswith("n")
        self.margin = 0.4 if extra == "marge" else ""
        self.deviation = "1,6" if extra == "n sd" else ""

    def settings(self):
        group = "beleving" if self.source == "enquete" else "objectief"
        return (
            f"{self.key};{self.name};t{self.theme};{group};{self.kind};{self.unit};1;{self.direction};"
            f"{self.margin};{self.source};Wat {self.name.lower()} zegt over een gebied (verzonnen)."
        )

    def lines(self, tree, texts):
        """Parts resemble the whole that they lie in, and the years go slowly up or down."""
        tail = f";{self.deviation}\n"
        levels = {}
        for area in tree:
            seed = mixed(area.seed + self.number)
            above = levels.get(area.parent, self.span // 2)
            # A country has more room than the parts of a wijk have to differ from each other.
            room = self.span * (2 if area.level == "Wijk" else 1) // 8 + 1
            level = min(max(above + seed % (2 * room + 1) - room, 0), self.span)
            levels[area] = level
            if area.level == "Buurt" and seed >> 16 & 31 == 0:
                continue
            slope = (seed >> 24) % 5 - 2
            people = area.people if self.source == "register" else area.answers
            behind = people if self.has_people else ""
            for step, year in enumerate(YEARS):
                value = self.low + level + slope * step * self.span // 400
                value += (seed >> 32 + 2 * step & 3) * self.span // 300
                yield f"{area.key};{self.key};{year};{texts[max(value, 1)]};{behind}{tail}"


def indicators():
    found = []
    for sort in SORTS:
        found += [Indicator(len(found) + place, sort) for place in range(1, sort[0] + 1)]
    return found


def count_people(area):
    """Everyone in a buurt, and in a larger area everyone in its parts; then who answered a survey."""
    area.seed = mixed(int.from_bytes(area.code.encode(), "big"))
    if area.parts:
        area.people = sum(count_people(part) for part in area.parts)
    else:
        area.people = 5 * (80 + area.seed % 320)
    area.answers = min(20 + area.people // 40, 1_000)
    return area.people


def write_figures(folder, tree):
    texts = [f"{number // 10},{number % 10}" for number in range(1001)]
    head = "gebied;indicator;periode;waarde;n;sd\n"
    for indicator in indicators():
        with open(folder / "data" / f"{indicator.key}.csv", "w", encoding="utf-8") as file:
            file.write(head)
            file.writelines(indicator.lines(tree, texts))
    with open(folder / "data" / "inwoners.csv", "w", encoding="utf-8") as file:
        file.write(head)
        for area in tree:
            file.writelines(f"{area.key};inwoners;{year};{area.people};;\n" for year in YEARS)


def write_settings(folder, tree):
    write_table(
        folder,
        "gebieden.csv",
        "gebied;naam;niveau;deel_van;cbs_codes",
        (f"{a.key};{a.name};{a.level.lower()};{a.parent.key if a.parent else ''};{a.code}" for a in tree),
    )
    write_table(
        folder,
        "themas.csv",
        "thema;naam;vraag",
        (f"t{i};{name};Hoe staat het met {name.lower()}?" for i, name in enumerate(THEMES)),
    )
    write_table(
        folder,
        "bronnen.csv",
        "bron;naam;houder;gepubliceerd;bescherming;fictief",
        [
            "register;Register voor de snelheidsproef;Proefbureau;2025-01-15;al_beveiligd;ja",
            "enquete;Enquête voor de snelheidsproef;Proefbureau;2025-02-15;enquete;ja",
        ],
    )
    people = "inwoners;Inwoners;t6;objectief;getal;inwoners;0;neutraal;;register;Hoeveel mensen er wonen."
    write_table(
        folder,
        "indicatoren.csv",
        "indicator;naam;thema;groep;soort;eenheid;decimalen;richting;marge;bron;definitie",
        [people] + [indicator.settings() for indicator in indicators()],
    )
    sources = [("inwoners", "register")] + [(i.key, i.source) for i in indicators()]
    write_table(
        folder,
        "leveringen.csv",
        "levering;bron;bestand;vorm",
        (f"{key};{source};{key}.csv;tabel" for key, source in sources),
    )
    write_table(
        folder,
        "koppelingen.csv",
        "levering;kolom;indicator;rol",
        (f"{key};{key};{key};waarde" for key, _ in sources),
    )
    (folder / "wijkenmonitor.yml").write_text(
        "titel: Snelheidsproef\ngemeente: gm0001\npeildatum: 2025-06-01\nindeling: per_gemeente\n",
        encoding="utf-8",
    )


def main():
    folder = pathlib.Path(sys.argv[1])
    (folder / "data").mkdir(parents=True, exist_ok=True)
    tree = areas(*(map(int, sys.argv[2:5]) if len(sys.argv) > 2 else (342, 3_400, 14_500)))
    count_people(tree[0])
    write_settings(folder, tree)
    write_figures(folder, tree)


if __name__ == "__main__":
    main()
