"""Looks for numbers in every byte of a site: in texts, in what zip files hold, in the text and the tags of PDFs."""

import csv
import html
import io
import json
import re
import subprocess
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

# A number of three figures occurs by itself everywhere.
LEAST_FIGURES = 4
SPACES = " \u00a0\u202f\u2009"
WHOLE = re.compile(r"(?<![0-9])[0-9]+(?![0-9])")
BROKEN = re.compile(r"(?<![0-9])(?=([0-9]+[.,][0-9]+))")
GROUPED = re.compile(rf"(?<![0-9])(?=([0-9]{{1,3}}(?:[.{SPACES}][0-9]{{3}})+(?![0-9])(?:[.,][0-9]+)?))")


@dataclass(frozen=True)
class Hit:
    file: str
    form: str
    what: str

    def __str__(self):
        return f"{self.file}: {self.form} is {self.what}"


class Forms:
    """Every way to write the forbidden numbers, and what each is a form of."""

    def __init__(self):
        self.of, self.short = {}, set()

    def add(self, number, decimals, what):
        """The number raw, and with every number of decimals from none to all."""
        if number is None or number != number:
            return
        text = plain(number)
        raw = len(text.partition(".")[2])
        for count in range(0, max(raw, decimals) + 1):
            self.add_text(f"{abs(number):.{count}f}", what)
        self.add_text(text, what)

    def add_text(self, text, what):
        whole, _, rest = text.partition(".")
        for trimmed in {rest, rest.rstrip("0")}:
            figures = (whole + trimmed).lstrip("0")
            names = self.written(whole, trimmed)
            if len(figures) < LEAST_FIGURES:
                self.short |= names
            else:
                for name in names:
                    self.of.setdefault(name, set()).add(what)

    def written(self, whole, rest):
        groups = f"{int(whole):,}".split(",")
        wholes = {whole} | {mark.join(groups) for mark in [".", *SPACES]}
        return {w + mark + rest for w in wholes for mark in ".,"} if rest else wholes

    def without(self, others):
        self.of = {form: what for form, what in self.of.items() if form not in others}


def plain(number):
    text = f"{abs(number):.10f}".rstrip("0").rstrip(".")
    return text or "0"


def hits(forms, folder, with_pdf=()):
    found = []
    for file in sorted(Path(folder).rglob("*")):
        if file.is_file():
            found += hits_in(forms, str(file.relative_to(folder)), file.read_bytes())
    for name, data in with_pdf:
        found += hits_in(forms, name, data)
    return found


def hits_in(forms, name, data):
    found = numbers_in(name, data)
    return [Hit(name, form, min(forms.of[form])) for form in sorted(found & forms.of.keys())] + [
        hit for inner, content in inside(name, data) for hit in hits_in(forms, f"{name}!{inner}", content)]


def numbers_in(name, data):
    if name.endswith(".pdf"):
        return numbers(pdf_text(data))
    text = cells_of(name, data.decode("utf-8", "replace"))
    found = numbers(text)
    if "&" in text:
        found |= numbers(html.unescape(text))
    if "\\u" in text:
        found |= numbers(re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text))
    if "%" in text:
        found |= numbers(re.sub(r"%([0-9a-fA-F]{2})", lambda match: chr(int(match[1], 16)), text))
    # A number of which the figures stand in elements of their own is read as one.
    if b"<" in data:
        found |= numbers(html.unescape(re.sub(r"</?(?:span|b|strong|em|small|tspan|sup|sub)\b[^>]*>", "", text)))
    return found


def cells_of(name, text):
    """The cells one by one, where a comma stands between them: 1,167 is one and 167."""
    try:
        if name.endswith(".csv") and ";" not in text.partition("\n")[0]:
            return "\n".join(cell for row in csv.reader(io.StringIO(text), strict=True) for cell in row)
        if name.endswith((".json", ".jsonld")):
            return "\n".join(values(json.loads(text)))
    except ValueError:
        pass
    return text


def values(thing):
    parts = [*thing, *thing.values()] if isinstance(thing, dict) else thing if isinstance(thing, list) else None
    if parts is None:
        yield thing if isinstance(thing, str) else json.dumps(thing)
        return
    for part in parts:
        yield from values(part)


def numbers(text):
    return {match[0] for match in WHOLE.finditer(text)} | {
        match[1] for pattern in (BROKEN, GROUPED) for match in pattern.finditer(text)}


def inside(name, data):
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                yield entry, archive.read(entry)


def pdf_text(data):
    """What a reader sees, what is read aloud, and what the file says of itself."""
    import pikepdf
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        seen = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, check=True).stdout
    texts = [seen.decode("utf-8", "replace")]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            collect(thing, texts, pikepdf)
        if "/Metadata" in pdf.Root:
            texts.append(pdf.Root.Metadata.read_bytes().decode("utf-8", "replace"))
    # The browser says its own version there.
    return re.sub(r"(?:Headless)?Chrome/\S+|Skia/PDF \S+", "", "\n".join(texts))


def collect(thing, texts, pikepdf):
    """The texts of an object; what it refers to is an object of its own."""
    waiting = [thing]
    while waiting:
        here = waiting.pop()
        if isinstance(here, pikepdf.String):
            texts.append(str(here))
        elif isinstance(here, pikepdf.Array):
            waiting += [part for part in here if not indirect(part)]
        elif isinstance(here, (pikepdf.Dictionary, pikepdf.Stream)):
            waiting += [part for _, part in here.items() if not indirect(part)]


def indirect(part):
    return getattr(part, "is_indirect", False)
