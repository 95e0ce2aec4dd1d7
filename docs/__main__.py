"""Write the generated documents."""

from pathlib import Path

from docs.law import document

Path(__file__).with_name("law.md").write_text(document(), encoding="utf-8")
