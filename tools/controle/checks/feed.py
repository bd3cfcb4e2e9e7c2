"""Every Atom feed has what RFC 4287 asks, and leads to files of the site."""

import re
from datetime import datetime
from urllib.parse import unquote, urlsplit

from findings import Outcome, Skipped

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check(site):
    files = site.files(".atom")
    if not files:
        raise Skipped("the site has no feed; it needs basis_url")
    outcome = Outcome(len(files))
    for file in files:
        Feed(outcome, site, file).examine()
    return outcome


class Feed:
    def __init__(self, outcome, site, file):
        self.outcome, self.site, self.file, self.name = outcome, site, file, site.name(file)
        self.base, self.identifiers = None, set()

    def add(self, place, text):
        self.outcome.add(self.name, place, text)

    def examine(self):
        import feedparser
        from lxml import etree
        content = self.file.read_bytes()
        parsed = feedparser.parse(content)
        if parsed.bozo:
            self.add("feedparser", str(parsed.get("bozo_exception", "does not understand it")))
        try:
            root = etree.fromstring(content)
        except etree.XMLSyntaxError as error:
            self.add("", f"is not well-formed: {error}")
            return
        if root.tag != ATOM + "feed":
            self.add(root.tag, "is not the feed of Atom")
            return
        entries = root.findall(ATOM + "entry")
        if len(parsed.entries) != len(entries):
            self.add("feedparser", f"finds {len(parsed.entries)} of {len(entries)} entries")
        self.examine_head(root, entries)
        for number, entry in enumerate(entries, 1):
            self.examine_entry(entry, f"entry {number}", root)
        self.outcome.notes.append(f"{self.name}: {len(entries)} entries")

    def examine_head(self, root, entries):
        own = [link.get("href") for link in self.links(root, "self")]
        if len(own) != 1 or not own[0].endswith("/" + self.name):
            self.add("link self", f"is {own or 'not there'}, not the address of {self.name}")
        else:
            self.base = own[0].removesuffix(self.name)
        self.required(root, "feed")
        if not text(root, "rights"):
            self.add("feed", "has no rights")
        newest = max((text(entry, "updated") or "" for entry in entries), default="")
        if entries and (text(root, "updated") or "") < newest:
            self.add("updated", f"is before that of its entry of {newest}")
        self.lead(root, "feed")

    def examine_entry(self, entry, place, root):
        self.required(entry, place)
        if not (author(entry) or author(root)):
            self.add(place, "has no author with a name, and neither has the feed")
        if not self.links(entry, "alternate") and entry.find(ATOM + "content") is None:
            self.add(place, "has neither an alternate link nor content")
        self.lead(entry, place)

    def required(self, element, place):
        for name in ("id", "title", "updated"):
            if len(element.findall(ATOM + name)) != 1 or not text(element, name):
                self.add(place, f"has not exactly one {name} with words in it")
        identifier, updated = text(element, "id"), text(element, "updated")
        if identifier:
            parts = urlsplit(identifier)
            if not parts.scheme or not (parts.netloc or parts.scheme in ("tag", "urn")):
                self.add(place, f"its id '{identifier}' is not absolute")
            if identifier in self.identifiers:
                self.add(place, f"its id '{identifier}' is there twice")
            self.identifiers.add(identifier)
        if updated and not is_moment(updated):
            self.add(place, f"its updated '{updated}' is no moment of RFC 3339")

    def links(self, element, relation):
        return [link for link in element.findall(ATOM + "link") if link.get("rel", "alternate") == relation]

    def lead(self, element, place):
        links = element.findall(ATOM + "link")
        if place == "feed" and not self.links(element, "alternate"):
            self.add(place, "has no alternate link")
        for link in links:
            address = link.get("href") or ""
            if not urlsplit(address).scheme:
                self.add(place, f"its link '{address}' is not absolute")
            elif link.get("rel", "alternate") in ("self", "alternate", "enclosure") and self.base:
                if not is_file(self.site, address, self.base):
                    self.add(place, f"its link '{address}' is no file of the site")


def is_file(site, address, base):
    """An address that ends in a slash is that of the page in the folder."""
    if not address.startswith(base):
        return False
    path = unquote(urlsplit(address.removeprefix(base)).path)
    if not path or path.endswith("/"):
        path += "index.html"
    file = (site.folder / path).resolve()
    return file.is_relative_to(site.folder) and file.is_file() and site.name(file) == path


def text(element, name):
    found = element.find(ATOM + name)
    return "".join(found.itertext()).strip() if found is not None else None


def author(element):
    found = element.find(ATOM + "author")
    return found is not None and text(found, "name")


def is_moment(words):
    if not MOMENT.fullmatch(words):
        return False
    try:
        datetime.fromisoformat(words.replace("Z", "+00:00"))
    except ValueError:
        return False
    return True
