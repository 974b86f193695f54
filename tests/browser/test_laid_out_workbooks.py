"""Both validators say the same of workbooks with merged and hidden cells, formulas, and parts from elsewhere."""

from __future__ import annotations

from pathlib import Path

from tests.browser.checker import TODAY, asked, differs, of_python
from tests.unit.validators.formats.laid_out import CHANGES, FORMULAS, laid_out, merged_all_over, with_part
from tests.unit.validators.formats.samples import files
from tests.unit.validators.formats.test_delimited import ODD


def test_both_say_the_same_of_each_workbook(tmp_path: Path) -> None:
    given = {name: laid_out(name) for name in CHANGES} | FORMULAS
    given |= {part: with_part(part) for part in ("xl/externalLinks/externalLink1.xml", "xl/theme/theme9.xml")}
    given["merged cells over each other"] = merged_all_over()
    paths = {}
    for number, (name, source) in enumerate(given.items()):
        paths[name] = tmp_path / f"{number}.xlsx"
        paths[name].write_bytes(source.content)
    requests = [{"asked": "validate", "path": str(path), "today": TODAY} for path in paths.values()]
    answers = dict(zip(paths, asked(requests), strict=True))
    assert [name for name, path in paths.items() if differs(answers[name], of_python(path))] == []
    assert len(paths) > 20


def test_both_say_the_same_of_each_file_that_is_no_utf_8(tmp_path: Path) -> None:
    paths = {}
    for number, (name, (content, _)) in enumerate(ODD.items()):
        paths[name] = tmp_path / f"{number}"
        paths[name].mkdir()
        for file, part in files(action=content).items():
            (paths[name] / file).write_bytes(part)
    requests = [{"asked": "validate", "path": str(path), "today": TODAY} for path in paths.values()]
    answers = dict(zip(paths, asked(requests), strict=True))
    assert [name for name, path in paths.items() if differs(answers[name], of_python(path))] == []
