"""The law, one file a process."""

from service.law.state_complaint import STATE_COMPLAINT
from service.terms import Process

PROCESSES: dict[str, Process] = {
    "state-complaint": STATE_COMPLAINT,
}
