# make serve   the service on this machine      make check   all that must be green before a commit
# make test    the tests that need Python only  make test-programs   those that drive other programs
# make lock    the pinned lists, from pyproject.toml
PORT ?= 8000
PUBLIC_URL ?= http://127.0.0.1:$(PORT)
MCP ?= off
PYTHON ?= $(firstword $(foreach name,python3.11 python3,$(shell \
	$(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))

python := .venv/bin/python
pytest := $(python) -m pytest --quiet --numprocesses=auto --dist=loadfile
# Tests of programs wait for them half of the time.
half_more = $(shell echo $$(( $$(nproc) * 3 / 2 )))
install := $(python) -m pip install -qq --disable-pip-version-check --require-hashes --no-deps
node := tests/node/node_modules/.made
everything := tests/node/node_modules/.everything
clients := .venv-clients/made

# Tests start Python many times: it finds its modules compiled, whatever the machine says.
unexport PYTHONDONTWRITEBYTECODE

# Two checks at a time: while packages arrive, types are checked.
MAKEFLAGS += --jobs=2

.DELETE_ON_ERROR:
.PHONY: serve check formatting lint types imports interface contacts test test-programs coverage \
	format openapi edition docs catalog \
	lighthouse pictures bench bench-million subscribers image-check soak flood \
	same-bytes rates largest fuzz wheel lock system clean

serve: .venv/service $(if $(filter on,$(MCP)),.venv/mcp)
	@PUBLIC_URL=$(PUBLIC_URL) MCP=$(MCP) $(python) -m granian service.app:app \
		--host 127.0.0.1 --port $(PORT) --interface asgi --http 1 --no-ws --workers 1 \
		--http1-buffer-size 65536 --backpressure 16384 --workers-kill-timeout 10 \
		--log-config service/web/json_log.json

check: formatting lint types imports interface contacts coverage

formatting: .venv/development
	@$(python) -m ruff format --quiet --check .

lint: .venv/development
	@$(python) -m ruff check --quiet .

types: .venv/development
	@$(python) -m mypy --no-error-summary

imports: .venv/development
	@report=$$(.venv/bin/lint-imports) || { echo "$$report" >&2; exit 1; }

# A warning only: facts age while nobody changes anything.
contacts: .venv/development
	@$(python) -m docs.contacts

# No rule is switched off, and what is only a warning fails too.
interface: $(node)
	@cd tests/node && node_modules/.bin/spectral lint --quiet --fail-severity=hint \
		--ruleset spectral.yaml ../../openapi.yaml
	@cd tests/node && report=$$(REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true \
		node_modules/.bin/redocly lint --config redocly.yaml ../../openapi.yaml 2>&1) || \
		{ echo "$$report" >&2; exit 1; }

# No root, no Node, no browser and no other program of the system. Random questions: a tenth of those
# that `make check` asks.
test: .venv/development
	@$(pytest) --hypothesis-profile=quick --ignore=tests/programs

# Chromium, Thunderbird, Evolution, nginx, strace, Node: .ci/system installs them or says how.
test-programs: .venv/development $(node) $(clients) system
	@$(pytest) tests/programs

# Each line is run by an example. What asks at random takes twice the time when lines are counted,
# and other programs are not counted at all.
coverage: .venv/development $(node) $(clients) system
	@$(pytest) -m "not (hypothesis or programs)" --cov
	@$(pytest) -m "hypothesis or programs" --numprocesses=$(half_more)

format: .venv/development
	@$(python) -m ruff check --quiet --fix-only .
	@$(python) -m ruff format --quiet .

openapi: .venv/service
	@$(python) -m service.web.openapi.document > openapi.yaml.new
	@mv openapi.yaml.new openapi.yaml

# Other bytes for the same question: the stamps rise, so that calendars take what moved.
edition: .venv/development
	@$(python) -m tests.feeds edition

# `make catalog LANGUAGE=vi` begins a new language; without it, all catalogs get the new texts.
catalog: .venv/development
	@$(python) -m calendars.catalog calendars service $(if $(LANGUAGE),--language $(LANGUAGE))

docs: .venv/development
	@$(python) -m docs

lighthouse: .venv/development $(everything)
	@$(python) -m tests.programs.pages

# The pictures of docs/pages.
pictures: .venv/development
	@$(python) -m tests.programs.pages.pictures

# `make bench BENCH='requests --json figures.json'` for one measure, kept.
bench: .venv/development $(everything)
	@$(python) -m benchmarks $(BENCH)

# `make bench-million CASES=100000` for fewer.
bench-million: .venv/development
	@$(python) -m benchmarks million

# Ten thousand of them, through nginx: it takes a quarter of an hour, and waits for most of it.
subscribers: .venv/development system
	@$(python) -m tests.programs.deploy

# As root on Debian: it installs what builds images, and says what it can be told. It leaves the list
# of what the image contains (CycloneDX), and of the licences, in build/.
image-check:
	@deploy/image-check

soak: .venv/development
	@$(python) -m tests.programs.steady.soak $(MINUTES)

flood: .venv/development
	@$(python) -m tests.programs.steady.flood $(REQUESTS)

# The same bytes as alone, 64 at once; fixed rates; memory with the largest entries in every cache.
same-bytes: .venv/development
	@$(python) -m tests.programs.steady.same_bytes $(REQUESTS)

rates: .venv/development
	@$(python) -m tests.programs.steady.rates $(SECONDS)

largest: .venv/development
	@$(python) -m tests.programs.steady.largest $(REQUESTS)

# Half an hour or more, and other questions with every seed: `make fuzz SEED=7`.
SEED ?= 1
fuzz: .venv/development
	@$(python) -m tests.programs.clients.fuzzing --seed $(SEED)

wheel: .venv/development
	@$(python) -m build --no-isolation --wheel

# What is pinned stays as it is; `make lock LOCK=--upgrade` takes the newest of everything.
# No setting of this machine may get into the lists: no index, no folder of wheels.
compile = env -u PIP_INDEX_URL -u PIP_EXTRA_INDEX_URL -u PIP_FIND_LINKS PIP_CONFIG_FILE=/dev/null \
	$(python) -m piptools compile --quiet --generate-hashes --allow-unsafe --strip-extras \
	--no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-emit-trusted-host $(LOCK)
extra = import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["mcp"], sep="\n")
group = import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")

# What makes a client in Python, and what the client then needs: it does not go with our typer.
generator = attrs httpx openapi-python-client==0.29.1 'python-dateutil<3' types-python-dateutil

lock: .venv/development
	@$(compile) --output-file requirements.txt pyproject.toml
	@$(python) -c '$(extra)' | $(compile) --constraint requirements.txt --output-file requirements-mcp.txt -
	@$(python) -c '$(group)' | $(compile) --constraint requirements.txt \
		--constraint requirements-mcp.txt --output-file requirements-dev.txt -
	@printf '%s\n' $(generator) | $(compile) --output-file tests/programs/clients/requirements.txt -
	@cd tests/node && npm install --package-lock-only --silent

system:
	@.ci/system

clean:
	rm -rf .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache \
		.ruff_cache .schemathesis build dist *.egg-info tests/node/node_modules
	find calendars service docs tests benchmarks -name __pycache__ -prune -exec rm -rf {} +

.venv/made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed" >&2; exit 1; }
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/service: requirements.txt .venv/made
	@$(install) --requirement requirements.txt
	@touch $@

.venv/mcp: requirements-mcp.txt .venv/service
	@$(install) --requirement requirements-mcp.txt
	@touch $@

.venv/development: requirements-dev.txt .venv/service
	@$(install) --requirement requirements-dev.txt
	@touch $@

$(clients): tests/programs/clients/requirements.txt .venv/made
	@$(PYTHON) -m venv .venv-clients
	@$(subst .venv,.venv-clients,$(install)) --requirement $<
	@touch $@

$(node): tests/node/package.json tests/node/package-lock.json | system
	@cd tests/node && npm ci --silent --omit=dev
	@touch $@

# Lighthouse, and what the benchmarks compare with: large, and needed by no test.
$(everything): tests/node/package.json tests/node/package-lock.json | system
	@cd tests/node && npm ci --silent
	@touch $(node) $@
