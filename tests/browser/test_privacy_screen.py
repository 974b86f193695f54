"""The privacy screen in JavaScript makes of every text of the corpus, whole, torn and changed, what Python does."""

from __future__ import annotations

import json

from benchmarks.privacy import SPLITS, sentences
from dardr_validators.formats.headings import says_personal
from dardr_validators.screen import details, severity
from tests.browser.checker import node

SCREEN = """
import fs from 'node:fs'
import { load } from './src/node.js'
import { details, severity } from './src/screen.js'

load()
const texts = JSON.parse(fs.readFileSync(0, 'utf8'))
console.log(JSON.stringify(texts.map((text) => [severity(text), [...details(text)]])))
"""

HEADED = """
import fs from 'node:fs'
import { saysPersonal } from './src/formats/headings.js'
import { load } from './src/node.js'

load()
console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, 'utf8')).map((heading) => saysPersonal(heading))))
"""
PERSONAL = (
    *(
        "Victim's name",
        "Name of victim",
        "victim_first_name",
        "VictimDOB",
        "Perp name",
        "Child’s name",
        "NHS No",
        "NOK",
    ),
    *("Sister's name", "Crime ref", "Vehicle reg", "Enw'r dioddefwr", "Enw'r plentyn", "Dyddiad geni mam", "Rhif GIG"),
)
OTHERS = (
    *("Agency's name", "Name of plan", "Partner's name", "Chair's name", "Owner's role", "Children's services"),
    *("Enw'r asiantaeth", "Enw'r cynllun", "Officers' notes", "Budget code", "Contact role", "Women's Aid", "'s", "'r"),
)


def changed(text: str) -> list[str]:
    """A text as it stands, in capitals, in lower case, torn in two, and without its signs."""
    middle = text.find(" ", len(text) // 2)
    return [text, text.upper(), text.lower(), text[:middle], text[middle:].strip(), text.replace(",", "").rstrip(".")]


def test_python_and_javascript_make_the_same_of_every_text() -> None:
    texts = sorted({form for split in SPLITS for one in sentences(split) for form in changed(one.text)})
    assert len(texts) > 5000
    done = node("--input-type=module", "-e", SCREEN, input=json.dumps(texts))
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    held = [[severity(text), list(details(text))] for text in texts]
    assert {text: (mine, its) for text, mine, its in zip(texts, held, made, strict=True) if mine != its} == {}


def test_python_and_javascript_say_the_same_of_headings() -> None:
    headings = [*PERSONAL, *OTHERS]
    done = node("--input-type=module", "-e", HEADED, input=json.dumps(headings))
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [says_personal(heading) for heading in headings]
    assert [heading for heading in headings if says_personal(heading)] == list(PERSONAL)
