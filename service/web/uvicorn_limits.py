"""A client's connection, and how much of it a client may take: uvicorn sets it no bounds."""

from asyncio import AbstractEventLoop, TimerHandle, Transport
from typing import Any

from uvicorn.protocols.http.httptools_impl import (
    STATUS_LINE,
    HttpToolsProtocol,
    RequestResponseCycle,
)

from calendars.translation import Text
from service.answers.problems import (
    HEAD_TOO_LARGE,
    MALFORMED_REQUEST,
    REQUEST_TIMEOUT,
    ProblemKind,
    RefusedError,
)
from service.web.errors import problem_response

LONGEST_HEAD = 64 * 1024
MOST_AT_ONCE = 32

_MALFORMED = Text(
    f"This is no request of HTTP/1.1, or more than {MOST_AT_ONCE} were sent at once.",
    f"Esto no es una petición de HTTP/1.1, o se enviaron más de {MOST_AT_ONCE} a la vez.",
)
_TOO_LARGE = Text(
    f"The address and the headers may have {LONGEST_HEAD} bytes together.",
    f"La dirección y los encabezados pueden tener {LONGEST_HEAD} bytes en total.",
)
_TOO_SLOW = Text(
    "The request did not arrive in time. Send it again.",
    "La petición no llegó a tiempo. Envíela otra vez.",
)


class Together:
    """A transport that sends at once what is written at once.

    uvicorn writes the head of an answer and its body one after the other: where the process is
    killed in between, a proxy has passed on a head, and cannot ask another replica any more.
    """

    def __init__(self, transport: Transport, loop: AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._unsent: list[bytes] = []
        self._ended = False

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - all else is the transport's own
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if self._ended:
            return
        if not self._unsent:
            self._loop.call_soon(self._send)
        self._unsent.append(data)

    def write_eof(self) -> None:
        self._send()
        self._ended = True
        self._transport.write_eof()

    def is_closing(self) -> bool:
        return self._ended or self._transport.is_closing()

    def close(self) -> None:
        self._send()
        self._transport.close()

    def _send(self) -> None:
        unsent, self._unsent = self._unsent, []
        if unsent and not self._transport.is_closing():
            self._transport.writelines(unsent)


class Connection(HttpToolsProtocol):
    """Reads only so much that is no body, and waits only so long for a request and a reader."""

    patience = 30.0
    lingering = 2.0

    def __init__(self, *settings: Any, **named: Any) -> None:  # noqa: ANN401 - uvicorn's own
        super().__init__(*settings, **named)
        self._whole = True
        self._not_body = 0
        self._fault = (MALFORMED_REQUEST, _MALFORMED)
        self._deadline: TimerHandle | None = None
        self._reading: TimerHandle | None = None

    def connection_made(self, transport: Transport) -> None:  # type: ignore[override] # as uvicorn
        # All that uvicorn asks of a transport, this one has.
        super().connection_made(Together(transport, self.loop))  # type: ignore[arg-type]
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        self._wait_no_more()
        self._read_again()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        self._not_body += len(data)
        super().data_received(data)
        if self._whole and (asked := self._asked) and not asked.response_complete:
            self._wait_no_more()
        elif self._not_body > LONGEST_HEAD:
            self._refuse(HEAD_TOO_LARGE, _TOO_LARGE)
        elif not self._deadline:
            self._wait()

    def on_message_begin(self) -> None:
        self._whole = False
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if len(self.pipeline) >= MOST_AT_ONCE:
            raise ValueError(MOST_AT_ONCE)
        if self._not_body > LONGEST_HEAD and self._head() > LONGEST_HEAD:
            self._fault = (HEAD_TOO_LARGE, _TOO_LARGE)
            raise ValueError(LONGEST_HEAD)
        self._not_body = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._not_body = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._whole = True
        self._not_body = 0
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words, for its log
        self._refuse(*self._fault)

    def pause_writing(self) -> None:
        super().pause_writing()
        self._watch(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        self._read_again()
        super().resume_writing()

    @property
    def _asked(self) -> RequestResponseCycle | None:
        """The latest request; none before the first."""
        return self.cycle

    def _head(self) -> int:
        """Its bytes, where it came in one piece with what follows it."""
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def _wait(self) -> None:
        self._deadline = self.loop.call_later(self.patience, self._late)

    def _wait_no_more(self) -> None:
        if self._deadline:
            self._deadline.cancel()
            self._deadline = None

    def _late(self) -> None:
        if self._whole or ((asked := self._asked) and asked.response_started):
            self.transport.close()
        else:
            self._refuse(REQUEST_TIMEOUT, _TOO_SLOW)

    def _watch(self, unread: int) -> None:
        self._reading = self.loop.call_later(self.patience, self._look, unread)

    def _read_again(self) -> None:
        if self._reading:
            self._reading.cancel()
            self._reading = None

    def _look(self, before: int) -> None:
        """Whoever read nothing all that time is not waited for."""
        unread = self.transport.get_write_buffer_size()
        if unread < before:
            self._watch(unread)
        else:
            self.transport.abort()

    def _refuse(self, kind: ProblemKind, words: Text) -> None:
        """The connection ends with it: where the next request would begin, nobody knows.

        What still comes is thrown away for a while. Were it not read, the system would reset the
        connection, and the client might never see why (RFC 9112, 9.6).
        """
        if self.transport.is_closing():
            return
        answer = problem_response(RefusedError(kind, words), {"query_string": b""})
        headers = (*self.server_state.default_headers, *answer.raw_headers)
        lines = b"".join(b"%s: %s\r\n" % header for header in (*headers, (b"connection", b"close")))
        head = STATUS_LINE[answer.status_code] + lines
        self.transport.write(head + b"\r\n" + bytes(answer.body))
        self.transport.write_eof()
        self._wait_no_more()
        self._deadline = self.loop.call_later(self.lingering, self.transport.close)
