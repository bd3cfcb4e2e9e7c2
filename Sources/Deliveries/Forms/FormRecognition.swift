/// Which form a file has, told by its first rows.
extension DeliveryForm {
    func sheet(_ preview: Preview) -> Sheet? {
        switch self {
        case .statline: StatLineForm.sheet(preview)
        case .odata3, .rivm: OData3Form.sheet(preview)
        case .odata4: OData4Form.sheet(preview)
        case .kwb: KWBForm.sheet(preview)
        case .leefbaarometer: LeefbaarometerForm.sheet(preview)
        case .tabel: TidyForm.sheet(preview)
        case .lemon: nil
        }
    }

    /// From the form with the surest marks to the one with the fewest.
    static func recognised(_ preview: Preview) -> DeliveryForm? {
        for form in [DeliveryForm.odata4, .tabel, .kwb, .leefbaarometer, .odata3]
        where form.sheet(preview) != nil {
            return form == .odata3 && isHealth(preview) ? .rivm : form
        }
        if StatLineForm.sheet(preview) != nil { return .statline }
        return LemonBlocks.looksLikeMatrix(preview) ? .lemon : nil
    }

    private static func isHealth(_ preview: Preview) -> Bool {
        let names = preview.rows.first?.cells ?? []
        return names.contains("Leeftijd") && names.contains("Marges")
    }
}
