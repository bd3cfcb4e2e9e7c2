# The two commands that matter: `make site` and `make test`.

.PHONY: site test check lint reproducible record packages bench clean

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
	LC_ALL=C TZ=Asia/Tokyo .build/release/wijkenmonitor bouw --stil --uit .build/site-b
	diff -r .build/site-a .build/site-b

# Writes the golden files and the generated documentation anew; read the diff before you commit it.
record: packages
	RECORD=1 swift test

bench: packages
	Benchmarks/run

packages:
	@tools/install-packages

clean:
	rm -rf .build
