"""What a check gives back: findings fail the audit, notes are only said, and a skip is never a pass."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    page: str
    place: str
    text: str

    def __str__(self):
        return ": ".join(part for part in (self.page, " ".join(self.place.split())[:100], " ".join(self.text.split())) if part)


@dataclass
class Outcome:
    pages: int = 0
    findings: list = field(default_factory=list)
    notes: list = field(default_factory=list)

    def add(self, page, place, text):
        finding = Finding(page, str(place), text)
        if finding not in self.findings:
            self.findings.append(finding)


class Skipped(Exception):
    """There is nothing to check, or nothing to check it with; the message says why."""
