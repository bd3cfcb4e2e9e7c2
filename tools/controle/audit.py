"""Runs every check on built sites and closes with one table; exits with 1 when a check failed.

AUDIT_STRICT=1 makes a skipped check fail. See "The audit" in CONTRIBUTING.md.
"""

import argparse
import asyncio
import os
import sys
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass

import counterexamples
from catalogue import CHECKS, LIMIT, missing_tools
from findings import Skipped
from server import Server
from site_pages import Site

FINDINGS_SHOWN = 40


@dataclass
class Row:
    site: str
    check: str
    pages: str
    seconds: float
    result: str


async def main():
    options = arguments()
    checks = [check for check in CHECKS if not options.only or check.name in options.only]
    rows = []
    async with AsyncExitStack() as stack:
        browser = await open_browser(stack) if any(c.in_browser and not missing_tools(c) for c in checks) else None
        if not options.no_self_test:
            rows += await self_test(checks, browser)
        for folder in options.sites + options.samples:
            rows += await audit(folder, checks, browser, options)
    return conclude(rows)


def arguments():
    parser = argparse.ArgumentParser(prog="tools/audit", description="Checks built sites.")
    parser.add_argument("sites", nargs="*", metavar="SITE_DIR", help="a folder that `wijkenmonitor bouw` wrote")
    parser.add_argument("--sample", action="append", default=[], metavar="SITE_DIR", dest="samples",
                        help="another such folder, of which the browser opens the largest page of each kind and every "
                        "page about what people do together; may be repeated")
    parser.add_argument("--only", action="append", choices=[check.name for check in CHECKS],
                        help="run this check alone; may be repeated")
    parser.add_argument("--limit", type=int, help=f"above this number of pages, take a sample in the browser (default {LIMIT})")
    parser.add_argument("--no-self-test", action="store_true", help="do not try the checks on the counterexamples first")
    parser.add_argument("--all", action="store_true", help=f"show every finding, not the first {FINDINGS_SHOWN} per check")
    options = parser.parse_args()
    for folder in options.sites + options.samples:
        if not Site(folder).pages:
            parser.error(f"{folder} holds no pages")
    return options


async def open_browser(stack):
    from browser import Browser, BrowserError
    try:
        return await stack.enter_async_context(Browser())
    except (BrowserError, OSError) as error:
        print(f"audit: {error}; the checks in a browser are skipped")
        return None


async def self_test(checks, browser):
    start = time.monotonic()
    tried, faults, skipped = await counterexamples.try_all(checks, browser)
    for fault in faults:
        print(f"self test: {fault}")
    result = f"FAILED: {len(faults)}" if faults else "passed"
    rows = [Row("", "self test", str(tried), time.monotonic() - start, result)]
    if skipped and not faults:
        rows[0].result = "SKIPPED in part: " + ", ".join(skipped)
    return rows


async def audit(folder, checks, browser, options):
    site = Site(folder, is_sample=folder in options.samples)
    print(f"\n{folder}: {len(site.pages)} pages; " + ", ".join(f"{kind} {len(pages)}" for kind, pages in site.kinds.items()))
    pages = pages_for(site, options.limit or LIMIT)
    rows = []
    with Server(site.folder) as server:
        for check in checks:
            start = time.monotonic()
            try:
                count, result = await run(check, site, pages, browser, server, options)
            except Skipped as skip:
                count, result = "0", f"SKIPPED: {skip}"
            rows.append(Row(str(folder), check.name, count, time.monotonic() - start, result))
            print(f"{check.name}: {result}", flush=True)
    return rows


def pages_for(site, limit):
    """The pages that the browser opens, said where they are not all."""
    if site.is_sample:
        pages = site.of_each_kind()
        print(f"in the browser {len(pages)} pages: the largest of every kind, and all about what people do together")
        return pages
    if len(site.pages) > limit:
        print(f"more than {limit} pages: in the browser, of every kind the largest page and others at even distances")
    return site.sample(limit)


async def run(check, site, pages, browser, server, options):
    if missing := missing_tools(check):
        raise Skipped("missing " + ", ".join(missing))
    if check.in_browser and browser is None:
        raise Skipped("chromium does not start")
    try:
        outcome = await check.run(site, browser, server, pages)
    except Skipped:
        raise
    except Exception as error:  # a check that breaks off has not passed
        return "?", f"FAILED: broke off, {type(error).__name__}: {error}"
    shown = len(outcome.findings) if options.all else FINDINGS_SHOWN
    for finding in sorted(outcome.findings, key=lambda finding: finding.page)[:shown]:
        print(f"{check.name}: {finding}")
    if len(outcome.findings) > shown:
        print(f"{check.name}: and {len(outcome.findings) - shown} more; see them with --all")
    for note in outcome.notes:
        print(f"{check.name}: note: {note}")
    count = str(outcome.pages)
    if check.in_browser and len(pages) < len(site.pages):
        count += f" of {len(site.pages)}"
    return count, f"FAILED: {len(outcome.findings)}" if outcome.findings else "passed"


def conclude(rows):
    table = [("check", "pages", "time", "result")]
    table += [(row.check, row.pages, f"{row.seconds:.1f} s", row.result) for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(3)]
    site = None
    print()
    for row, line in zip([None, *rows], table):
        if row and row.site and row.site != site:
            site = row.site
            print(f"-- {site}")
        print(f"{line[0]:<{widths[0]}}  {line[1]:>{widths[1]}}  {line[2]:>{widths[2]}}  {line[3]}")
    failed = sum(row.result.startswith("FAILED") for row in rows)
    skipped = sum(row.result.startswith("SKIPPED") for row in rows)
    strict = os.environ.get("AUDIT_STRICT") == "1"
    print(f"\n{failed} failed, {skipped} skipped, {len(rows) - failed - skipped} passed"
          + ("; AUDIT_STRICT: a skip fails" if strict and skipped else ""))
    return 1 if failed or (strict and skipped) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
