"""Prints pages to PDF by the browser of the audit."""

import asyncio
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "controle"))
from browser import Browser  # noqa: E402


class Printer:
    def print(self, files):
        """The name and the bytes of a PDF per page."""
        return asyncio.run(self.printed(files))

    async def printed(self, files):
        found = []

        async def visit(tab, file):
            await tab.open(file.resolve().as_uri())
            found.append((f"{file.parent.name}.pdf", await tab.pdf()))

        async with Browser() as browser:
            await browser.each(files, visit)
        return found
