"""A parsed condition as SPARQL: an error is the undecided of three-valued logic, a loop is EXISTS.

The graph is the one that a submission is as JSON-LD or Turtle: classes, properties and codes of the standard, a record
pointing at those that stand in it. A field of a record becomes a variable, `?self_status`, that is unbound where the
field is not given. A day is the number YYYYMMDD. The day of checking is the value of one resource, `TODAY`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import quote

from dardr_schema.tables import Column, tables
from dardr_validators.expressions.limits import NotExpressibleError
from dardr_validators.expressions.sparql_blocks import Block, days
from dardr_validators.expressions.sparql_codes import broader, in_force, quoted
from dardr_validators.expressions.syntax import Node
from dardr_validators.formats.addresses import NOT_IN_ADDRESSES, RECORDS, full
from dardr_validators.formats.terms import CODES, DEFINITIONS
from dardr_validators.links import LINKS, SIBLINGS, ancestors
from dardr_validators.rules import Condition

TODAY = "https://w3id.org/dardr/id/today"
VALUE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"
UNDECIDED = "?undecided"
"""A variable that is never bound: using it is an error."""
MOST_DISTINCT = 3
"""A list is compared with a number up to this one by naming that many of its members."""
RAW = ("boolean", "integer", "decimal")


def select(condition: Condition) -> str:
    """The query whose solutions, `$this`, are the records that break a condition.

    Raises: NotExpressibleError where SPARQL cannot say it.
    """
    root = _root(condition)
    must = sparql(condition.must, root)
    broken = f"!({must})" if condition.when is None else f"({sparql(condition.when, root)}) && !({must})"
    return "SELECT $this WHERE {\n  " + "\n  ".join([*root.lines, f"FILTER ({broken})"]) + "\n}"


def _root(condition: Condition) -> Block:
    above = ancestors(condition.table)
    root = Block({"self": condition.table, **{name: name for name in above}})
    root.lines.append(f"$this a <{DEFINITIONS}{tables()[condition.table].class_name}> .")
    needed = max((above.index(name) + 1 for name in condition.above), default=0)
    child = "self"
    for name in above[:needed]:
        root.lines.append(f"?{name} <{_container(root.table(child))}> {_name(child)} .")
        child = name
    return root


def sparql(node: Node, block: Block) -> str:
    """The SPARQL expression that a resolved node stands for, in a block."""
    return _MAKERS.get(node[0], _binary)(node, block)


def _name(variable: str) -> str:
    return "$this" if variable == "self" else f"?{variable}"


def _container(table: str) -> str:
    return f"{DEFINITIONS}has{tables()[table].class_name}"


def _column(node: Node, block: Block) -> Column:
    return tables()[block.table(node[1])].fields[node[2]]


def _literal(node: Node, block: Block) -> str:
    value = node[1]
    if isinstance(value, bool):
        return "true" if value else "false"
    return quoted(value) if isinstance(value, str) else str(value)


def _variable(node: Node, block: Block) -> str:
    if node[1] != "today":
        return f"?{node[1]}"
    home = block.home("self")
    return home.add("today", f"OPTIONAL {{ <{TODAY}> <{VALUE}> ?today }}")


def _field(node: Node, block: Block) -> str:
    """A single value: the notation of a code, the text of a text or date, else the value itself."""
    _, variable, name = node
    column, home, bound = _column(node, block), block.home(variable), f"{variable}_{name}"
    if column.type in RAW:
        return home.add(bound, f"OPTIONAL {{ {_name(variable)} <{full(column.property)}> ?{bound} }}")
    given = (
        f"{_name(variable)} <{full(column.property)}> ?{bound}_raw . BIND({_text(column, f'?{bound}_raw')} AS ?{bound})"
    )
    return home.add(bound, f"OPTIONAL {{ {given} }}")


def _text(column: Column, raw: str) -> str:
    if column.type == "code":
        return f"STRAFTER(STR({raw}), {quoted(f'{CODES}{column.scheme}/')})"
    if not column.references:
        return f"STR({raw})"
    key = f"STRAFTER(STR({raw}), {quoted(f'{RECORDS}{column.references[0]}/')})"
    for sign in sorted(NOT_IN_ADDRESSES - {"%"}):
        key = f"REPLACE({key}, {quoted(quote(sign, safe=''))}, {quoted(_in_replacement(sign))})"
    return f'REPLACE({key}, "%25", "%")'


def _in_replacement(sign: str) -> str:
    """A sign as REPLACE takes it: a backslash there stands for two."""
    return sign.replace("\\", "\\\\")


def _has(node: Node, block: Block) -> str:
    column = _column(node, block)
    if column.is_list:
        return f"EXISTS {{ {_name(node[1])} <{full(column.property)}> ?any }}"
    return f"BOUND({_field(node, block)})"


def _not(node: Node, block: Block) -> str:
    return f"!({sparql(node[1], block)})"


def _if(node: Node, block: Block) -> str:
    return f"IF({', '.join(sparql(part, block) for part in node[1:])})"


def _binary(node: Node, block: Block) -> str:
    kind, left, right = node
    if kind == "in" and right[0] == "list":
        return f"({sparql(left, block)} IN ({', '.join(sparql(part, block) for part in right[1])}))"
    if kind == "in":
        column, item = _column(right, block), f"{right[1]}_{right[2]}_item"
        member = f"{_name(right[1])} <{full(column.property)}> ?{item}"
        found = f"EXISTS {{ {member} . FILTER ({_text(column, f'?{item}')} = {sparql(left, block)}) }}"
        return f"IF({_has(right, block)}, {found}, {UNDECIDED})"
    if left[0] == "size" and right[0] == "literal":
        return _sized(left[1], kind, right[1], block)
    return f"({sparql(left, block)} {_SIGNS.get(kind, kind)} {sparql(right, block)})"


def _members(items: Node, block: Block, member: str) -> str:
    """The pattern in which a variable goes over a list of records, or the raw values of a list."""
    kind, owner, name = items
    if kind == "field":
        return f"{_name(owner)} <{full(_column(items, block).property)}> ?{member} ."
    table = block.table(owner)
    if name in tables() and tables()[name].parent_table == table:
        return f"{_name(owner)} <{_container(name)}> ?{member} ."
    for link in LINKS:
        address = full(tables()[link.table].fields[link.field].property)
        if link.forward == name and link.table == table:
            target = tables()[link.targets[0]].class_name
            return f"{_name(owner)} <{address}> ?{member} . ?{member} a <{DEFINITIONS}{target}> ."
        if link.reverse == name and table in link.targets:
            source = tables()[link.table].class_name
            return f"?{member} <{address}> {_name(owner)} ; a <{DEFINITIONS}{source}> ."
    return _alike(owner, name, table, member)


def _alike(owner: str, name: str, table: str, member: str) -> str:
    """Records of the same table that share the values of the fields which make them siblings."""
    _, fields = SIBLINGS[name]
    shared = [fields] if isinstance(fields, str) else list(fields)
    lines = [f"?{member} a <{DEFINITIONS}{tables()[table].class_name}> ."]
    for number, one in enumerate(shared):
        address = full(tables()[table].fields[one].property)
        lines.append(f"{_name(owner)} <{address}> ?{member}_as{number} . ?{member} <{address}> ?{member}_as{number} .")
    return " ".join(lines)


def _inner(node: Node, block: Block) -> tuple[Block, str]:
    """The block inside a loop, and its body."""
    _, items, variable, table, body = node
    inner = Block({variable: table}, block)
    if table is None:
        column = _column(items, block)
        inner.lines.append(
            f"{_members(items, block, f'{variable}_raw')} BIND({_text(column, f'?{variable}_raw')} AS ?{variable})"
        )
    else:
        inner.lines.append(_members(items, block, variable))
    return inner, sparql(body, inner)


def _loop(node: Node, block: Block) -> str:
    kind, items = node[0], node[1]
    inner, body = _inner(node, block)
    test = body if kind == "exists" else f"!({body})"
    found = f"{'' if kind == 'exists' else 'NOT '}EXISTS {{ {' '.join(inner.lines)} FILTER ({test}) }}"
    return found if node[3] is not None else f"IF({_has(items, block)}, {found}, {UNDECIDED})"


def _count(node: Node, block: Block) -> str:
    """A number of records, found by a query of its own that repeats what its body needs of the records around."""
    if block.around is not None:
        raise NotExpressibleError("counting")
    home = block
    again = Block(dict(home.bound))
    again.lines = [line for line in home.lines if not line.startswith(("OPTIONAL", "BIND"))]
    if node[0] == "count":
        inner, body = _inner(node, again)
        member, lines = node[2], [*again.lines, *inner.lines, f"FILTER ({body})"]
    else:
        member, lines = "member", [*again.lines, _members(node[1], again, "member")]
    name = f"count{len(home.made)}"
    query = f"SELECT $this (COUNT(DISTINCT ?{member}) AS ?{name}) WHERE {{ {' '.join(lines)} }} GROUP BY $this"
    return f"COALESCE({home.add(name, f'OPTIONAL {{ {{ {query} }} }}')}, 0)"


def _sized(items: Node, sign: str, number: int, block: Block) -> str:
    """The size of a list compared with a number."""
    at_least = {">": number + 1, ">=": number, "<": number, "<=": number + 1, "==": number, "!=": number}[sign]
    if at_least > MOST_DISTINCT:
        return f"({_size(('size', items), block)} {_SIGNS.get(sign, sign)} {number})"
    if sign in ("==", "!="):
        both = f"({_at_least(items, number, block)} && !{_at_least(items, number + 1, block)})"
        answer = both if sign == "==" else f"!{both}"
    else:
        answer = ("" if sign in (">", ">=") else "!") + _at_least(items, at_least, block)
    return answer if items[0] == "children" else f"IF({_has(items, block)}, {answer}, {UNDECIDED})"


def _at_least(items: Node, number: int, block: Block) -> str:
    if number <= 0:
        return "true"
    names = [f"{items[2]}_{place}" for place in range(number)]
    apart = [f"?{one} != ?{two}" for place, one in enumerate(names) for two in names[:place]]
    kept = f" FILTER ({' && '.join(apart)})" if apart else ""
    return f"EXISTS {{ {' '.join(_members(items, block, name) for name in names)}{kept} }}"


def _size(node: Node, block: Block) -> str:
    number = _count(node, block)
    return f"IF({_has(node[1], block)}, {number}, {UNDECIDED})" if node[1][0] == "field" else number


def _call(node: Node, block: Block) -> str:
    return _CALLS[node[1]](node[2], block)


def _before(arguments: tuple[Node, ...], block: Block) -> str:
    return f"({days(arguments[0], block, sparql)[1]} < {days(arguments[1], block, sparql)[0]})"


def _not_before(arguments: tuple[Node, ...], block: Block) -> str:
    return f"({days(arguments[0], block, sparql)[0]} >= {days(arguments[1], block, sparql)[1]})"


def _broader(arguments: tuple[Node, ...], block: Block) -> str:
    return broader(arguments[0][1], sparql(arguments[1], block))


def _in_force(arguments: tuple[Node, ...], block: Block) -> str:
    return in_force(arguments[0][1], sparql(arguments[1], block), days(arguments[2], block, sparql))


def _is_wales(arguments: tuple[Node, ...], block: Block) -> str:
    return f'STRSTARTS({sparql(arguments[0], block)}, "W")'


def _said(function: str) -> Callable[[tuple[Node, ...], Block], str]:
    return lambda arguments, block: f"{function}({', '.join(sparql(argument, block) for argument in arguments)})"


def _matches(arguments: tuple[Node, ...], block: Block) -> str:
    pattern = arguments[1][1]
    if pattern.startswith("(?i)"):
        return f'REGEX({sparql(arguments[0], block)}, {quoted(pattern[4:])}, "i")'
    return f"REGEX({sparql(arguments[0], block)}, {quoted(pattern)})"


_SIGNS = {"==": "=", "and": "&&", "or": "||"}
_CALLS: Mapping[str, Callable[[tuple[Node, ...], Block], str]] = {
    "before": _before,
    "not_before": _not_before,
    "broader": _broader,
    "in_force": _in_force,
    "is_wales": _is_wales,
    "contains": _said("CONTAINS"),
    "startsWith": _said("STRSTARTS"),
    "endsWith": _said("STRENDS"),
    "matches": _matches,
}
_MAKERS: Mapping[str, Callable[[Node, Block], str]] = {
    "literal": _literal,
    "name": _variable,
    "field": _field,
    "has": _has,
    "not": _not,
    "if": _if,
    "all": _loop,
    "exists": _loop,
    "count": _count,
    "size": _size,
    "call": _call,
}
