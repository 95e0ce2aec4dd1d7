"""Whether a client has an answer already (RFC 9110, 13.1)."""

import re
from datetime import UTC
from email.utils import parsedate_to_datetime

from service.law import edition

_TAG = re.compile(r'(?:W/)?"([^"]*)"')


def etag_matches(if_none_match: str, tag: str) -> bool:
    """Whether If-None-Match names `tag`, weak or strong."""
    return bool(if_none_match) and tag in _TAG.findall(if_none_match)


def not_modified(if_none_match: str, if_modified_since: str) -> bool:
    """Whether a client that has any copy, or one this old, has the present one."""
    if if_none_match:
        return if_none_match.strip() == "*"
    if not if_modified_since:
        return False
    try:
        since = parsedate_to_datetime(if_modified_since)
    except ValueError:
        return False
    return since.replace(tzinfo=since.tzinfo or UTC) >= edition.PUBLISHED
