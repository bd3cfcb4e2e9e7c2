"""Writes the same 14,000 simple pages as a project of ours, as two of Hugo's and as data for Jinja2.

    simple.py FOLDER

Each page is a table of forty rows and one drawing: where the area and the city stand among the other
areas. Ours gets figures as deliveries, and computes scores and places; the others get all of it as
numbers, beside what is the same on every page: names, definitions and sources.
"""

import json
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from generate import areas, mixed, write_table  # noqa: E402

GEMEENTEN, WIJKEN, BUURTEN = 140, 5_600, 8_400
FIGURES, SCORED = 40, 2
YEAR = 2024
PAGES = [
    "404", "gemeenten", "index", "indicator", "kwaliteit", "methode", "pagina", "thema", "themas",
    "toegankelijkheid", "vergelijk", "zoeken",
]


class Figure:
    def __init__(self, number):
        self.key = f"i{number:02}"
        self.name = f"Cijfer {number:02} over het wonen"
        self.theme = "t0" if number <= SCORED else "t1"
        self.direction = "hoger_is_beter" if number <= SCORED else "neutraal"
        self.definition = f"Het deel van de woningen waarvoor nummer {number:02} van de proef geldt."


def value(area, number):
    """A share in tenths of a percent."""
    return 300 + mixed(int.from_bytes(area.code.encode(), "big") * 131 + number) % 400


def write_ours(folder, tree, figures):
    (folder / "data").mkdir(parents=True)
    write_table(
        folder,
        "gebieden.csv",
        "gebied;naam;niveau;deel_van;cbs_codes",
        (f"{a.key};{a.name};{a.level.lower()};{a.parent.key if a.parent else ''};{a.code}" for a in tree),
    )
    write_table(folder, "themas.csv", "thema;naam", ["t0;Wonen", "t1;Woningen"])
    write_table(
        folder,
        "bronnen.csv",
        "bron;naam;houder;bescherming;fictief",
        ["proef;Register voor de proef;Proefbureau;al_beveiligd;ja"],
    )
    write_table(
        folder,
        "indicatoren.csv",
        "indicator;naam;thema;groep;soort;eenheid;decimalen;richting;minimaal_n;weging;marge;bron;definitie",
        (
            f"{f.key};{f.name};{f.theme};objectief;aandeel;%;1;{f.direction};0;gelijk;1;proef;{f.definition}"
            for f in figures
        ),
    )
    write_table(
        folder,
        "leveringen.csv",
        "levering;bron;bestand;vorm",
        (f"{f.key};proef;{f.key}.csv;tabel" for f in figures),
    )
    write_table(
        folder,
        "koppelingen.csv",
        "levering;kolom;indicator;rol",
        (f"{f.key};{f.key};{f.key};waarde" for f in figures),
    )
    for number, figure in enumerate(figures):
        lines = (
            f"{area.key};{figure.key};{YEAR};{value(area, number) / 10:.1f}".replace(".", ",")
            for area in tree
        )
        write_table(folder, f"{figure.key}.csv", "gebied;indicator;periode;waarde", lines)
    (folder / "wijkenmonitor.yml").write_text(
        f"titel: Proef\ngemeente: gm0001\npeildatum: {YEAR + 1}-06-01\nindeling: per_gemeente\n",
        encoding="utf-8",
    )
    templates = folder / "templates"
    templates.mkdir()
    shutil.copy(HERE.parent.parent / "templates" / "woorden.yml", templates)
    for page in PAGES:
        shutil.copy(HERE / "simple" / "ours" / "andere.html", templates / f"{page}.html")
    for page in ("wijk", "buurt"):
        shutil.copy(HERE / "simple" / "ours" / "gebied.html", templates / f"{page}.html")


def numbers(area):
    return [value(area, number) / 10 for number in range(FIGURES)]


def score(area, city):
    return 100 + (sum(numbers(area)[:SCORED]) - sum(numbers(city)[:SCORED])) / 4


def place(number):
    """Where a score stands in a drawing of 160 wide."""
    return round(min(max(9 + (number - 90) * 7.1, 9), 151))


def peers(tree, figures):
    """What is on every page, what is on those of one gemeente, and what is on one page."""
    shared = [
        {"sleutel": f.key, "naam": f.name, "definitie": f.definition, "jaar": YEAR,
         "bron": "Bron: Register voor de proef (Proefbureau)"}
        for f in figures
    ]
    cities, pages = {}, []
    for gemeente in (area for area in tree if area.level == "Gemeente"):
        wijken = gemeente.parts
        buurten = [buurt for wijk in wijken for buurt in wijk.parts]
        cities[gemeente.key] = {
            "waarden": numbers(gemeente),
            "wijk": sorted({place(score(area, gemeente)) for area in wijken}),
            "buurt": sorted({place(score(area, gemeente)) for area in buurten}),
        }
        for area in wijken + buurten:
            own = score(area, gemeente)
            pages.append({
                "path": f"{gemeente.key}/{area.key}", "titel": area.name, "stad": gemeente.key,
                "niveau": area.level.lower(), "waarden": numbers(area), "score": round(own),
                "laag": place(own - 1), "x": place(own), "hoog": place(own + 1),
            })
    return shared, cities, pages


def write_json(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, separators=(",", ":")), encoding="utf-8")


def write_hugo(folder, way, shared, cities, pages):
    shutil.copytree(HERE / "simple" / "hugo", folder, ignore=shutil.ignore_patterns("_content.gotmpl"))
    write_json(folder / "data" / "cijfers.json", shared)
    write_json(folder / "data" / "steden.json", cities)
    (folder / "content").mkdir()
    if way == "adapter":
        write_json(folder / "data" / "gebieden.json", pages)
        shutil.copy(HERE / "simple" / "hugo" / "_content.gotmpl", folder / "content")
        return
    for page in pages:
        matter = {"title": page["titel"], "params": {k: v for k, v in page.items() if k != "path"}}
        write_json(folder / "content" / f"{page['path']}.md", matter)


def main():
    folder = pathlib.Path(sys.argv[1])
    tree = areas(GEMEENTEN, WIJKEN, BUURTEN)
    figures = [Figure(number + 1) for number in range(FIGURES)]
    write_ours(folder / "ours", tree, figures)
    shared, cities, pages = peers(tree, figures)
    for way in ("adapter", "content"):
        write_hugo(folder / f"hugo-{way}", way, shared, cities, pages)
    write_json(folder / "jinja" / "cijfers.json", shared)
    write_json(folder / "jinja" / "steden.json", cities)
    write_json(folder / "jinja" / "gebieden.json", pages)


main()
