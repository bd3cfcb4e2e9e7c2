import Markup

/// Walks the steps of a page over its values and writes bytes; no name is looked up here.
struct Renderer {
    private let page: CompiledPage
    private var registers: [Record]
    private var indentation: [UInt8] = []
    private(set) var output = Fragment(capacity: 32_768)

    init(_ page: CompiledPage, _ values: Record) {
        self.page = page
        registers = Array(repeating: values, count: page.registerCount)
    }

    mutating func run() {
        run(page.programs[0])
    }
}

extension Renderer {
    private mutating func run(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .text(let text): write(text)
            case .variable(let place): write(value(at: place))
            case .section(let place, let register, let body):
                run(body, over: value(at: place), register)
            case .inverted(let place, let body):
                if value(at: place).isAbsent { run(body) }
            case .program(let index, let own):
                let outer = indentation
                indentation = own.map { outer + $0 } ?? []
                run(page.programs[index])
                indentation = outer
            }
        }
    }

    private mutating func run(_ body: [Step], over value: Value, _ register: Int) {
        if value.isAbsent { return }
        let outer = registers[register]
        defer { registers[register] = outer }
        switch value {
        case .flag: run(body)
        case .later(let make): run(body, over: make(), register)
        case .text, .markup:
            registers[register] = Record(slots: [value])
            run(body)
        case .group(let record):
            registers[register] = record
            run(body)
        case .list(let records):
            for record in records {
                registers[register] = record
                run(body)
            }
        }
    }

    private mutating func value(at place: Place) -> Value {
        var value = registers[place.register].slots[place.slot]
        for slot in place.groups {
            guard case .group(let record) = value else { preconditionFailure("checked at load") }
            value = record.slots[slot]
        }
        guard case .later(let make) = value else { return value }
        let made = make()
        // A page asks for much of its own more than once; a row of a list seldom does.
        if place.register == 0, place.groups.isEmpty { registers[0].keep(made, in: place.slot) }
        return made
    }

    private mutating func write(_ value: Value) {
        switch value {
        case .text(let text): output.text(text)
        case .markup(let markup): output.append(markup)
        case .flag, .list, .group, .later: preconditionFailure("checked at load")
        }
    }

    private mutating func write(_ text: TemplateText) {
        guard !indentation.isEmpty else {
            output.append(trusted: text.bytes)
            return
        }
        var written = 0
        for start in text.lineStarts {
            output.append(trusted: text.bytes[written..<start])
            output.append(trusted: indentation)
            written = start
        }
        output.append(trusted: text.bytes[written...])
    }
}
