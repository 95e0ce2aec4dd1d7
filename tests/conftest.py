"""How the properties are searched.

The same examples every time, so that a change is what makes a test fail;
`pytest --hypothesis-profile=search` looks for new ones.
"""

from hypothesis import settings

settings.register_profile(
    "steady", max_examples=200, derandomize=True, database=None, deadline=None
)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("steady")
