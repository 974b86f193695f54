"""The engines by name, as the command line takes them."""

from __future__ import annotations

NATIVE = ("records", "frames", "cel")
"""Ours: each says every condition; ``cel`` interprets the text itself and is the reference for meaning."""

ADAPTED = ("expectations", "frictionless", "jsonschema", "shacl", "sql")
"""Other people's, each run on what is compiled for it."""

ENGINES = ("auto", *NATIVE, *ADAPTED)
