# Everything a contributor can do. Start with: make run, make test
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run test check format generate conformance golden agreement bench bench-large bench-privacy fuzz docs serve release constraints test-tools clean

PYTHON ?= python3
BIN := .venv/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
WORKERS ?= 2
PACKAGES := vocabularies schema validators service conformance
HOST ?= 127.0.0.1
PORT ?= 8000
# The day the examples are checked on: a given day, so that the reports are the same on every day.
TODAY ?= 2026-06-01

help: ## List what can be done
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' Makefile

run: .venv/run.stamp ## Validate two examples, publish the synthetic pilot, serve the check page
	@echo "== A good return =="
	$(BIN)/dardr validate examples/good/return.xlsx --today $(TODAY)
	@echo "== A faulty return (its report ends with exit code 1, as it should) =="
	$(BIN)/dardr validate examples/faulty/return.xlsx --today $(TODAY); test $$? -eq 1
	@echo "== The synthetic pilot: made, checked, published =="
	@rm -rf build/pilot-store build/release
	$(BIN)/python examples/pilot/generate.py --output build/pilot-store
	$(BIN)/dardr publish build/pilot-store --output build/release
	@echo "The open data release is in build/release"
	@$(MAKE) --no-print-directory serve

serve: .venv/run.stamp ## Serve the check page until stopped (DARDR_RUN_ONCE=1: until it has answered once)
	@if [ "$${DARDR_RUN_ONCE:-}" = 1 ]; then \
		$(BIN)/python tools/answers_once.py http://$(HOST):$(PORT)/ -- $(BIN)/dardr serve --host $(HOST) --port $(PORT); \
	else \
		echo "Stop it with Ctrl-C"; \
		$(BIN)/dardr serve --host $(HOST) --port $(PORT); \
	fi

test: .venv/dev.stamp test-tools ## Run every test
	$(BIN)/pytest -q -n $(WORKERS)

check: .venv/dev.stamp ## What CI runs, quick checks first: format, lint, types, layers, generated, tests, docs
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q tests/architecture/test_generated_files.py
	@$(MAKE) --no-print-directory test

format: .venv/dev.stamp ## Put the Python files into their one format
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

generate: .venv/dev.stamp ## Compile the lists, the model and the rules into generated/, and the conformance suite
	$(BIN)/python -m dardr_vocabularies.compile
	$(BIN)/python -m dardr_schema.compile
	$(BIN)/python -m dardr_validators.compile
	$(BIN)/python -m dardr_conformance.compile
	$(BIN)/python validators/browser/export_constants.py

conformance: .venv/dev.stamp ## Run the conformance suite against our own software, then against wrong programs
	$(BIN)/dardr conformance run --role checker --role consumer --role producer --role publisher --protocol lines -- $(BIN)/dardr conformance answer
	$(BIN)/python -m tests.conformance.wrong

golden: .venv/dev.stamp ## Rewrite the golden files that tests compare with; read the difference before committing
	DARDR_GOLDEN=1 $(BIN)/pytest -q -n $(WORKERS)

agreement: .venv/dev.stamp ## Hold every engine against the plain one on 100,000 mutated records
	$(BIN)/python -m tests.agreement.run --records 100000 --output docs/agreement-result.txt

bench: .venv/dev.stamp ## Measure the speed beside other tools, and write docs/benchmarks.md
	$(INSTALL) -e '.[bench]'
	$(BIN)/python -m benchmarks.validate

bench-large: .venv/dev.stamp ## Measure an archive ten times as large: a gigabyte of CSV
	$(INSTALL) -e '.[bench]'
	$(BIN)/python -m benchmarks.validate 2000000 --no-page

bench-privacy: .venv/dev.stamp ## Measure what the privacy screen finds, and what it says wrongly
	$(BIN)/python -m benchmarks.privacy

fuzz: .venv/dev.stamp ## Check 100,000 damaged returns in every carrier: nothing crashes, hangs or is lost
	$(BIN)/python -m tests.fuzz.run --count $(or $(COUNT),100000) --first $(or $(FIRST),0) --workers $(WORKERS)

docs: .venv/dev.stamp ## Build the documentation into build/site; check its links, commands and pages
	$(BIN)/python -m tools.pages.build
	$(BIN)/pytest -q tests/docs tests/architecture/test_documentation.py

release: check ## Build the wheel and the source archive into dist/
	@rm -rf dist
	$(BIN)/hatchling build -d dist

constraints: ## Write constraints.txt anew with the newest versions allowed
	sh tools/constraints.sh

test-tools:
	@sh tools/test_tools.sh

clean: ## Remove what make made, except the environment
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/bin/python:
	$(PYTHON) -m venv .venv

# A run needs less than a contributor does; whoever has the second has the first.
.venv/run.stamp: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[service,publish,conformance]'
	$(BIN)/python -m compileall -q $(PACKAGES)
	@touch $@

.venv/dev.stamp: pyproject.toml constraints.txt | .venv/bin/python
	$(INSTALL) -e '.[dev]'
	$(BIN)/python -m compileall -q $(PACKAGES)
	@touch $@ .venv/run.stamp
