"""The self test: every check finds the fault that was planted for it, and nothing in the good example.

tegenvoorbeelden/goed is a small site that is right. Every other folder holds only what differs from it, and
verwacht.txt: per line the name of a check, a colon, and words that one of its findings has to hold; a line that
begins with $NAME is only tried where that environment variable is set. So that no large or packed files are kept:

* vervang.txt (optional): `FILE: OLD => NEW`, words to replace in a file of the good example
* vul-aan.txt (optional): files and the bytes up to which they are filled
* inpakken.txt: `ZIP FOLDER SOURCE`, what is packed where; a source that begins with _ is no part of the site
"""

import asyncio
import hashlib
import os
import shutil
import tempfile
import zipfile
from pathlib import Path

from catalogue import missing_tools
from findings import Skipped
from server import Server
from site_pages import Site

FOLDER = Path(__file__).parent / "tegenvoorbeelden"
GOOD, EXPECTED, FILLED, CHANGED, PACKED = "goed", "verwacht.txt", "vul-aan.txt", "vervang.txt", "inpakken.txt"
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
    pairs = []
    for line in lines_of(file):
        if line.startswith("$"):
            variable, line = line[1:].split(" ", 1)
            if not os.environ.get(variable):
                continue
        name, words = line.split(":", 1)
        pairs.append((name.strip(), words.strip()))
    return pairs


def lines_of(file):
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return [line for line in text.splitlines() if line.strip()]


async def try_folder(folder, lines, ready, browser):
    faults = []
    with tempfile.TemporaryDirectory(prefix="audit-self-test-") as copy:
        shutil.copytree(FOLDER / GOOD, copy, dirs_exist_ok=True)
        apart = shutil.ignore_patterns(EXPECTED, FILLED, CHANGED)
        shutil.copytree(FOLDER / folder, copy, dirs_exist_ok=True, ignore=apart)
        change(FOLDER / folder / CHANGED, Path(copy))
        fill(FOLDER / folder / FILLED, Path(copy))
        pack(Path(copy))
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


def change(list_of_changes, folder):
    for line in lines_of(list_of_changes):
        name, words = line.split(": ", 1)
        old, new = (part.strip(" ").encode().replace(b"\\n", b"\r\n") for part in words.split("=>"))
        content = (folder / name).read_bytes()
        if old not in content:
            raise ValueError(f"{list_of_changes}: {name} does not hold {old}")
        (folder / name).write_bytes(content.replace(old, new, 1))


def pack(folder):
    archives = {}
    for line in lines_of(folder / PACKED):
        archive, top, source = line.split()
        files = archives.setdefault(archive, {})
        start = folder / source
        for file in sorted(start.rglob("*")) if start.is_dir() else [start]:
            name = file.relative_to(start if start.is_dir() else folder).as_posix()
            hidden = start == folder and (name.startswith("_") or name == PACKED)
            if file.is_file() and not hidden:
                files[f"{top}/{name}"] = file.read_bytes()
    for source in folder.glob("_*"):
        shutil.rmtree(source)
    (folder / PACKED).unlink(missing_ok=True)
    for archive, files in archives.items():
        (folder / archive).parent.mkdir(exist_ok=True)
        with zipfile.ZipFile(folder / archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in files.items():
                packed.writestr(name, content)


def fill(list_of_files, folder):
    """Appends what does not compress well."""
    for line in lines_of(list_of_files):
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
