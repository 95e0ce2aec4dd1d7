"""Benchmarks, each beside a named baseline; `make bench` runs them."""
