"""The parser of our subset of CEL (docs/cel-subset.md). It runs when the standard is compiled, never later.

Source: Common Expression Language specification, langdef.md (grammar and precedence).
"""

from __future__ import annotations

import ast
import re
from typing import NoReturn

from dardr_validators.expressions.syntax import Node
from dardr_validators.faults import StandardError

TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>\d+\.\d+|\d+)
  | (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<sign>&&|\|\||==|!=|<=|>=|[-+<>!?:.,()\[\]])
)""",
    re.VERBOSE,
)
LEVELS: tuple[tuple[str, ...], ...] = (("||",), ("&&",), ("==", "!=", "<", "<=", ">", ">=", "in"), ("+", "-"))
KINDS = {"||": "or", "&&": "and"}
LOOPS = {"all": "all", "exists": "exists", "filter": "filter"}
TEXT_CALLS = ("contains", "startsWith", "endsWith", "matches")


def parse(text: str) -> Node:
    """The node a condition stands for.

    Raises: StandardError when the text is outside the subset, naming the place.
    """
    parser = _Parser(text)
    node = parser.conditional()
    if parser.token:
        parser.refuse(f"did not expect {parser.token!r}")
    return node


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(self._tokens())
        self.place = 0

    def _tokens(self) -> list[str]:
        found, position = [], 0
        while self.text[position:].strip():
            match = TOKEN.match(self.text, position)
            if match is None:
                raise StandardError(f"cannot read {self.text[position:].strip()[:20]!r} in: {self.text}")
            found.append(match.group(match.lastgroup or 0))
            position = match.end()
        return found

    @property
    def token(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def refuse(self, reason: str) -> NoReturn:
        raise StandardError(f"{reason} at token {self.place + 1} of: {self.text}")

    def take(self, expected: str | None = None) -> str:
        token = self.token
        if not token or (expected is not None and token != expected):
            self.refuse(f"expected {expected or 'more'}, met {token or 'the end'}")
        self.place += 1
        return token

    def conditional(self) -> Node:
        node = self.binary(0)
        if self.token != "?":
            return node
        self.take("?")
        then = self.binary(0)
        self.take(":")
        return ("if", node, then, self.conditional())

    def binary(self, level: int) -> Node:
        if level == len(LEVELS):
            return self.unary()
        node = self.binary(level + 1)
        while self.token in LEVELS[level]:
            sign = self.take()
            node = (KINDS.get(sign, sign), node, self.binary(level + 1))
        return node

    def unary(self) -> Node:
        if self.token == "!":
            self.take()
            return ("not", self.unary())
        if self.token == "-" and self.place + 1 < len(self.tokens) and self.tokens[self.place + 1][0].isdigit():
            self.take()
            return ("literal", -_number(self.take()))
        return self.member()

    def member(self) -> Node:
        node = self.primary()
        while self.token == ".":
            self.take(".")
            name = self.take()
            if self.token != "(":
                node = ("select", node, name)
            elif name in LOOPS:
                node = self.loop(LOOPS[name], node)
            elif name == "size":
                self.arguments()
                node = ("size", node)
            elif name in TEXT_CALLS:
                node = ("call", name, (node, *self.arguments()))
            else:
                self.refuse(f"the subset has no method {name}()")
        return node

    def loop(self, kind: str, items: Node) -> Node:
        self.take("(")
        variable = self.take()
        self.take(",")
        body = self.conditional()
        self.take(")")
        return (kind, items, variable, body)

    def arguments(self) -> tuple[Node, ...]:
        self.take("(")
        found: list[Node] = []
        while self.token != ")":
            found.append(self.conditional())
            if self.token != ")":
                self.take(",")
        self.take(")")
        return tuple(found)

    def primary(self) -> Node:
        token = self.take()
        if token == "(":
            node = self.conditional()
            self.take(")")
            return node
        if token == "[":
            return self.list_literal()
        if token[0] in "'\"":
            return ("literal", ast.literal_eval(token))
        if token[0].isdigit():
            return ("literal", _number(token))
        if token in ("true", "false"):
            return ("literal", token == "true")
        if not token[0].isalpha() and token[0] != "_":
            self.refuse(f"did not expect {token!r}")
        if self.token != "(":
            return ("name", token)
        return self.call(token)

    def list_literal(self) -> Node:
        found: list[Node] = []
        while self.token != "]":
            found.append(self.conditional())
            if self.token != "]":
                self.take(",")
        self.take("]")
        return ("list", tuple(found))

    def call(self, name: str) -> Node:
        arguments = self.arguments()
        if name in ("has", "size") and len(arguments) != 1:
            self.refuse(f"{name}() takes one argument")
        if name == "has":
            if arguments[0][0] != "select":
                self.refuse("has() takes a field, as in has(self.status)")
            return ("has_field", *arguments[0][1:])
        return ("size", arguments[0]) if name == "size" else ("call", name, arguments)


def _number(token: str) -> int | float:
    return float(token) if "." in token else int(token)
