# make demo     install what is missing, build, draw the first figures into output/
# make test     install what is missing, run all tests
# make lint     the house style, checked
# make figures  draw the gallery into output/ anew, and the figures of Examples/notes and Examples/cookbook
# make check-notes  tell where figures and commands of these differ
# make record   record the snapshots of the gallery anew: look at them before you commit
# make bench    time, memory and bytes beside gnuplot and matplotlib, as far as they are installed;
#               ONLY="surface 50x50" measures the figures whose names have these words
# make accuracy how good derivatives are, beside SciPy and numdifftools
# make hygiene  figures through sanitizers, and beside other renderers, as far as those are installed
# make install  PREFIX=/usr/local: the program, its manual page and shell completions

PREFIX ?= /usr/local
RELEASE = $(shell .ci/release-flags)
PROGRAMS = $(shell swift build $(RELEASE) --show-bin-path)
NUMVIZ = $(PROGRAMS)/numviz

.PHONY: demo test lint figures check-notes record bench accuracy hygiene install dependencies release

demo: dependencies release
	$(NUMVIZ) quiver --fn "x0^2+x1^2" -o output/quiver.svg -o output/quiver.png --scale 2
	$(NUMVIZ) gradient --fn "x0^2+x1^2" --at 3,4

dependencies:
	@.ci/install-dependencies

release:
	swift build $(RELEASE) --product numviz

test:
	@.ci/install-dependencies tests
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Examples

figures: dependencies release
	swift build $(RELEASE) --product Gallery
	$(PROGRAMS)/Gallery output
	rm -f Examples/*/output/*.svg
	$(NUMVIZ) notes --quiet $(NOTES)
	@if command -v pandoc >/dev/null; then $(MAKE) --no-print-directory $(PAGES); fi

# Notes whose figures numviz draws. They are drawn from nothing: a figure whose command is the same is else left.
NOTES = $(wildcard Examples/notes/*.md Examples/cookbook/*.md)

# The notes as pages that hold all they need, where pandoc is installed.
PAGES = $(patsubst Examples/notes/%.md,.build/notes/%.html,$(wildcard Examples/notes/*.md))

.build/notes/%.html: Examples/notes/%.md Examples/notes/note.css $(wildcard Examples/notes/output/*.svg)
	@install -d $(@D)
	pandoc --quiet --from gfm+tex_math_dollars --to html5 --standalone --self-contained --mathml \
	  --resource-path $(<D) --css Examples/notes/note.css --metadata lang=ko \
	  --metadata pagetitle="$$(head -n 1 $< | cut -c 3-)" $< -o $@

check-notes: release
	$(NUMVIZ) notes --check $(NOTES)
	$(NUMVIZ) recipe --verify Examples/*/output/*.svg

record: dependencies
	NUMVIZ_RECORD=1 swift test --filter Snapshot

bench: dependencies release
	python3 Tests/Benchmarks/whole_process.py $(NUMVIZ) $(ONLY)
	$(if $(ONLY),,swift build $(RELEASE) --product SchemeTimes)
	$(if $(ONLY),,$(PROGRAMS)/SchemeTimes)

# The adaptive scheme beside SciPy and numdifftools; needs Python with mpmath, and what of the two is installed.
accuracy: dependencies release
	python3 Tests/Benchmarks/accuracy.py $(NUMVIZ)

# Needs Python with Pillow; bleach, nh3, resvg_py, rsvg-convert, Inkscape and Chromium are used if they are there.
hygiene: dependencies
	swift build $(RELEASE) --product Gallery
	$(shell swift build $(RELEASE) --show-bin-path)/Gallery .build/gallery
	python3 Tests/Hygiene/sanitizers.py .build/gallery
	python3 Tests/Hygiene/renderers.py .build/gallery .build/renderers

install: dependencies release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(NUMVIZ) $(DESTDIR)$(PREFIX)/bin/numviz
	ln -sf numviz $(DESTDIR)$(PREFIX)/bin/pandoc-numviz
	ln -sf numviz $(DESTDIR)$(PREFIX)/bin/mdbook-numviz
	install -d .build/manual
	swift package plugin --allow-writing-to-package-directory generate-manual \
	  --output-directory .build/manual
	install -m 644 .build/manual/numviz.1 $(DESTDIR)$(PREFIX)/share/man/man1/numviz.1
	$(NUMVIZ) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/numviz
	$(NUMVIZ) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_numviz
	$(NUMVIZ) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/numviz.fish
