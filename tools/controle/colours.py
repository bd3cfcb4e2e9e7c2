"""Colours as CSS writes them, and the contrast of WCAG between two of them."""

import re

NAMES = {"white": (255, 255, 255), "black": (0, 0, 0)}
FUNCTION = re.compile(r"rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)\s*(?:[,/]\s*([\d.]+%?)\s*)?\)")


def parse(text):
    """Red, green and blue of an opaque colour, or None for anything else."""
    text = text.strip().lower()
    if text in NAMES:
        return NAMES[text]
    if re.fullmatch(r"#[0-9a-f]{3}|#[0-9a-f]{6}", text):
        digits = text[1:] if len(text) == 7 else "".join(c * 2 for c in text[1:])
        return tuple(int(digits[i:i + 2], 16) for i in (0, 2, 4))
    if (found := FUNCTION.fullmatch(text)) and found.group(4) in (None, "1", "100%"):
        return tuple(round(float(value)) for value in found.groups()[:3])
    return None


def luminance(colour):
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
