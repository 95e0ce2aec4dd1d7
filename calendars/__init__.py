"""Holiday calendars of California, school years and counting rules."""
