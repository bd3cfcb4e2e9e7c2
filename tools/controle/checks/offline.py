"""From file:// every page opens without a failing request, and search, sorting and comparing work."""

import asyncio
import re

from findings import Outcome, Skipped

VISIBLE = "e.checkVisibility({ visibilityProperty: true })"
LINKS = """[...document.querySelectorAll('main a[href]')].filter(e => %s)
  .map(e => [e.href.split('#')[0], e.textContent.trim().replace(/\\s+/g, ' ')])""" % VISIBLE
SEARCH_FIELD = re.compile(rb"<input\b[^>]*\bname=[\"']?q\b")
PATIENCE = 3.0


async def check_open(site, browser, server, pages):
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        listen(outcome, tab, page)
        await tab.open(page.file.as_uri())
        await asyncio.sleep(0.02)

    await browser.each(pages, visit)
    return outcome


def listen(outcome, tab, page):
    addresses = {}

    def failed(event):
        address = addresses.get(event["requestId"], "a request")
        if not event.get("canceled"):
            outcome.add(page.name, address, f"fails: {event['errorText']}")

    def request(event):
        addresses[event["requestId"]] = address = event["request"]["url"]
        if not address.startswith(("file:", "data:", "blob:")):
            outcome.add(page.name, address, "is not read from the disk")

    tab.on("Network.requestWillBeSent", request)
    tab.on("Network.loadingFailed", failed)
    tab.on("Runtime.exceptionThrown", lambda event: outcome.add(
        page.name, "exception", event["exceptionDetails"].get("exception", {}).get("description", "unknown")))
    tab.on("Log.entryAdded", lambda event: event["entry"]["level"] in ("error", "warning") and outcome.add(
        page.name, "console", event["entry"]["text"]))


