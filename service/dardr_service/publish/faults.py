"""What stops a release from being published."""

from __future__ import annotations

from dardr_validators.faults import DardrError


class PublishError(DardrError):
    """A release cannot be published: a return has errors, a figure cannot be protected, or the folder is in use."""
