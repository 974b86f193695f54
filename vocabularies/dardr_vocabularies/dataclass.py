"""The standard library's ``dataclass`` for a command that starts often: its methods are shared between classes.

The library writes out and compiles six methods for each class whenever a program starts, which was a tenth of the time
in which a small return is checked. Here one is: ``__init__``. What is made is a dataclass in every other way.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any

GIVEN = "_given"
"""Where a class keeps what takes the values of its fields from a record."""

OWN = frozenset({"__post_init__", "__init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__getstate__"})

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # noqa: PLC0414 mypy knows what the library's does
else:

    def dataclass(*, slots=False, frozen=False, eq=True, **other):
        """A decorator that makes a dataclass; one that asks for more than this can share is the library's own."""

        def made(cls):
            if not slots or other or not _is_plain(cls):
                return dataclasses.dataclass(slots=slots, frozen=frozen, eq=eq, **other)(cls)
            found = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(cls)
            _add_methods(found, frozen=frozen, eq=eq)
            return found

        return made


def _is_plain(cls: Any) -> bool:
    """Whether a class inherits nothing, says nothing of these methods, and all its fields are given and compared."""
    own = vars(cls)
    fields = (value for value in own.values() if isinstance(value, dataclasses.Field))
    return (
        cls.__bases__ == (object,)
        and OWN.isdisjoint(own)
        and all(
            field.init and field.repr and field.compare and field.hash is None and field.kw_only is not True
            for field in fields
        )
    )


def _add_methods(cls: Any, *, frozen: bool, eq: bool) -> None:
    cls.__init__ = _init_of(cls)
    cls.__repr__ = _repr
    if eq:
        setattr(cls, GIVEN, attrgetter(*cls.__dataclass_fields__))
        cls.__eq__, cls.__hash__ = _eq, _hash if frozen else None
    if frozen:
        cls.__setattr__, cls.__delattr__ = _refuse_set, _refuse_delete
        cls.__getstate__, cls.__setstate__ = _state, _set_state


def _init_of(cls: Any) -> Any:
    """The one method that is written out: it sets every slot, also where the class lets nobody else."""
    known: dict[str, Any] = {"MISSING": dataclasses.MISSING}
    names, lines = ["self"], []
    for name, field in cls.__dataclass_fields__.items():
        given = name
        if field.default_factory is not dataclasses.MISSING:
            known[f"make_{name}"], given = field.default_factory, f"{name}=MISSING"
            lines.append(f" if {name} is MISSING: {name} = make_{name}()")
        elif field.default is not dataclasses.MISSING:
            known[f"default_{name}"], given = field.default, f"{name}=default_{name}"
        known[f"set_{name}"] = vars(cls)[name].__set__
        names.append(given)
        lines.append(f" set_{name}(self, {name})")
    exec(f"def __init__({', '.join(names)}):\n" + "\n".join(lines), known)
    return known["__init__"]


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    given = self.__class__._given
    return given(self) == given(other)


def _hash(self: Any) -> int:
    return hash(self.__class__._given(self))


@recursive_repr()
def _repr(self: Any) -> str:
    told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__dataclass_fields__)
    return f"{self.__class__.__qualname__}({told})"


def _refuse_set(self: Any, name: str, value: object) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_delete(self: Any, name: str) -> None:
    raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[Any]:
    return [getattr(self, name) for name in self.__dataclass_fields__]


def _set_state(self: Any, state: list[Any]) -> None:
    for name, value in zip(self.__dataclass_fields__, state, strict=True):
        object.__setattr__(self, name, value)
