# --build-arg BASE=python:3.11-slim@sha256:… pins the base; deploy/README.md says where its digest is.
ARG BASE=python:3.11-slim
# --build-arg MCP=on: assistants may ask at /mcp.
ARG MCP=off

FROM $BASE AS build
ARG MCP
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python3 -m venv --without-pip /venv
COPY requirements.txt requirements-mcp.txt ./
RUN python3 -m pip --python /venv/bin/python install --no-compile --only-binary=:all: \
        --require-hashes --no-deps --requirement requirements.txt \
        $(test "$MCP" = off || echo --requirement requirements-mcp.txt)
# Of Babel's 1,000 languages, the two that are spoken here; and no tests of other people's.
RUN find /venv/lib -path '*/babel/locale-data/*' \
        ! -name 'root.dat' ! -name 'en*.dat' ! -name 'es*.dat' -delete \
    && find /venv/lib -type d -name tests -prune -exec rm -r {} +
WORKDIR /app
COPY calendars/ calendars/
COPY service/ service/
# Compiled once and never checked again, so that the service may run on a read-only disk.
RUN /venv/bin/python -m compileall -q --invalidation-mode unchecked-hash /venv/lib /app

FROM $BASE
ARG MCP
ENV MCP=$MCP \
    PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    GRANIAN_HOST=0.0.0.0 \
    GRANIAN_PORT=8000
WORKDIR /app
COPY --from=build /venv /venv
COPY --from=build /app /app
USER 10001:10001
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "from http.client import HTTPConnection as To; from os import environ; there = To(environ['GRANIAN_HOST'], int(environ['GRANIAN_PORT']), timeout=2); there.request('GET', '/healthz'); raise SystemExit(there.getresponse().status != 200)"]
# 64 KiB for a head, 16,384 connections, and ten seconds to stop.
# A log of our own, without the question: it tells of a child.
CMD ["python", "-m", "granian", "service.app:app", "--interface", "asgi", "--http", "1", "--no-ws", "--workers", "1", "--http1-buffer-size", "65536", "--backpressure", "16384", "--workers-kill-timeout", "10", "--log-config", "service/web/json_log.json"]
