"""The catalogue conforms to DCAT-AP-NL, says the same twice, and tells the truth about the files.

The environment variable SHACL names the folder with the shapes; without it that part alone is not checked.
"""

import hashlib
import os
from pathlib import Path
from urllib.parse import unquote

from findings import Outcome, Skipped

TURTLE, LINKED = "catalogus.ttl", "catalogus.jsonld"
MEDIA = "https://www.iana.org/assignments/media-types/"
TYPES = {".csv": "text/csv", ".json": "application/json", ".zip": "application/zip", ".ttl": "text/turtle",
         ".jsonld": "application/ld+json", ".atom": "application/atom+xml", ".txt": "text/plain", ".xml": "application/xml"}
FORMATS = {".csv": "CSV", ".json": "JSON", ".zip": "ZIP", ".ttl": "RDF_TURTLE", ".jsonld": "JSON_LD"}
FORMAT = "http://publications.europa.eu/resource/authority/file-type/"


def check(site):
    files = site.files(TURTLE)
    if not files:
        raise Skipped(f"the site has no {TURTLE}; it needs basis_url and tooi")
    outcome, shapes = Outcome(len(files)), shapes_of(os.environ.get("SHACL"))
    if shapes is None:
        outcome.notes.append("the shapes are NOT checked: set SHACL to the folder that holds them")
    for file in files:
        examine(outcome, site, file, shapes)
    return outcome


def shapes_of(folder):
    if not folder:
        return None
    import rdflib
    shapes = rdflib.Graph()
    files = sorted(Path(folder).glob("*.ttl"))
    if not files:
        raise Skipped(f"SHACL is '{folder}', and that holds no *.ttl")
    for file in files:
        shapes.parse(file, format="turtle")
    return shapes


def examine(outcome, site, file, shapes):
    import rdflib
    from rdflib.compare import isomorphic
    name = site.name(file)
    try:
        graph = rdflib.Graph().parse(file, format="turtle")
    except Exception as error:
        outcome.add(name, "", f"is no Turtle: {error}")
        return
    linked = file.with_name(LINKED)
    if not linked.is_file():
        outcome.add(name, LINKED, "is not beside it")
    else:
        try:
            if not isomorphic(graph, rdflib.Graph().parse(linked, format="json-ld")):
                outcome.add(site.name(linked), "", f"says something else than {TURTLE}")
        except Exception as error:
            outcome.add(site.name(linked), "", f"is no JSON-LD: {error}")
    if shapes is not None:
        conform(outcome, name, graph, shapes)
    count = Files(outcome, site, name, graph).examine()
    outcome.notes.append(f"{name}: {len(graph)} statements, {count} files")


def conform(outcome, name, graph, shapes):
    import pyshacl
    from rdflib.namespace import RDF, SH
    conforms, report, _ = pyshacl.validate(graph, shacl_graph=shapes, advanced=False, inference="none")
    if conforms:
        return
    for result in report.subjects(RDF.type, SH.ValidationResult):
        said = [str(report.value(result, part) or "") for part in (SH.focusNode, SH.resultPath, SH.resultMessage)]
        outcome.add(name, said[0], " ".join(said[1:]))


class Files:
    """What the catalogue says of each file, beside the file."""

    def __init__(self, outcome, site, name, graph):
        from rdflib import Namespace
        self.outcome, self.site, self.name, self.graph = outcome, site, name, graph
        self.dcat, self.dct = Namespace("http://www.w3.org/ns/dcat#"), Namespace("http://purl.org/dc/terms/")
        self.spdx = Namespace("http://spdx.org/rdf/terms#")
        # The root of the site, whichever gemeente the catalogue is of.
        depth = len(Path(name).parent.parts)
        pages = [str(page) for page in graph.objects(None, self.dcat.landingPage)]
        self.base = pages[0].rstrip("/").rsplit("/", depth)[0] + "/" if pages else None

    def examine(self):
        from rdflib.namespace import RDF
        distributions = sorted(self.graph.subjects(RDF.type, self.dcat.Distribution))
        if self.base is None:
            self.outcome.add(self.name, "dcat:landingPage", "is not there, so no file can be found")
            return 0
        addresses = [self.one(distribution, self.dcat.downloadURL) for distribution in distributions]
        for distribution, address in zip(distributions, addresses):
            if address is not None:
                self.compare(distribution, str(address))
        if len(set(addresses)) != len(addresses):
            self.outcome.add(self.name, "dcat:downloadURL", "is the same of two distributions")
        return len(distributions)

    def one(self, subject, predicate):
        return self.graph.value(subject, predicate, any=True)

    def compare(self, distribution, address):
        media = self.one(distribution, self.dcat.mediaType)
        if media is None:
            self.outcome.add(self.name, address, "has no dcat:mediaType")
        if not address.startswith(self.base):
            self.outcome.add(self.name, address, f"is not below {self.base}")
            return
        place = unquote(address.removeprefix(self.base))
        file = (self.site.folder / place).resolve()
        if not file.is_relative_to(self.site.folder) or not file.is_file():
            self.outcome.add(self.name, address, "is no file of the site")
            return
        expected = TYPES.get(file.suffix)
        if media is not None and str(media) != MEDIA + str(expected):
            self.outcome.add(self.name, address, f"is {expected}, and the catalogue says {media}")
        kind = self.one(distribution, self.dct["format"])
        if kind is not None and str(kind) != FORMAT + FORMATS.get(file.suffix, ""):
            self.outcome.add(self.name, address, f"the catalogue says dct:format {kind}")
        content = file.read_bytes()
        size = self.one(distribution, self.dcat.byteSize)
        if size is None or str(size) != str(len(content)):
            self.outcome.add(self.name, address, f"has {len(content)} bytes, and the catalogue says {size}")
        checksum = self.one(distribution, self.spdx.checksum)
        value = checksum and self.one(checksum, self.spdx.checksumValue)
        if value is None or str(value).lower() != hashlib.sha256(content).hexdigest():
            self.outcome.add(self.name, address, f"has another SHA-256 than {value}")
