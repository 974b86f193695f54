"""Keys that sign claims: Ed25519, kept in PEM files, the public one also as text in the claim."""

from __future__ import annotations

import os
from base64 import b64decode, b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from dardr_conformance.faults import KitError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

PRIVATE, PUBLIC = ".private.pem", ".public.pem"


def write_keys(name: Path) -> tuple[Path, Path]:
    """Make a new pair of keys and write it beside each other; the private one for its owner's eyes only.

    Raises: KitError where a file of that name is there already, or cannot be written.
    """
    from cryptography.hazmat.primitives import serialization as form
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.generate()
    private, public = name.with_name(name.name + PRIVATE), name.with_name(name.name + PUBLIC)
    secret = key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption())
    shared = key.public_key().public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)
    for path, content, mode in ((private, secret, 0o600), (public, shared, 0o644)):
        try:
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
                file.write(content)
        except OSError as fault:
            raise KitError(f"{path} cannot be written: {fault.strerror}. A key is never written over.") from None
    return private, public


def private_key(path: Path) -> Ed25519PrivateKey:
    """The private key in a file.

    Raises: KitError where there is none.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError):
        key = None
    if not isinstance(key, Ed25519PrivateKey):
        raise KitError(f"{path} holds no private key. Make one with: dardr conformance key --output NAME")
    return key


def public_key(path: Path) -> str:
    """The public key in a file, as text.

    Raises: KitError where there is none.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(path.read_bytes())
    except (OSError, ValueError, TypeError):
        key = None
    if not isinstance(key, Ed25519PublicKey):
        raise KitError(f"{path} holds no public key.")
    return text_of(key)


def text_of(key: Ed25519PublicKey) -> str:
    """A public key as text: its 32 bytes in Base64."""
    return b64encode(key.public_bytes_raw()).decode()


def signed(key: Ed25519PrivateKey, content: bytes) -> str:
    """The signature of content, as text."""
    return b64encode(key.sign(content)).decode()


def is_signed(key: str, signature: str, content: bytes) -> bool:
    """Whether a signature is that of content by the owner of a public key.

    Base64 has bits to spare at its end: only one way to write a signature is taken, or another could be put there.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw = b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(b64decode(key, validate=True)).verify(raw, content)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return b64encode(raw).decode() == signature
