"""Columns as bytes and back, for what is told between processes."""

from __future__ import annotations

import io
from dataclasses import fields, replace
from typing import Any

import polars as pl

from dardr_validators.drafts import Trouble


def packed(frame: pl.DataFrame) -> bytes:
    """A frame as bytes that take little room."""
    stream = io.BytesIO()
    frame.write_ipc_stream(stream, compression="zstd")
    return stream.getvalue()


def packed_few(frame: pl.DataFrame) -> bytes:
    """A frame whose rows were chosen of many, as bytes: the texts that stood beside them are not brought along."""
    stream = io.BytesIO()
    frame.write_ipc_stream(stream, compression="zstd", compat_level=pl.CompatLevel.oldest())
    return stream.getvalue()


def unpacked(content: bytes, columns: list[str] | None = None) -> pl.DataFrame:
    """The frame in some bytes, or some of its columns."""
    return pl.read_ipc_stream(io.BytesIO(content), columns=columns)


def packed_trouble(trouble: Trouble, row: int) -> tuple[Any, ...]:
    """A trouble as plain values, at another row."""
    return tuple(getattr(replace(trouble, row=row), field.name) for field in fields(Trouble))


def unpacked_trouble(told: tuple[Any, ...]) -> Trouble:
    """The trouble in plain values."""
    return Trouble(*told)
