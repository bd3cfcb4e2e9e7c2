"""Times `wijkenmonitor bouw` and its peers; `Benchmarks/Site/run` says how.

    measure.py FOLDER PROGRAM VENV [PART...]

Times are of whole commands, from start to end; `_cpu` is the time of all processors together.

  country_*   a project of 342 gemeenten, 3,400 wijken and 14,500 buurten: 40 indicators in 10 periods
              read, check, score, assemble, render, publish: the steps as the command times them;
              render includes writing each page
              copy: `cp -r` of the result; copy_ratio: how many copies one build takes
  change_*    the same build again after one figure of one buurt was changed
  simple_*    14,000 pages of one table of 40 rows and one SVG
              ours: `bouw`, which also reads, checks and scores the figures and writes thousands of
              small pages besides, which are not counted
              ours_render: its step of rendering and writing alone
              hugo, jinja: the figures come ready-made
  ratio_*     how many times Hugo's pages per second, of whole commands, ours have; of its two ways the
              faster one counts
              command: our whole command; cpu: the same per second of processor time
              render: only our last step against all of Hugo's command
"""

import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
STEPS = ["read", "check", "score", "assemble", "render", "publish"]
ROUNDS = 5


class Run:
    """A process that has to succeed: its time, its processor time, its memory and what it said."""

    def __init__(self, *arguments):
        start = time.perf_counter()
        process = subprocess.Popen(list(map(str, arguments)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.said = process.stderr.read().decode()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, arguments))} failed\n{self.said}")

    @property
    def steps(self):
        """The seconds of each step, from `[1/6] lezen: 80 bestanden (0,1 s)`."""
        return [float(text.replace(",", ".")) for text in re.findall(r"^\[.*\((\d+,\d) s\)", self.said, re.M)]

    @property
    def written(self):
        return int(re.search(r"(\d+) geschreven", self.said)[1])


def show(name, value, unit):
    print(f"{name:<32} {value} {unit}", flush=True)


def show_load(name):
    show(f"{name}_load", f"{os.getloadavg()[0]:.1f}", "processes")


def show_run(name, run, pages=None):
    show(f"{name}_time", f"{run.seconds:.2f}", "s")
    show(f"{name}_cpu", f"{run.cpu:.2f}", "s")
    if pages:
        show(f"{name}_pages_per_second", f"{pages / run.seconds:.0f}", "pages/s")
        show(f"{name}_pages_per_cpu_second", f"{pages / run.cpu:.0f}", "pages/s")


