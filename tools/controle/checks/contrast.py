"""The colour tokens of the site's own style sheets have enough contrast, in light and in dark."""

import re

from colours import contrast, parse
from findings import Outcome, Skipped

PAPER = ("papier", "vlak")
CELLS, STRONG_CELLS = ("g-goed", "g-midden", "g-slecht"), ("g-beter", "g-slechter")
# A token by its name: the backgrounds it stands on, and the contrast it needs there. The first match counts.
RULES = [
    (r"g-(papier|vlak|goed|midden|slecht)|band", (), 0),  # backgrounds of charts and of the front page
    (r"tegel.*|g-as", (), 0),  # decoration: tiles, axes, and edges of cells that also have words
    (r"op-band", ("band",), 4.5),
    (r"g-op", CELLS, 4.5),  # numbers and verdicts in cells
    (r"g-op2", STRONG_CELLS, 4.5),
    (r"g-gelijk", PAPER + ("g-papier",), 4.5),  # also the quiet words in charts
    (r"g-(gebied|ander|beter|slechter)", PAPER + ("g-papier",), 3.0),  # marks and lines
    (r"inkt", PAPER + ("tegel", "g-vlak"), 4.5),  # also in the cells of the coverage and in chosen rows
    (r"papier|vlak|.*-vlak|focus-rand|.*-achtergrond", (), 0),  # backgrounds themselves
    (r"lijn|grafiek-(as|raster|band|grond|vlak)", (), 0),  # decoration: nothing is lost without it
    (r"inkt.*|merk.*|tekst.*|link.*|gunst.*|ongunst.*|gelijk.*", PAPER, 4.5),
    (r"lijn-sterk|let-op|focus|grafiek-.*", PAPER, 3.0),
]
STYLE_LINK = re.compile(rb"<link\b[^>]*\bstylesheet\b[^>]*>")
ADDRESS = re.compile(rb"\bhref=[\"']?([^\"'\s>]+)")
PROPERTY = re.compile(r"--([\w-]+)\s*:\s*([^;{}]+)")
REFERENCE = re.compile(r"var\(\s*--([\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)")


def check(site):
    outcome = Outcome(len(site.files(".css")))
    light, dark = tokens(site)
    schemes = {"light": light, "dark": light | dark}
    if not any(parse(resolve(value, light)) for value in light.values()):
        raise Skipped("no colour tokens in :root of the style sheets")
    for scheme, values in schemes.items():
        colours = {name: colour for name, value in values.items() if (colour := parse(resolve(value, values)))}
        check_scheme(outcome, scheme, colours)
        if scheme == "dark":
            for name in sorted(set(colours) - set(dark)):
                outcome.notes.append(f"--{name} is the same in light and dark")
    return outcome


def check_scheme(outcome, scheme, colours):
    for name, colour in colours.items():
        rule = next(((grounds, least) for pattern, grounds, least in RULES if re.fullmatch(pattern, name)), None)
        if rule is None:
            outcome.add("", f"--{name}, {scheme}", "has no rule yet: give it one in RULES of checks/contrast.py")
            continue
        for ground in rule[0]:
            if ground in colours and (found := contrast(colour, colours[ground])) < rule[1]:
                outcome.add("", f"--{name} on --{ground}, {scheme}", f"contrast {found:.2f} is less than {rule[1]}")


def tokens(site):
    """The custom properties of :root: those that always hold, and those for dark on a screen."""
    light, dark = {}, {}
    for file in in_order_of_use(site):
        for media, selector, body in rules(file.read_text(encoding="utf-8")):
            if ":root" not in selector and "html" not in selector.split():
                continue
            found = {name: value.strip() for name, value in PROPERTY.findall(body)}
            if not media:
                light.update(found)
            elif "prefers-color-scheme: dark" in media.replace(":dark", ": dark"):
                dark.update(found)
    return light, dark


def in_order_of_use(site):
    """What a page links later wins."""
    order = {}
    for page in site.one_per_kind():
        for tag in STYLE_LINK.findall(page.bytes()):
            if address := ADDRESS.search(tag):
                order.setdefault((page.file.parent / address.group(1).decode()).resolve(), len(order))
    return sorted(site.files(".css"), key=lambda file: (order.get(file, len(order)), file))


def rules(css):
    """Yields (media, selector, body) of every rule, one level of at-rules deep."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    stack, start = [], 0
    for match in re.finditer(r"[{};]", css):
        text = css[start:match.start()].strip()
        if match.group() == "{":
            stack.append((text, match.end()))
        elif match.group() == "}" and stack:
            selector, begin = stack.pop()
            if not selector.startswith("@"):
                media = " ".join(outer for outer, _ in stack if outer.startswith("@"))
                yield media, selector, css[begin:match.start()]
        start = match.end()


def resolve(value, values, depth=8):
    """Fills in var(--x, fallback); a name that nobody sets (`--basis-…`) takes its fallback."""
    def fill(match):
        name, fallback = match.groups()
        return values.get(name, fallback if fallback is not None else "")

    while depth and (filled := REFERENCE.sub(fill, value)) != value:
        value, depth = filled, depth - 1
    return value.strip()
