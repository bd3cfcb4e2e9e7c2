import Glibc

/// Why the site was not published, in words for the user.
struct PublishError: Error, Equatable {
    enum Kind {
        /// The folder is not ours to replace: the user has something to mend.
        case refusal
        /// The disk or the machine failed.
        case failure
    }

    let kind: Kind
    let text: String

    var exitCode: Int32 {
        switch kind {
        case .refusal: 1
        case .failure: 3
        }
    }

    /// What the user meets most, in Dutch; the system's own words for the rest.
    private static let reasons: [Int32: String] = [
        ENOENT: "dit bestaat niet", EACCES: "geen toegang", EPERM: "geen toegang",
        ENOSPC: "de schijf is vol", EDQUOT: "de schijfruimte is op",
        EROFS: "deze schijf is alleen te lezen", ENOTDIR: "een deel van het pad is geen map",
        EISDIR: "dit is een map", ELOOP: "de koppelingen verwijzen naar elkaar",
        EFBIG: "dit bestand mag niet zo groot zijn", EMLINK: "de map heeft te veel mappen",
        ENAMETOOLONG: "de naam is te lang", EIO: "de schijf geeft een leesfout",
    ]

    /// The same reason, and that what visitors see is whole.
    var withOldSite: Self { Self(kind: kind, text: "\(text); de oude site is niet veranderd") }

    static func refusal(_ text: String) -> Self { Self(kind: .refusal, text: text) }

    /// What could not be done with which path, and the reason that the system gives.
    static func failure(_ action: String, _ path: String, code: Int32 = errno) -> Self {
        let reason = reasons[code] ?? String(cString: strerror(code))
        return Self(kind: .failure, text: "'\(path)' kan niet worden \(action): \(reason)")
    }
}
