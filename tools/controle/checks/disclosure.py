"""What is hidden cannot be computed from the published CSV, says a script that knows nothing of the program."""

import subprocess
import sys
from pathlib import Path

from findings import Outcome

SCRIPT = Path(__file__).parents[2] / "onthulling"


def check(site):
    tables = site.files("waarnemingen.csv")
    outcome = Outcome(len(tables))
    run = subprocess.run([sys.executable, SCRIPT, site.folder], capture_output=True, text=True)
    for line in run.stdout.splitlines():
        kind, _, text = line.partition(": ")
        if kind in ("fout", "onthuld"):
            outcome.add("open-data", "", text)
    if run.returncode and not outcome.findings:
        outcome.add("open-data", "", run.stderr.strip() or f"exit code {run.returncode}")
    return outcome
