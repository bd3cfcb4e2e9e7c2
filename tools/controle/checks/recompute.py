"""Every score follows from the published CSV alone, by a script that knows nothing of the program."""

import subprocess
import sys
from pathlib import Path

from findings import Outcome

SCRIPT = Path(__file__).parents[2] / "herbereken"


def check(site):
    outcome = Outcome(len(site.files("themascores.csv")))
    run = subprocess.run([sys.executable, SCRIPT, site.folder], capture_output=True, text=True)
    for line in run.stdout.splitlines():
        kind, _, text = line.partition(": ")
        if kind in ("fout", "verschil"):
            outcome.add("open-data", "", text)
    if run.returncode and not outcome.findings:
        outcome.add("open-data", "", run.stderr.strip() or f"exit code {run.returncode}")
    return outcome
