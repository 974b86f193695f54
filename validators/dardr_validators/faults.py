"""Faults of the world and of our own files; faults in a sender's data are findings, never exceptions."""

from __future__ import annotations


class DardrError(Exception):
    """Something outside the sender's data went wrong: disk, database, network. Caught only in a door."""


class StandardError(DardrError):
    """An authored file of the standard (rule, list, model) is wrong. Raised while compiling, never at run time."""
