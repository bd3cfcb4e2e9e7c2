"""The sitemap lists every page once, with a day that is not after the data; robots.txt names it."""

import re
from datetime import date
from urllib.parse import unquote

from findings import Outcome, Skipped

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MOST, LARGEST, LONGEST = 50_000, 50 * 1024 * 1024, 2048
DAY = re.compile(r"\d{4}-\d\d-\d\d")
REFERENCE = re.compile(r"Cijfers zoals bekend op (\d{1,2}) (\w+) (\d{4})")
MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()


def check(site):
    file = site.folder / "sitemap.xml"
    if not file.is_file():
        raise Skipped("the site has no sitemap.xml; it needs basis_url")
    sitemap = Sitemap(Outcome(), site)
    sitemap.read(file)
    sitemap.conclude()
    return sitemap.outcome


class Sitemap:
    def __init__(self, outcome, site):
        self.outcome, self.site, self.addresses = outcome, site, []
        self.limit = reference_day(site)
        if self.limit is None:
            outcome.notes.append("no page says as of when its figures are, so lastmod is compared with nothing")

    def read(self, file, within=False):
        from lxml import etree
        name = self.site.name(file)
        if file.stat().st_size > LARGEST:
            self.outcome.add(name, "", "is larger than 50 MB")
        try:
            root = etree.parse(file).getroot()
        except etree.XMLSyntaxError as error:
            self.outcome.add(name, "", f"is not well-formed: {error}")
            return
        if root.tag == SPACE + "sitemapindex" and not within:
            for entry in root:
                self.read_list(name, entry)
        elif root.tag == SPACE + "urlset":
            if len(root) > MOST:
                self.outcome.add(name, "", f"has {len(root)} addresses, more than {MOST}")
            self.addresses += [(name, address) for entry in root if (address := self.address(name, entry, "url"))]
        else:
            self.outcome.add(name, root.tag, "is no list of the protocol")

    def read_list(self, name, entry):
        address = self.address(name, entry, "sitemap")
        file = self.site.folder / (address or "").rsplit("/", 1)[-1]
        if not address or not file.is_file():
            self.outcome.add(name, address, "is no list of the site")
            return
        self.read(file, within=True)

    def address(self, name, entry, kind):
        places = entry.findall(SPACE + "loc")
        if entry.tag != SPACE + kind or len(places) != 1 or not (address := (places[0].text or "").strip()):
            self.outcome.add(name, entry.tag, f"is no {kind} with one loc")
            return None
        if len(address) > LONGEST or not address.isascii():
            self.outcome.add(name, address, "is too long, or has other signs than ASCII")
        for changed in entry.findall(SPACE + "lastmod"):
            self.examine_day(name, address, (changed.text or "").strip())
        return address

    def examine_day(self, name, address, words):
        day = words[:10]
        try:
            if not DAY.fullmatch(words):
                raise ValueError
            if self.limit and date.fromisoformat(day) > self.limit:
                self.outcome.add(name, address, f"lastmod {day} is after the data of {self.limit}")
        except ValueError:
            self.outcome.add(name, address, f"lastmod '{words}' is no day")

    def conclude(self):
        if not self.addresses:
            self.outcome.add("sitemap.xml", "", "lists nothing")
            return
        self.outcome.pages = len(self.addresses)
        base = min((address for _, address in self.addresses), key=len)
        if not base.startswith("https://") or not base.endswith("/"):
            self.outcome.add("sitemap.xml", base, "is not the https address of the home page")
        seen = set()
        for name, address in self.addresses:
            path = self.path(name, address, base)
            if path in seen:
                self.outcome.add(name, address, "is listed twice")
            seen.add(path)
        expected = {page.name for page in self.site.pages if page.file.name == "index.html" and "/id/" not in "/" + page.name}
        for page in sorted(expected - seen):
            self.outcome.add(page, "sitemap.xml", "does not list it")
        robots = self.site.folder / "robots.txt"
        if robots.is_file() and f"Sitemap: {base}sitemap.xml" not in robots.read_text(encoding="utf-8").splitlines():
            self.outcome.add("robots.txt", "", f"does not name {base}sitemap.xml")

    def path(self, name, address, base):
        path = unquote(address.removeprefix(base))
        path += "index.html" if not path or path.endswith("/") else ""
        file = (self.site.folder / path).resolve()
        if not address.startswith(base) or not file.is_relative_to(self.site.folder) or not file.is_file():
            self.outcome.add(name, address, "is no page of the site")
        return path


def reference_day(site):
    home = site.folder / "index.html"
    found = REFERENCE.search(home.read_text(encoding="utf-8")) if home.is_file() else None
    if not found or found.group(2) not in MONTHS:
        return None
    return date(int(found.group(3)), MONTHS.index(found.group(2)) + 1, int(found.group(1)))
