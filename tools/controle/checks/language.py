"""Sentences are short. Those of the program never have more than 15 words; those of editors are reported."""

import re

from findings import Outcome

LONGEST, LONGEST_MEAN, LONGEST_NAME, LONG_PROSE_SHOWN = 15, 12, 5, 10
PROSE_CLASSES = {"verhaal", "proza"}  # written by editors; or the attribute data-tekst="redactie"
PROSE_KINDS = {"over", "pagina"}
BLOCKS = {"p", "li", "dd", "dt", "figcaption", "caption", "summary", "desc", "h1", "h2", "h3", "h4", "blockquote"}
# In a line of facts each of these is one: it stands on a line or in a frame of its own.
FACTS, MARK, BETWEEN_FACTS = "descendant::small | descendant::*[@class='label']", "\u2029", " · "
LEFT_OUT = {"script", "style", "nav", "header", "footer", "thead", "tbody", "text"}
WORD = re.compile(r"[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9’'.,%-]*")
VOWELS = re.compile(r"[aeiouyáàâäéèêëíìîïóòôöúùûü]+")


def check(site):
    outcome = Outcome(len(site.pages))
    of_program, of_editors = [], []
    for page in site.pages:
        document = page.document()
        for sentence, by_editor in sentences(document, page.kind in PROSE_KINDS):
            words = longest_name(sentence) or WORD.findall(sentence)
            if len(words) > 2:
                (of_editors if by_editor else of_program).append((page.name, sentence, words))
    for page, sentence, words in of_program:
        if len(words) > LONGEST:
            outcome.add(page, sentence, f"has {len(words)} words, more than {LONGEST}")
    if mean(of_program) > LONGEST_MEAN:
        outcome.add("", "all pages", f"sentences have {mean(of_program):.1f} words on average, more than {LONGEST_MEAN}")
    for page, sentence, words in [found for found in of_editors if len(found[2]) > LONGEST][:LONG_PROSE_SHOWN]:
        outcome.notes.append(f"{page}: {len(words)} words by an editor: {sentence[:80]}")
    describe(outcome, "the program", of_program)
    describe(outcome, "editors", of_editors)
    return outcome


def sentences(document, all_by_editor):
    main = document.find(".//main")
    if main is None:
        return
    for element in list(main.iterdescendants()):
        if element.tag in LEFT_OUT or element.get("aria-hidden") == "true":
            element.drop_tree()
    for block in main.iterdescendants():
        if block.tag not in BLOCKS or any(inner.tag in BLOCKS for inner in block.iterdescendants()):
            continue
        by_editor = all_by_editor or any(map(is_prose, [block, *block.iterancestors()]))
        for text in texts(block):
            for sentence in re.split(r"(?<=[.!?:;])\s+", text):
                yield sentence, by_editor


def texts(block):
    for fact in block.xpath(FACTS):
        fact.text, fact.tail = MARK + (fact.text or ""), MARK + (fact.tail or "")
    for part in block.text_content().split(MARK):
        yield from " ".join(part.split()).split(BETWEEN_FACTS)


def longest_name(sentence):
    """More than three names between commas are a list, in which a reader keeps only one name in mind at a time."""
    names = [WORD.findall(name) for name in re.split(r",| en ", sentence)]
    longest = max(names, key=len)
    return longest if sentence.count(",") > 1 and len(names) > 3 and len(longest) <= LONGEST_NAME else None


def is_prose(element):
    return bool(PROSE_CLASSES & set((element.get("class") or "").split())) or element.get("data-tekst") == "redactie"


def mean(found):
    return sum(len(words) for _, _, words in found) / max(1, len(found))


def describe(outcome, who, found):
    if not found:
        return
    all_words = [word for _, _, words in found for word in words]
    syllables = sum(max(1, len(VOWELS.findall(word.lower()))) for word in all_words) / len(all_words)
    douma = 206.84 - 0.93 * mean(found) - 77 * syllables
    long = sum(len(words) > LONGEST for _, _, words in found)
    outcome.notes.append(f"by {who}: {len(found)} sentences, mean {mean(found):.1f} words, {long} above {LONGEST}, "
                         f"Flesch-Douma {douma:.0f}")
