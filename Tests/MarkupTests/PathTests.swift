import Markup
import Testing

@Suite struct PathTests {
    private func written(_ build: (inout Path) -> Void) -> String {
        let markup = Fragment { $0.shape("path", ["d": .path(Path(build))]) }
        return String(decoding: markup.bytes, as: UTF8.self)
    }

    @Test func takesPlacesAndWritesTheShortestSteps() {
        let path = written { path in
            path.move(10, 20)
            path.line(15, 18)
            path.line(20, 18)
            path.line(20, 30)
            path.line(25.5, 32)
            path.line(30, 30)
        }
        #expect(path == #"<path d="M10 20l5-2h5v12l5.5 2 4.5-2"/>"#)
    }

    @Test func goesOnFromTheStartOfAPartThatWasClosed() {
        let path = written { path in
            path.move(10, 10)
            path.line(20, 20)
            path.close()
            path.move(12, 9)
            path.line(13, 9)
        }
        #expect(path == #"<path d="M10 10l10 10zm2-1h1"/>"#)
    }

    @Test func drawsDotsAndArcs() {
        let path = written { path in
            path.dot(3, 4)
            path.dot(5, 4)
            path.arc(radius: 2, 7, 6)
        }
        #expect(path == #"<path d="M3 4zm2 0za2 2 0 1 1 2 2"/>"#)
    }

    @Test func letsNoRoundingAddUp() {
        let path = written { path in
            path.move(0, 0)
            for step in 1...10 { path.line(Double(step) * 0.16, 1) }
            path.line(1.6, 0)
        }
        // Ten steps of 0.16 end at 1.6, whatever each was rounded to.
        #expect(path.hasSuffix(#"v-1"/>"#))
    }

    @Test func isEmptyUntilSomethingIsDrawn() {
        #expect(Path().isEmpty && !Path { $0.move(1, 1) }.isEmpty)
    }
}
