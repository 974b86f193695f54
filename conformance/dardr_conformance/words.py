"""What the kit says of a case that failed, in both languages. Every Welsh word here is a draft."""

from __future__ import annotations

from collections.abc import Mapping

Words = Mapping[str, str]

TROUBLES: Mapping[str, Words] = {
    "no-start": {"en": "The command {detail} could not be started.", "cy": "Ni ellid cychwyn y gorchymyn {detail}."},
    "too-slow": {
        "en": "It had not answered after {detail} seconds and was ended.",
        "cy": "Nid oedd wedi ateb ar ôl {detail} eiliad ac fe'i terfynwyd.",
    },
    "crashed": {
        "en": "It ended without an answer (code {detail}).",
        "cy": "Gorffennodd heb ateb (cod {detail}).",
    },
    "too-long": {"en": "Its answer is longer than {detail} bytes.", "cy": "Mae ei ateb yn hwy na {detail} beit."},
    "no-json": {"en": "Its answer is not one line of JSON.", "cy": "Nid un llinell o JSON yw ei ateb."},
    "other-number": {
        "en": "Its answer is not that to request {detail}.",
        "cy": "Nid ateb i gais {detail} yw ei ateb.",
    },
    "other-protocol": {
        "en": "It does not speak version {detail} of the lines protocol.",
        "cy": "Nid yw'n siarad fersiwn {detail} o'r protocol llinellau.",
    },
    "not-given": {
        "en": "There is no file {detail} in the folder that was given.",
        "cy": "Nid oes ffeil {detail} yn y ffolder a roddwyd.",
    },
    "gave-up": {"en": "It gave up: {detail}", "cy": "Rhoddodd y gorau iddi: {detail}"},
}

