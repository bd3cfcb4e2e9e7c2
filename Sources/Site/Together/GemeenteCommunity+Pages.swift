/// The pages about people, agreements and money; none of what there is nothing of.
extension GemeenteCommunity {
    func pages(_ site: SiteAssembly, _ gemeente: GemeenteFindings) -> [SitePage] {
        agendaPages(site, gemeente) + initiativePages(site, gemeente)
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
}
