# Limpide: `make` builds the site, `make test` proves it, `make help` lists the rest.

PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8000
PAGES ?= source_fr
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check

.DEFAULT_GOAL := build
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

.PHONY: build
build: system $(VENV)/installed ## Build the site: web pages, PDFs and archives in dist/ (the default)
	$(BIN)/limpide build

.PHONY: test
test: system-test $(VENV)/installed-dev node_modules/installed ## Run every test, validators and browser included
	$(BIN)/python -m pytest

.PHONY: check
check: $(VENV)/installed-dev ## Lint, verify the format, types and architecture
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: format
format: $(VENV)/installed-dev ## Rewrite the code in the project's style
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

.PHONY: interface
interface: $(VENV)/installed-dev ## Extract the words around pages, bring their catalogs up to date
	$(BIN)/python tools/update-interface

.PHONY: bench
bench: system-bench $(VENV)/installed-dev $(VENV)-bench/installed ## Time each stage, then Limpide beside its peers (PAGES=folder of Markdown)
	$(BIN)/python -m tests.benchmarks.stages
	$(BIN)/python -m tests.benchmarks.checks
	$(BIN)/python -m tests.benchmarks.readability
	$(BIN)/python -m tests.benchmarks.peers --pages '$(PAGES)' --peers $(VENV)-bench/bin
	$(BIN)/python -m tests.benchmarks.safety

.PHONY: serve
serve: build ## Build, then serve the site to this machine alone (PORT=8000)
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory dist/web $(PORT)

.PHONY: lock
lock: $(VENV)/installed ## Choose the newest versions allowed and write the lock files
	$(PIP) install 'uv>=0.9'
	$(BIN)/uv pip compile $(LOCK_OPTIONS) --extra build --output-file requirements.lock pyproject.toml
	$(BIN)/uv pip compile $(LOCK_OPTIONS) --all-extras --constraint requirements.lock \
		--output-file requirements-dev.lock pyproject.toml
	$(BIN)/uv pip compile $(LOCK_OPTIONS) --output-file requirements-bench.lock requirements-bench.in
	npm install --package-lock-only --ignore-scripts --omit-lockfile-registry-resolved

LOCK_OPTIONS := --quiet --no-config --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

.PHONY: clean
clean: ## Remove what was built, and the caches
	rm -rf dist .limpide build *.egg-info
	rm -rf .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find pipeline tests -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: clean-all
clean-all: clean ## Remove that, and all that was installed here
	rm -rf $(VENV) $(VENV)-bench node_modules

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

# What must be on the machine

.PHONY: python
python:
	@test -n '$(PYTHON)' || { \
		echo 'Limpide needs Python 3.11 or newer, and no such python3 was found.'; \
		echo 'Install it (on Debian: sudo apt-get install python3 python3-venv), or say where it is: make PYTHON=/path/to/python3'; \
		exit 1; } >&2

.PHONY: system
system: python
	@tools/system-packages build '$(PYTHON)'

.PHONY: system-test
system-test: python
	@tools/system-packages test '$(PYTHON)'

.PHONY: system-bench
system-bench: python
	@tools/system-packages bench '$(PYTHON)'

# What is installed here, each stamp as old as the install

$(VENV)/created: | python system
	'$(PYTHON)' -m venv --clear $(VENV)
	@touch $@

$(VENV)/installed: requirements.lock pyproject.toml | $(VENV)/created
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/installed-dev: requirements-dev.lock $(VENV)/installed
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

$(VENV)-bench/installed: requirements-bench.lock | python system-bench
	'$(PYTHON)' -m venv --clear $(VENV)-bench
	$(VENV)-bench/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes \
		--requirement requirements-bench.lock
	@touch $@

node_modules/installed: package-lock.json package.json | system-test
	npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier
	@touch $@
