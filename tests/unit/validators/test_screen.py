"""The privacy screen says that a text identifies a person, and lets pass what names nobody."""

from __future__ import annotations

import time

import pytest

from dardr_schema.tables import tables
from dardr_validators.screen import details, is_free_text, severity

STREETS = ("11-13 Maple Road", "near 14 maple road", "at 9 rowan close", "40 de Montfort Road", "22 St. John's Road")
POLICE = (
    "log 456 of 3 June 2022",
    "crime 22*118840",
    "crime 12345/22",
    "occurrence 2200123456",
    "log 45 ar 9 Mai 2022",
)
ACCOUNTS = ("username sunny.gal7 on an app", "insta: sunny_gal", "on Instagram by user sunny.gal", "wa.me/447700900461")
BANKS = (
    "GB29 NWBK 6016 1331 9268 19",
    "s/c 123456",
    "card 4929 1234 5678 9012",
    "account ending 1234",
    "IBAN DE89",
    "cyfrif cynilo rhif 12345678",
)
NUMBERS = {
    "nhs-number": [
        "record 943 476 5919",
        "9434765919",
        "943-476-5919",
        "NHS number: 943 476 5910",
        "rhif GIG 943 476 5919",
    ],
    "ni-number": ["AB123456C", "ab 12 34 56 c"],
    "postcode": ["moved to LS6 4QT", "ls64qt", "EC1A 1BB"],
    "email": ["write to jane.doe@example.org", "gareth.pugh@example.gov.uk", "jane.doe (at) example.org"],
    "phone": ["07700 900123", "+44 7700 900 123", "(0113) 496 0000", "mobile 7700900123", "+353 87 123 4567"],
    "birth-date": [
        "born 7 June 1981",
        "DOB 07/06/81",
        "d.o.b. 1981-06-07",
        "b. 7.6.81",
        "ganwyd 7 Mehefin 1981",
        "DOB 070681",
    ],
    "address": [
        "14 Maple Road",
        "lives at 14 maple road",
        "Flat 3, Rose Court",
        "9 Maes y Coed",
        "12 Heol y Parc",
        *STREETS,
    ],
    "police-reference": ["PNC 81/123456A", "CAD 4567", "crime reference 13/12345/24", "URN 12AB1234567", *POLICE],
    "handle": ["messages from @sunny_gal7", "Instagram account sunny_gal7", "facebook.com/sunny.gal", *ACCOUNTS],
    "vehicle": ["AB12 CDE", "his car, reg A123 BCD", "seen as ab12cde", "ei char, cofrestriad ab12 cde"],
    "bank": [
        "12-34-56 12345678",
        "sort code 12-34-56",
        "account number 12345678",
        "GB29 NWBK 6016 1331 9268 19",
        *BANKS,
    ],
    "hospital-number": ["hospital number R123456", "MRN 1234567", "rhif ysbyty K1234567", "Hosp No: 12/34567"],
}
NAMES = [
    "Mrs Okonkwo disclosed the abuse", "mr khan was seen", "DI Patel leads", "Y Fonesig Prys", "Karen Robinson",
    "Smith, Karen", "Zofia was told", "KAREN SMITH", "Siân O'Connor", "the victim, Xvqwy, said", "her sister Brzk came",
    "a woman called zofia", "yn ôl Gwerful", "Karen Smith's mother", "Dr J. Patel",
    "karen patel called", "her partner, karen, left", "karen's mother", "KAREN TO CHASE HOUSING",
    "PC 2291 Brzk attended",
    "Grace told her GP", "Mark's sister rang", "Bydd Xvqwy Brzk yn arwain", "Brzk was arrested", "the Patel family",
    "sent to A. Brzk", "Imam Brzk spoke", "teulu Brzk", "Brzk's tenancy was ended",
]  # fmt: skip
HARMLESS = [
    "Train officers in Clare's Law, Sarah's Law, Raneem's Law and Jade's Law",
    "Martha's Rule and Valerie's Law", "yng Nghyfraith Clare", "Karma Nirvana and Women's Aid",
    "Ring 0808 2000 247, 101 or 0300 123 4567", "DHREnquiries@homeoffice.gov.uk", "community.safety@example.gov.uk",
    "2 Marsham Street, London SW1P 4DF", "Civic Centre, 1 High Street, LS1 1UR", "Neuadd y Sir, 3 Heol y Castell",
    "In 2019 Leeds Crown Court sentenced him", "Mr A and Mrs B", "Adult A, Child B", "May and June 2025",
    "the Jane Ashley Centre", "St Helens and Bury St Edmunds", "Deputy Head of Adult Social Care",
    "Dylai Llywodraeth Cymru ateb erbyn Mawrth 2026", "signed off on 31/03/2026", "1234567890", "3 of 12 in 2024/25",
    "the Act came into force on 13 April 2011", "@ukhomeoffice", "E22000018 and W14000001", "PC Support",
    "Budget code 9434765919",
    "Invoice 0012345678 was paid", "@ExampleCSP and facebook.com/ExampleCouncil", "6 Llys Ynadon", "Mark each record",
    "Phase 14 Lane End works", "cases close in 12 months", "closed at 12 cases close to home", "a Chanolfan Brzk",
    "Pwyleg, Wrdw ac Arabeg", "Cyn y Nadolig a'r Pasg", "Gwyn a glas", "Will be reviewed", "in Woolwich and Eltham",
    "vawdasv.gwent@example.gov.wales", "",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in NUMBERS.items() for text in texts])
def test_a_number_that_identifies_stops(kind: str, text: str) -> None:
    assert severity(text) == "error"
    assert kind in details(text)


@pytest.mark.parametrize("text", NAMES)
def test_a_name_asks(text: str) -> None:
    assert severity(text) == "warning"
    assert set(details(text)) == {"name"}


@pytest.mark.parametrize("text", ["seen on 03/04/1981", "on 3 April 1981", "ar 3 Ebrill 1981", "1981-04-03"])
def test_a_date_that_may_be_of_birth_asks(text: str) -> None:
    assert severity(text) == "warning"


@pytest.mark.parametrize("text", HARMLESS)
def test_what_names_nobody_passes(text: str) -> None:
    assert severity(text) is None


def test_keys_codes_and_the_names_of_chair_and_author_are_left_alone() -> None:
    review = tables()["review"].fields
    free = {name for name, column in review.items() if is_free_text(column)}
    assert not free & {"review_id", "pilot_reference", "chair_name", "author_name", "stage", "publication_url"}
    assert "not_published_explanation" in free
    assert all(is_free_text(column) for t in tables().values() for column in t.fields.values() if column.type == "text")


@pytest.mark.parametrize(
    "part",
    [
        "Maple's ",
        "the Shah ",
        "karen's ",
        "at 12 maple ",
        "insta user ",
        "log 1 of ",
        "A",
        "a@",
        "12 ",
        "Karen ",
        "0 ",
        "Mr ",
        "12 Maple ",
        "born ",
        "@",
        "a.a",
        "Aa",
        "Xy, ",
    ],
)
def test_a_long_text_takes_little_time(part: str) -> None:
    start = time.process_time()
    severity(part * (60_000 // len(part)))
    assert time.process_time() - start < 2
