"""Every page fits 320 px without scrolling sideways, and on one page per kind text can be spaced (WCAG 1.4.12)."""

from findings import Outcome

SPACING = """(() => { const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
    p{margin-bottom:2em!important}`);
  document.adoptedStyleSheets = [sheet] })()"""
OPEN = "document.querySelectorAll('details').forEach(d => { d.open = true })"
# What sticks out to the right outside of regions that scroll by themselves: a box, or text that overflows its box.
WIDTH = """(() => {
  const root = document.documentElement, width = %d;
  const parents = e => { const all = []; for (let p = e; p && p !== document.body; p = p.parentElement) all.push(p); return all };
  const scrolls = e => parents(e.parentElement).some(p => /auto|scroll/.test(getComputedStyle(p).overflowX));
  const hidden = e => parents(e).some(p => { const style = getComputedStyle(p), box = p.getBoundingClientRect();
    return style.position === 'absolute' && box.width <= 2 || /inset\\(|rect\\(/.test(style.clipPath + style.clip) });
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map(c => '.' + c).join('');
  const right = e => { const rights = [e.getBoundingClientRect().right], range = document.createRange();
    for (const node of e.childNodes) if (node.nodeType === 3 && node.data.trim()) {
      range.selectNodeContents(node); rights.push(range.getBoundingClientRect().right) }
    return Math.max(...rights) };
  const out = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility() && !e.ownerSVGElement
    && right(e) > width + 1 && !scrolls(e));
  const inner = out.filter(e => !out.some(other => other !== e && e.contains(other)));
  const visible = inner.filter(e => !hidden(e));
  const page = Math.max(root.scrollWidth, root.clientWidth, document.body.scrollWidth);
  return [page, (page > width && !visible.length ? inner : visible).slice(0, 3)
    .map(e => name(e) + ' "' + e.textContent.trim().slice(0, 30) + '"')] })()"""
# Text that its own box cuts off, and text of a picture outside of that picture or over another text of it.
CUT = """(() => {
  const found = [], name = e => e.tagName.toLowerCase() + [...e.classList].map(c => '.' + c).join('');
  for (const e of document.querySelectorAll('body *:not(svg *)')) {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (!/hidden|clip/.test(style.overflow) || box.width <= 2 || box.height <= 2 || !e.textContent.trim()) continue;
    if (e instanceof SVGElement) continue;
    if (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2)
      found.push([name(e), 'cuts off "' + e.textContent.trim().slice(0, 40) + '"']) }
  for (const svg of document.querySelectorAll('svg:not(svg svg)')) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    const clips = getComputedStyle(svg).overflowX !== 'visible';
    const labels = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()])
      .filter(([t, b]) => b.width > 0 && t.textContent.trim());
    labels.forEach(([t, b], i) => {
      if (clips && (b.left < frame.left - 2 || b.right > frame.right + 2 || b.top < frame.top - 3 || b.bottom > frame.bottom + 3))
        found.push([name(svg), 'label "' + t.textContent + '" falls outside of its picture']);
      labels.slice(i + 1).forEach(([u, c]) => {
        const wide = Math.min(b.right, c.right) - Math.max(b.left, c.left);
        const high = Math.min(b.bottom, c.bottom) - Math.max(b.top, c.top);
        if (wide > 2 && high > Math.min(b.height, c.height) * .35)
          found.push([name(svg), 'labels "' + t.textContent + '" and "' + u.textContent + '" overlap']) }) }) }
  return found })()"""


async def check_narrow(site, browser, server, pages):
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        await tab.size(320, 640)
        await tab.open(server.address(page))
        for state, deed in (("320 px", "0"), ("320 px, details open", OPEN)):
            await tab.evaluate(deed)
            await measure_width(outcome, tab, page, state, 320)
        await measure_cuts(outcome, tab, page, "320 px")
        await tab.size(1280)
        await measure_cuts(outcome, tab, page, "1280 px")

    await browser.each(pages, visit)
    return outcome


async def check_spacing(site, browser, server, pages):
    pages = site.one_per_kind()
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        await tab.open(server.address(page))
        await tab.evaluate(OPEN)
        await tab.evaluate(SPACING)
        for width in (1280, 320):
            await tab.size(width)
            await measure_width(outcome, tab, page, f"spaced text at {width} px", width)
            await measure_cuts(outcome, tab, page, f"spaced text at {width} px")

    await browser.each(pages, visit)
    return outcome


async def measure_width(outcome, tab, page, state, width):
    found, culprits = await tab.evaluate(WIDTH % width)
    if found > width:
        outcome.add(page.name, state, f"the page is {found} px wide; sticking out: {', '.join(culprits) or 'unknown'}")
    for culprit in culprits if found <= width else []:
        outcome.add(page.name, state, f"{culprit} is cut off at the edge of the page")


async def measure_cuts(outcome, tab, page, state):
    for place, text in await tab.evaluate(CUT):
        outcome.add(page.name, f"{state}, {place}", text)
