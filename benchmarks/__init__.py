"""How fast the answers come, and how they compare; `make bench` runs it."""
