/// The pages about people, agreements and money; none of what there is nothing of.
extension GemeenteCommunity {
    func pages(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [SitePage] {
        agendaPages(site, gemeente) + initiativePages(site, gemeente)
            + takingPart(site, gemeente)
    }

    private func agendaPages(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [SitePage] {
        guard hasAgenda else { return [] }
        let areas = [self.gemeente] + gemeente.scores.wijken
        let agendas = areas.filter(hasAgenda).map {
            AgendaPage(site: site, gemeente: gemeente, area: $0).page
        }
        let measures = measures.map {
            MeasurePage(site: site, gemeente: gemeente, index: $0).page
        }
        return [AgendasPage(site: site, gemeente: gemeente).page] + agendas + measures
    }

    private func initiativePages(_ site: SiteAssembly, _ gemeente: GemeenteFindings)
        -> [SitePage]
    {
        guard !initiatives.isEmpty else { return [] }
        return [InitiativesPage(site: site, gemeente: gemeente).page]
            + initiatives.map { InitiativePage(site: site, gemeente: gemeente, index: $0).page }
    }

    /// Money, ways to take part and organisations; a sheet to talk over in every wijk.
    private func takingPart(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [SitePage] {
        let money = hasMoney ? [BudgetPage(site: site, gemeente: gemeente).page] : []
        let ways =
            hasWayIn
            ? [
                TakePartPage(site: site, gemeente: gemeente).page,
                FormPage(site: site, gemeente: gemeente).page,
            ] : []
        let groups =
            organisations.isEmpty
            ? [] : [OrganisationsPage(site: site, gemeente: gemeente).page]
        let sheets = gemeente.scores.wijken.map {
            ConversationPage(AreaView(site, gemeente, $0)).page
        }
        return money + ways + groups + sheets
    }
}
