# Everything is set up on the first call: Python 3.11 or newer, pip and make are enough.
PYTHON ?= python3
VENV := .venv/bin

.PHONY: help run test lint data docs map pictures translations benchmark bundle bundle-test clean
.DEFAULT_GOAL := help

help:      ## say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' Makefile | expand -t 20

run:       ## set up what is needed and open the window
	@$(PYTHON) tools/setup.py run

test:      ## set up and run the tests
	@$(PYTHON) tools/setup.py test
	@$(VENV)/python -m pytest -n 2 -q

lint:      ## set up and check style and types
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/ruff check
	@$(VENV)/ruff format --check
	@$(VENV)/mypy

data:      ## rebuild data/csto.db from data/*.csv
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python tools/build_database.py

docs:      ## rewrite docs/data.md and data/metadata.yaml from data/datapackage.json
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python tools/document_data.py
	@$(VENV)/python tools/describe_for_datasette.py

map:       ## rebuild the bundled outlines of the map
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python tools/build_map.py

pictures:  ## draw the pictures of the README anew, in docs/pictures
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python tools/draw_pictures.py

translations: ## gather the texts to translate, and compile the translations
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python tools/translations.py

benchmark: ## measure against references and hold the bounds
	@$(PYTHON) tools/setup.py develop
	@$(VENV)/python benchmarks/startup.py
	@$(VENV)/python benchmarks/tables.py
	@$(VENV)/python benchmarks/search.py --sizes 1000 10000 100000
	@$(VENV)/python benchmarks/chart.py
	@$(VENV)/python benchmarks/map.py
	@$(VENV)/python benchmarks/date_change.py

bundle:    ## make the .deb and the .tar.xz that need no Python, into dist
	@$(PYTHON) tools/setup.py bundle
	@$(VENV)/python tools/bundle.py

bundle-test: ## as root: try the .deb in a bare Debian, and measure its start
	@$(PYTHON) tools/setup.py bundle
	@$(VENV)/python tools/bundle_test.py

clean:     ## remove what was made; the environment in .venv stays
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find src tests tools benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
