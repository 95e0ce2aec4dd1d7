"""A worklist on paper: each sheet has the head of the table, and no row is cut."""

import subprocess
from pathlib import Path

from playwright.sync_api import Browser

from tests.cli.running import run

HEAD = ("Case", "What", "Who", "Last day", "State", "Days", "Reading")


def test_has_its_head_on_every_sheet(browser: Browser, tmp_path: Path) -> None:
    file = "id,process,filed\n" + "".join(f"A-{n},records,2026-01-15\n" for n in range(60))
    made = run("batch", "-", "--html", "--as-of", "2026-02-20", given=file.encode()).stdout
    page, printed = browser.new_page(), tmp_path / "worklist.pdf"
    page.set_content(made)
    page.pdf(path=printed, prefer_css_page_size=True)
    page.close()
    size = subprocess.check_output(("pdfinfo", printed), text=True)
    assert "792 x 612 pts (letter)" in size
    read = subprocess.check_output(("pdftotext", "-layout", printed, "-"), text=True)
    sheets = [sheet for sheet in read.split("\f") if sheet.strip()]
    assert len(sheets) > 2
    for sheet in sheets[:-1]:
        assert any(all(name in line for name in HEAD) for line in sheet.splitlines())
    # A row has two lines: its small print stands on the sheet of its case.
    for sheet in sheets:
        assert sheet.count("A-") == sheet.count("Asking for school records")
    assert read.count("A-") == 60
