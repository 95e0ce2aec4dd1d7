"""Conditional requests (RFC 9110 § 13.1)."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from service.web.request_headers import RequestHeaders

_TAG = re.compile(r'(?:W/)?"([^"]*)"')


def etag_matches(if_none_match: str, etag: str) -> bool:
    """Whether If-None-Match names the tag in ETag, by weak comparison (RFC 9110 § 8.8.3.2)."""
    return bool(if_none_match) and not {*_TAG.findall(etag)}.isdisjoint(_TAG.findall(if_none_match))


def not_modified(request_headers: RequestHeaders, last_modified: datetime | None) -> bool:
    """Whether If-None-Match is `*`, or If-Modified-Since not before `last_modified`.

    RFC 9110 § 13.1.3: If-Modified-Since is ignored beside If-None-Match, when it is not a date, and
    when the resource has no modification date.
    """
    if request_headers.if_none_match:
        return request_headers.if_none_match.strip() == "*"
    since = _date(request_headers.if_modified_since)
    return since is not None and last_modified is not None and since >= last_modified


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):  # OverflowError, undocumented: a number out of range
        return None
    return date.replace(tzinfo=date.tzinfo or UTC)