REASONS: Mapping[str, Words] = {
    "exit": {
        "en": "The exit code is {met}, expected {expected}.",
        "cy": "Y cod gorffen yw {met}, disgwyliwyd {expected}.",
    },
    "exit-said": {
        "en": "The exit code is {met}, expected {expected}. It said: {words}",
        "cy": "Y cod gorffen yw {met}, disgwyliwyd {expected}. Dywedodd: {words}",
    },
    "no-report": {"en": "There is no JSON report.", "cy": "Nid oes adroddiad JSON."},
    "no-report-said": {
        "en": "There is no JSON report. It said: {words}",
        "cy": "Nid oes adroddiad JSON. Dywedodd: {words}",
    },
    "other-than-json": {
        "en": "What was printed is not one JSON report in UTF-8, from line {line}, column {column} on.",
        "cy": "Nid un adroddiad JSON mewn UTF-8 yw'r hyn a argraffwyd, o linell {line}, colofn {column} ymlaen.",
    },
    "no-object": {
        "en": "What was printed is JSON, but no object as a report is.",
        "cy": "JSON yw'r hyn a argraffwyd, ond nid gwrthrych fel y mae adroddiad.",
    },
    "about": {
        "en": "This case is about it, and what was found is not what is expected.",
        "cy": "Mae'r achos hwn yn ymwneud ag ef, ac nid yr hyn a ddisgwylir a ganfuwyd.",
    },
    "schema": {"en": "The report breaks its schema at {place}.", "cy": "Mae'r adroddiad yn torri ei sgema yn {place}."},
    "missing": {
        "en": "{rule} was not found at {place}.",
        "cy": "Ni chanfuwyd {rule} yn {place}.",
    },
    "extra": {
        "en": "{rule} was found at {place}, where nothing breaks it.",
        "cy": "Canfuwyd {rule} yn {place}, lle nad oes dim yn ei thorri.",
    },
    "place": {
        "en": "{rule} was found at {met}, expected {place}.",
        "cy": "Canfuwyd {rule} yn {met}, disgwyliwyd {place}.",
    },
    "twice": {
        "en": "{rule} was found more than once at {place}.",
        "cy": "Canfuwyd {rule} fwy nag unwaith yn {place}.",
    },
    "severity": {
        "en": "{rule} at {place} has the severity {met}, expected {expected}.",
        "cy": "Mae gan {rule} yn {place} y difrifoldeb {met}, disgwyliwyd {expected}.",
    },
    "order": {
        "en": "The findings are not in the order of the standard: {rule} at {place} is out of its place.",
        "cy": "Nid yw'r canfyddiadau yn nhrefn y safon: mae {rule} yn {place} allan o'i le.",
    },
    "verdict": {
        "en": "The verdict is {met}, expected {expected}.",
        "cy": "Y dyfarniad yw {met}, disgwyliwyd {expected}.",
    },
    "counts": {
        "en": "The count of {what} is {met}, expected {expected}.",
        "cy": "Cyfrif {what} yw {met}, disgwyliwyd {expected}.",
    },
    "records": {
        "en": "{met} records of the table {table} were read, expected {expected}.",
        "cy": "Darllenwyd {met} cofnod o'r tabl {table}, disgwyliwyd {expected}.",
    },
    "words": {
        "en": "{rule} at {place} does not say in both languages what was found and how to mend it.",
        "cy": "Nid yw {rule} yn {place} yn dweud yn y ddwy iaith beth a gafwyd a sut i'w gywiro.",
    },
    "location": {
        "en": "{rule} at {place} gives {met} as its {what}, expected {expected}.",
        "cy": "Mae {rule} yn {place} yn rhoi {met} fel ei {what}, disgwyliwyd {expected}.",
    },
    "source": {
        "en": "The {what} in the report is {met}, expected {expected}.",
        "cy": "Y {what} yn yr adroddiad yw {met}, disgwyliwyd {expected}.",
    },
    "profile": {
        "en": "It judged by the profile {met}, expected {expected}.",
        "cy": "Barnodd yn ôl y proffil {met}, disgwyliwyd {expected}.",
    },
    "unchecked": {
        "en": "The report does not say that {rule} was not checked.",
        "cy": "Nid yw'r adroddiad yn dweud na wiriwyd {rule}.",
    },
    "checked": {
        "en": "The report says that {rule} was not checked, though all it needs was given.",
        "cy": "Mae'r adroddiad yn dweud na wiriwyd {rule}, er y rhoddwyd popeth sydd ei angen.",
    },
    "complete": {
        "en": "The report says that it is complete: {met}, expected {expected}.",
        "cy": "Mae'r adroddiad yn dweud ei fod yn gyflawn: {met}, disgwyliwyd {expected}.",
    },
    "leak": {
        "en": "The answer repeats text that stands in the file.",
        "cy": "Mae'r ateb yn ailadrodd testun sydd yn y ffeil.",
    },
    "not-written": {"en": "Nothing was written to {what}.", "cy": "Nid ysgrifennwyd dim i {what}."},
    "written": {
        "en": "Something was written to {what}, though there was nothing to write.",
        "cy": "Ysgrifennwyd rhywbeth i {what}, er nad oedd dim i'w ysgrifennu.",
    },
    "unreadable": {
        "en": "What was written to {what} is not {expected}: {met}",
        "cy": "Nid {expected} yw'r hyn a ysgrifennwyd i {what}: {met}",
    },
    "record-lost": {
        "en": "The table {table} has {met} records, expected {expected}.",
        "cy": "Mae gan y tabl {table} {met} cofnod, disgwyliwyd {expected}.",
    },
    "record-order": {
        "en": "The records of the table {table} are not in their order.",
        "cy": "Nid yw cofnodion y tabl {table} yn eu trefn.",
    },
    "value": {
        "en": "{place} does not hold the value that was given.",
        "cy": "Nid yw {place} yn dal y gwerth a roddwyd.",
    },
    "added": {
        "en": "{place} holds a value, though none was given.",
        "cy": "Mae {place} yn dal gwerth, er na roddwyd yr un.",
    },
    "release": {"en": "{what}: {met}", "cy": "{what}: {met}"},
}


def said(template: Words, **parts: object) -> dict[str, str]:
    """A sentence in each language."""
    return {language: text.format(**parts) for language, text in template.items()}
