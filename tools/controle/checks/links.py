"""Every link on every page leads somewhere, on a server and from file://."""

import os
import re
from urllib.parse import unquote, urlsplit

from findings import Outcome
from site_pages import document

MARKED = re.compile(r"andere (web)?site|externe (link|website)", re.IGNORECASE)
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "xlink:href", "{http://www.w3.org/1999/xlink}href")
METADATA = {"canonical", "license", "author", "help", "alternate"}  # not fetched by a browser


def check(site, whole=None):
    """With `whole` the site is a part of that one, and leads to its other pages where it is published."""
    outcome = Outcome(len(site.pages))
    identifiers, folders = {}, {}
    for page in site.pages:
        found = page.document()
        identifiers.setdefault(page.file, ids_of(found))
        for element in found.iter():
            for address in addresses_of(element):
                if page.stands_alone:
                    fault = fault_alone(element, address, site)
                else:
                    fault = fault_in(element, address, page.file, site, identifiers, folders)
                    if fault and whole and element.tag in ("a", "form") and is_published(urlsplit(address), whole):
                        fault = None
                if fault:
                    outcome.add(page.name, f'{element.tag} "{address}"', fault)
    return outcome


def ids_of(document):
    return {e.get("id") for e in document.iter() if isinstance(e.tag, str) and e.get("id")} | {
        e.get("name") for e in document.iter("a") if e.get("name")}


def addresses_of(element):
    if not isinstance(element.tag, str):
        return
    for name in ADDRESSES:
        if (value := element.get(name)) is not None:
            yield value.strip()
    for candidate in (element.get("srcset") or "").split(","):
        if candidate.strip():
            yield candidate.split()[0]


def fault_in(element, address, file, site, identifiers, folders):
    try:
        parts = urlsplit(address)
    except ValueError:
        return "is not an address"
    if parts.scheme in ("mailto", "tel") and element.tag == "a":
        return None
    if parts.scheme or parts.netloc:
        return fault_outside(element, parts)
    if not address:
        return "is empty"
    if address.startswith("/"):
        return "starts at the root, which breaks file://"
    target = os.path.normpath(os.path.join(file.parent, unquote(parts.path))) if parts.path else str(file)
    if not target.startswith(str(site.folder) + os.sep):
        return "leaves the site"
    if os.path.isdir(target):
        return "is a folder, which shows a listing from file://"
    if fault := fault_in_path(target, folders):
        return fault
    if parts.fragment and target.endswith(".html"):
        known = identifiers.get(target_file := type(file)(target))
        if known is None:
            known = identifiers[target_file] = ids_of(document(target_file))
        if unquote(parts.fragment) not in known:
            return "there is no such id"
    return None


def fault_alone(element, address, site):
    """A page that a server shows at any depth leads with whole addresses to pages of the site, and asks for nothing."""
    parts = urlsplit(address)
    if element.tag != "a":
        return "is asked for by a page that a server shows at any depth"
    if parts.scheme in ("mailto", "tel"):
        return None
    if not parts.scheme:
        return "is relative on a page that a server shows at any depth"
    return None if is_published(parts, site) else fault_outside(element, parts)


def is_published(parts, site):
    """A whole address of a page of the site itself, wherever that is published."""
    steps = unquote(parts.path).strip("/").split("/")
    return parts.scheme == "https" and any((site.folder / "/".join(steps[i:])).is_file() for i in range(len(steps)))


def fault_outside(element, parts):
    relation = set((element.get("rel") or "").split())
    if element.tag == "link" and (METADATA & relation or (not relation and element.get("itemprop"))):
        return None
    if element.tag == "link" and element.get("itemprop") and not element.get("rel"):
        return None  # says something of a dataset
    if element.tag != "a":
        return "is a sub-resource or form from outside"
    if parts.scheme != "https":
        return "is not https"
    if not MARKED.search(element.text_content() + " " + (element.get("aria-label") or "")):
        return "leads to another website, and the link does not say so"
    return None


def fault_in_path(target, folders):
    """Names are compared exactly, also on a disk that does not care about capitals."""
    folder, name = os.path.split(target)
    if folder not in folders:
        folders[folder] = set(os.listdir(folder)) if os.path.isdir(folder) else set()
    if name in folders[folder]:
        return None
    if name.lower() in {other.lower() for other in folders[folder]}:
        return "differs in capitals from the file"
    return "there is no such file"
