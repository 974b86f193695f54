"""Validate a submission: bytes in, a report out. Pure: the same source, rules and day give the same report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from dardr_schema.editions import current, editions
from dardr_schema.tables import everyday_profile, profiles
from dardr_validators.collecting import uncollected
from dardr_validators.contents import Checked, Content, RecordContent
from dardr_validators.drafts import Draft
from dardr_validators.editions import edition_of, set_aside
from dardr_validators.engines import records as plain
from dardr_validators.engines.names import ADAPTED, ENGINES
from dardr_validators.findings import Finding, Report
from dardr_validators.folders import Folder
from dardr_validators.formats.reading import draft_of, format_of
from dardr_validators.not_checked import not_checked, stands_alone
from dardr_validators.privacy import shown_file
from dardr_validators.reporting import findings_of
from dardr_validators.rules import rules_sha256, vocabularies_sha256
from dardr_validators.software import NAME
from dardr_validators.sources import STOPPED, Source
from dardr_validators.submissions import Submission, submission_of
from dardr_validators.surroundings import NOTHING_KNOWN, Surroundings

CAP = 1000
FRAMES_FROM = 7_000
"""Rows from which the columnar engine is the faster one (DESIGN: small returns below, archives above)."""

COLUMNS_FROM = 2_000_000
"""Bytes from which CSV is read by column: about as many as that number of rows takes."""
PARTS_FROM = 2_000_000_000
"""Bytes from which an archive is checked by parts even by one: as a whole it takes nearly three times as many."""
NOTHING_UNSAID: Mapping[str, Mapping[str, str]] = MappingProxyType({})


def validate(
    source: Source,
    *,
    today: date,
    profile: str | None = None,
    engine: str = "auto",
    cap: int | None = CAP,
    known: Surroundings = NOTHING_KNOWN,
    workers: int = 1,
) -> Report:
    """The report on a source.

    ``cap`` limits the findings shown for each rule, never the counts; None shows all. ``known`` is what the caller
    knows beside the return: earlier returns, the register of senders. A large folder of CSV is checked by parts, by so
    many ``workers`` side by side, each a process of its own; the report is the same to the byte.
    Raises: ValueError for a profile or engine that does not exist, or for no workers.
    """
    if engine not in ENGINES:
        raise ValueError(f"expected an engine, one of {', '.join(ENGINES)}, met {engine!r}")
    if profile is not None and profile not in profiles():
        raise ValueError(f"expected a profile, one of {', '.join(profiles())}, met {profile!r}")
    if workers < 1:
        raise ValueError(f"expected one worker or more, met {workers}")
    columnar = engine == "frames" or (engine == "auto" and source.size >= COLUMNS_FROM)

    def told(found: Checked) -> Report:
        return report_on(source, found, today=today, profile=profile, cap=cap, known=known, unsaid=_unsaid(engine))

    with uncollected(columnar or source.size < COLUMNS_FROM):
        report = _by_parts(source, told, today=today, workers=workers) if columnar and not known.given else None
        return report or told(_checked(source, engine, today.isoformat(), columnar=columnar))


def _by_parts(source: Source, told: Callable[[Checked], Report], *, today: date, workers: int) -> Report | None:
    """The report on a large archive, checked by parts; None where it is to be looked at as a whole."""
    if not isinstance(source.files, Folder) or (workers == 1 and source.size < PARTS_FROM):
        return None
    from dardr_validators.parts.archive import by_parts
    from dardr_validators.parts.blocks import Refused
    from dardr_validators.parts.processes import EndedError

    try:
        return told(by_parts(source.files, today=today.isoformat(), workers=workers))
    except Refused:
        return None
    except EndedError:
        return validate(replace(source, refused=STOPPED), today=today)


def _checked(source: Source, engine: str, today: str, *, columnar: bool) -> Checked:
    draft = draft_of(source, by_column=columnar)
    edition = edition_of(draft)
    if edition != current():
        set_aside(draft, edition)
    return Checked(draft, edition, content_of(draft, engine, today))


def report_on(
    source: Source,
    found: Checked,
    *,
    today: date,
    profile: str | None = None,
    cap: int | None = CAP,
    known: Surroundings = NOTHING_KNOWN,
    unsaid: Mapping[str, Mapping[str, str]] = NOTHING_UNSAID,
) -> Report:
    """The report on a source that was checked; ``unsaid`` are the rules that the engine cannot say, with the reason."""
    draft, edition, content = found
    chosen = profile or profile_of(content)
    by_rule, findings = findings_of(content, chosen, cap, known, edition)
    by_rule = tuple(count for count in by_rule if count.rule not in unsaid)
    findings = tuple(finding for finding in findings if finding.rule not in unsaid)
    return Report(
        standard=editions()[edition],
        software=NAME,
        rules_sha256=rules_sha256(),
        vocabularies_sha256=vocabularies_sha256(),
        source={
            "name": shown_file(source.name),
            "sha256": source.sha256,
            "format": format_of(source),
            "bytes": source.size,
        },
        profile=None if draft.unreadable else chosen,
        today=today.isoformat(),
        readable=not draft.unreadable,
        not_checked=()
        if draft.unreadable
        else not_checked(content, chosen, draft.known, known.given, unsaid=unsaid, edition=edition),
        records={name: size for name, size in content.sizes.items() if size and name != "submission"},
        by_rule=by_rule,
        findings=findings,
    )


def read(source: Source) -> Submission:
    """The records of a source, in canonical values, without applying rules."""
    return submission_of(draft_of(source))


def content_of(draft: Draft, engine: str, today: str) -> Content:
    """The draft with its cells read, its records joined and its rules applied by an engine."""
    size = sum(len(table.rows) for table in draft.tables.values())
    framed = any(table.frame is not None for table in draft.tables.values())
    if engine == "frames" or (engine == "auto" and (framed or size >= FRAMES_FROM)):
        from dardr_validators.engines import frames

        return frames.content_of(draft, today)
    if engine in ADAPTED:
        from dardr_validators.engines import adapters

        return RecordContent(*adapters.checked(draft, engine, today))
    submission = submission_of(draft)
    if engine == "cel":
        from dardr_validators.engines import cel

        return RecordContent(submission, tuple(cel.broken(submission.rows, draft.known, today=today)))
    return RecordContent(submission, tuple(plain.broken(submission.rows, draft.known, today=today)))


def _unsaid(engine: str) -> Mapping[str, Mapping[str, str]]:
    """The rules that an engine cannot say, with the reason."""
    if engine not in ADAPTED:
        return {}
    from dardr_validators.engines import adapters

    return adapters.unsaid(engine)


def profile_of(content: Content) -> str:
    """The profile that the envelope names; the everyday one where it names none.

    A file that holds only tables which stand alone is checked by the profile that allows them.
    """
    if stands_alone(content):
        return next(name for name, profile in profiles().items() if set(content.drafts) <= set(profile.allowed))
    named = content.value("submission", 0, "profile") if content.sizes.get("submission") else None
    return str(named) if named in profiles() else everyday_profile().name


def unreadable_reason(report: Report) -> Finding | None:
    """The finding that says why a source could not be read; None where it could."""
    return None if report.readable else report.findings[0]
