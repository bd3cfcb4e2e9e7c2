"""Leaks that were put in on purpose: whoever looks for numbers has to find every one of them."""

import io
import tempfile
import zipfile
from pathlib import Path

from scan import Forms, hits, hits_in

# Raw, rounded, with another mark, in groups; the number itself is 48731.26594.
WRITTEN = ("48731.26594", "48731,26594", "48731.2659", "48731,266", "48731.27", "48731,3", "48731", "48.731", "48 731",
           "48\u00a0731", "48\u202f731", "48.731,3", "48731,3%", "48&nbsp;731", "48&#8239;731", "48731.3&#37;")
# Where a number may stand in each kind of file.
FILES = {
    "blad.html": '<p>Dit is {} hier.</p>', "titel.html": '<abbr title="{}">x</abbr>', "plek.html": '<p data-x="{}"></p>',
    "gedeeld.html": "<p><span>{}</span></p>", "zoek.js": 'zoek=[["a","{}"]];', "beeld.svg": '<svg><title>{}</title></svg>',
    "plek.svg": '<svg><circle cx="{}"/></svg>', "cijfers.csv": 'a,"{}",b\n', "excel.csv": "a;{};b\n",
    "cijfers.json": '{{"a": "{}"}}', "kaart.xml": "<a>{}</a>", "lees.txt": "{}", "stijl.css": ".a{{width:{}px}}",
}


def faults(printer=None):
    forms = Forms()
    forms.add(48731.26594, 1, "the planted number")
    found = []
    for written in WRITTEN:
        for name, text in FILES.items():
            content = text.format(written).encode()
            for path, data in ((name, content), ("mee.zip", packed(name, content)),
                               ("mee.zip", packed("in.zip", packed(name, content)))):
                is_html = name.endswith((".html", ".xml", ".svg")) or "&" not in written
                if is_html and not hits_in(forms, path, data):
                    found.append(f"{written} in {name} is not found in {path}")
    found += [f"{hit} is not there" for hit in hits_in(forms, "a.html", b"<p>148731.3 and 487312 and 8731 and 4.8731</p>")]
    if printer:
        found += printed(forms, printer)
    return found


def packed(name, content):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return file.getvalue()


PAGES = {
    "tekst": "<title>t</title><p>Dit is 48.731,3 hier.", "naam": '<title>t 48731</title><p>a',
    "tag": '<title>t</title><img alt="48731,27" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width=9 height=9>',
    "goed": "<title>t</title><p>Niets.",
}


def printed(forms, printer):
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, text in PAGES.items():
            file = Path(folder, name, "index.html")
            file.parent.mkdir()
            file.write_text(f"<!doctype html><html lang=nl><meta charset=utf-8>{text}", encoding="utf-8")
            files.append(file)
        found = {name: hits_in(forms, name, data) for name, data in printer.print(files)}
    return [f"a planted number in {name} is {'' if name == 'goed' else 'not '}found" for name in
            (f"{page}.pdf" for page in PAGES) if bool(found.get(name)) == (name == "goed.pdf")]
