"""One group of a SPARQL query, and the dates in it as numbers: a day is YYYYMMDD."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from dardr_validators.expressions.functions import interval
from dardr_validators.expressions.limits import NotExpressibleError
from dardr_validators.expressions.syntax import Node

INTEGER = "<http://www.w3.org/2001/XMLSchema#integer>"
Written = Callable[[Node, "Block"], str]


@dataclass(slots=True)
class Block:
    """One group of a query: its lines, what they bind, and the block around it.

    ``bound``: variable -> table of its record, None for a code.
    """

    bound: dict[str, str | None]
    around: Block | None = None
    lines: list[str] = field(default_factory=list)
    made: set[str] = field(default_factory=set)

    def home(self, variable: str) -> Block:
        """The block that binds a variable."""
        if variable in self.bound:
            return self
        if self.around is None:
            raise NotExpressibleError("other-records")
        return self.around.home(variable)

    def table(self, variable: str) -> str:
        """The table of a record in scope."""
        return str(self.home(variable).bound[variable])

    def add(self, name: str, line: str) -> str:
        """Bind a variable once by a line; the variable."""
        if name not in self.made:
            self.made.add(name)
            self.lines.append(line)
        return f"?{name}"


def days(node: Node, block: Block, written: Written) -> tuple[str, str]:
    """First and last day of a date, as numbers; ``written`` gives the text of a field."""
    if node[0] == "literal":
        first, last = (day.replace("-", "") for day in interval(node[1]))
        return first, last
    if node[0] == "call" and node[1] == "months_after":
        months, home = node[2][1][1], _home(node[2][0], block)
        first, last = days(node[2][0], block, written)
        return _shifted(first, months, home), _shifted(last, months, home)
    text, home = written(node, block), _home(node, block)
    name = text[1:]
    whole = f'IF(STRLEN({text}) = 4, CONCAT({text}, "-01-01"), IF(STRLEN({text}) = 7, CONCAT({text}, "-01"), {text}))'
    first = home.add(f"{name}_first", f"BIND({_number(whole)} AS ?{name}_first)")
    year = home.add(f"{name}_year", f"BIND({INTEGER}(SUBSTR({text}, 1, 4)) AS ?{name}_year)")
    month = f"{INTEGER}(SUBSTR({text}, 6, 2))"
    month_end = f"IF(STRLEN({text}) = 7, {first} - 1 + {_length(year, month)}, {first})"
    ends = f"IF(STRLEN({text}) = 4, {year} * 10000 + 1231, {month_end})"
    return first, home.add(f"{name}_last", f"BIND({ends} AS ?{name}_last)")


def _home(node: Node, block: Block) -> Block:
    """The block in which what a date is made of is bound."""
    return block.home("self" if node == ("name", "today") else node[1])


def _number(day: str) -> str:
    return f'{INTEGER}(REPLACE(SUBSTR({day}, 1, 10), "-", ""))'


def _length(year: str, month: str) -> str:
    """How many days a month has."""
    rest = {number: f"{year} - {number} * FLOOR({year} / {number})" for number in (4, 100, 400)}
    leap = f"({rest[4]} = 0 && ({rest[100]} != 0 || {rest[400]} = 0))"
    return f"IF({month} = 2, IF({leap}, 29, 28), IF({month} IN (4, 6, 9, 11), 30, 31))"


def _shifted(day: str, months: int, home: Block) -> str:
    """The same day some calendar months on, the end of a month folded."""
    name = f"{day[1:]}_{'plus' if months >= 0 else 'minus'}{abs(months)}"
    year, month, in_month = (
        f"FLOOR({day} / 10000)",
        f"(FLOOR({day} / 100) - 100 * FLOOR({day} / 10000))",
        f"({day} - 100 * FLOOR({day} / 100))",
    )
    total = home.add(f"{name}_months", f"BIND({year} * 12 + {month} - 1 + ({months}) AS ?{name}_months)")
    new_year = home.add(f"{name}_year", f"BIND(FLOOR({total} / 12) AS ?{name}_year)")
    new_month = home.add(f"{name}_month", f"BIND({total} - 12 * {new_year} + 1 AS ?{name}_month)")
    length = home.add(f"{name}_length", f"BIND({_length(new_year, new_month)} AS ?{name}_length)")
    folded = f"IF({in_month} < {length}, {in_month}, {length})"
    return home.add(name, f"BIND({new_year} * 10000 + {new_month} * 100 + {folded} AS ?{name})")
