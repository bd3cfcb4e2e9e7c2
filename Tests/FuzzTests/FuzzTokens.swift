/// Pieces of each format that change what the rest means.
enum FuzzTokens {
    static let csv = [
        ";", ",", "\t", "|", "\"", "\"\"", "\";\"", "\n", "\r\n", "\r", "\u{FEFF}", "\0", " ",
        "gebied;", "indicator;", "waarde", "levering;", "noord", "GM9999", "WK999901", "0,5",
        "1.234,5",
        "-1", "1e999", "NaN", "nee", "ja", "+", "=1+1", "2024KW01", "2024*", "x", ".", "-99997",
        "noord|zuid", "Leeftijd=20300", "https://a.example/", "a@b.example",
    ]

    static let yaml = [
        ": ", ":", "- ", "\n", "\n  ", "\n- ", "\t", "#", " # ", "\"", "'", "''", "|\n", ">\n",
        "|-\n  ",
        "&a ", "*a", "!!str ", "!!binary ", "<<: ", "? ", "{", "}", "[", "]", ",", "---\n", "...\n",
        "%YAML 1.2\n", "%TAG ! a\n", "~", "null", "ja", "nee", "true", "0x1F", "1_000", ".inf",
        "2025-06-01",
        "\\x00", "\\u2028", "\u{FEFF}", "\u{85}", "\0", "titel", "methode", "peildatum", "status",
    ]

    static let markdown = [
        "# ", "## ", "###### ", "* ", "- ", "1. ", "999999999. ", "> ", "    ", "\t", "```", "~~~",
        "`", "``",
        "*", "**", "_", "~~", "[", "](", ")", "![", "]", "[a]: b", "<", ">", "<!--", "-->", "<b>",
        "</b>",
        "<script>", "javascript:", "&amp;", "&#0;", "&#x202E;", "&lt;", "\\", "\\\n", "  \n",
        "\n\n", "---\n",
        "===\n", "| a | b |\n|---|---|\n", "|", ":-:", "[^1]", "[^1]: ", "<https://a.example>",
        "www.a.example",
        "<a@b.example>", "../wijken/noord.md", "#kop", "titel: x\n", "---\n", "\u{202E}", "\0", "é",
    ]

    static let templates = [
        "{{", "}}", "{{#", "{{/", "{{^", "{{>", "{{!", "{{=", "=}}", "{{{", "}}}", "{{&", "{{.}}",
        "{{tekst}}",
        "{{#lijst}}", "{{/lijst}}", "{{#vlag}}", "{{/vlag}}", "{{^vlag}}", "{{#boom}}", "{{/boom}}",
        "{{#groep}}", "{{/groep}}", "{{groep.naam}}", "{{> deel}}", "{{opmaak}}", "<", ">", "\"",
        "'", "=", "/",
        "<p>", "</p>", "<a href=\"", "<script>", "<script src=\"a.js\"></script>", "<style>",
        " style=\"", " onclick=\"",
        " ONCLICK=x", "<iframe>", "<img src=\"", "http://", "//", "javascript:", "<!--", "-->",
        "<base>", "<br>", " ",
        "\n", "<svg>", "</svg>", "&amp;", "<div", " class=\"a\"", "<li>", "</", "\0", "\t",
    ]

    static let json = [
        "{", "}", "[", "]", ":", ",", "\"", "\\\"", "\\u0000", "\\ud800", "\\n", "null", "true",
        "false", "0", "-0",
        "-1", "1e308", "1e999", "1E-400", "99999999999999999999", "0.1", "01", ".5", "NaN",
        "// a\n", "/* a */", "'",
        "\n", "\t", " ", "\u{FEFF}", "\0", "\"city\"", "\"indicators\"", "\"themes\"", "\"code\"",
        "\"mc_draws\"",
        "\"weight\"", "\"type\"", "\"proportion\"", "\"score\"", "\"norm\"", "\"benchmarks\"",
        "\"k\"", "&a ", "*a", "- ",
    ]
}
