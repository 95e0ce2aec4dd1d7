"""Documents that are written from the declarations: `python -m docs`."""
