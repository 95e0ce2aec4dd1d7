"""The command line: one case, or a file of them."""
