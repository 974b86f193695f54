"""What keeps the doors of the service from giving a report; each names the words that say so."""

from __future__ import annotations

from dardr_validators.faults import DardrError


class UploadError(DardrError):
    """The request holds no file that can be checked, or asks for it in a way that does not exist.

    The text is a key of ``words.json``.
    """


class CheckStoppedError(DardrError):
    """The check was ended for taking more time or memory than one return needs."""


class CheckFailedError(Exception):
    """A bug ended the check. The text says where in our code, never what the file holds."""
