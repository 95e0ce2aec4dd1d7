"""The edge: how the service speaks HTTP."""
