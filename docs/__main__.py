"""Write the generated documents."""

from pathlib import Path

from docs.examples import examples
from docs.law import document

HERE = Path(__file__).parent
(HERE / "law.md").write_text(document(), encoding="utf-8")
(HERE / "examples.json").write_text(examples(), encoding="utf-8")
