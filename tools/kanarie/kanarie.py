"""Builds projects in which every hidden figure is a number of its own, and looks for it in every byte of the site.

    tools/kanarie/kanarie.py PROGRAM [--projects N] [--no-browser] [--keep FOLDER]

Of each project: what must be hidden is hidden; no form of it is in any file, zip file or (of the first two) PDF; a twin
that differs only in hidden figures has the same bytes; and what can be computed from the open data, `tools/onthulling`
says, leaves every secret figure uncertain enough. Exits with 1 when that does not hold. Everything is invented.
"""

import argparse
import csv
import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import planted
from project import BY_KEY, INDICATORS, SCALE, Project, published
from scan import Forms, hits, hits_in, numbers_in
from twin import twin

ROOT = Path(__file__).parents[2]
BOUNDS = ROOT / "tools/onthulling"
# What the bounds of the program and of this script may differ by: they weigh with other figures that are rounded.
SLACK = 0.97
WITH_PDF = 2
# So many figures do not come together by accident.
SURE_FIGURES = 6


def main():
    options = arguments()
    faults, skipped = [], []
    browser = None if options.no_browser else browser_or_none(skipped)
    faults += planted.faults(browser)
    print(f"kanarie: planted leaks tried; {len(faults)} not found", flush=True)
    totals = {}
    for seed in range(1, options.projects + 1):
        with tempfile.TemporaryDirectory(prefix="kanarie-") as folder:
            folder = Path(options.keep, str(seed)) if options.keep else Path(folder)
            found, counts = Trial(seed, options.program, folder, browser if seed <= WITH_PDF else None).run()
        faults += [f"project {seed}: {fault}" for fault in found]
        for name, count in counts.items():
            totals[name] = totals.get(name, 0) + count
    for fault in faults[:40]:
        print(f"kanarie: {fault}")
    print(f"kanarie: {options.projects} projects: " + ", ".join(f"{count} {name}" for name, count in totals.items()))
    for need in ("bounds held against the truth", "figures that differ in a twin", "forbidden forms"):
        if not totals.get(need):
            faults.append(f"no {need}")
    print(f"kanarie: {'FAILED: ' + str(len(faults)) if faults else 'passed'}"
          + (f"; SKIPPED: {', '.join(skipped)}" if skipped else ""))
    return 1 if faults or (skipped and os.environ.get("AUDIT_STRICT") == "1") else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--projects", type=int, default=24, help="how many projects are tried")
    parser.add_argument("--no-browser", action="store_true", help="print nothing, so that no PDF is searched")
    parser.add_argument("--keep", help="keep projects and sites in this folder")
    options = parser.parse_args()
    options.program = options.program.resolve()
    return options


def browser_or_none(skipped):
    """Something that prints pages, or nothing and why."""
    try:
        import pikepdf  # noqa: F401
        from printer import Printer
        if shutil.which("chromium") and shutil.which("pdftotext"):
            return Printer()
        skipped.append("PDF, for there is no chromium or pdftotext")
    except ImportError as error:
        skipped.append(f"PDF, for there is no {error.name}")
    return None


