"""axe finds nothing: WCAG 2.2 AA and best practice wide and light; what layout and colours change, narrow and dark."""

import importlib.util
from collections import Counter
from pathlib import Path

from findings import Outcome

TAGS = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
# What a narrow page can change: the tree of headings, names and landmarks stays the same, however it is laid out.
LAYOUT = "{ type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'link-in-text-block'] }"
COLOURS = "{ type: 'rule', values: [] }"
MODES = [(1280, "light", TAGS), (375, "dark", LAYOUT)]
# axe cannot measure colours that a narrow page scrolls out of sight: one page per kind is measured wide and dark too.
WIDE_DARK = (1280, "dark", COLOURS)
PREPARE = """window.__folded = [...document.querySelectorAll('details:not([open])')];
  // Contrast is most of the work, and rows of a table repeat themselves: of elements with the same tags, classes and
  // states all the way up, three stand for all.
  window.__coloured = () => {
    const names = new Map(), counts = new Map();
    const own = e => e.tagName + [...e.attributes].filter(a => /^(class|type|aria-(current|sort|pressed)|data-soort)$/.test(a.name))
      .map(a => a.name + a.value).join();
    const path = e => { if (!e) return ''; let name = names.get(e);
      if (name === undefined) names.set(e, name = path(e.parentElement) + '>' + own(e));
      return name };
    return [...document.querySelectorAll('body *:not(script):not(style)')].filter(e => {
      if (!e.matches('input, select, textarea') && ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) return false;
      const key = path(e), count = (counts.get(key) || 0) + e.checkVisibility();
      counts.set(key, count);
      return e.checkVisibility() && count <= 3 }) };0"""
RUN = """(async () => {
  // What is folded away is part of the page too; the narrow run sees it closed, as the page loads.
  for (const details of window.__folded) details.open = innerWidth > 600;
  const only = %s, results = [], options = { resultTypes: ['violations', 'incomplete'], preload: false };
  if (only.values.length) results.push(await axe.run(document, { ...options, runOnly: only, rules: only.type === 'tag'
    ? { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } : {} }));
  const coloured = window.__coloured();
  if (coloured.length) results.push(await axe.run({ include: coloured }, {
    ...options, runOnly: { type: 'rule', values: ['color-contrast'] } }));
  const found = results.flatMap(result => result.violations).flatMap(rule => rule.nodes.map(node => [
    rule.id, node.target.flat().join(' '), (node.failureSummary || rule.help).split('\\n').slice(1).join(' ')]));
  // The check chart-text measures the text of pictures, about which axe never decides.
  const unsure = results.flatMap(result => result.incomplete).flatMap(rule => rule.nodes
    .filter(node => innerWidth > 600 && !/^<(text|tspan)/.test(node.html)).map(node => rule.id));
  return { found, unsure } })()"""


def script():
    spec = importlib.util.find_spec("axe_playwright_python")
    return Path(spec.origin).parent / "axe.min.js" if spec and spec.origin else None


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))
    axe = script().read_text(encoding="utf-8")
    unsure, wide_dark = Counter(), set(site.one_per_kind())

    async def visit(tab, page):
        opened = False
        modes = MODES[:1] + [WIDE_DARK] * (page in wide_dark) + MODES[1:]
        # Without a style sheet the dark colours are the browser's own; axe takes its dark paper for white.
        for width, scheme, rules in MODES[:1] if page.stands_alone else modes:
            await tab.features(prefers_color_scheme=scheme)
            await tab.size(width)
            if not opened:
                await tab.open(server.address(page))
                await tab.evaluate(axe + ";" + PREPARE)
                opened = True
            result = await tab.evaluate(RUN % rules)
            unsure.update(result["unsure"])
            for rule, target, text in result["found"]:
                outcome.add(page.name, f"{scheme} {width}, {target}", f"{rule}: {text}")

    await browser.each(pages, visit)
    for rule, count in sorted(unsure.items()):
        outcome.notes.append(f"axe could not decide on {rule} in {count} places")
    return outcome
