"""Every JSON file of open data follows the schema that is published beside it."""

import json

from findings import Outcome, Skipped
from site_pages import is_earlier

SCHEMA = "json-schema.json"
# Descriptions have standards of their own; csvw checks them.
DESCRIPTIONS = {SCHEMA, "csv-metadata.json", "datapackage.json"}
MOST = 5  # findings of one file; one wrong column is wrong in every row


def check(site):
    folders = sorted(folder for folder in site.folder.rglob("open-data") if folder.is_dir() and data(folder))
    if not folders:
        raise Skipped("the site has no open data in JSON")
    outcome = Outcome()
    for folder in folders:
        if not (folder / SCHEMA).is_file():
            if is_earlier(folder, site):
                outcome.notes.append(f"{site.name(folder)} is of an earlier edition that has no {SCHEMA}")
            else:
                outcome.add(site.name(folder), SCHEMA, "is not there")
            continue
        examine(outcome, site, folder)
    return outcome


def data(folder):
    """A very large site has its data as CSV alone."""
    return [file for file in sorted(folder.rglob("*.json")) if file.name not in DESCRIPTIONS]


def examine(outcome, site, folder):
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError
    schema = json.loads((folder / SCHEMA).read_bytes())
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        outcome.add(site.name(folder / SCHEMA), error.json_path, error.message)
        return
    used = set()
    for file in data(folder):
        name = file.relative_to(folder).as_posix().removesuffix(".json")
        definition = "gebied" if name.startswith("gebieden/") else name
        used.add(definition)
        outcome.pages += 1
        if definition not in schema["$defs"]:
            outcome.add(site.name(file), "", f"the schema has no definition '{definition}'")
            continue
        shape = {"$ref": "#/$defs/" + definition, "$defs": schema["$defs"]}
        validator = Draft202012Validator(shape, format_checker=Draft202012Validator.FORMAT_CHECKER)
        try:
            errors = validator.iter_errors(json.loads(file.read_bytes(), parse_constant=refuse))
            for error, _ in zip(errors, range(MOST)):
                outcome.add(site.name(file), error.json_path, error.message)
        except ValueError as error:
            outcome.add(site.name(file), "", f"is no JSON: {error}")
    # Other files need not be there: without an earlier edition nothing changed.
    tables = {name for name in schema["$defs"] if name + "-rij" in schema["$defs"]}
    for definition in sorted(tables - used):
        outcome.add(site.name(folder), definition, "is in the schema, and there is no such file")


def refuse(name):
    raise ValueError(f"{name} is no number")
