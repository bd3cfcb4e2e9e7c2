"""A project in which every road by which a figure is hidden is taken, with figures that occur nowhere else.

Everything is invented, and follows from a seed. `rows` are the figures as a municipality delivers them; `secret` says,
written from the method and not from the program, which of them may not be shown and how uncertain each has to stay.
"""

import math
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from certainty import byar_width, student_width, wilson_width

YEARS = (2021, 2022, 2023, 2024)
THRESHOLD = {"telling": 10, "zorg": 8, "niet_gevoelig": 5, "enquete": 10}
SCALE = {"aandeel": 100, "promillage": 1000, "enqueteaandeel": 100}
WHOLE = {"aandeel": (0, 100), "enqueteaandeel": (0, 100), "rapportcijfer": (1, 10)}
ROLES = ("waarde", "teller", "noemer", "n", "sd", "marge", "ondergrens", "bovengrens")


@dataclass(frozen=True)
class Indicator:
    key: str
    kind: str
    unit: str
    decimals: int
    source: str
    direction: str = "lager_is_beter"
    theme: str = "zorg"
    group: str = "objectief"
    roles: tuple = ("waarde",)
    weighting: str = ""
    personal: str = "nee"
    periods: tuple = YEARS
    factor: float = 1

    @property
    def is_count(self):
        return self.kind == "getal" and self.unit != "euro"


QUARTERS = tuple(f"2023KW{quarter:02}" for quarter in range(1, 5))
INDICATORS = (
    Indicator("inwoners", "getal", "inwoners", 0, "cijfers", "neutraal", "wonen"),
    Indicator("woz", "getal", "euro", 0, "cijfers", "hoger_is_beter", "wonen", roles=("waarde", "noemer"), factor=1000),
    Indicator("mutaties", "promillage", "per 1.000", 1, "cijfers", "neutraal", "wonen", roles=("waarde", "n")),
    Indicator("clienten", "getal", "personen", 0, "zorg", "neutraal"),
    Indicator("schulden", "getal", "huishoudens", 0, "telling", "lager_is_beter", factor=1),
    Indicator("meldingen", "getal", "aantal", 0, "winkels", "neutraal", periods=QUARTERS),
    Indicator("werkloos", "aandeel", "%", 1, "telling", roles=("teller", "noemer"), weighting="inwoners"),
    Indicator("jeugdhulp", "promillage", "per 1.000", 1, "zorg", roles=("waarde", "noemer"), weighting="inwoners"),
    Indicator("overlast", "promillage", "per 1.000", 2, "winkels", roles=("waarde", "noemer"),
              weighting="inwoners", periods=("2023", *QUARTERS)),
    Indicator("leegstand", "aandeel", "%", 1, "winkels", theme="wonen", roles=("waarde", "n"), weighting="inwoners"),
    Indicator("inkomen", "getal", "euro", 0, "telling", "hoger_is_beter", "wonen", roles=("waarde", "noemer"),
              weighting="inwoners", factor=1000),
    Indicator("alleenstaand", "aandeel", "%", 1, "telling", "neutraal", "wonen", roles=("teller", "noemer"),
              weighting="inwoners", personal="ja"),
    Indicator("vroeger", "aandeel", "%", 2, "zorg", roles=("waarde", "noemer"), weighting="inwoners", periods=(2022,)),
    Indicator("thuis", "rapportcijfer", "", 1, "enquete", "hoger_is_beter", "wonen", "beleving", ("waarde", "n", "sd")),
    Indicator("veilig", "enqueteaandeel", "%", 0, "enquete", "hoger_is_beter", "wonen", "beleving",
              ("waarde", "n", "ondergrens", "bovengrens")),
    Indicator("meedoen", "enqueteaandeel", "%", 1, "enquete", "hoger_is_beter", "zorg", "beleving",
              ("waarde", "n", "marge")),
)
BY_KEY = {indicator.key: indicator for indicator in INDICATORS}


