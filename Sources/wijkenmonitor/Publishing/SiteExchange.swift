import Glibc

/// Puts the new site in the place of the old one, so that a visitor always meets a whole site.
struct SiteExchange {
    let folder: SiteFolder
    /// Swaps two folders at once, and answers 0 or the code of the refusal.
    let swap: @Sendable (String, String) -> Int32

    /// Afterwards the old site, if there was one, waits in one of the folders beside it.
    func perform() throws(PublishError) {
        guard let kind = try Disk.kind(of: folder.path) else {
            return try Disk.move(folder.next, to: folder.path)
        }
        if kind == .folder, try Disk.names(in: folder.path).isEmpty {
            return try Disk.move(folder.next, to: folder.path)
        }
        switch swap(folder.next, folder.path) {
        case 0: return
        case EINVAL, ENOSYS: try renameTwice()
        case let code: throw .failure("vervangen", folder.path, code: code)
        }
    }

    /// Ends what a run began that was stopped between its two renames.
    func recover() throws(PublishError) {
        guard try Disk.kind(of: folder.journal) == .file else { return }
        // A run may have been ended while it wrote the journal: a part of the mark is ours too.
        guard Self.journalMark.starts(with: try Disk.read(folder.journal)) else {
            throw .refusal("'\(folder.journal)' is niet van dit programma; haal het weg")
        }
        if try Disk.kind(of: folder.path) == nil {
            // The journal is written when the new site is complete, so either of the two will do.
            let isNext = try Disk.kind(of: folder.next) == .folder
            try Disk.move(isNext ? folder.next : folder.previous, to: folder.path)
        }
        try Disk.removeFile(folder.journal)
    }
}

extension SiteExchange {
    private static let journalMark = Array("wijkenmonitor vervangt de site\n".utf8)

    private func renameTwice() throws(PublishError) {
        try Disk.write(Self.journalMark, to: folder.journal)
        do throws(PublishError) {
            try Disk.move(folder.path, to: folder.previous)
            try Disk.move(folder.next, to: folder.path)
        } catch {
            try recoverOld()
            throw error
        }
        try Disk.removeFile(folder.journal)
    }

    private func recoverOld() throws(PublishError) {
        if try Disk.kind(of: folder.path) == nil {
            try Disk.move(folder.previous, to: folder.path)
        }
        try Disk.removeFile(folder.journal)
    }
}
