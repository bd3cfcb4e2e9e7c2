"""Without JavaScript everything is there. The words of a form that the page itself hides only serve its script."""

from findings import Outcome

# `forms` are the numbers of the forms of which the words do not count; what they hold besides words does.
COUNT = """(forms => { const main = document.querySelector('main') || document.body;
  const words = e => e.innerText.split(/\\s+/).filter(Boolean).length;
  const seen = selector => [...main.querySelectorAll(selector)]
    .filter(e => e.checkVisibility({ visibilityProperty: true })).length;
  return { headings: seen('h1, h2, h3'), links: seen('a[href]'), tables: seen('table'), rows: seen('tr'),
    pictures: seen('svg, img'),
    words: words(main) - forms.map(i => document.forms[i]).filter(f => f && f.checkVisibility() && main.contains(f))
      .map(words).reduce((sum, count) => sum + count, 0) } })(%s)"""
HIDDEN_FORMS = "[...document.forms].flatMap((form, i) => form.hidden ? [i] : [])"
# A script may add some words (on a button); it may not hold more than this part of them back.
WORDS = 0.95


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))
    scripted = 0

    async def visit(tab, page):
        nonlocal scripted
        await tab.size(1280)
        found, forms = [], []
        has_script = b"<script" in page.bytes()
        scripted += has_script
        for off in ([True, False] if has_script else [True]):
            await tab.send("Emulation.setScriptExecutionDisabled", value=off)
            await tab.open(server.address(page))
            if off:
                forms = await tab.evaluate(HIDDEN_FORMS)
            found.append(await tab.evaluate(COUNT % forms))
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