class Trial:
    """One project, built and looked through."""

    def __init__(self, seed, program, folder, browser):
        self.program, self.folder, self.browser, self.random = program, folder, browser, random.Random(seed)
        self.project = Project(seed, gemeenten=1 + seed % 2, protected_inhabitants=seed % 5 == 4,
                               plain_answers=seed % 3 == 0)

    def run(self):
        self.secrets = self.project.secrets()
        if fault := self.build(self.project, "een"):
            return [fault], {}
        cells = self.cells("een")
        hidden = self.hidden("een")
        other, changed = twin(self.project, hidden, self.random)
        if fault := self.build(other, "twee"):
            return [fault], {}
        # What else is hidden may follow from what is secret; of those indicators the two are no twins.
        apart = {key[0] for key in self.hidden("twee") ^ hidden}
        if apart:
            other.rows |= {key: dict(row) for key, row in self.project.rows.items() if key[1] in apart}
            changed = {key for key in changed if key[0] not in apart}
            if fault := self.build(other, "twee"):
                return [fault], {}
        found = [f"{' '.join(key)} is shown as {cells[key]['waarde']}" for key in self.secrets
                 if key in cells and cells[key]["status"] != "verborgen"]
        counts = {"hidden figures": len(hidden), "of which secret": len(self.secrets)}
        found += self.computed(counts)
        counts["figures that differ in a twin"] = len(changed)
        found += self.differences()
        found += self.forms(hidden, other, counts)
        return found, counts

    def build(self, project, name):
        project.write(self.folder / name, ROOT / "templates")
        run = subprocess.run([self.program, "bouw", "--stil", "--project", self.folder / name,
                              "--uit", self.folder / name / "site"], capture_output=True, text=True)
        faults = [line for line in run.stderr.splitlines() if " fout " in line]
        return f"does not build: {(faults or [run.stderr[-300:]])[0]}" if run.returncode else None

    def site(self, name):
        return self.folder / name / "site"

    def cells(self, name):
        found = {}
        for file in self.site(name).rglob("open-data/waarnemingen.csv"):
            with open(file, encoding="utf-8", newline="") as rows:
                for row in csv.DictReader(rows):
                    found[row["indicator"], row["gebied"], row["periode"]] = row
        return found

    def hidden(self, name):
        return {key for key, row in self.cells(name).items() if row["status"] == "verborgen"}

    def computed(self, counts):
        """The bounds of the published figures, held against what the secret ones are."""
        file = self.folder / "geheim.csv"
        lines = [f"{area};{indicator};{period};{secret.value};{secret.width * SLACK}"
                 for (indicator, area, period), secret in self.secrets.items()]
        file.write_text("gebied;indicator;periode;waarde;breedte\n" + "\n".join(lines) + "\n")
        run = subprocess.run([sys.executable, BOUNDS, "--echt", file, self.site("een")], capture_output=True, text=True)
        lines = run.stdout.splitlines()
        counts["bounds held against the truth"] = sum(int(line.split(" grenzen")[0].rsplit(" ", 1)[-1])
                                                      for line in lines if " grenzen" in line)
        return [line for line in lines if line.startswith(("onthuld", "fout"))] or (
            [run.stderr[-300:]] if run.returncode else [])

    def differences(self):
        one, other = self.site("een"), self.site("twee")
        names = [{str(file.relative_to(site)) for file in site.rglob("*") if file.is_file()} for site in (one, other)]
        found = [f"{name} is in one of two twins" for name in names[0] ^ names[1]]
        return found + [f"{name} differs between two twins" for name in sorted(names[0] & names[1])
                        if (one / name).read_bytes() != (other / name).read_bytes()]

    def forms(self, hidden, other, counts):
        forms, others = forbidden(self.project, hidden), forbidden(other, hidden)
        # A number that is shown elsewhere may be there; so may one that is there without the hidden figure.
        chance = set()
        for file in self.site("twee").rglob("*"):
            if file.is_file():
                chance |= numbers_in(file.name, file.read_bytes()) & forms.of.keys()
        # A short number that both have is there by chance: that the bytes are the same says more. A long one is not.
        chance = {form for form in chance if sum(map(str.isdigit, form)) < SURE_FIGURES
                  or not forms.of[form] & others.of.get(form, set())}
        shown = shown_numbers(self.project, hidden)
        forms.without(chance | shown)
        counts["forbidden forms"] = len(forms.of)
        counts["forms left out as too short"] = len(forms.short)
        counts["forms left out as also there by chance"] = len(chance)
        found = hits(forms, self.site("een"))
        if self.browser:
            for name, data in self.browser.print(sorted(self.site("een").rglob("wijken/*/index.html"))):
                counts["PDF files"] = counts.get("PDF files", 0) + 1
                found += hits_in(forms, name, data)
        return [str(hit) for hit in found]


def forbidden(project, hidden):
    forms = Forms()
    for key, area, period in sorted(hidden):
        indicator = BY_KEY[key]
        delivered = [p for p in project.periods(indicator) if published(p) == period]
        if not delivered:
            continue  # a year that the program made of its quarters
        whole = project.whole(area, indicator, delivered[0])
        rows = [project.rows.get((unit, key, delivered[0])) for unit in project.units_of(area)] + [whole]
        for row in filter(None, rows):
            add(forms, indicator, row, f"{key} {area} {period}", project)
    return forms


def add(forms, indicator, row, name, project):
    decimals = indicator.decimals
    for role, number in row.items():
        if role == "marge" or number == "x":
            continue  # the same everywhere
        forms.add(number, decimals if role in ("waarde", "ondergrens", "bovengrens") else 0, f"{role}: {name}")
        if role == "waarde" and indicator.factor != 1:
            forms.add(number * indicator.factor, decimals, f"{role}: {name}")
    if indicator.kind in SCALE:
        share = project.value(indicator, row)
        # Per hundred, per thousand and as a part of one.
        for times in (1, 10, 0.1, 0.01):
            forms.add(share * times, decimals, f"share: {name}")


def shown_numbers(project, hidden):
    """What was delivered for figures that are shown."""
    forms = Forms()
    units = {unit: area.key for area in project.areas.values() for unit in (area.parts or (area.key,))}
    for (unit, key, period), row in project.rows.items():
        if (key, units[unit], published(period)) not in hidden:
            add(forms, BY_KEY[key], row, "", project)
    for area in project.areas.values():
        forms.add(sum(project.people[unit] for unit in project.units_of(area.key)), 0, "")
        for indicator in INDICATORS:
            for period in project.periods(indicator):
                row = project.whole(area.key, indicator, period)
                if row and (indicator.key, area.key, published(period)) not in hidden:
                    add(forms, indicator, row, "", project)
    return set(forms.of)


if __name__ == "__main__":
    sys.exit(main())
