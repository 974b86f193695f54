"""The one file of a request, held in memory only: its bytes, and its name made harmless."""

from __future__ import annotations

import io
import unicodedata
from pathlib import PurePosixPath
from typing import IO, Any

from flask import Request
from werkzeug.exceptions import UnsupportedMediaType
from werkzeug.http import parse_options_header

from dardr_service.web.faults import UploadError

MAX_MEGABYTES = 20
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
MAX_NAME = 100
UNNAMED = "return"


class RequestInMemory(Request):
    """A request whose files never touch a disk: nothing is kept, not even for a moment.

    The request's length is limited, so what is held is limited too.
    """

    def _get_file_stream(self, *_: Any, **__: Any) -> IO[bytes]:
        return io.BytesIO()


def uploaded(request: Request) -> tuple[str, bytes]:
    """Name and bytes of the file in the multipart field ``file``.

    Raises: UploadError when there is none, or more than one.
    """
    _refuse_encoded(request)
    given = [part for part in request.files.getlist("file") if part.filename]
    if not given:
        raise UploadError("no-file")
    if len(given) > 1:
        raise UploadError("two-files")
    return plain_name(given[0].filename or ""), given[0].stream.read()


def uploaded_or_sent(request: Request) -> tuple[str, bytes]:
    """Name and bytes of the file in a multipart form, or of the body itself.

    A body is named by ``Content-Disposition``, or by ``?name=``.
    Raises: UploadError when there is none.
    """
    if request.mimetype == "multipart/form-data":
        return uploaded(request)
    _refuse_encoded(request)
    content = request.get_data(cache=False)
    if not content:
        raise UploadError("no-file")
    _, options = parse_options_header(request.headers.get("Content-Disposition"))
    return plain_name(options.get("filename") or request.args.get("name") or ""), content


def plain_name(name: str) -> str:
    """A file name with no folders, no control or direction signs, and of bounded length; its ending is kept."""
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    ending = PurePosixPath(shown).suffix[:10]
    return (shown[: MAX_NAME - len(ending)].removesuffix(ending) + ending) or UNNAMED


def _refuse_encoded(request: Request) -> None:
    """A compressed body could unpack to more than the limit on its length allows."""
    if request.headers.get("Content-Encoding", "identity") != "identity":
        raise UnsupportedMediaType
