"""What whoever runs the service decides."""

import pytest

from service.web.settings import public_url


class TestPublicUrl:
    @pytest.mark.parametrize(
        ("given", "url"),
        [
            ("https://iep-clock.example", "https://iep-clock.example"),
            ("https://iep-clock.example/", "https://iep-clock.example"),
            ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
            ("http://[::1]:8000", "http://[::1]:8000"),
            ("https://example.org/tools/iep-clock/", "https://example.org/tools/iep-clock"),
        ],
    )
    def test_is_where_links_begin(self, given: str, url: str) -> None:
        assert public_url({"PUBLIC_URL": given}) == url

    def test_is_this_machine_unless_it_is_said(self) -> None:
        assert public_url({}) == "http://127.0.0.1:8000"

    @pytest.mark.parametrize(
        "given",
        [
            "",
            "iep-clock.example",
            "ftp://example.org",
            "https://",
            "https://example.org?a=1",
            "https://example.org#top",
            "https://exam ple.org",
            "https://example.org\r\nX: y",
        ],
    )
    def test_must_be_an_address(self, given: str) -> None:
        with pytest.raises(ValueError, match="PUBLIC_URL must be an address"):
            public_url({"PUBLIC_URL": given})
