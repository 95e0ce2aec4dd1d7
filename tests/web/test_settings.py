"""What whoever runs the service decides."""

import pytest

from service.settings import Settings, read_settings


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
        assert read_settings({"PUBLIC_URL": given}).public_url == url

    def test_is_this_machine_unless_it_is_said(self) -> None:
        assert read_settings({}).public_url == "http://127.0.0.1:8000"

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
            read_settings({"PUBLIC_URL": given})


class TestLimits:
    def test_are_safe_where_nothing_is_said(self) -> None:
        assert read_settings({}) == Settings(
            most_body=1_048_576,
            most_cases=1_000,
            longest_address=16_384,
            most_repeats=60,
            most_kept=12_582_912,
        )

    def test_are_what_the_environment_says(self) -> None:
        said = {
            "LIMIT_BODY": "1000",
            "LIMIT_CASES": "2",
            "LIMIT_ADDRESS": "300",
            "LIMIT_REPEATS": "4",
            "LIMIT_KEPT": "5000",
        }
        assert read_settings(said) == Settings(
            most_body=1000, most_cases=2, longest_address=300, most_repeats=4, most_kept=5000
        )

    @pytest.mark.parametrize("given", ["", "0", "-1", "1e3", "1_000", "many", "\u0661"])
    def test_must_be_whole_numbers(self, given: str) -> None:
        with pytest.raises(ValueError, match="LIMIT_BODY must be a whole number such as 1048576"):
            read_settings({"LIMIT_BODY": given})


class TestReports:
    @pytest.mark.parametrize(
        "given",
        [
            "https://dates.example/mistakes?from=iep-clock#new",
            "https://github.com/someone/iep-clock/issues",
            "https://dates.example",
            "mailto:mistakes@dates.example",
        ],
    )
    def test_go_where_it_is_said(self, given: str) -> None:
        assert read_settings({"REPORT_URL": given}).report_url == given

    def test_go_nowhere_unless_it_is_said(self) -> None:
        assert read_settings({}).report_url == read_settings({"REPORT_URL": ""}).report_url == ""

    @pytest.mark.parametrize(
        "given",
        [
            "mistakes@dates.example",
            "http://dates.example",
            "javascript:alert(1)",
            "mailto:",
            "mailto:a@b@c.example",
            "https://",
            "https://dates.example/a b",
            "https://dates.example\n",
        ],
    )
    def test_need_an_address_that_can_be_pressed(self, given: str) -> None:
        says = "REPORT_URL must be an address such as https://example.org/mistakes or mailto:"
        with pytest.raises(ValueError, match=says) as error:
            read_settings({"REPORT_URL": given})
        assert str(error.value).endswith(f"not {given!r}")


class TestAssistants:
    def test_may_ask_where_it_is_said(self) -> None:
        assert read_settings({"MCP": "on"}).assistants
        assert not read_settings({"MCP": "off"}).assistants
        assert not read_settings({}).assistants

    def test_nothing_else_is_said(self) -> None:
        with pytest.raises(ValueError, match="MCP must be on or off, not 'yes'"):
            read_settings({"MCP": "yes"})
