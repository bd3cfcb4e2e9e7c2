"""Pictures of the largest page of each kind, for people to look at: widths, dark, forced colours, and print."""

import argparse
import asyncio
import base64
import re
import shutil
import time
from pathlib import Path

from catalogue import BROWSER, missing
from site_pages import Site

DARK, FORCED = {"prefers_color_scheme": "dark"}, {"forced_colors": "active"}
MODES = [
    ("1280", 1280, {}), ("768", 768, {}), ("375", 375, {}), ("375-dark", 375, DARK),
    ("1280-dark", 1280, DARK), ("1280-forced", 1280, FORCED),
]
TALLEST = 16_000  # Chromium repeats itself in pictures that are taller


async def main():
    parser = argparse.ArgumentParser(prog="tools/beelden", description=__doc__)
    parser.add_argument("site", metavar="SITE_DIR")
    parser.add_argument("out", metavar="OUT_DIR")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="these pages, in place of one of each kind")
    options = parser.parse_args()
    if lacking := missing(BROWSER):
        parser.exit(1, "missing: " + ", ".join(lacking) + "\n")
    from browser import Browser
    site, out, start = Site(options.site), Path(options.out), time.monotonic()
    pages = [page for page in site.pages if page.name in options.pages] if options.pages else site.one_per_kind()
    if not pages or len(pages) < len(options.pages):
        parser.error("there are no such pages in " + options.site)
    out.mkdir(parents=True, exist_ok=True)

    async def visit(tab, page):
        name = re.sub(r"(/index)?\.html$", "", page.name).replace("/", "_")
        for mode, width, features in MODES:
            await tab.size(width)
            await tab.features(**features)
            await tab.open(page.file.as_uri())
            (out / f"{page.kind}--{name}--{mode}.png").write_bytes(await picture(tab, width))
        await tab.features()
        await tab.open(page.file.as_uri())  # forced colours stay in the lines of a table
        await print_out(tab, out / f"{page.kind}--{name}--print")

    async with Browser() as browser:
        await browser.each(pages, visit)
    print(f"{len(list(out.glob('*.png')))} pictures of {len(pages)} pages in {out}, {time.monotonic() - start:.0f} s")


async def picture(tab, width):
    height = await tab.evaluate("document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, TALLEST), "scale": 1}
    answer = await tab.send("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    return base64.b64decode(answer["data"])


async def print_out(tab, base):
    pdf = base.with_name(base.name + ".pdf")
    pdf.write_bytes(await tab.pdf())
    if not shutil.which("pdftoppm"):
        print("no pdftoppm (Debian: poppler-utils): the PDF is not shown as pictures")
        return
    process = await asyncio.create_subprocess_exec("pdftoppm", "-png", "-r", "80", str(pdf), str(base))
    await process.wait()


if __name__ == "__main__":
    asyncio.run(main())