def files(folder):
    """Every file with its inode, by its path in the folder."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = pathlib.Path(place, name)
            found[str(path.relative_to(folder))] = path.stat()
    return found


def generate(script, *arguments):
    Run(sys.executable, HERE / script, *arguments)


def measure_country(folder, program):
    project, site = folder / "country", folder / "country" / "site"
    generate("country.py", project)
    shutil.copytree(HERE.parent.parent / "templates", project / "templates")
    show_load("country")
    build = Run(program, "bouw", "--project", project)
    pages = [stat.st_size for path, stat in files(site).items() if path.endswith(".html")]
    size = sum(pages) / 1e6
    show("country_pages", len(pages), "pages")
    show("country_size", f"{size:.0f}", "MB")
    show_run("country", build, len(pages))
    show("country_mb_per_second", f"{size / build.seconds:.0f}", "MB/s")
    show("country_memory", f"{build.memory / 1e6:.0f}", "MB")
    for name, seconds in zip(STEPS, build.steps):
        show(f"country_{name}", f"{seconds:.1f}", "s")
    copy = Run("cp", "-r", site, folder / "copy")
    shutil.rmtree(folder / "copy")
    show("country_copy", f"{copy.seconds:.2f}", "s")
    show("country_copy_ratio", f"{build.seconds / copy.seconds:.1f}", "x")
    measure_change(project, site, program)
    shutil.rmtree(project)


def measure_change(project, site, program):
    """Only the gemeente of the changed figure may be written, and in it no page of another figure."""
    before = files(site)
    changed = project / "data" / "i05.csv"
    lines = changed.read_text().splitlines(keepends=True)
    place = next(i for i in range(len(lines) // 2, len(lines)) if re.match(r"bu.*;2024;", lines[i]))
    area, indicator, year, value, rest = lines[place].split(";", 4)
    figure = float(value.replace(",", ".")) + 0.3
    lines[place] = ";".join([area, indicator, year, f"{figure:.1f}".replace(".", ","), rest])
    changed.write_text("".join(lines))
    show_load("change")
    build = Run(program, "bouw", "--project", project)
    after = files(site)
    written = {path for path in after if path not in before or after[path].st_ino != before[path].st_ino}
    pages = {path for path in written if path.endswith(".html")}
    gemeente = f"gemeenten/gm{area[2:6]}/"
    assert before.keys() == after.keys(), "a changed figure adds no page and removes none"
    assert any(f"/{area}/" in path for path in pages), "the page of the area itself is written"
    for path in pages:
        assert path.startswith(gemeente), f"{path} has nothing to do with a figure of {area}"
        own = f"{gemeente}indicatoren/{indicator}/"
        assert "/indicatoren/" not in path or path.startswith(own), f"{path} shows another figure"
    assert build.written == len(pages), f"{build.written} files are said to be written"
    show("change_written", build.written, "pages")
    show("change_gemeente_pages", sum(path.startswith(gemeente) for path in after), "pages")
    show_run("change", build)


def measure_simple(folder, program, venv):
    project = folder / "simple"
    generate("simple.py", project)
    area_page = re.compile(r"/wijken/.*\.html$")
    show_load("simple")
    builds = []
    for _ in range(ROUNDS):
        shutil.rmtree(project / "ours" / "site", ignore_errors=True)
        builds.append(Run(program, "bouw", "--project", project / "ours"))
    build = sorted(builds, key=lambda build: build.seconds)[ROUNDS // 2]
    render = statistics.median(build.steps[STEPS.index("render")] for build in builds)
    written = files(project / "ours" / "site")
    pages = [stat.st_size for path, stat in written.items() if area_page.search(path)]
    show("simple_pages", len(pages), "pages")
    show("simple_other_pages", len(written) - len(pages), "pages")
    show("simple_ours_page_size", f"{statistics.mean(pages) / 1e3:.1f}", "kB")
    show("simple_ours_memory", f"{build.memory / 1e6:.0f}", "MB")
    show_run("simple_ours", build, len(pages))
    show("simple_ours_render_time", f"{render:.1f}", "s")
    show("simple_ours_render_pages_per_second", f"{len(pages) / render:.0f}", "pages/s")
    shutil.rmtree(project / "ours" / "site")
    hugo = measure_hugo(project, venv, len(pages))
    measure_jinja(project, venv, len(pages))
    if hugo:
        fastest = min(run.seconds for run in hugo)
        show("ratio_hugo_command", f"{fastest / build.seconds:.1f}", "x")
        show("ratio_hugo_cpu", f"{min(run.cpu for run in hugo) / build.cpu:.1f}", "x")
        show("ratio_hugo_render", f"{fastest / render:.1f}", "x")
    shutil.rmtree(project)


def measure_peer(name, output, count, *arguments):
    """One run of a peer, which has to write as many pages of about our size."""
    show_load(name)
    run = Run(*arguments)
    sizes = [stat.st_size for path, stat in files(output).items() if path.endswith(".html")]
    assert len(sizes) == count, f"{name} wrote {len(sizes)} pages and not {count}"
    show(f"{name}_page_size", f"{statistics.mean(sizes) / 1e3:.1f}", "kB")
    show_run(name, run, count)
    shutil.rmtree(output)
    return run


def measure_hugo(project, venv, count):
    """Both ways in which Hugo makes pages of data: from one adapter, and from a file per page."""
    hugo = venv / "bin" / "hugo"
    if not hugo.exists():
        return []
    return [
        measure_peer(
            f"simple_hugo_{way}", project / "out", count,
            hugo, "--quiet", "--source", project / f"hugo-{way}", "--destination", project / "out",
        )
        for way in ("adapter", "content")
    ]


def measure_jinja(project, venv, count):
    python = venv / "bin" / "python"
    if not python.exists():
        return
    for processes in (1, 2):
        measure_peer(
            f"simple_jinja_{processes}", project / "out", count,
            python, HERE / "simple" / "jinja" / "jinja.py", project / "jinja", project / "out", processes,
        )


def main():
    folder, program, venv = map(pathlib.Path, sys.argv[1:4])
    parts = sys.argv[4:] or ["country", "simple"]
    if "country" in parts:
        measure_country(folder, program)
    if "simple" in parts:
        measure_simple(folder, program, venv.absolute())


main()
