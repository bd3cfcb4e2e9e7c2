"""On slow 4G and a four times slower processor the largest element is there in 1.5 s, and nothing shifts."""

import asyncio

from findings import Outcome

LARGEST_PAINT, LEAST_SHIFT, TRIES = 1500, 0.0005, 3  # a shift is given in three decimals
# Nobody gives input here, so every shift counts: under throttling hadRecentInput is set without a reason.
OBSERVE = """window.__speed = { paint: 0, shift: 0 };
new PerformanceObserver(l => { for (const e of l.getEntries()) __speed.paint = Math.round(e.startTime) })
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver(l => { for (const e of l.getEntries()) __speed.shift += e.value })
  .observe({ type: 'layout-shift', buffered: true });"""

MEASURED = """new Promise(done => requestAnimationFrame(() => requestIdleCallback(
  () => done([__speed.paint, __speed.shift]), { timeout: 1000 })))"""


async def check(site, browser, server, pages):
    pages = site.one_per_kind()
    outcome = Outcome(len(pages))
    slowest = (0, "")
    async with await browser.tab() as tab:
        await tab.send("Page.addScriptToEvaluateOnNewDocument", source=OBSERVE)
        await tab.send("Network.setCacheDisabled", cacheDisabled=True)
        await tab.send("Network.emulateNetworkConditions", offline=False, latency=150,
                       downloadThroughput=1.6e6 / 8, uploadThroughput=750e3 / 8)
        await tab.send("Emulation.setCPUThrottlingRate", rate=4)
        await tab.size(360, 740)
        for page in pages:
            paint, shift = await best_of(tab, server.address(page))
            slowest = max(slowest, (paint, page.name))
            if not 0 < paint <= LARGEST_PAINT:
                outcome.add(page.name, "largest contentful paint", f"{paint} ms is not within {LARGEST_PAINT} ms")
            if shift >= LEAST_SHIFT:
                outcome.add(page.name, "cumulative layout shift", f"{shift:.3f} is more than 0")
    outcome.notes.append(f"slowest: {slowest[1]}, {slowest[0]} ms")
    return outcome


async def best_of(tab, address):
    """Other work on this machine can only make a page look slower, so the best of some tries counts."""
    best = None
    for _ in range(TRIES):
        await tab.open(address)
        await asyncio.sleep(1)
        found = await tab.evaluate(MEASURED)
        best = found if best is None or (found[0] or 1e9) < (best[0] or 1e9) else best
        if 0 < best[0] <= LARGEST_PAINT:
            break
    return best
