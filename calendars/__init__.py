"""Which days count: California's calendars, school years, and the counting rules."""
