"""The self test: every check finds the fault that was planted for it, and nothing in the good example.

tegenvoorbeelden/goed is a small site that is right. Every other folder holds only what differs from it, and
verwacht.txt: per line the name of a check, a colon, and words that one of its findings has to hold. vul-aan.txt
(optional) names files and the bytes up to which they are filled, so that no large files are kept.
"""

import asyncio
import hashlib
import shutil
import tempfile
from pathlib import Path

from catalogue import missing_tools
from findings import Skipped
from server import Server
from site_pages import Site

FOLDER = Path(__file__).parent / "tegenvoorbeelden"
GOOD, EXPECTED, FILLED = "goed", "verwacht.txt", "vul-aan.txt"
AT_A_TIME = 3


async def try_all(checks, browser):
    """Returns the number of trials, what went wrong, and the checks that could not be tried."""
    ready = {check.name: check for check in checks
             if not missing_tools(check) and (browser or not check.in_browser)}
    skipped = [check.name for check in checks if check.name not in ready]
    faults = []
    expected = {folder.name: read(folder / EXPECTED) for folder in sorted(FOLDER.iterdir()) if folder.name != GOOD}
    with_fault = {name for lines in expected.values() for name, _ in lines}
    faults += [f"{name} has no counterexample" for name in ready if name not in with_fault]
    trials = {GOOD: [(name, None) for name in ready], **expected}
    trials = {folder: [line for line in lines if line[0] in ready] for folder, lines in trials.items()}
    gate = asyncio.Semaphore(AT_A_TIME)

    async def gated(folder, lines):
        async with gate:
            return await try_folder(folder, lines, ready, browser) if lines else []

    for found in await asyncio.gather(*(gated(folder, lines) for folder, lines in trials.items())):
        faults += found
    tried = sum(map(len, trials.values()))
    return tried, faults, skipped


def read(file):
    pairs = (line.split(":", 1) for line in file.read_text(encoding="utf-8").splitlines() if line.strip())
    return [(name.strip(), words.strip()) for name, words in pairs]


async def try_folder(folder, lines, ready, browser):
    faults = []
    with tempfile.TemporaryDirectory(prefix="audit-self-test-") as copy:
        shutil.copytree(FOLDER / GOOD, copy, dirs_exist_ok=True)
        shutil.copytree(FOLDER / folder, copy, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED, FILLED))
        fill(FOLDER / folder / FILLED, Path(copy))
        site, found = Site(copy, only=[page.name for page in Site(FOLDER / folder).pages]), {}
        with Server(site.folder) as server:
            for name, words in lines:
                if name not in found:
                    found[name] = await findings(ready[name], site, browser, server)
                if words is None:
                    faults += [f"{folder}: {name} finds what is not there: {text}" for text in found[name]]
                elif not any(words in text for text in found[name]):
                    faults.append(f"{folder}: {name} does not find '{words}' but {found[name] or 'nothing'}")
    return faults


def fill(list_of_files, folder):
    """Appends what does not compress well."""
    for line in list_of_files.read_text().splitlines() if list_of_files.exists() else []:
        name, size = line.split()
        missing = int(size) - (folder / name).stat().st_size
        noise = "".join(hashlib.sha256(bytes([i % 256, i // 256])).hexdigest() for i in range(missing // 64 + 1))
        with open(folder / name, "a", encoding="utf-8") as file:
            file.write(noise[:missing])


async def findings(check, site, browser, server):
    try:
        return [str(finding) for finding in (await check.run(site, browser, server)).findings]
    except Skipped as skip:
        return [f"skipped: {skip}"]
    except Exception as error:
        return [f"broke off: {type(error).__name__}: {error}"]
