import Diagnostics

/// Gives every name in the template of one page its place in the contract, or says what is wrong with it.
struct Binder {
    typealias Template = (file: TemplateFile, nodes: [Node])

    /// A partial means something else in another scope, so it is bound once per scope.
    private struct ProgramKey: Hashable {
        let partial: String
        let registers: [Int]
    }

    private let page: String
    private let partials: [String: Template]
    private var programs: [[Step]] = [[]]
    private var programNumbers: [ProgramKey: Int] = [:]
    private var registers: [String: Int] = [:]
    private var inclusions: [Inclusion] = []
    private var report = Report()

    /// The page, or nothing when something was reported.
    static func bind(
        _ contract: PageContract,
        _ template: Template,
        partials: [String: Template],
        report: inout Report
    ) -> CompiledPage? {
        var binder = Self(page: contract.name, partials: partials)
        let root = binder.frame("", contract.fields)
        let position = Position(file: template.file, scope: Scope(frames: [root]), program: 0)
        binder.programs[0] = binder.steps(template.nodes, position)
        binder.reportEndlessInclusions()
        report.add(contentsOf: binder.report)
        if binder.report.hasErrors { return nil }
        return CompiledPage(programs: binder.programs, registerCount: binder.registers.count)
    }

    private init(page: String, partials: [String: Template]) {
        self.page = page
        self.partials = partials
    }
}

extension Binder {
    /// Where in the templates the binder is.
    private struct Position {
        let file: TemplateFile
        var scope: Scope
        let program: Int
        /// Inside a section over a tree, whose data end some time.
        var isInTree = false
    }

    private mutating func steps(_ nodes: [Node], _ position: Position) -> [Step] {
        nodes.compactMap { node in
            switch node {
            case .text(let text): .text(text)
            case .variable(let name): variable(name, position)
            case .section(let name, let isInverted, let body):
                section(name, isInverted, body, position)
            case .partial(let name, let indentation): partial(name, indentation, position)
            }
        }
    }

    private mutating func variable(_ name: Name, _ position: Position) -> Step? {
        guard let target = target(of: name, position) else { return nil }
        if let word = target.field.kind.wordWhenNotPrintable {
            report.add(.notPrintable(name.text, word), at: position.file.location(at: name.offset))
            return nil
        }
        return .variable(target.place)
    }

    private mutating func section(
        _ name: Name,
        _ isInverted: Bool,
        _ body: [Node],
        _ position: Position
    ) -> Step? {
        guard let target = target(of: name, position) else { return nil }
        var inner = position
        if isInverted { return .inverted(target.place, steps(body, inner)) }
        var register = target.owner.register
        if let entered = enteredFrame(of: target) {
            inner.scope = position.scope.entering(entered)
            register = entered.register
        }
        if target.field.kind == .tree { inner.isInTree = true }
        return .section(target.place, register: register, steps(body, inner))
    }

    private mutating func enteredFrame(of target: Target) -> Frame? {
        switch target.field.kind {
        case .flag: nil
        case .tree: target.owner
        case .list(let fields), .group(let fields): frame(target.path, fields)
        case .text, .markup:
            frame(target.path, [Field(Field.itself, target.field.kind, help: target.field.help)])
        }
    }

    private mutating func partial(
        _ name: Name,
        _ indentation: [UInt8]?,
        _ position: Position
    ) -> Step? {
        guard let template = partials[name.text] else {
            let hint = NearMiss.hint(for: name.text, among: partials.keys.sorted())
            report.add(
                .unknownPartial(name.text, hint),
                at: position.file.location(at: name.offset)
            )
            return nil
        }
        let key = ProgramKey(
            partial: name.text,
            registers: position.scope.frames.map(\.register)
        )
        let known = programNumbers[key]
        let number = known ?? programs.count
        inclusions.append(
            Inclusion(
                name: name.text,
                from: position.program,
                to: number,
                location: position.file.location(at: name.offset),
                endsWithTheData: position.isInTree
            )
        )
        if known == nil {
            programNumbers[key] = number
            programs.append([])
            let start = Position(file: template.file, scope: position.scope, program: number)
            programs[number] = steps(template.nodes, start)
        }
        return .program(number, indentation: indentation)
    }

    private mutating func frame(_ path: String, _ fields: [Field]) -> Frame {
        let register = registers[path] ?? registers.count
        registers[path] = register
        return Frame(path: path, fields: fields, register: register)
    }

    private mutating func reportEndlessInclusions() {
        for inclusion in Inclusion.endless(in: inclusions) {
            report.add(.endlessInclusion(inclusion.name), at: inclusion.location)
        }
    }
}

extension Binder {
    /// The field that a name means, and the record it belongs to.
    private struct Target {
        let owner: Frame
        let field: Field
        let place: Place
        let path: String
    }

    private mutating func target(of name: Name, _ position: Position) -> Target? {
        let parts = name.parts
        guard let owner = position.scope.frame(knowing: parts[0]),
            let slot = owner.fields.firstIndex(where: { $0.name == parts[0] })
        else {
            reportUnknown(parts[0], among: position.scope.names, name, position)
            return nil
        }
        var field = owner.fields[slot]
        var groups: [Int] = []
        for part in parts.dropFirst() {
            guard case .group(let fields) = field.kind else {
                let place = position.file.location(at: name.offset)
                report.add(.notAGroup(field.name, name.text), at: place)
                return nil
            }
            guard let next = fields.firstIndex(where: { $0.name == part }) else {
                reportUnknown(part, among: fields.map(\.name), name, position)
                return nil
            }
            groups.append(next)
            field = fields[next]
        }
        let place = Place(register: owner.register, slot: slot, groups: groups)
        let path = ([owner.path] + parts).joined(separator: "/")
        return Target(owner: owner, field: field, place: place, path: path)
    }

    private mutating func reportUnknown(
        _ part: String,
        among names: [String],
        _ name: Name,
        _ position: Position
    ) {
        let hint = NearMiss.hint(for: part, among: names)
        let place = position.file.location(at: name.offset)
        report.add(.unknownField(part, page: page, hint), at: place)
    }
}

extension Field.Kind {
    fileprivate var wordWhenNotPrintable: String? {
        switch self {
        case .text, .markup: nil
        case .flag: "ja of nee"
        case .list, .tree: "een lijst"
        case .group: "een groep velden"
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownField(_ name: String, page: String, _ hint: String) -> Self {
        .error("WM208", "'\(name)' is hier geen veld van de pagina '\(page)'\(hint)")
    }

    fileprivate static func notAGroup(_ name: String, _ dotted: String) -> Self {
        .error(
            "WM209",
            "'\(name)' heeft geen eigen velden, dus '\(dotted)' bestaat niet; schrijf '{{\(name)}}'"
        )
    }

    fileprivate static func notPrintable(_ name: String, _ kind: String) -> Self {
        .error("WM210", "'\(name)' is \(kind) en geen tekst; schrijf '{{#\(name)}}…{{/\(name)}}'")
    }

    fileprivate static func unknownPartial(_ name: String, _ hint: String) -> Self {
        .error("WM211", "het onderdeel 'partials/\(name).html' bestaat niet\(hint)")
    }

    fileprivate static func endlessInclusion(_ name: String) -> Self {
        .error(
            "WM212",
            "'{{> \(name)}}' roept zichzelf steeds weer aan; haal een van de aanroepen weg"
        )
    }
}
