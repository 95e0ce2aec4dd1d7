"""Another build may give other bytes: it has other tags."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAY = "from service.web.build_id import build; print(build().digest)"


def build(folder: Path) -> str:
    """The build of the service in a folder, as a process of its own sees it."""
    ran = subprocess.run([sys.executable, "-c", SAY], cwd=folder, capture_output=True, check=True)
    return ran.stdout.decode().strip()


class TestBuild:
    def test_is_the_same_for_the_same_source_wherever_it_lies(self, tmp_path: Path) -> None:
        for package in ("calendars", "service"):
            shutil.copytree(ROOT / package, tmp_path / package)
        first = build(tmp_path)
        assert re.fullmatch("[0-9a-f]{16}", first)
        assert build(tmp_path) == first

    def test_changes_with_any_file_of_it(self, tmp_path: Path) -> None:
        for package in ("calendars", "service"):
            shutil.copytree(ROOT / package, tmp_path / package)
        first = build(tmp_path)
        template = tmp_path / "service/formats/html/templates/layout.html"
        template.write_text(template.read_text() + " ")
        assert build(tmp_path) != first
        template.unlink()
        assert build(tmp_path) != first

    def test_is_as_old_as_its_newest_file(self, tmp_path: Path) -> None:
        for package in ("calendars", "service"):
            shutil.copytree(ROOT / package, tmp_path / package)
        newest = tmp_path / "service/formats/html/templates/layout.html"
        os.utime(newest, (4_000_000_000, 4_000_000_000))
        say = "from service.web.build_id import build; print(build().at.isoformat())"
        ran = subprocess.run(
            [sys.executable, "-c", say], cwd=tmp_path, capture_output=True, check=True
        )
        assert ran.stdout.decode().strip() == "2096-10-02T07:06:40+00:00"
