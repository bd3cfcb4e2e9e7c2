"""The same project with other figures where a figure is hidden: who reads both sites cannot tell them apart."""

import copy

from project import BY_KEY, SCALE, QUARTERS, published


def twin(project, hidden, random):
    """A copy in which as many hidden figures as can be are others, each as secret as it was.

    Sums stay right: what one hidden part gains another one loses. `hidden` are indicator, area and period as
    published. Returns the copy and which figures differ.
    """
    other = copy.deepcopy(project)
    changed = {key for indicator in BY_KEY.values() for key in move(other, indicator, hidden, random)}
    return other, changed


def move(project, indicator, hidden, random):
    if indicator.key == "meldingen":
        return move_quarters(project, indicator, hidden)
    changed = []
    for period in project.periods(indicator):
        places = [area.key for area in project.areas.values() if (indicator.key, area.key, published(period)) in hidden]
        if indicator.is_count:
            changed += move_counts(project, indicator, period, places)
            continue
        for key in places:
            before = project.secret(key, indicator, period)
            for unit in project.units_of(key):
                row = project.rows[unit, indicator.key, period]
                kept = dict(row)
                change(indicator, row, random)
                after = project.secret(key, indicator, period)
                # As secret as before: the bounds that it keeps decide what else is hidden.
                if (before is None) != (after is None) or before and abs(after.width - before.width) > 0.02 * before.width:
                    project.rows[unit, indicator.key, period] = kept
                elif kept != row:
                    changed.append((indicator.key, key, period))
    return changed


def change(indicator, row, random):
    """A little, and in every digit that is not printed."""
    if "teller" in row:
        row["teller"] += random.choice((-1, 1)) if 1 < row["teller"] < row["noemer"] - 1 else 0
    elif indicator.kind in SCALE and row["waarde"] in (0, SCALE[indicator.kind]):
        pass  # none and all stay what they are
    elif indicator.key != "inwoners":
        step = round(row["waarde"] * random.uniform(0.004, 0.01), 5)
        row["waarde"] = round(row["waarde"] - step, 6)
        for bound in {"ondergrens", "bovengrens"} & set(row):
            row[bound] = round(max(0, row[bound] - step), 5)
        if row.get("sd"):
            row["sd"] = round(row["sd"] * (1 - random.uniform(0.004, 0.01)), 4)


def move_counts(project, indicator, period, places):
    """Between two hidden leaves of one area, one person."""
    if indicator.key == "inwoners":
        return []
    changed = []
    leaves = [key for key in places if not project.areas[key].children]
    for parent in {project.areas[key].parent for key in leaves}:
        siblings = [key for key in leaves if project.areas[key].parent == parent]
        rows = {key: project.rows[project.units_of(key)[0], indicator.key, period] for key in siblings}
        small = [key for key in siblings if project.secret(key, indicator, period)]
        large = [key for key in siblings if rows[key]["waarde"] > 1000]
        if small and large:
            one, other = small[0], large[0]
            step = 1 if rows[one]["waarde"] < 4 else -1
            rows[one]["waarde"] += step
            rows[other]["waarde"] -= step
            if project.secret(one, indicator, period) is None or rows[one]["waarde"] < 1:
                rows[one]["waarde"] -= step
                rows[other]["waarde"] += step
                continue
            changed += [(indicator.key, one, period), (indicator.key, other, period)]
    return changed


def move_quarters(project, indicator, hidden):
    """Two areas and two quarters, so that every sum of areas and of quarters stays what it is."""
    areas = [area.key for area in project.areas.values() if not area.children and not area.parts
             and all((indicator.key, area.key, published(quarter)) in hidden for quarter in QUARTERS)
             and (indicator.key, area.key, "2023") not in hidden]
    changed = []
    for parent in {project.areas[key].parent for key in areas}:
        pair = [key for key in areas if project.areas[key].parent == parent][:2]
        cells = [[project.rows[key, indicator.key, quarter] for quarter in QUARTERS[:2]] for key in pair]
        if len(pair) == 2 and all(cell["waarde"] > 50 for row in cells for cell in row):
            for row, sign in zip(cells, (1, -1)):
                row[0]["waarde"] += sign
                row[1]["waarde"] -= sign
            changed += [(indicator.key, key, quarter) for key in pair for quarter in QUARTERS[:2]]
    return changed
