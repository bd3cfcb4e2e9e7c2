"""SHA256SUMS names every file beside and below it with its own sum, as `sha256sum --check` reads it."""

import hashlib
import re

from findings import Outcome, Skipped

SUMS = "SHA256SUMS"
LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
# Pages come from templates, and a catalogue would have to hold its own sum.
APART = {SUMS, "index.html", "catalogus.ttl", "catalogus.jsonld"}


def check(site):
    lists = site.files(SUMS)
    if not lists:
        raise Skipped(f"the site has no {SUMS}")
    outcome = Outcome()
    for file in lists:
        named = set()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not (found := LINE.fullmatch(line)):
                outcome.add(site.name(file), f"line {number}", "is no sum and a name")
                continue
            target = (file.parent / found.group(2)).resolve()
            outcome.pages += 1
            named.add(target)
            if not target.is_relative_to(site.folder) or not target.is_file():
                outcome.add(site.name(file), found.group(2), "is no file of the site")
            elif hashlib.sha256(target.read_bytes()).hexdigest() != found.group(1):
                outcome.add(site.name(file), found.group(2), "has another sum")
        for other in sorted(file.parent.rglob("*")):
            if other.is_file() and other.name not in APART and other not in named:
                outcome.add(site.name(file), other.relative_to(file.parent).as_posix(), "is not in the list")
    return outcome
