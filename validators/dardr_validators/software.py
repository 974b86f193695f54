"""The version of the software; the edition of the standard is a thing of its own."""

VERSION = "0.1.0"
NAME = f"dardr {VERSION}"
