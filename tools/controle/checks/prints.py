"""A page prints on A4 with the name of the area on every sheet, and its PDF is tagged for assistive software."""

import asyncio
import re
import tempfile
from pathlib import Path

import pikepdf

from findings import Outcome

MOST_SHEETS, A4, HEAD = 4, (595, 842), 57  # points; the head is the margin of 20 mm at the top

HEADING, FILE = re.compile(r"/H\d?"), re.compile(r"\S*\.(svg|png|jpe?g|gif|webp|avif)", re.IGNORECASE)

# The name of the area: the last crumb, or else the heading.
NAMES = """[...document.querySelectorAll('nav [aria-current=page], h1')].map(e => e.textContent.trim()).filter(Boolean)"""


async def check(site, browser, server, pages):
    profiles = site.kinds.get("wijk", [])
    areas = [page for page in pages if page.kind == "wijk"] if site.is_sample else profiles
    others = [page for page in site.one_per_kind() if page.kind != "wijk"]
    outcome = Outcome(len(areas + others))
    sheets = {}
    with tempfile.TemporaryDirectory(prefix="audit-pdf-") as folder:

        async def visit(tab, page):
            await tab.open(page.file.as_uri())
            names = await tab.evaluate(NAMES)
            file = Path(folder, page.name.replace("/", "_") + ".pdf")
            file.write_bytes(await tab.pdf())
            count = examine(outcome, page, file)
            sheets[page.kind] = max(sheets.get(page.kind, 0), count)
            if page.kind == "wijk":
                if count > MOST_SHEETS:
                    outcome.add(page.name, "print", f"{count} sheets are more than {MOST_SHEETS}")
                for number in range(1, count + 1):
                    head = plain(await head_of(file, number))
                    if not any(plain(name) in head for name in names):
                        outcome.add(page.name, f"sheet {number}", f'the running header does not name "{(names or [page.name])[-1]}"')
            file.unlink()

        await browser.each(areas + others, visit)
    outcome.notes.append(f"printed {len(areas)} of {len(profiles)} wijkprofielen and {len(others)} other pages")
    outcome.notes.append("most sheets: " + ", ".join(f"{kind} {count}" for kind, count in sorted(sheets.items())))
    return outcome


async def head_of(file, number):
    process = await asyncio.create_subprocess_exec(
        "pdftotext", "-f", str(number), "-l", str(number), "-x", "0", "-y", "0", "-W", str(A4[0]), "-H", str(HEAD),
        "-layout", str(file), "-", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
    return (await process.communicate())[0].decode(errors="replace")


def plain(text):
    """Hyphens, soft ones too, and spaces may stand elsewhere in print."""
    return re.sub(r"[\s\u00ad\u2010-\u2015-]+", "", text).lower()


def examine(outcome, page, file):
    """What PDF/UA asks and we can see; not a replacement for a full validator. Returns the number of sheets."""
    with pikepdf.open(file) as pdf:
        root = pdf.Root
        numbers = {sheet.objgen: number for number, sheet in enumerate(pdf.pages, 1)}
        for sheet, number in zip(pdf.pages, numbers.values()):
            box = [float(v) for v in sheet.mediabox]
            size = sorted((box[2] - box[0], box[3] - box[1]))
            off = abs(size[0] - A4[0]) > 2 or abs(size[1] - A4[1]) > 2
            if off and not page.stands_alone:  # without a style sheet the reader's own paper is right
                outcome.add(page.name, f"sheet {number}", f"{size[0]:.0f} x {size[1]:.0f} points is not A4")
        if not root.get("/MarkInfo", {}).get("/Marked", False) or "/StructTreeRoot" not in root:
            outcome.add(page.name, "PDF", "is not tagged")
        elif not any(True for _ in elements(root.StructTreeRoot)):
            outcome.add(page.name, "PDF", "has no tags")
        else:
            examine_tags(outcome, page, root, numbers)
        if not str(root.get("/Lang", "")).startswith("nl"):
            outcome.add(page.name, "PDF", f"its language is '{root.get('/Lang', '')}', not nl")
        titled = str(pdf.docinfo.get("/Title", "")).strip()
        if not titled or not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            outcome.add(page.name, "PDF", "has no title, or does not display it")
        return len(pdf.pages)


def examine_tags(outcome, page, root, numbers):
    headings = []
    for element in elements(root.StructTreeRoot):
        kind = str(element.get("/S", ""))
        sheet = element.get("/Pg")
        place = f"sheet {numbers.get(sheet.objgen, '?')}" if sheet is not None else "PDF"
        if HEADING.fullmatch(kind):
            headings.append(kind)
        if kind == "/Figure":
            alternative = str(element.get("/Alt", "")).strip()
            if not alternative:
                outcome.add(page.name, place, "a Figure has no Alt")
            elif FILE.fullmatch(alternative):
                outcome.add(page.name, place, f"a Figure has only the name of a file as Alt: '{alternative}'")
        if kind == "/TH" and not scopes(element):
            outcome.add(page.name, place, "a TH has no Scope")
        if kind == "/Table" and not any(str(part.get("/S", "")) == "/TH" for part in elements(element)):
            outcome.add(page.name, place, "a Table has no TH")
    if headings.count("/H1") != 1:
        outcome.add(page.name, "PDF", f"has {headings.count('/H1')} headings H1 in its tags, not one")
    if page.kind == "wijk" and "/H2" not in headings:
        outcome.add(page.name, "PDF", "has no heading H2 in its tags")


def scopes(element):
    attributes = element.get("/A")
    listed = attributes if isinstance(attributes, pikepdf.Array) else [attributes]
    return any(isinstance(one, pikepdf.Dictionary) and "/Scope" in one for one in listed)


def elements(node):
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if not isinstance(here, pikepdf.Dictionary):
            continue
        if "/S" in here:
            yield here
        children = here.get("/K")
        waiting.extend(children if isinstance(children, pikepdf.Array) else [children])
