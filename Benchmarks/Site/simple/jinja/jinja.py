"""Writes the simple pages with Jinja2.

    jinja.py DATA OUTPUT PROCESSES
"""

import json
import multiprocessing
import pathlib
import sys

import jinja2


def dutch(number):
    return f"{number:.1f}".replace(".", ",")


def read(name):
    return json.loads(pathlib.Path(sys.argv[1], name).read_bytes())


def write(pages):
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(pathlib.Path(__file__).parent), autoescape=True
    )
    environment.filters["dutch"] = dutch
    template = environment.get_template("gebied.html")
    figures, cities = read("cijfers.json"), read("steden.json")
    for page in pages:
        city = cities[page["stad"]]
        html = template.render(
            page, cijfers=figures, city=city["waarden"], others=city[page["niveau"]]
        )
        folder = pathlib.Path(sys.argv[2], page["path"])
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(html, encoding="utf-8")


def main():
    pages, processes = read("gebieden.json"), int(sys.argv[3])
    if processes == 1:
        return write(pages)
    parts = [pages[start::processes] for start in range(processes)]
    with multiprocessing.Pool(processes) as pool:
        pool.map(write, parts)


if __name__ == "__main__":
    main()