async def check_search(site, browser, server, pages):
    """Types the name of a wijk from the list from A to Z, and expects its link among what is found."""
    searching = [page for page in site.pages if "zoeken/" in page.name and SEARCH_FIELD.search(page.bytes())]
    if not searching:
        raise Skipped("no page in zoeken/ has an input[name=q]")
    outcome = Outcome(len(searching))
    async with await browser.tab() as tab:
        for page in searching:
            listen(outcome, tab, page)
            await tab.open(page.file.as_uri())
            listed = await tab.evaluate(LINKS)
            areas = [(address, text) for address, text in listed if "/wijken/" in address and len(text) > 2]
            if not areas:
                outcome.add(page.name, "list from A to Z", "has no visible link to a wijk without a search")
                continue
            area = areas[len(areas) // 2]
            await search_for(outcome, tab, page, listed, area)
            others = {other.file.as_uri() for other in searching} - {page.file.as_uri()}
            await search_from_elsewhere(outcome, tab, site, page, others, listed, area)
    return outcome


async def search_from_elsewhere(outcome, tab, site, searching, others, listed, area):
    """A search field on another page leads to the page that searches, and to the wijk there.

    Where each gemeente has a page that searches, a page leads to that of its own.
    """
    for page in site.one_per_kind():
        if page.kind == searching.kind or not SEARCH_FIELD.search(page.bytes()):
            continue
        await tab.open(page.file.as_uri())
        if await tab.evaluate("document.querySelector('input[name=q]').form.action") in others:
            continue
        await type_query(tab, area)
        await tab.loads(tab.key("Enter", number=13, text="\r"))
        if not await found(tab, listed, area[0]) or not await tab.evaluate("location.pathname.includes('/zoeken/')"):
            outcome.add(page.name, "input[name=q]", f'searching for "{area[1]}" does not lead to a result in zoeken/')


async def type_query(tab, area):
    query = area[1].split("(")[0].strip()
    await tab.evaluate("(document.querySelector('main input[name=q]') || document.querySelector('input[name=q]')).focus()")
    await tab.send("Input.insertText", text=query)
    return query


async def search_for(outcome, tab, page, listed, area):
    address = area[0]
    query = await type_query(tab, area)
    if not await found(tab, listed, address):
        # Some forms only search after Enter, which opens the page again with ?q=.
        await tab.key("Enter", number=13, text="\r")
        if not await found(tab, listed, address):
            outcome.add(page.name, "input[name=q]", f'typing "{query}" shows no result that links to it')
            return
    await tab.open(page.file.as_uri() + "?q=" + query.replace(" ", "+"))
    if not await found(tab, listed, address):
        outcome.add(page.name, "?q=", f'opening the page with the question "{query}" shows no result that links to it')


async def found(tab, listed, address):
    """The list of visible links changed, and the wijk is in it."""
    for _ in range(int(PATIENCE / 0.1)):
        await asyncio.sleep(0.1)
        try:
            now = await tab.evaluate(LINKS)
        except Exception:  # the page is being replaced by the next one
            continue
        if now != listed and any(link[0] == address for link in now):
            return True
    return False


SORT_BUTTONS = "[...document.querySelectorAll('main th button')].filter(e => %s)" % VISIBLE
SORTED = """(() => { const button = %s[%d], head = button.closest('th'), table = head.closest('table');
  const column = [...head.parentElement.children].indexOf(head);
  return { name: button.textContent.trim(), sort: head.getAttribute('aria-sort'),
    cells: [...table.tBodies[0].rows].map(r => (r.cells[column] || r).textContent.trim()) } })()"""


async def check_sorting(site, browser, server, pages):
    """Every button in a table head, on one page per kind, sorts the rows and says so with aria-sort."""
    outcome = Outcome()
    async with await browser.tab() as tab:
        for page in site.one_per_kind():
            listen(outcome, tab, page)
            await tab.open(page.file.as_uri())
            buttons = await tab.evaluate(SORT_BUTTONS + ".length")
            outcome.pages += bool(buttons)
            for index in range(min(buttons, 12)):
                await sort_by(outcome, tab, page, index)
    if not outcome.pages:
        raise Skipped("no table has a button in its head")
    return outcome


async def sort_by(outcome, tab, page, index):
    states = [await tab.evaluate(SORTED % (SORT_BUTTONS, index))]
    for _ in range(2):
        await tab.evaluate(f"{SORT_BUTTONS}[{index}].click()")
        states.append(await tab.evaluate(SORTED % (SORT_BUTTONS, index)))
    place = f'sort by "{states[0]["name"]}"'
    if not all(state["sort"] in ("ascending", "descending") for state in states[1:]):
        outcome.add(page.name, place, "a click does not set aria-sort on the head")
    orders = [state["cells"] for state in states]
    if any(sorted(order) != sorted(orders[0]) for order in orders):
        outcome.add(page.name, place, "a click changes what the rows hold")
    elif len(set(orders[0])) > 1 and orders[0] == orders[1] == orders[2]:
        outcome.add(page.name, place, "two clicks leave the rows in the same order")
    for state in states[1:]:
        values = [number(cell) for cell in state["cells"] if re.search(r"\d", cell)]
        if None not in values and values != sorted(values, reverse=state["sort"] == "descending"):
            outcome.add(page.name, place, f"the numbers are not {state['sort']}: {', '.join(state['cells'][:6])}")


def number(text):
    """A number as the Dutch write it, at the start of a cell."""
    found = re.match(r"([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d.])", text)
    if not found:
        return None
    value = float(found.group(2).replace(".", "") + "." + (found.group(3) or "0"))
    return -value if found.group(1) else value


CHOICES = """[...document.querySelectorAll('main select, main input[type=checkbox]')].filter(e => %s).length""" % VISIBLE
CHOOSE = """(() => { const fire = e => ['input', 'change'].forEach(k => e.dispatchEvent(new Event(k, { bubbles: true })));
  const shown = [...document.querySelectorAll('main select')].filter(e => %s), names = [];
  shown.slice(0, 2).forEach((e, i) => { e.selectedIndex = Math.min(e.options.length - 1, i + 1); fire(e);
    names.push(e.selectedOptions[0].textContent.trim()) });
  if (!shown.length) [...document.querySelectorAll('main input[type=checkbox]')].filter(e => %s).slice(0, 2)
    .forEach(e => { e.click(); names.push((e.labels[0] || e).textContent.trim()) });
  return names })()""" % (VISIBLE, VISIBLE)
# What can be seen of the tables and pictures, apart from the form that is used to choose.
SHOWN = """JSON.stringify([...document.querySelectorAll('main :is(table, tr, td, th, svg, [data-gebied])')]
  .filter(e => !e.closest('form, fieldset')).map(e => %s))
  + [...document.querySelectorAll('main :is(table, output, [role=status], [aria-live])')]
    .map(e => e.innerText).join()""" % VISIBLE


async def check_comparing(site, browser, server, pages):
    """Choosing two areas on a page of vergelijk/ changes what is shown, and names both."""
    comparing = [page for page in site.pages if "vergelijk/" in page.name]
    outcome = Outcome()
    async with await browser.tab() as tab:
        for page in comparing:
            listen(outcome, tab, page)
            await tab.open(page.file.as_uri())
            if not await tab.evaluate(CHOICES):
                continue
            outcome.pages += 1
            before = await tab.evaluate(SHOWN)
            names = await tab.evaluate(CHOOSE)
            await asyncio.sleep(0.3)
            if await tab.evaluate(SHOWN) == before:
                outcome.add(page.name, "compare", f"choosing {' and '.join(names)} changes nothing")
            visible = await tab.evaluate("document.querySelector('main').innerText")
            for name in names:
                if name not in visible:
                    outcome.add(page.name, "compare", f'"{name}" is chosen and not shown')
    if not outcome.pages:
        raise Skipped("no page in vergelijk/ has a select or a checkbox")
    return outcome
