"""axe finds nothing: WCAG 2.2 AA and best practice, wide and light, and narrow and dark."""

import importlib.util
from pathlib import Path

from findings import Outcome

MODES = [("light 1280", 1280, "light"), ("dark 375", 375, "dark")]
RUN = """(async () => {
  // What is folded away is part of the page too; as it loads, the narrow run sees it closed.
  if (innerWidth > 600) document.querySelectorAll('details').forEach(d => { d.open = true });
  const result = await axe.run(document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'], preload: false });
  const list = kind => result[kind].flatMap(rule => rule.nodes.map(node => [
    rule.id, node.target.flat().join(' '), (node.failureSummary || rule.help).split('\\n').slice(1).join(' ')]));
  return { violations: list('violations'), unsure: list('incomplete').length };
})()"""


def script():
    spec = importlib.util.find_spec("axe_playwright_python")
    return Path(spec.origin).parent / "axe.min.js" if spec and spec.origin else None


async def check(site, browser, server, pages):
    outcome = Outcome(len(pages))
    axe = script().read_text(encoding="utf-8")
    unsure = 0

    async def visit(tab, page):
        nonlocal unsure
        for mode, width, scheme in MODES:
            await tab.size(width)
            await tab.features(prefers_color_scheme=scheme)
            await tab.open(server.address(page))
            await tab.evaluate(axe + ";0")
            result = await tab.evaluate(RUN)
            unsure += result["unsure"]
            for rule, target, text in result["violations"]:
                outcome.add(page.name, f"{mode}, {target}", f"{rule}: {text}")

    await browser.each(pages, visit)
    if unsure:
        outcome.notes.append(f"axe could not decide on {unsure} places, most often text on a picture")
    return outcome
