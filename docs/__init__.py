"""Generated documents: `python -m docs` writes them."""
