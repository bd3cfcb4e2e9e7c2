"""What can be taken along unpacks to a site that holds together, and works from file://."""

import stat
import tempfile
import zipfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from checks import links, offline
from findings import Outcome, Skipped
from site_pages import Site

README, WHOLE = "LEES-MIJ.txt", "wijkenmonitor-"
MOST = 30  # above this number of bundles of wijken only the first and the last are opened


def check_files(site):
    """No path leaves the folder, every link leads somewhere, and every other file is that of the site."""
    outcome = Outcome()
    for bundle in chosen(site):
        outcome.pages += 1
        with unpacked(outcome, site, bundle) as inner:
            if inner is None:
                continue
            if not (inner.folder / README).is_file():
                outcome.add(site.name(bundle), README, "is not there")
            if not (inner.folder / "index.html").is_file():
                outcome.add(site.name(bundle), "index.html", "is not there")
            adopt(outcome, site, bundle, links.check(inner, whole=site))
            compare(outcome, site, bundle, inner)
    return outcome


async def check_offline(site, browser, server, pages):
    """Search and comparing work in the whole site; of a wijk the first page opens."""
    outcome = Outcome()
    for bundle in chosen(site):
        with unpacked(Outcome(), site, bundle) as inner:
            if inner is None:
                outcome.add(site.name(bundle), "", "does not unpack")
                continue
            outcome.pages += 1
            start = [page for page in inner.pages if page.name == "index.html"]
            adopt(outcome, site, bundle, await offline.check_open(inner, browser, server, start))
            if is_whole(bundle):
                for check in (offline.check_search, offline.check_comparing):
                    try:
                        adopt(outcome, site, bundle, await check(inner, browser, server, inner.pages))
                    except Skipped as skip:  # a site that has none is skipped where the site itself is checked
                        outcome.add(site.name(bundle), check.__name__, str(skip))
    return outcome


def is_whole(bundle):
    return bundle.name.startswith(WHOLE)


def chosen(site):
    bundles = site.files(".zip")
    if not bundles:
        raise Skipped("the site has nothing to take along")
    whole, wijken = [b for b in bundles if is_whole(b)], [b for b in bundles if not is_whole(b)]
    return whole + (wijken if len(wijken) <= MOST else [wijken[0], wijken[-1]])


def adopt(outcome, site, bundle, inner):
    for finding in inner.findings:
        outcome.add(f"{site.name(bundle)}: {finding.page}", finding.place, finding.text)


@contextmanager
def unpacked(outcome, site, bundle):
    """The site in the one folder of a bundle; nothing where it may not be unpacked."""
    with tempfile.TemporaryDirectory(prefix="audit-bundle-") as folder:
        try:
            with zipfile.ZipFile(bundle) as archive:
                top = top_folder(outcome, site.name(bundle), archive)
                if top is not None:
                    archive.extractall(folder)
        except (zipfile.BadZipFile, OSError, RuntimeError) as error:
            outcome.add(site.name(bundle), "", f"does not unpack: {error}")
            top = None
        yield Site(Path(folder, top)) if top else None


def top_folder(outcome, name, archive):
    """Nothing where a path is not to be trusted; extracting would mend it without a word."""
    if broken := archive.testzip():
        outcome.add(name, broken, "has another sum than the file says")
        return None
    tops, safe, seen = set(), True, set()
    for entry in archive.infolist():
        path = PurePosixPath(entry.filename)
        is_link = stat.S_ISLNK(entry.external_attr >> 16)
        if path.is_absolute() or ".." in path.parts or "\\" in entry.orig_filename or ":" in entry.filename or is_link:
            outcome.add(name, entry.orig_filename, "leaves the folder, or is a link")
            safe = False
        if entry.filename.lower() in seen:
            outcome.add(name, entry.filename, "is there twice, on a disk that does not care about capitals")
        seen.add(entry.filename.lower())
        if path.parts:
            tops.add(path.parts[0] if len(path.parts) > 1 or entry.is_dir() else "")
    if len(tops) != 1 or "" in tops:
        outcome.add(name, ", ".join(sorted(tops)), "is not one folder that everything lies in")
        return None
    return tops.pop() if safe else None


def compare(outcome, site, bundle, inner):
    """Pages may lead elsewhere in a bundle; styles, scripts and data may not differ."""
    if not is_whole(bundle):
        return
    for file in sorted(inner.folder.rglob("*")):
        own = site.folder / inner.name(file)
        if file.is_file() and file.suffix != ".html" and file.name != README:
            if not own.is_file() or own.read_bytes() != file.read_bytes():
                outcome.add(site.name(bundle), inner.name(file), "is not that file of the site")
