"""The command that looks things up in the standard: its options, and what it prints."""

from __future__ import annotations

import argparse

FORMATS = ("text", "json")
LANGUAGES = ("en", "cy")
DONE = 0


def add_options(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all rules, a line each")
    listing.add_argument("--engines", action="store_true", help="what each engine can say of each rule, or why not")
    listing.add_argument("--welsh", action="store_true", help="how much Welsh there is, and how much of it is a draft")
    showing = actions.add_parser("show", help="one rule, field, table, list or code")
    showing.add_argument("name", metavar="NAME", help="ACT-005, action.status, action, agency or agency/police")
    for part in (listing, showing):
        part.add_argument("--lang", choices=LANGUAGES, default="en", help="language (en)")
        part.add_argument("--format", choices=FORMATS, default="text", help="text or json (text)")
    parser.set_defaults(run=_look_up)


def _look_up(chosen: argparse.Namespace) -> int:
    from dardr_service.reference import engines_listed, listed, shown

    if chosen.action == "list" and chosen.engines:
        text = engines_listed(chosen.format)
    elif chosen.action == "list" and chosen.welsh:
        from dardr_service.welsh import welsh

        text = welsh(chosen.lang, chosen.format)
    elif chosen.action == "list":
        text = listed(chosen.lang, chosen.format)
    else:
        text = shown(chosen.name, chosen.lang, chosen.format)
    print(text)
    return DONE
