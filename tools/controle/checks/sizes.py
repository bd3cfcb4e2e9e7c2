"""Pages, styles and scripts keep within their budget."""

import gzip

from findings import Outcome

KILO = 1000
AREA_PAGE, AREA_PAGE_ZIPPED, OTHER_PAGE = 60 * KILO, 12 * KILO, 100 * KILO
STYLES, SCRIPTS = 20 * KILO, 12 * KILO
SEARCH_INDEX = "zoekindex"


def check(site):
    outcome = Outcome(len(site.pages))
    largest = {}
    for page in site.pages:
        content = page.bytes()
        size, zipped = len(content), len(gzip.compress(content, 6))
        largest[page.kind] = max(largest.get(page.kind, (0, 0)), (size, zipped))
        if page.kind == "wijk":
            limit(outcome, page.name, "HTML", size, AREA_PAGE)
            limit(outcome, page.name, "HTML, gzip", zipped, AREA_PAGE_ZIPPED)
        else:
            limit(outcome, page.name, "HTML", size, OTHER_PAGE)
    scripts = [file for file in site.files(".js") if not file.name.startswith(SEARCH_INDEX)]
    for name, files, budget in (("all styles", site.files(".css"), STYLES), ("all scripts", scripts, SCRIPTS)):
        total = sum(file.stat().st_size for file in files)
        limit(outcome, "", name, total, budget)
        outcome.notes.append(f"{name}: {kilo(total)} of {kilo(budget)}")
    for kind, (size, zipped) in sorted(largest.items()):
        outcome.notes.append(f"largest {kind}: {kilo(size)}, gzip {kilo(zipped)}")
    return outcome


def limit(outcome, page, place, size, budget):
    if size > budget:
        outcome.add(page, place, f"{kilo(size)} is more than {kilo(budget)}")


def kilo(size):
    return f"{size / KILO:.1f} kB"
