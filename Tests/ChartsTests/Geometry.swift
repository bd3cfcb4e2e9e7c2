import Foundation
import Markup

#if canImport(FoundationXML)
import FoundationXML
#endif

/// What a chart draws, read back from its markup: the places of lines and marks, the boxes of words.
final class Geometry: NSObject, XMLParserDelegate {
    struct Place: Hashable {
        let x: Double
        let y: Double
    }

    struct Box: Hashable {
        let text: String
        let left: Double
        let top: Double
        let right: Double
        let bottom: Double

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    struct Drawing {
        let width: Double
        let height: Double
        let attributes: [String: String]
        var places: [Place] = []
        var boxes: [Box] = []
    }

    private(set) var drawings: [Drawing] = []
    private(set) var ids: [String] = []
    private(set) var isWellFormed = false
    private var text: (attributes: [String: String], words: String)?

    init(_ markup: Fragment) {
        super.init()
        let parser = XMLParser(data: Data("<div>\(markup.string)</div>".utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _: XMLParser,
        didStartElement name: String,
        namespaceURI _: String?,
        qualifiedName _: String?,
        attributes: [String: String]
    ) {
        if let id = attributes["id"] { ids.append(id) }
        switch name {
        case "svg":
            let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
            drawings.append(Drawing(width: box[2], height: box[3], attributes: attributes))
        case "path": append(Self.places(of: attributes["d"] ?? ""))
        case "circle":
            // A mark without a height has that of the style sheet.
            let (x, y, r) = (
                number(attributes["cx"]), number(attributes["cy"] ?? "12"),
                number(attributes["r"])
            )
            append([Place(x: x - r, y: y - r), Place(x: x + r, y: y + r)])
        case "text": text = (attributes, "")
        default: break
        }
    }

    func parser(_: XMLParser, foundCharacters characters: String) {
        text?.words += characters
    }

    func parser(
        _: XMLParser,
        didEndElement name: String,
        namespaceURI _: String?,
        qualifiedName _: String?
    ) {
        guard name == "text", let text else { return }
        let (x, y) = (number(text.attributes["x"]), number(text.attributes["y"]))
        let width = Self.width(of: text.words)
        let left =
            switch text.attributes["text-anchor"] {
            case "middle": x - width / 2
            case "end": x - width
            default: x
            }
        drawings[drawings.count - 1].boxes.append(
            Box(text: text.words, left: left, top: y - 10, right: left + width, bottom: y + 3)
        )
        self.text = nil
    }
}

extension Geometry {
    private func append(_ places: [Place]) {
        guard !drawings.isEmpty else { return }
        drawings[drawings.count - 1].places += places
    }

    private func number(_ text: String?) -> Double { text.flatMap(Double.init) ?? .nan }

    /// As wide as these words are in the widest usual letter, Verdana, at 13 pixels; mind the bold numbers.
    private static func width(of text: String) -> Double {
        text.unicodeScalars.reduce(0) { sum, scalar in
            let share =
                switch scalar {
                case "i", "j", "l", ".", ",", " ", "I": 0.36
                case "f", "r", "t", "-": 0.44
                case "m", "w", "M", "W", "%": 0.97
                case "A"..."Z": 0.7
                case "0"..."9": 0.62
                case "…", "▲"..."●": 0.9
                default: 0.6
                }
            return sum + 13 * share
        }
    }

    /// Walks the commands that `Path` writes.
    static func places(of path: String) -> [Place] {
        var places: [Place] = []
        var (x, y, startX, startY) = (0.0, 0.0, 0.0, 0.0)
        for (command, numbers) in commands(of: path) {
            var rest = numbers[...]
            func next() -> Double { rest.popFirst() ?? .nan }
            repeat {
                switch command {
                case "M": (x, y) = (next(), next())
                case "m", "l": (x, y) = (x + next(), y + next())
                case "h": x += next()
                case "v": y += next()
                case "a":
                    rest = rest.dropFirst(5)
                    (x, y) = (x + next(), y + next())
                case "z": (x, y) = (startX, startY)
                default: x = .nan
                }
                if command == "M" || command == "m" { (startX, startY) = (x, y) }
                places.append(Place(x: x, y: y))
            } while !rest.isEmpty
        }
        return places
    }

    private static func commands(of path: String) -> [(Character, [Double])] {
        var commands: [(Character, [Double])] = []
        var number = ""
        func flush() {
            guard !number.isEmpty else { return }
            commands[commands.count - 1].1.append(Double(number) ?? .nan)
            number = ""
        }
        for character in path {
            if character.isLetter {
                flush()
                commands.append((character, []))
            } else if character == " " {
                flush()
            } else {
                if character == "-" { flush() }
                number.append(character)
            }
        }
        flush()
        return commands
    }
}
