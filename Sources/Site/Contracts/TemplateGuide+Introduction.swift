extension TemplateGuide {
    static let introduction = """
        # De map templates

        <!-- Dit bestand wordt gemaakt uit de declaraties in de code. Verander het daar. -->

        In deze map staat hoe de site eruitziet. Van elke soort pagina is er één sjabloon. Delen die op meer
        pagina's staan, zijn onderdelen in de map `partials`. Stijlen (`.css`), scripts (`.js`), letters en
        plaatjes gaan zoals ze zijn naar de site. De woorden van het programma staan in `woorden.yml`.

        Het programma controleert elk sjabloon voordat het bouwt. Een naam die hieronder niet staat, is een fout.
        De melding noemt het bestand, de regel en het teken. Wat u dan doet, staat in
        [de lijst met meldingen](../docs/meldingen.md).
        """

    static let mustache = """
        ## Zo schrijft u een sjabloon

        Een sjabloon is HTML met hier en daar iets tussen twee accolades. Dat heet Mustache.

        | u schrijft | er komt |
        | --- | --- |
        | `{{naam}}` | de tekst van het veld `naam` |
        | `{{bron.naam}}` | het veld `naam` van de groep `bron` |
        | `{{#wijken}} … {{/wijken}}` | het blok, één keer voor elke regel van de lijst `wijken` |
        | `{{#norm}} … {{/norm}}` | het blok, alleen als er een `norm` is |
        | `{{^norm}} … {{/norm}}` | het blok, alleen als er geen `norm` is |
        | `{{.}}` | binnen een blok: de tekst van het blok zelf |
        | `{{> kop}}` | het onderdeel `partials/kop.html` |
        | `{{! Let op. }}` | niets: dit is een opmerking voor uzelf |

        Binnen een blok gelden eerst de velden van dat blok, en daarna die van de pagina. Een tekst wordt altijd
        veilig op de pagina gezet: een `<` in een naam blijft een `<`. Opmaak die het programma zelf maakt, komt op
        de pagina zoals zij is. Drie accolades en `{{& … }}` bestaan hier dus niet.

        De pagina's mogen geen stijl of script in de HTML zelf hebben, en niets van een andere website halen.
        Schrijf links met `{{wortel}}` of `{{thuis}}` ervoor, en eindig met de naam van een bestand.
        """

    static let look = """
        ## Kleuren, letters en maten

        Alle kleuren, letters en maten van de pagina's staan in `tokens.css`. Boven staan die voor een licht scherm,
        daaronder die voor een donker scherm. Verander alleen wat achter de dubbele punt staat.

        - Heeft uw gemeente een thema van NL Design System? Zet dat bestand in deze map en verwijs ernaar in
          `partials/kop.html`, vóór `tokens.css`. De namen die met `--basis-` beginnen, neemt de site dan over.
        - Tekst heeft een contrast van minstens 4,5 met de achtergrond. Lijnen en tekens hebben minstens 3.
          `make test` rekent dat na.
        - De kleuren van de grafieken staan in `grafieken.css`. Verander die liever niet: ze zijn ook voor wie
          kleuren anders ziet goed te onderscheiden.
        - Maak uw eigen regels in een nieuw bestand, en verwijs daarnaar na `style.css`. Dan kunt u de
          andere bestanden later vervangen door nieuwe.
        """
}
