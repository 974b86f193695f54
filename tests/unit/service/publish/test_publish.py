"""A store of accepted returns becomes a release, or a clear refusal and nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from dardr_service.publish.faults import PublishError
from dardr_service.publish.publish import publish
from tests.unit.service.publish.conftest import Store, characteristics_rows, write_return

UNPUBLISHED = {
    "publication_status": "not-published-awaiting",
    "published_date": None,
    "publication_url": None,
    "stage": "quality-assurance-signed-off",
    "not_published_explanation": "The date is being agreed.",
}


def test_three_returns_make_a_release(store: Store, tmp_path: Path) -> None:
    made = publish(store({}, {}, {}), tmp_path / "release")
    assert (made.version, made.as_at, made.returns, made.left_out) == ("2026.1.0", "2026-03-31", 3, ())
    lines = (tmp_path / "release" / "actions-by-agency.csv").read_text(encoding="utf-8").splitlines()
    assert "_T,police,3,,England and Wales,Police" in lines


def test_two_reviews_are_too_few(store: Store, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="rest on fewer than 3 reviews"):
        publish(store({}, {}), tmp_path / "release")
    assert not (tmp_path / "release").exists()


def test_one_review_that_is_not_public_yet_is_too_few(store: Store, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="fewer than 3 that are not public yet"):
        publish(store({}, {}, {}, {}, {"review": UNPUBLISHED}), tmp_path / "release")


def test_a_return_with_errors_stops_everything(store: Store, tmp_path: Path) -> None:
    faulty = {"action": {"completed_details": None, "status": "abandoned", "completed_date": None}}
    with pytest.raises(PublishError, match=r"The return return-2 has \d+ errors?, so nothing is published"):
        publish(store({}, faulty, {}), tmp_path / "release")
    assert not (tmp_path / "release").exists()


def test_the_same_submission_twice_is_refused(store: Store, tmp_path: Path) -> None:
    again = {"submission": {"submission_id": "E22000345-2026-03-31-001-1"}}
    with pytest.raises(PublishError, match="The same submission is in the store more than once"):
        publish(store({}, {}, {}, again), tmp_path / "release")


def test_the_same_review_twice_is_refused(store: Store, tmp_path: Path) -> None:
    again = {"review": {"review_id": "R-0001-1"}, "recommendation": {"review_id": "R-0001-1"}}
    with pytest.raises(PublishError, match=r"The same review is in the store more than once \(R-0001-1; 1 in all\)"):
        publish(store({}, {}, {}, again), tmp_path / "release")


def test_a_return_that_another_replaces_is_not_counted(store: Store, tmp_path: Path) -> None:
    corrected = {
        "submission": {"replaces_submission": "E22000345-2026-03-31-001-1"},
        "review": {"review_id": "R-0001-1"},
        "recommendation": {"review_id": "R-0001-1"},
    }
    assert publish(store({}, {}, {}, corrected), tmp_path / "release").returns == 3


def test_a_store_that_is_empty_or_not_there_is_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="holds no return"):
        publish(store(), tmp_path / "release")
    with pytest.raises(PublishError, match="cannot be read"):
        publish(tmp_path / "nothing", tmp_path / "release")


def test_an_entry_that_is_no_return_is_refused(store: Store, tmp_path: Path) -> None:
    folder = store({}, {}, {})
    (folder / "empty").mkdir()
    with pytest.raises(PublishError, match="The return empty"):
        publish(folder, tmp_path / "release")


def test_a_release_is_not_written_into_its_own_store(store: Store) -> None:
    folder = store({}, {}, {})
    with pytest.raises(PublishError, match="lies in the store"):
        publish(folder, folder / "release")


def test_a_restricted_return_about_the_same_review_is_not_counted(store: Store, tmp_path: Path) -> None:
    folder = store({}, {}, {})
    write_return(folder / "restricted", characteristics_rows())
    assert publish(folder, tmp_path / "release").returns == 3


def test_a_store_without_actions_is_refused(store: Store, tmp_path: Path) -> None:
    folder = store()
    write_return(folder / "restricted", characteristics_rows())
    with pytest.raises(PublishError, match="holds actions"):
        publish(folder, tmp_path / "release")
