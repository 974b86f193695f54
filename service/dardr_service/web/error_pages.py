"""Pages and problems for what went wrong, in the language of the address, or in both where it names none."""

from __future__ import annotations

from flask import Response, make_response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from dardr_service.web.api import PREFIX, problem
from dardr_service.web.pages import page
from dardr_service.web.words import LANGUAGES, catalogue

UNKNOWN = 400


def answer_to(fault: HTTPException, incident: str = "") -> Response | HTTPException:
    """The page for a fault, or the problem for a client of the API; a redirection stays as it is."""
    status = fault.code or 500
    if status < 400:
        return fault
    shown = status if f"error-{status}-text" in catalogue() else UNKNOWN
    if request.path.startswith(PREFIX):
        answer = problem(shown, f"error-{shown}-text", incident=incident)
    else:
        first = request.path.split("/")[1]
        asked = (first,) if first in LANGUAGES else LANGUAGES
        answer = make_response(page("error.html", asked[0], asked=asked, status=shown, incident=incident))
    answer.status_code = shown
    if isinstance(fault, MethodNotAllowed) and fault.valid_methods:
        answer.headers["Allow"] = ", ".join(sorted(fault.valid_methods))
    return answer
