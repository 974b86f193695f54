"""What every answer says to the browser: run nothing, ask nobody else, keep nothing."""

from __future__ import annotations

from flask import Response, request

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def add_headers(response: Response) -> Response:
    """The answer with the headers above; only the style sheet and the icon may be kept, for an hour."""
    response.headers.update(HEADERS)
    kept = request.endpoint == "static" and response.status_code < 400
    response.headers["Cache-Control"] = "max-age=3600" if kept else "no-store"
    return response
