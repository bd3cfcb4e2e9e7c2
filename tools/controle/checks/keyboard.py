"""With Tab every link and field is reached, is seen to have the focus, and is not covered."""

from findings import Outcome

MOST_STOPS = 400
REACHABLE = 'a[href],button,input,select,textarea,summary,[tabindex="0"]'
TARGETS = """[...document.querySelectorAll('%s')]
  .filter(e => !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0)
  .filter(e => e.checkVisibility({ visibilityProperty: true }))
  // Tab reaches one radio button of a group; the arrows reach the others.
  .filter((e, i, all) => e.type !== 'radio' || all.findIndex(o => o.type === 'radio' && o.name === e.name) === i).length"""
STOP = """(() => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return null;
  const style = getComputedStyle(e), box = e.getClientRects()[0] || e.getBoundingClientRect();
  const opaque = c => c !== 'transparent' && !/, 0\\)$/.test(c);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && opaque(style.outlineColor);
  const inView = box.width > 0 && box.height > 0
    && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  // Of what is larger than the window, the part that can be seen counts.
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const spots = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) =>
    document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y));
  const free = spots.some(s => s && (s === e || e.contains(s) || s.contains(e)));
  window.__seen = window.__seen || new Map();
  const first = !window.__seen.has(e); window.__seen.set(e, true);
  const words = (e.textContent || e.value || e.name || '').trim().slice(0, 30);
  return { name: e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' "' + words + '"',
    ring: ring || style.boxShadow !== 'none', own: style.outlineStyle === 'auto', inView, free, first, target: e.matches('%s') } })()"""


async def check(site, browser, server, pages):
    pages = site.one_per_kind()
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        for width in (1280, 375):
            await tab.size(width)
            await tab.open(server.address(page))
            await walk(outcome, tab, page, f"{width} px")

    await browser.each(pages, visit)
    return outcome


async def walk(outcome, tab, page, width):
    targets = await tab.evaluate(TARGETS % REACHABLE)
    stops = reached = 0
    while stops < min(targets + 20, MOST_STOPS):
        await tab.key("Tab", number=9)
        stop = await tab.evaluate(STOP % REACHABLE)
        if stop is None or not stop["first"]:
            break
        stops += 1
        reached += stop["target"]
        place = f"{width}, {stop['name']}"
        # Without a style sheet the browser draws the ring itself.
        if not stop["ring"] and not (page.stands_alone and stop["own"]):
            outcome.add(page.name, place, "the focus is not visible: no outline of 2 px and no shadow")
        if not stop["inView"]:
            outcome.add(page.name, place, "the focus is outside of the window")
        elif not stop["free"]:
            outcome.add(page.name, place, "something covers the element that has the focus")
    if reached < targets and stops < MOST_STOPS:
        outcome.add(page.name, width, f"Tab reaches {reached} of the {targets} links, buttons and fields")
    if stops >= MOST_STOPS:
        outcome.notes.append(f"{page.name}: only the first {MOST_STOPS} of {targets} tab stops, {width}")
