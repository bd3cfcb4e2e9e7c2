"""The settings and texts around the figures of a project; they name figures, measures and money."""

from project import INDICATORS

SOURCES = (("cijfers", "al_beveiligd"), ("zorg", "zorg"), ("telling", "telling"), ("winkels", "niet_gevoelig"),
           ("enquete", "enquete"), ("bevolking", "telling"))


def texts(project):
    return {
        "wijkenmonitor.yml": settings(project), "data/gebieden.csv": areas(project),
        "data/themas.csv": "thema;naam;vraag\nwonen;Wonen;Hoe woont u?\nzorg;Zorg;Wie heeft hulp nodig?\n",
        "data/indicatoren.csv": indicators(project), "data/bronnen.csv": sources(project),
        "data/leveringen.csv": deliveries(project), "data/koppelingen.csv": links(),
        "data/wijkbudget.csv": "jaar;totaal;aandeel_agenda;stap\n2025;100000;60;10\n" if project.has_budget else
                               "jaar;totaal\n",
        "content/index.md": "Dit project is een proef. Alle cijfers zijn verzonnen.\n",
        "content/wijken/stad-wijk-1.md": "In deze wijk is alles verzonnen.\n",
        "content/indicatoren/werkloos.md": "Wie werk zoekt en het niet heeft.\n",
        "content/wijkagenda/stad-wijk-1/bankje.md": MEASURE,
    }


MEASURE = """---
titel: Een bankje
omschrijving: Er komt een bankje op het plein.
doel: Mensen zien elkaar vaker.
trekker: Gemeente
partijen:
  - Gemeente
jaar: 2025
beheer: De gemeente verft het bankje elk jaar.
status:
  - datum: 2025-02-18
    stand: idee
thema: wonen
---
"""


def settings(project):
    layout = "per_gemeente" if project.gemeenten > 1 else "een_gemeente"
    return f"""titel: Kanarie
gemeente: stad
peildatum: 2025-06-01
indeling: {layout}
basis_url: https://voorbeeld.example/kanarie/
uitgever:
  naam: Gemeente Voorbeeldstad
methode:
  basisperiode: 2021
  verslagperiode: 2024
  trekkingen: 100
  maatstaven: [nederland]
"""


def areas(project):
    lines = ["gebied;naam;niveau;deel_van;cbs_codes;volgorde"]
    for order, area in enumerate(project.areas.values()):
        name = area.key.replace("-", " ").capitalize()
        lines.append(f"{area.key};{name};{area.level};{area.parent};{area.codes};{order}")
    return "\n".join(lines) + "\n"


def indicators(project):
    lines = ["indicator;naam;thema;groep;soort;eenheid;decimalen;richting;weging;minimaal_n;bron;persoonskenmerk"]
    for one in INDICATORS:
        source = "bevolking" if one.key == "inwoners" else one.source
        lines.append(f"{one.key};{one.key.capitalize()};{one.theme};{one.group};{one.kind};{one.unit};{one.decimals};"
                     f"{one.direction};{one.weighting};;{source};{one.personal}")
    return "\n".join(lines) + "\n"


def sources(project):
    lines = ["bron;naam;houder;bescherming;fictief"]
    for key, protection in SOURCES:
        if key == "bevolking" and not project.protected_inhabitants:
            protection = "al_beveiligd"
        lines.append(f"{key};Bron {key};Gemeente;{protection};ja")
    return "\n".join(lines) + "\n"


def deliveries(project):
    lines = ["levering;bron;bestand;vorm;periode;filter;indeling"]
    for one in INDICATORS:
        source = "bevolking" if one.key == "inwoners" else one.source
        lines.append(f"{one.key};{source};eigen/{one.key}.csv;tabel;;;")
    return "\n".join(lines) + "\n"


def links():
    lines = ["levering;kolom;indicator;rol;factor"]
    for one in INDICATORS:
        if "teller" in one.roles:
            lines += [f"{one.key};{one.key}-{role};{one.key};{role};" for role in one.roles]
        elif one.factor != 1:
            lines.append(f"{one.key};{one.key};{one.key};waarde;{one.factor}")
    return "\n".join(lines) + "\n"
