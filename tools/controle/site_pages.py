"""A built site on disk: its pages, the kind of each page, and a fixed sample of them."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

DECLARED_KIND = re.compile(rb"<body[^>]*\sdata-soort=[\"']?([\w-]+)")
# What people do together: these pages differ most from one gemeente to another.
TOGETHER = {"agenda", "agendas", "maatregel", "initiatief", "initiatieven", "wijkbudget", "meedoen", "formulier",
            "organisaties", "gesprek"}
PLURALS = {"wijken": "wijk", "themas": "thema", "indicatoren": "indicator", "gemeenten": "gemeente"}


@dataclass(frozen=True, order=True)
class Page:
    name: str  # relative to the site, with slashes
    file: Path
    kind: str

    @property
    def stands_alone(self):
        """A server shows this page for any address, so it has no style sheet and no address that is relative."""
        return self.kind == "404"

    def bytes(self):
        return self.file.read_bytes()

    def document(self):
        return document(self.file)


def document(file):
    from lxml import html
    return html.fromstring(file.read_bytes() or b"<html></html>", parser=html.HTMLParser(encoding="utf-8"))


class Site:
    def __init__(self, folder, only=(), is_sample=False):
        """With `only` the site consists of those pages; links still lead to the others."""
        self.folder, self.only, self.is_sample = Path(folder).resolve(), set(only), is_sample

    @cached_property
    def pages(self):
        files = sorted(self.folder.rglob("*.html"))
        pages = [Page(name := self.name(file), file, kind_of(name, file)) for file in files]
        return [page for page in pages if not self.only or page.name in self.only]

    @cached_property
    def kinds(self):
        found = defaultdict(list)
        for page in self.pages:
            found[page.kind].append(page)
        return dict(sorted(found.items()))

    def files(self, suffix):
        return sorted(self.folder.rglob("*" + suffix))

    def name(self, file):
        return file.relative_to(self.folder).as_posix()

    def one_per_kind(self):
        """The largest page of each kind: it has the most that can go wrong."""
        return [max(pages, key=lambda page: (page.file.stat().st_size, page.name)) for pages in self.kinds.values()]

    def of_each_kind(self):
        """The largest page of each kind, and every page about what people do together."""
        return sorted({*self.one_per_kind(), *(page for page in self.pages if page.kind in TOGETHER)})

    def sample(self, limit):
        """Every page, or above the limit of each kind the largest and some at even distances."""
        if len(self.pages) <= limit:
            return self.pages
        share = max(3, limit // len(self.kinds))
        chosen = set(self.one_per_kind())
        for pages in self.kinds.values():
            step = max(1, len(pages) / (share - 1))
            chosen.update(pages[min(len(pages) - 1, round(i * step))] for i in range(share - 1))
        return sorted(chosen)


def is_earlier(path, site):
    """Of an edition that was published before, and is kept as it was."""
    return "edities" in path.relative_to(site.folder).parts


def kind_of(name, file):
    """What the page says it is, or else what the shape of its path says."""
    with open(file, "rb") as handle:
        declared = DECLARED_KIND.search(handle.read(20_000))
    if declared:
        return declared.group(1).decode()
    parts = name.split("/")
    if parts[0] == "gemeenten" and len(parts) > 3:
        parts = parts[2:]
    if parts[-1] != "index.html":
        return parts[-1].removesuffix(".html")
    folders = parts[:-1]
    if not folders:
        return "home"
    if len(folders) == 1:
        return folders[0]
    if folders[0] == "wijken" and len(folders) > 2:
        return "buurt"
    return PLURALS.get(folders[0], folders[0] + "-onderdeel")
