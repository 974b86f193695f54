"""The pages that people wrote: in both languages, with links that hold in the project and in the site."""

from __future__ import annotations

import pytest

from tests.architecture.project import ROOT, files
from tools.pages.sources import LinkError, Source, linked


def written(language: str) -> dict[str, str]:
    folder = ROOT / "docs" / language
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files(folder, "*.md")}


def test_the_guides_are_the_same_in_both_languages() -> None:
    english, welsh = written("en"), written("cy")
    assert english.keys() == welsh.keys()
    for name, text in english.items():
        assert text != welsh[name], f"{name} is not translated"
        for mark in ("\n## ", "\n- ", "\n1. ", "\n| ", "```console"):
            assert text.count(mark) == welsh[name].count(mark), (name, mark)
        assert text.partition("\n#")[0] == welsh[name].partition("\n#")[0], f"{name}: another status"


def test_every_guide_says_whether_it_is_part_of_the_standard() -> None:
    for language in ("en", "cy"):
        for name, text in written(language).items():
            assert text.startswith(("---\nstatus: guidance\n---\n", "---\nstatus: normative\n---\n")), name


PAGE = Source("docs/en/how-to/page.md", "how-to/page", ("en",))


@pytest.mark.parametrize(
    ("link", "made"),
    [
        ("[a](../../../validators/rules/ACT-004.yaml)", '<a href="../rules/ACT-004.html">a</a>'),
        ("[a](../../../vocabularies/lists/agency.csv)", '<a href="../codes/agency.html">a</a>'),
        ("[a](../../../schema/model/action.yaml)", '<a href="../tables/action.html">a</a>'),
        ("[a](../../../schema/model)", '<a href="../tables/index.html">a</a>'),
        ("[a](../reference/report.md#findings)", "[a](../reference/report.md#findings)"),
        ("[a](../../glossary.md)", "[a](../reference/glossary.md)"),
        ("[a](../../../CHANGELOG.md)", "[a](../changes.md)"),
        ("[a](../../decisions/0006-first-release.md)", "[a](../decisions/0006-first-release.md)"),
        ("[a](https://example.org/)", "[a](https://example.org/)"),
        ("[a](#here)", "[a](#here)"),
        ("`[a](b)` is no link\n```\n[a](nowhere)\n```\n", None),
    ],
)
def test_a_link_is_made_for_the_site(link: str, made: str | None) -> None:
    assert linked(PAGE, link, language="en") == (link if made is None else made)


def test_a_paragraph_that_is_a_link_to_a_text_becomes_the_text() -> None:
    said = (ROOT / "docs/agreement-result.txt").read_text(encoding="utf-8").rstrip()
    made = linked(PAGE, "One.\n\n[What it printed](../../agreement-result.txt)\n\nTwo.\n", language="en")
    assert made == f"One.\n\n```\n{said}\n```\n\nTwo.\n"


def test_a_link_to_what_the_site_does_not_have_stops_the_build() -> None:
    with pytest.raises(LinkError, match=r"docs/en/how-to/page\.md links to \.\./\.\./\.\./pyproject\.toml"):
        linked(PAGE, "[a](../../../pyproject.toml)", language="en")