@dataclass
class Area:
    key: str
    level: str
    parent: str
    codes: str = ""
    parts: tuple = ()  # codes that are delivered in the place of the area
    children: list = field(default_factory=list)


@dataclass(frozen=True)
class Secret:
    value: float
    width: float  # how much must stay between what it can be at least and at most


class Project:
    def __init__(self, seed, gemeenten=1, protected_inhabitants=False, plain_answers=False):
        self.random = random.Random(seed)
        self.gemeenten, self.protected_inhabitants = gemeenten, protected_inhabitants
        self.has_budget = gemeenten == 1 and not protected_inhabitants
        self.plain_answers = plain_answers  # the mean of all answers, in which nobody weighs more
        self.areas, self.rows = {}, {}
        self.make_areas()
        self.leaves = [unit for unit in self.units() if not self.below(unit)]
        self.people = {}
        self.make_figures()
        self.delivered = {key: dict(row) for key, row in self.rows.items()}

    # --- areas -------------------------------------------------------------------------------------------------

    def make_areas(self):
        self.add("nederland", "land", "", "NL00")
        for city in range(self.gemeenten):
            name = ("stad", "dorp")[city]
            self.add(name, "gemeente", "nederland", f"GM990{city}")
            for number in range(1, self.random.randint(4, 6) + 1):
                key, code = f"{name}-wijk-{number}", f"WK990{city}{number:02}"
                if number == 2:
                    self.add(key, "wijk", name, f"{code}+WK990{city}9{number}", (code, f"WK990{city}9{number}"))
                    continue
                self.add(key, "wijk", name, code)
                for buurt in range(1, self.random.choice((0, 2, 3, 4)) + 1):
                    self.add(f"{key}-{buurt}", "buurt", key, f"BU990{city}{number:02}{buurt:02}")

    def add(self, key, level, parent, codes, parts=()):
        self.areas[key] = Area(key, level, parent, codes, parts)
        if parent:
            self.areas[parent].children.append(key)

    def units(self):
        """What figures are delivered of: areas, or the codes that one consists of."""
        return [unit for area in self.areas.values() for unit in (area.parts or (area.key,))]

    def below(self, unit):
        area = self.areas.get(unit)
        return [unit for child in (area.children if area else ())
                for unit in (self.areas[child].parts or (child,))]

    def units_of(self, key):
        return self.areas[key].parts or (key,)

    # --- figures -----------------------------------------------------------------------------------------------

    def make_figures(self):
        draw = self.random
        for leaf in self.leaves:
            self.people[leaf] = draw.choice((31, 47, draw.randint(70, 300)) + (0,) * 5) or draw.randint(700, 9000)
        for unit in reversed(self.units()):
            if unit not in self.people:
                self.people[unit] = sum(self.people[part] for part in self.below(unit))
        for indicator in INDICATORS:
            for period in indicator.periods:
                period = str(period)
                whole = {leaf: self.leaf(indicator, leaf) for leaf in self.leaves}
                # The year of what is delivered by quarter as well is the sum of those.
                for unit in reversed(self.units()):
                    if unit not in whole:
                        whole[unit] = self.together(indicator, [whole[part] for part in self.below(unit)])
                self.deliver(indicator, period, whole)
        self.fill_year(BY_KEY["overlast"])

    def leaf(self, indicator, leaf):
        """Numerator, denominator, answers, mean and deviation of one leaf."""
        draw, people = self.random, self.people[leaf]
        if indicator.key == "inwoners":
            return {"count": people}
        if indicator.is_count:
            large = draw.randint(11_003, 98_999)
            return {"count": draw.choice((0, 1, 3, 4, 7, 9, 14, 23, large, large, large, large))}
        if indicator.kind in SCALE and indicator.source != "enquete":
            base = people
            few = min(base, draw.choice((0, 2, 4, 6, 9, 12)))
            some = min(base, round(base * draw.uniform(0.02, 0.6)))
            share = draw.choice((few, some, some, some, base if indicator.kind == "aandeel" else some))
            return {"base": base, "having": share}
        if indicator.source == "enquete":
            low, high = (4.5, 8.5) if indicator.kind == "rapportcijfer" else (12, 93)
            return {"mean": round(draw.uniform(low, high), 5), "base": people, "answers": draw.choice(
                (draw.randint(9, 29), draw.randint(30, 99), draw.randint(100, 400), draw.randint(100, 400))),
                "sd": round(draw.uniform(1.1, 1.7), 4)}
        return {"mean": round(draw.uniform(21, 61), 5), "base": people, "sd": 0}

    def together(self, indicator, parts):
        total = lambda name: sum(part[name] for part in parts)
        if indicator.is_count:
            return {"count": total("count")}
        if "having" in parts[0]:
            return {"base": total("base"), "having": total("having")}
        name = "answers" if self.plain_answers and "answers" in parts[0] else "base"
        weights = [part[name] for part in parts]
        found = {"mean": sum(w * part["mean"] for w, part in zip(weights, parts)) / max(1, sum(weights)),
                 "base": total("base"), "sd": parts[0]["sd"]}
        if "answers" in parts[0]:
            found["answers"] = total("answers")
        return found

    def deliver(self, indicator, period, whole):
        for unit, figures in whole.items():
            area = self.areas.get(unit)
            level = area.level if area else "wijk"
            if level == "land" and indicator.is_count and indicator.key != "inwoners":
                continue
            if level == "gemeente" and indicator.key in ("inkomen", "meedoen"):
                continue  # the city has no figure of its own, so that it is computed
            if indicator.key == "woz" and figures["base"] < 60:
                self.rows[unit, indicator.key, period] = {"waarde": "x", "noemer": figures["base"]}
                continue
            self.rows[unit, indicator.key, period] = self.row(indicator, figures)

    def row(self, indicator, figures):
        row = {}
        if indicator.is_count:
            return {"waarde": figures["count"]}
        value = figures["mean"] if "mean" in figures else \
            SCALE[indicator.kind] * figures["having"] / max(1, figures["base"])
        for role in indicator.roles:
            row[role] = {
                "waarde": round(value, 6), "teller": figures.get("having"), "noemer": figures["base"],
                "n": figures.get("answers", figures["base"]), "sd": figures.get("sd"), "marge": 7.12345,
                "ondergrens": round(max(0, value - 9.87654), 5), "bovengrens": round(min(100, value + 8.76543), 5),
            }[role]
        return row

    def fill_year(self, indicator):
        """A rate of a year is that of its quarters together."""
        for unit in self.units():
            parts = [self.rows.get((unit, indicator.key, quarter)) for quarter in QUARTERS]
            if all(parts):
                year = self.rows[unit, indicator.key, "2023"]
                year["waarde"] = round(sum(part["waarde"] for part in parts), 6)

    # --- what may not be shown -----------------------------------------------------------------------------------

    def protection(self, indicator):
        if indicator.key == "inwoners" and self.protected_inhabitants:
            return "telling"
        return {"cijfers": "al_beveiligd", "winkels": "niet_gevoelig"}.get(indicator.source, indicator.source)

    def whole(self, key, indicator, period):
        """The figure of an area; of a composed one what its parts are together, or nothing."""
        rows = [self.rows.get((unit, indicator.key, period)) for unit in self.units_of(key)]
        if any(row is None or "x" in row.values() for row in rows):
            return None
        if len(rows) == 1:
            return rows[0]
        if indicator.is_count:
            return {"waarde": sum(row["waarde"] for row in rows)}
        base = [row.get("noemer") or self.people[unit] for unit, row in zip(self.units_of(key), rows)]
        total = sum(base) or 1
        found = {role: sum(row[role] for row in rows) for role in ("teller", "noemer", "n") if role in rows[0]}
        if "waarde" in rows[0]:
            found["waarde"] = sum(b * row["waarde"] for b, row in zip(base, rows)) / total
        return found

    def value(self, indicator, row):
        return row["waarde"] if "waarde" in row else SCALE[indicator.kind] * row["teller"] / max(1, row["noemer"])

    def secret(self, key, indicator, period):
        """What makes a figure secret by itself; nothing when it may be shown."""
        protection = self.protection(indicator)
        row = self.whole(key, indicator, period)
        if protection == "al_beveiligd" or row is None:
            return None
        level, people = self.areas[key].level, sum(self.people[unit] for unit in self.units_of(key))
        value, tau = self.value(indicator, row), THRESHOLD[protection]
        is_small = level in ("wijk", "buurt")
        if indicator.is_count:
            return Secret(value, tau) if 0 < value < tau or (is_small and people < 50) else None
        low, high = WHOLE.get(indicator.kind, (0, math.inf))
        if protection == "enquete":
            if row["n"] >= 30 and not (is_small and people < 50):
                return None
            own = self.survey_width(indicator, row, value)
            return Secret(value, min(own, (high - low) / 2))
        base = row.get("noemer") or row.get("n") or people
        if base == 0:
            return None
        is_secret = base < 50 or (is_small and people < 50)
        if indicator.kind not in SCALE:
            return Secret(value, 0.5) if is_secret else None
        scale = SCALE[indicator.kind]
        having = row["teller"] if "teller" in row else value * base / scale
        is_secret |= 1e-9 < having < tau - 0.5 or 1e-9 < base - having < tau - 0.5
        is_secret |= protection in ("telling", "zorg") and (having < 1e-9 or base - having < 1e-9)
        if not is_secret:
            return None
        own = wilson_width(having, base) if indicator.kind == "aandeel" else byar_width(having, base)
        return Secret(value, min(max(own, min(tau, base / 2) * scale / base), (high - low) / 2))

    def survey_width(self, indicator, row, value):
        if "ondergrens" in row:
            return row["bovengrens"] - row["ondergrens"]
        if "marge" in row:
            return min(100, value + row["marge"]) - max(0, value - row["marge"])
        return student_width(row.get("sd", 1.5), row["n"])

    def secrets(self):
        return {(indicator.key, key, published(period)): secret for indicator in INDICATORS
                for period in self.periods(indicator) for key in self.areas
                if (secret := self.secret(key, indicator, period))}

    def periods(self, indicator):
        return [str(period) for period in indicator.periods]

    # --- files ---------------------------------------------------------------------------------------------------

    def write(self, folder, templates):
        folder = Path(folder)
        shutil.copytree(templates, folder / "templates", dirs_exist_ok=True)
        for name, text in self.files().items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")

    def files(self):
        from texts import texts
        files = {f"data/eigen/{indicator.key}.csv": self.table(indicator) for indicator in INDICATORS}
        return files | texts(self)

    def table(self, indicator):
        if "waarde" not in indicator.roles:
            return self.long_table(indicator)
        lines = ["gebied;indicator;periode;" + ";".join(indicator.roles)]
        for unit in self.units():
            for period in self.periods(indicator):
                if row := self.rows.get((unit, indicator.key, period)):
                    cells = [written(row.get(role, "")) for role in indicator.roles]
                    lines.append(f"{unit};{indicator.key};{period};" + ";".join(cells))
        return "\n".join(lines) + "\n"

    def long_table(self, indicator):
        """A numerator and a denominator, each in a row of its own."""
        return "gebied;indicator;periode;waarde\n" + "".join(
            f"{unit};{indicator.key}-{role};{period};{written(row[role])}\n"
            for (unit, key, period), row in self.rows.items() if key == indicator.key for role in indicator.roles)


def published(period):
    """As open data call a period that a table delivers as 2023KW01."""
    return period.replace("KW0", "-K")


def written(cell):
    return str(cell).replace(".", ",")
