"""How fast the answers come, beside a baseline that is named; `make bench` runs it."""
