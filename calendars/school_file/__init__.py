"""A school's calendar proposed from a calendar file (iCalendar, RFC 5545); nothing is adopted."""
