"""Serve the Check page on one address until stopped."""

from __future__ import annotations

import logging
import signal
import socket
import threading
from types import FrameType

from dardr_validators.faults import DardrError

LARGEST_BODY = 64 * 1024 * 1024
"""Bodies up to here are read, so that a file too large is answered with a page; longer ones are cut off."""
THREADS = 4
LARGEST_PORT = 65_535
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}


class ServeError(DardrError):
    """The page cannot be served there."""


def serve(host: str, port: int) -> None:
    """Serve the page until Ctrl-C or SIGTERM; print its address once it listens.

    Raises: ServeError when the address cannot be listened on, or when the service's libraries are not installed.
    """
    try:
        from waitress.server import create_server  # type: ignore[import-untyped]

        from dardr_service.web.app import create_app
        from dardr_service.web.uploads import MAX_BYTES
    except ModuleNotFoundError as fault:
        raise ServeError(f"The Check page needs {fault.name}: pip install 'dardr[service]'.") from None

    # That a request waits for a moment is no news to an officer at a terminal.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    with listening(host, port) as door:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, _stop)
        # Up to the largest file a body stays in memory, and so does every answer: waitress spills more to a disk.
        server = create_server(
            create_app(),
            sockets=[door],
            threads=THREADS,
            ident=None,
            inbuf_overflow=MAX_BYTES + 1024 * 1024,
            outbuf_overflow=LARGEST_BODY,
            max_request_body_size=LARGEST_BODY,
        )
        address = address_of(host, door.getsockname()[1])
        print(f"Check page: {address}/en/check (Cymraeg: {address}/cy/check)", flush=True)
        server.run()


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens at an address.

    Raises: ServeError, naming the address, when it cannot.
    """
    if not 0 <= port <= LARGEST_PORT:
        raise ServeError(f"A port is a number from 0 to {LARGEST_PORT}, met {port}.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as fault:
        reason = fault.strerror or "no such address"
        raise ServeError(f"Cannot listen on {host}, port {port}: {reason}. Choose another with --port.") from None


def address_of(host: str, port: int) -> str:
    """The address to open in a browser on this computer."""
    shown = EVERYWHERE.get(host, host)
    return f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"


def _stop(number: int, frame: FrameType | None) -> None:
    """Let waitress finish what it is answering and return."""
    raise SystemExit(0)
