"""Without JavaScript everything is there."""

from findings import Outcome

COUNT = """(() => { const main = document.querySelector('main') || document.body;
  const seen = selector => [...main.querySelectorAll(selector)]
    .filter(e => e.checkVisibility({ visibilityProperty: true })).length;
  return { headings: seen('h1, h2, h3'), links: seen('a[href]'), tables: seen('table'), rows: seen('tr'),
    pictures: seen('svg, img'), words: main.innerText.split(/\\s+/).filter(Boolean).length } })()"""
# A script may add some words (on a button); it may not hold more than this part of them back.
WORDS = 0.95


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))
    scripted = 0

    async def visit(tab, page):
        nonlocal scripted
        await tab.size(1280)
        found = []
        has_script = b"<script" in page.bytes()
        scripted += has_script
        for off in ([True, False] if has_script else [True]):
            await tab.send("Emulation.setScriptExecutionDisabled", value=off)
            await tab.open(server.address(page))
            found.append(await tab.evaluate(COUNT))
        compare(outcome, page, found[0], found[-1])

    await browser.each(pages, visit)
    outcome.notes.append(f"{scripted} pages have a script")
    return outcome


def compare(outcome, page, without, with_script):
    if not without["headings"] or without["words"] < 5:
        outcome.add(page.name, "without JavaScript", "there is no heading or no text in main")
    for what, count in with_script.items():
        least = count * WORDS if what == "words" else count
        if without[what] < least:
            outcome.add(page.name, "without JavaScript", f"{without[what]} {what} in place of {count}")
