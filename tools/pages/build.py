"""Build the site: gather the pages, let Sphinx make it, follow every link. A warning is a fault."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from tools.pages.links import faults
from tools.pages.sources import LinkError, gather

ROOT = Path(__file__).parents[2]


def main(given: list[str] | None = None) -> int:
    """Build the site and return 0, or say what is wrong and return 1."""
    parser = argparse.ArgumentParser(prog="python -m tools.pages.build", description=__doc__)
    parser.add_argument("--into", type=Path, default=ROOT / "build/site", help="the folder of the site")
    chosen = parser.parse_args(given)
    try:
        problems = build(chosen.into)
    except LinkError as fault:
        problems = [str(fault)]
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"The site is in {chosen.into}: {sum(1 for _ in chosen.into.rglob('*.html'))} pages")
    return 1 if problems else 0


def build(site: Path) -> list[str]:
    """Build the site into a folder, which is made anew, and return what is wrong with it."""
    from sphinx.cmd.build import build_main

    gathered = site.with_name(f"{site.name}-pages")
    for folder in (site, gathered):
        shutil.rmtree(folder, ignore_errors=True)
    gather(gathered)
    answer = build_main(
        ["-q", "-E", "-W", "--keep-going", "-b", "html", "-c", str(ROOT / "docs"), "-d", f"{gathered}/.doctrees",
         str(gathered), str(site)]
    )  # fmt: skip
    shutil.rmtree(gathered)
    return [f"Sphinx ended with {answer}"] if answer else faults(site)


if __name__ == "__main__":
    sys.exit(main())
