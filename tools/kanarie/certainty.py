"""The 95 % intervals of the method, in the standard library alone: how wide they are."""

import math

Z = 1.959963984540054


def wilson_width(having, n):
    share = having / n
    return 100 * Z * math.sqrt(Z * Z + 4 * having * (1 - share)) / (n + Z * Z)


def byar_width(count, base):
    """Of a rate per 1,000: Byar from ten on, exact Poisson below."""
    if count >= 10:
        low = count * (1 - 1 / (9 * count) - Z / (3 * math.sqrt(count))) ** 3
        high = (count + 1) * (1 - 1 / (9 * (count + 1)) + Z / (3 * math.sqrt(count + 1))) ** 3
    else:
        low = chi_square(0.025, 2 * count) / 2 if count > 0 else 0
        high = chi_square(0.975, 2 * count + 2) / 2
    return 1000 * (high - low) / base


def student_width(deviation, n):
    return 2 * student(n - 1) * deviation / math.sqrt(n) if n >= 2 else math.inf


def chi_square(share, freedom):
    return bisect(lambda x: gamma_share(freedom / 2, x / 2), share, 0, 400)


def gamma_share(a, x):
    """The regularised lower incomplete gamma function, by its series."""
    if x <= 0:
        return 0
    term = total = 1 / a
    n = a
    while term > total * 1e-15:
        n += 1
        term *= x / n
        total += term
    return min(1, total * math.exp(-x + a * math.log(x) - math.lgamma(a)))


def student(freedom):
    """The 97.5 % quantile, by adding up the density."""
    scale = math.exp(math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)) / math.sqrt(freedom * math.pi)
    density = lambda t: scale * (1 + t * t / freedom) ** (-(freedom + 1) / 2)

    def above_middle(limit, steps=400):
        width = limit / steps
        inner = sum(density(width * i) * (4 if i % 2 else 2) for i in range(1, steps))
        return (density(0) + inner + density(limit)) * width / 3

    return bisect(above_middle, 0.475, 0, 30)


def bisect(function, wanted, low, high):
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) < wanted else (low, middle)
    return (low + high) / 2
