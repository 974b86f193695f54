"""The report of each kind, and each page of the service, as files; and the checkers, installed once."""

from __future__ import annotations

import fcntl
import io
import shutil
import subprocess
from pathlib import Path

import pytest

from dardr_service.web.app import create_app
from dardr_validators.renderings.forms import rendered
from tests.architecture.project import ROOT
from tests.unit.validators.renderings.samples import EXAMPLES, LANGUAGES, UNREADABLE, example

REPORTS = {"faulty": "faulty/return.xlsx", "good": "good/return.json", "unreadable": UNREADABLE}


@pytest.fixture(scope="session")
def tools() -> Path:
    """The folder of the checkers, which is not kept with the project."""
    home = ROOT / "build/pages"
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not all((home / "node_modules" / name).exists() for name in ("axe-core", "vnu-jar")):
            npm = shutil.which("npm")
            if npm is None:
                pytest.skip("npm is not installed, so pages cannot be checked; on Debian: apt-get install npm")
            shutil.copy(Path(__file__).parent / "package.json", home)
            install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
            if subprocess.run(install, cwd=home, capture_output=True, check=False, timeout=240).returncode:
                pytest.skip("npm could not install the checkers of pages")
    return home / "node_modules"


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every kind of page in both languages, by name."""
    folder = tmp_path_factory.mktemp("pages")
    found: dict[str, bytes] = {}
    client = create_app().test_client()
    for language in LANGUAGES:
        for name, path in REPORTS.items():
            source, report = example(path)
            found[f"{name}-report-{language}"] = rendered(report, source, "html", language=language)
            file = (io.BytesIO((EXAMPLES / path).read_bytes()), Path(path).name)
            found[f"{name}-page-{language}"] = client.post(f"/{language}/check", data={"file": file}).data
        for name, path in {"form": "check", "rule": "rule/ACT-005", "missing": "nowhere"}.items():
            found[f"{name}-page-{language}"] = client.get(f"/{language}/{path}").data
        found[f"nothing-page-{language}"] = client.post(f"/{language}/check").data
    paths = {name: folder / f"{name}.html" for name in found}
    for name, content in found.items():
        paths[name].write_bytes(content)
    return paths
