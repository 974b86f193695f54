"""The checker of links sees what is wrong, and nothing else."""

from __future__ import annotations

from pathlib import Path

from tools.pages.links import faults, followed, read


def page(*parts: str) -> str:
    return f"<!DOCTYPE html><html><body>{''.join(parts)}</body></html>"


def site(folder: Path, **pages: str) -> Path:
    for language in ("en", "cy"):
        (folder / language).mkdir(parents=True)
        links = "".join(f'<a href="{name}.html">{name}</a>' for name in pages)
        (folder / language / "index.html").write_text(page(links))
    for name, text in pages.items():
        for language in ("en", "cy"):
            (folder / language / f"{name}.html").write_text(text)
    return folder


def test_a_site_whose_links_lead_somewhere_has_no_fault(tmp_path: Path) -> None:
    good = page('<h1 id="top">A</h1><a href="#top">t</a><a href="b.html#x">b</a><a href="https://example.org/">e</a>')
    assert faults(site(tmp_path / "site", a=good, b=page('<p id="x">x</p>'))) == []


def test_a_link_to_no_file_is_seen(tmp_path: Path) -> None:
    built = site(tmp_path / "site", a=page('<a href="../nowhere.html">n</a><img src="no.png">'))
    assert faults(built) == [
        f"{language}/a.html: {link} leads nowhere"
        for language in ("cy", "en")
        for link in ("../nowhere.html", "no.png")
    ]


def test_a_link_to_no_place_in_a_page_is_seen(tmp_path: Path) -> None:
    built = site(tmp_path / "site", a=page('<a href="#missing">m</a>'))
    assert faults(built) == [f"{language}/a.html: #missing leads to no place in that page" for language in ("cy", "en")]


def test_an_anchor_given_twice_is_seen(tmp_path: Path) -> None:
    built = site(tmp_path / "site", a=page('<p id="x"></p><p id="x"></p>'))
    assert faults(built) == [f"{language}/a.html: the anchor x stands twice" for language in ("cy", "en")]


def test_a_page_that_nothing_leads_to_is_seen(tmp_path: Path) -> None:
    built = site(tmp_path / "site", a=page())
    (built / "en" / "alone.html").write_text(page('<a href="index.html">home</a>'))
    assert faults(built) == ["en/alone.html: no link leads here"]


def test_links_are_followed_from_where_they_stand() -> None:
    assert followed("en/rules/ACT-004.html", "../tables/action.html#fields") == ("en/tables/action.html", "fields")
    assert followed("en/index.html", "#look-up") == ("en/index.html", "look-up")
    assert followed("en/index.html", "mailto:someone@example.org") == (None, "")
    assert read('<a href="a%20b.html">x</a>').links == ("a%20b.html",)
    assert followed("en/x.html", "a%20b.html") == ("en/a b.html", "")
