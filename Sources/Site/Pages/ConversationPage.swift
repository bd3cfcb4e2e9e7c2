import Community
import Projects
import Statistics
import Templates
import Wording

/// A sheet for a meeting in a wijk: a few figures and what is being done, with room to write what people tell.
struct ConversationPage {
    private let view: AreaView
    private let figures: ConversationFigures

    init(_ view: AreaView) {
        self.view = view
        figures = ConversationFigures(view)
    }

    var page: SitePage {
        let community = view.site.community(of: view.gemeente)
        let frame = Frame(
            site: view.site,
            gemeente: view.gemeente,
            title: view.site.words.conversation(in: view.area.name),
            address: Addresses.conversation(in: view.area),
            section: community.hasWayIn ? .takePart : .areas,
            crumbs: [Frame.Crumb(name: view.area.name, address: view.address)],
            isFictitious: view.site.usesFictitious(figures.all),
            kinds: (running(community).isEmpty ? [] : [.measures])
                + (community.contacts(in: view.index).isEmpty ? [] : [.contacts])
        )
        return frame.page(Contracts.gesprek) { [self] in record(Together(frame, view.gemeente)) }
    }
}

extension ConversationPage {
    /// The measures of the wijk that were adopted and are not done.
    private func running(_ community: GemeenteCommunity) -> [Measure] {
        community.measures(of: view.index).map { community.data.measures[$0] }.filter {
            [.adopted, .underway].contains($0.status.current?.stand)
        }
    }

    private func record(_ together: Together) -> Record {
        Record(
            Contracts.conversationFields,
            [
                "naam": .text(view.area.name),
                "wijkadres": .text(together.way(to: view.address)),
                "kerncijfers": .list(KeyFigures(view).records),
                "themas": .list(figures.themes.map(theme)),
                "loopt": .flag(!running(together.community).isEmpty),
                "maatregelen": .list(
                    running(together.community).map { measure in
                        Record(
                            Contracts.conversationMeasure,
                            [
                                "naam": .text(measure.title),
                                "adres": .text(
                                    together.way(to: Addresses.measure(measure, in: together.areas))
                                ),
                                "stand": .text(
                                    measure.status.current.map { together.words[$0.stand] } ?? ""
                                ),
                            ]
                        )
                    }
                ),
                "contacten": .list(
                    together.community.contacts(in: view.index).map(together.contactRow)
                ),
            ]
        )
    }

    private func theme(_ theme: (index: Int, figures: [AreaFigure])) -> Record {
        Record(
            Contracts.conversationTheme,
            [
                "naam": .text(view.dataset.themes[theme.index].name),
                "cijfers": .list(theme.figures.map { FigureRow(view, $0).record }),
            ]
        )
    }
}
