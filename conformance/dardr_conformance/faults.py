"""What can go wrong in the kit itself; what goes wrong in the software under test is a failed case, never a fault."""

from __future__ import annotations


class KitError(Exception):
    """The suite, a claim, a key or an argument cannot be used as it is. The text says what to do."""
