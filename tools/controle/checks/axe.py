"""axe finds nothing: WCAG 2.2 AA and best practice, wide and light, and narrow and dark."""

import importlib.util
from collections import Counter
from pathlib import Path

from findings import Outcome

TAGS = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }"
COLOURS = "{ type: 'rule', values: ['color-contrast'] }"
MODES = [(1280, "light", TAGS), (375, "dark", TAGS)]
# axe cannot measure colours that a narrow page scrolls out of sight: one page per kind is measured wide and dark too.
WIDE_DARK = (1280, "dark", COLOURS)
RUN = """(async () => {
  // What is folded away is part of the page too; the narrow run sees it closed, as the page loads.
  if (innerWidth > 600) document.querySelectorAll('details').forEach(d => { d.open = true });
  const only = %s, rules = only.type === 'tag' ? { 'target-size': { enabled: true } } : {};
  const result = await axe.run(document, {
    runOnly: only, rules, resultTypes: ['violations', 'incomplete'], preload: false });
  const found = result.violations.flatMap(rule => rule.nodes.map(node => [
    rule.id, node.target.flat().join(' '), (node.failureSummary || rule.help).split('\\n').slice(1).join(' ')]));
  // The check chart-text measures the text of pictures, about which axe never decides.
  const unsure = result.incomplete.flatMap(rule => rule.nodes
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
        opened = None
        for width, scheme, rules in MODES[:1] + [WIDE_DARK] * (page in wide_dark) + MODES[1:]:
            await tab.features(prefers_color_scheme=scheme)
            if opened != width:
                await tab.size(width)
                await tab.open(server.address(page))
                await tab.evaluate(axe + ";0")
                opened = width
            result = await tab.evaluate(RUN % rules)
            unsure.update(result["unsure"])
            for rule, target, text in result["found"]:
                outcome.add(page.name, f"{scheme} {width}, {target}", f"{rule}: {text}")

    await browser.each(pages, visit)
    for rule, count in sorted(unsure.items()):
        outcome.notes.append(f"axe could not decide on {rule} in {count} places")
    return outcome
