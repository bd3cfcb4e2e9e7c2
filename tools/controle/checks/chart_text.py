"""Text in pictures, which axe does not look at, has a contrast of 4.5 with what lies behind it."""

from colours import contrast, parse
from findings import Outcome

LEAST = 4.5
TEXTS = """(() => { document.querySelectorAll('details').forEach(d => { d.open = true });
  const behind = e => { for (let p = e; p; p = p.parentElement) { const c = getComputedStyle(p).backgroundColor;
    if (c !== 'transparent' && !/, 0\\)$/.test(c)) return c }
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)' };
  const marks = svg => [...svg.querySelectorAll('rect, circle, path, polygon')].filter(e => {
    const s = getComputedStyle(e); return s.fill !== 'none' && s.fillOpacity > .5 });
  return [...document.querySelectorAll('svg text')].filter(t => t.textContent.trim() && t.checkVisibility()).map(t => {
    const b = t.getBoundingClientRect(), svg = t.closest('svg:not(svg svg)');
    // A filled mark that holds the middle of the text lies behind it when it was drawn before it.
    const under = marks(svg).filter(m => { const c = m.getBoundingClientRect(), some = b.height * .3;
      return m.compareDocumentPosition(t) & 4 && c.left <= b.left + 1 && c.right >= b.right - 1
        && c.top <= b.top + some && c.bottom >= b.bottom - some }).pop();
    return [t.textContent.trim(), getComputedStyle(t).fill, under ? getComputedStyle(under).fill : behind(svg)] }) })()"""


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))

    async def visit(tab, page):
        await tab.size(1280)
        for scheme in ("light", "dark"):
            await tab.features(prefers_color_scheme=scheme)
            await tab.open(server.address(page))
            for text, fill, ground in await tab.evaluate(TEXTS):
                one, other = parse(fill), parse(ground)
                if one and other and (found := contrast(one, other)) < LEAST:
                    outcome.add(page.name, f'{scheme}, "{text}"', f"contrast {found:.2f} of {fill} on {ground}")

    await browser.each(pages, visit)
    return outcome
