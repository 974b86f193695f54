"""The Check page and its API as a WSGI application. It has no state: nothing of a file is kept or logged."""

from __future__ import annotations

import secrets
from types import TracebackType

from flask import Flask, Response, g
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException, InternalServerError

from dardr_service.confined import place_of
from dardr_service.web.api import api
from dardr_service.web.error_pages import answer_to
from dardr_service.web.faults import CheckFailedError
from dardr_service.web.headers import add_headers
from dardr_service.web.pages import pages
from dardr_service.web.uploads import MAX_BYTES, RequestInMemory

Fault = tuple[type[BaseException], BaseException, TracebackType | None]


class CheckApp(Flask):
    """Flask, with uploads in memory and with a log that holds no word of a file."""

    request_class = RequestInMemory

    def log_exception(self, exc_info: Fault | tuple[None, None, None] | None) -> None:
        """Log an incident number and the line of code, never the message or the address, which may hold more."""
        g.incident = secrets.token_hex(6)
        fault = exc_info[1] if exc_info else None
        place = str(fault) if isinstance(fault, CheckFailedError) else place_of(fault) if fault else ""
        self.logger.error("incident %s: %s", g.incident, place)


def create_app() -> Flask:
    """The application."""
    app = CheckApp(__name__)
    app.config["MAX_CONTENT_LENGTH"] = MAX_BYTES
    app.config["PROPAGATE_EXCEPTIONS"] = False
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.register_blueprint(pages)
    app.register_blueprint(api)
    app.register_error_handler(HTTPException, _answer)
    app.after_request(add_headers)
    return app


def _answer(fault: HTTPException) -> Response | HTTPException:
    incident = str(g.get("incident", "")) if isinstance(fault, InternalServerError) else ""
    return answer_to(fault, incident)
