#!/usr/bin/env python3
"""Puts some 10,000 texts in a project: pages, measures, initiatives and signals."""
import pathlib
import shutil
import sys

base, folder, total = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
shutil.rmtree(folder, ignore_errors=True)
shutil.copytree(base, folder)
content = folder / "content"
measure = (content / "wijkagenda/noord/schone-straten.md").read_text()
initiative = (content / "initiatieven/buurttuin.md").read_text()
signal = (content / "signalen/noord/zwerfafval.md").read_text()
wijken = ["noord", "zuid", "oost", "havens"]
agenda = (content / "wijkagenda/noord/index.md").read_text()
for wijk in wijken:
    for kind in ["wijkagenda", "signalen"]:
        (content / kind / wijk).mkdir(parents=True, exist_ok=True)
    (content / "wijkagenda" / wijk / "index.md").write_text(agenda.replace("Noord", wijk.title()))
body = "\n## Wat we doen\n\n" + "Een zin met **nadruk** en een [verwijzing](../index.md). " * 8 + "\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
for n in range((total - 100) // 3):
    wijk = wijken[n % 4]
    if n < 100: (content / "paginas" / f"pagina-{n}.md").write_text(f"---\ntitel: Pagina {n}\n---\nTekst {n}.\n{body}")
    text = measure.replace("Schone straten in Noord", f"Maatregel {n} in {wijk.title()}").replace("buurt: noord-dorp\n", "")
    text = text.replace("  - indicator: meldingen\n    nulmeting: 43,0\n    nulmeting_jaar: 2024\n    doel: 40\n    jaar: 2026\n", "").replace("streven:\n", "")
    text = text.replace("bedrag: 1500", "bedrag: 1")
    (content / "wijkagenda" / wijk / f"maatregel-{n}.md").write_text(text)
    text = initiative.replace("Buurttuin aan de dijk", f"Initiatief {n}").replace("wijk: noord", f"wijk: {wijk}").replace("bedrag: 600","bedrag: 1").replace("maatregel: schone-straten\n","")
    (content / "initiatieven" / f"initiatief-{n}.md").write_text(text)
    (content / "signalen" / wijk / f"signaal-{n}.md").write_text(signal.replace("Afval bij het plein", f"Signaal {n}"))
