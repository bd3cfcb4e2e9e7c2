# The two commands that matter: `make site` and `make test`.

.PHONY: site test check lint reproducible audit audit-packages record packages bench fuzz clean

site: packages
	swift build -c release --product wijkenmonitor
	.build/release/wijkenmonitor bouw

test: packages
	swift test

# What a change has to pass before it is shared: formatting, and the same bytes twice.
check: packages lint reproducible

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

reproducible: packages
	swift build -c release --product wijkenmonitor
	rm -rf .build/site-a .build/site-b
	.build/release/wijkenmonitor bouw --stil --uit .build/site-a
	umask 077; LC_ALL=C TZ=Asia/Tokyo taskset 1 .build/release/wijkenmonitor bouw --stil --uit .build/site-b
	diff -r .build/site-a .build/site-b

# The example site in a browser and before other tools, and a sample of the small ones; `tools/audit` does the same
# for any built site.
small = heerlen maastricht venlo
audit: packages audit-packages
	swift build -c release --product wijkenmonitor
	.build/release/wijkenmonitor bouw --stil --uit .build/audit-site
	for city in $(small); do \
	    .build/release/wijkenmonitor bouw --stil --project voorbeelden/$$city --uit .build/audit-$$city || exit 1; done
	tools/kanarie/run .build/release/wijkenmonitor
	tools/audit .build/audit-site $(small:%=--sample .build/audit-%)

# What only the audit needs. What cannot be installed is skipped by the audit, and said.
audit-packages:
	@tools/audit-packages

# Writes the golden files and the generated documentation anew; read the diff before you commit it.
record: packages
	RECORD=1 swift test

# Our reading of a large delivery beside pandas.read_csv, the building of a whole country and of one simple page
# beside Hugo and Jinja2, and the scores of a generated country; the head of Benchmarks/run, of
# Benchmarks/Site/measure.py and of Benchmarks/Scoring/main.swift say what they print.
bench: packages
	Benchmarks/run
	Benchmarks/Site/run
	Benchmarks/Publishing/run
	Benchmarks/Load/run
	swift build -c release --product scoring-bench
	.build/release/scoring-bench

# Reads mutated files of every format for ten minutes instead of the seconds that `make test` spends on it. What goes
# wrong stands in a file that the message names; put it in Tests/FuzzTests/Corpus/<format>/gevonden.
fuzz: packages
	FUZZ_SECONDS=$${FUZZ_SECONDS:-600} swift test -c release -Xswiftc -enable-testing --scratch-path .build/fuzz --filter "FrontDoorTests|CorpusTests"

packages:
	@tools/install-packages

clean:
	rm -rf .build
