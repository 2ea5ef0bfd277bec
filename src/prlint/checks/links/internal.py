"""Addresses that work for the sender and for nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from prlint.checks.hit import Hit, Severity
from prlint.readers.document import BlockKind
from prlint.reading.zones import Zone
from prlint.text.patterns import linear

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prlint.reading.reading import Reading
    from prlint.text.span import Span

_SIGN = linear(
    r"(?i)localhost|://(?:127|10|192\.168|172|169\.254)\.|://\[|://[\w-]+(?:[/:?#\s)\"'>]|$)|\.(?:local|internal|intranet|corp|lan|localdomain)\b|intranet|staging|\bstg\b|\buat\b|preprod"
    r"|file:/|[a-z]:\\|\\\\[a-z]|sharepoint|(?:docs|drive|mail)\.google|dropbox|onedrive|1drv|wetransfer|we\.tl|outlook\.office|wp-(?:admin|login)|preview|/edit|://[^/\s]+@|x-amz|x-goog|access_token|[?&]sig="
)
_URL = linear(r"(?i)^([a-z][a-z0-9+.-]*)://(?:([^/?#@\s]*)@)?(\[[0-9a-f:]*\]|[^/?#:\s]*)(?::\d+)?([^\s]*)")
_PRIVATE_IP = linear(
    r"^(?:127|10)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^169\.254(?:\.\d{1,3}){2}$|^0\.0\.0\.0$|^\[(?:::1|f[cde][0-9a-f:]*)\]$"
)
_STAGING = linear(r"(?:^|[.-])(?:staging|stg|uat|preprod|pre-prod)\d?(?:[.-]|$)")
_INSIDE = (".local", ".internal", ".intranet", ".corp", ".lan", ".localdomain", ".localhost")
_HOUSE_NAMES = frozenset(
    "intranet portal sharepoint wiki fileserver server files home hr confluence jira".split()
)
_GOOGLE_EDIT = linear(r"^/(?:document|spreadsheets|presentation|forms)/(?:u/\d+/)?d/[^/?#]+/edit")
_SECRET = linear(r"(?i)[?&](?:x-amz-signature|x-goog-signature|access_token|sig)=[^&\s]{8,}")
_CMS = linear(
    r"(?i)/wp-admin(?:/|\?|$)|/wp-login\.php|[?&]preview(?:=true|_id=)|^/node/\d+/edit|/sitecore/shell"
)
_WRITTEN = linear(
    r"(?i)(?:^|[\s(\"“'<\[])(file:///?[^\s<>\"”]+|[a-z]:\\[\w$ .-]+\\[^\s<>\"”]+|\\\\[a-z][\w.-]+\\[^\s<>\"”]+|localhost(?::\d+)?/[^\s<>\"”]+)"
)


class Fault(NamedTuple):
    """Why an address is not public."""

    why: str
    level: Severity | None = None


def link_internal(reading: Reading) -> Iterator[Hit]:
    """Addresses behind links and pictures and in the text; each address once."""
    document = reading.document
    # Targets of reference links stand in the source too.
    if _SIGN.search(document.source.text) is None:
        return
    told: set[tuple[int, int]] = set()
    for span, address, seen in _addresses(reading):
        fault = fault_of(address)
        if fault is None or span in told:
            continue
        told.add(span)
        # What a text on software tells its readers to type is their own machine.
        own = seen and fault.why == _OWN_MACHINE
        yield _hit(span, address, fault.why, Severity.INFO if own else fault.level)
    for block in document.blocks:
        if block.kind is BlockKind.CODE or not any(
            sign in block.text for sign in ("ile:/", "\\", "ocalhost", "ILE:/")
        ):
            continue
        for match in _WRITTEN.finditer(block.text):
            start, end = match.span(1)
            end = start + len(block.text[start:end].rstrip(".,;:!?)'’"))
            span = block.prose.span(start, end)
            own = block.text[start : start + 9].lower() == "localhost"
            if reading.zone_at(span.start) is not Zone.CODE and not any(
                a < span.end and span.start < b for a, b in told
            ):
                yield _hit(
                    span,
                    block.text[start:end],
                    _OWN_MACHINE if own else _OWN_DISK,
                    Severity.INFO if own else None,
                )


_OWN_MACHINE = "it leads to the reader's own computer"
_OWN_DISK = "it names a file on a disk of the house"
_INSIDE_ONLY = "it can be reached from inside the house only"


def _addresses(reading: Reading) -> Iterator[tuple[Span, str, bool]]:
    """Span, address and whether the reader sees it."""
    targets = {link.target_span or link.span for link in reading.document.links}
    for link in reading.release.links:
        if isinstance(link.value, str) and reading.zone_at(link.span.start) is not Zone.CODE:
            yield link.span, link.value.strip(), link.span not in targets
    for image in reading.document.images:
        yield image.target_span or image.span, image.target.strip(), False


def _hit(span: Span, address: str, why: str, level: Severity | None) -> Hit:
    return Hit(span, {"link": address[:120], "why": why}, level=level)


def fault_of(address: str) -> Fault | None:
    """Why nobody outside can open an address; None if everybody can, or nothing tells."""
    lowered = address.lower()
    if lowered.startswith("file:") or address[1:3] == ":\\" or address.startswith("\\\\"):
        return Fault(_OWN_DISK)
    match = _URL.match(address)
    if match is None:
        return None
    user, host, rest = match.group(2) or "", (match.group(3) or "").lower().rstrip("."), match.group(4) or ""
    if ":" in user:
        return Fault("a password stands in it")
    return _host_fault(host) or _tool_fault(host, rest) or _path_fault(rest)


def _host_fault(host: str) -> Fault | None:
    if host in ("localhost", "127.0.0.1", "0.0.0.0", "[::1]") or host.endswith(".localhost"):  # noqa: S104 -- compared, not bound
        return Fault(_OWN_MACHINE)
    if (
        _PRIVATE_IP.match(host) is not None
        or host.endswith(_INSIDE)
        or host in _HOUSE_NAMES
        or host.startswith("intranet.")
    ):
        return Fault(_INSIDE_ONLY)
    if _STAGING.search(host) is not None:
        return Fault("it leads to a site for tests")
    return None


def _tool_fault(host: str, rest: str) -> Fault | None:
    """Rooms of the house in other people's houses."""
    if host.endswith(".sharepoint.com") and "-public." not in host:
        shared = rest[1:6].endswith(":/g/")
        return Fault("it opens a file of the house’s SharePoint", Severity.WARNING if shared else None)
    if host == "docs.google.com" and _GOOGLE_EDIT.match(rest) is not None:
        # Many are open to all; whoever pressed Share meant it to be read, if not in the editor.
        return Fault(
            "it opens the document for editing", Severity.INFO if "usp=" in rest else Severity.WARNING
        )
    if (
        host in ("mail.google.com", "outlook.office.com", "outlook.office365.com", "outlook.live.com")
        and "/bookwithme" not in rest
        and "/book" not in rest
    ):
        return Fault("it opens the sender’s own mailbox")
    if host.endswith("dropbox.com") and rest.startswith("/home"):
        return Fault("it opens the sender’s own folder")
    if (host == "we.tl" and len(rest) > 1) or (host == "wetransfer.com" and rest.startswith("/downloads")):
        return Fault("what is there is deleted after some days", Severity.WARNING)
    if (host == "drive.google.com" and rest.startswith(("/drive/", "/file/", "/open"))) or host in (
        "onedrive.live.com",
        "1drv.ms",
    ):
        return Fault("it may ask the reader to sign in; see whether it opens for a stranger", Severity.INFO)
    return None


def _path_fault(rest: str) -> Fault | None:
    if _CMS.search(rest) is not None:
        return Fault("it leads behind the sign-in of the website")
    if _SECRET.search(rest) is not None:
        return Fault("a key stands in it that opens the file, and that expires", Severity.WARNING)
    return None
