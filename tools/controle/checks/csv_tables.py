"""Every CSV of open data is described, and is what its descriptions say: CSVW and Data Package."""

import csv
import itertools
import json
import warnings
from pathlib import Path

from findings import Outcome, Skipped
from site_pages import is_earlier

GROUP, PACKAGE = "csv-metadata.json", "datapackage.json"
MARK = b"\xef\xbb\xbf"


def check(site):
    groups = site.files(GROUP)
    tables = [file for file in site.files(".csv") if "open-data" in file.relative_to(site.folder).parts]
    if not groups and not tables:
        raise Skipped("the site has no open data")
    outcome, described, rows = Outcome(len(tables)), set(), 0
    for group in groups:
        for table in json.loads(group.read_bytes()).get("tables", []):
            described.add(file := (group.parent / table["url"]).resolve())
            if file.is_file():
                rows += examine(outcome, site, file, table)
            else:
                outcome.add(site.name(group), table["url"], "is described and not there")
        validate(outcome, site, group)
    bare = {file for file in tables if file not in described}
    for file in sorted(bare):
        if not is_earlier(file, site):
            outcome.add(site.name(file), "", f"is described by no {GROUP}")
    if earlier := sum(is_earlier(file, site) for file in bare):
        outcome.notes.append(f"{earlier} tables of earlier editions were published without a description")
    packages = site.files(PACKAGE)
    for package in packages:
        Package(outcome, site, package).examine()
    outcome.notes.append(f"{len(described)} tables of {rows} rows in {len(groups)} descriptions, {len(packages)} data packages")
    return outcome


def validate(outcome, site, group):
    """What the standard asks: data types, required cells, primary and foreign keys."""
    from csvw import CSVW
    name = site.name(group)
    try:
        with warnings.catch_warnings(record=True) as early:
            warnings.simplefilter("always")
            description = CSVW(str(group), validate=True, strict=True)
            valid = description.is_valid
        if not valid:
            for warning in list(description.warnings or early)[:20] or ["is not valid"]:
                outcome.add(name, "csvw", str(getattr(warning, "message", warning)).replace(str(site.folder) + "/", ""))
    except Exception as error:  # the validator raises what it finds first
        outcome.add(name, "csvw", f"{error}".replace(str(site.folder) + "/", "") or type(error).__name__)


def examine(outcome, site, file, table):
    """What the validator lets through: other heads, wider rows, other marks. Returns the number of rows."""
    name, delimiter = site.name(file), table.get("dialect", {}).get("delimiter", ",")
    content = file.read_bytes()
    if content.startswith(MARK) != (delimiter == ";"):
        outcome.add(name, "", "has a byte order mark" if delimiter == "," else "has no byte order mark")
    lines = content.removeprefix(MARK)
    if not lines.endswith(b"\r\n") or lines.count(b"\n") != lines.count(b"\r\n"):
        outcome.add(name, "", "has lines that do not end in CR LF")
    head, body = read(file, delimiter)
    columns = table["tableSchema"]["columns"]
    if head != [column["titles"] for column in columns]:
        outcome.add(name, "head", "differs from the titles of its description")
    for number, row in enumerate(body, 2):
        if len(row) != len(head):
            outcome.add(name, f"row {number}", f"has {len(row)} cells, not {len(head)}")
    if delimiter == ";":
        numbers = [place for place, column in enumerate(columns) if has_comma(column["datatype"])]
        for number, row in enumerate(body, 2):
            for place in numbers:
                if place < len(row) and "." in row[place]:
                    outcome.add(name, f"row {number}", f"'{row[place]}' has a point, not a comma")
    return len(body)


def has_comma(datatype):
    return isinstance(datatype, dict) and isinstance(datatype.get("format"), dict)


def read(file, delimiter=","):
    with open(file, encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.reader(handle, delimiter=delimiter, strict=True))
    return (rows[0], rows[1:]) if rows else ([], [])


class Package:
    """The same tables as a Data Package; its references may be empty, so these are all followed."""

    def __init__(self, outcome, site, file):
        self.outcome, self.name, self.folder = outcome, site.name(file), file.parent
        self.resources = {resource["name"]: resource for resource in json.loads(file.read_bytes())["resources"]}
        self.tables = {}

    def examine(self):
        for name, resource in self.resources.items():
            if not (file := self.folder / resource["path"]).is_file():
                self.outcome.add(self.name, name, f"'{resource['path']}' is not there")
                continue
            head, body = self.tables[name] = read(file)
            fields = resource["schema"]["fields"]
            if [field["name"] for field in fields] != head:
                self.outcome.add(self.name, name, "its fields differ from the head of the table")
            for place, field in enumerate(fields):
                self.examine_cells(name, field, [row[place] for row in body if place < len(row)])
        for name in self.tables:
            self.follow(name)

    def examine_cells(self, name, field, cells):
        rules = field.get("constraints", {})
        if rules.get("required") and "" in cells:
            self.outcome.add(self.name, f"{name} {field['name']}", "is required and empty")
        words = set(cells) - {""}
        if field["type"] == "boolean":
            words -= set(field["trueValues"] + field["falseValues"])
        elif "enum" in rules:
            words -= set(rules["enum"])
        else:
            return
        for word in itertools.islice(sorted(words), 3):
            self.outcome.add(self.name, f"{name} {field['name']}", f"'{word}' is none of its values")

    def follow(self, name):
        schema = self.resources[name]["schema"]
        keys = self.cells(name, schema["primaryKey"])
        if len(set(keys)) != len(keys):
            self.outcome.add(self.name, name, "has one primary key twice")
        for reference in schema.get("foreignKeys", []):
            target = reference["reference"]["resource"] or name
            if target not in self.tables:
                self.outcome.add(self.name, name, f"refers to '{target}', which is not there")
                continue
            known = set(self.cells(target, reference["reference"]["fields"]))
            lost = {key for key in self.cells(name, reference["fields"]) if any(key)} - known
            for key in itertools.islice(sorted(lost), 3):
                self.outcome.add(self.name, name, f"{'/'.join(key)} is not in {target}")

    def cells(self, name, columns):
        head, body = self.tables[name]
        places = [head.index(column) for column in columns if column in head]
        return [tuple(row[place] for place in places) for row in body if max(places, default=0) < len(row)]
