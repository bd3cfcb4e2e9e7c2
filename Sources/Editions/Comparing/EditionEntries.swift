/// What came, went and changed in every table but those of figures and scores.
struct EditionEntries: Sendable {
    let areas: EntryChanges
    let themes: EntryChanges
    let indicators: EntryChanges
    let sources: EntryChanges
    let settings: EntryChanges
    let rulers: EntryChanges
    let measures: EntryChanges
    let targets: EntryChanges
    let initiatives: EntryChanges
    let organisations: EntryChanges
    /// Whether in either edition what is certain depends on all areas together.
    let isCertaintyShared: Bool

    init(_ before: Edition, _ after: Edition) {
        areas = EntryChanges(.areas, before, after)
        themes = EntryChanges(.themes, before, after)
        indicators = EntryChanges(.indicators, before, after)
        sources = EntryChanges(.sources, before, after)
        // An edition has its own name and day; these are no rules.
        settings = EntryChanges(.method, before, after, ignoring: ["editie", "peildatum"])
        rulers = EntryChanges(.rulers, before, after)
        measures = EntryChanges(.measures, before, after)
        targets = EntryChanges(.targets, before, after)
        initiatives = EntryChanges(.initiatives, before, after)
        organisations = EntryChanges(.organisations, before, after)
        isCertaintyShared = [before, after].contains { $0.setting("meervoudig") == "bh" }
    }
}
