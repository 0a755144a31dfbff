package nl.wijkteamwijzer.figuredesk;

import java.util.List;

/**
 * The eight questions that the raad of Leiden asks of its wijkteams (Rekenkamer Leiden, 2015, chapter 7.1), and what answers them.
 * Words: beheer.rapport.question.NAME.
 */
public enum CouncilQuestion {
    HELPED(List.of(), List.of("inwoners-geholpen")),
    HOW(List.of("client-2", "client-3", "client-4", "client-blok-contact", "client-cijfer"), List.of("deskundigheid", "luisteren")),
    ASSESSMENTS(List.of(), List.of("indicaties")),
    OVERHEAD(List.of(), List.of("overhead")),
    NETWORK(List.of("client-eigen-kracht"), List.of("eigen-kracht-actie")),
    LESS_BOUGHT(List.of(), List.of("maatwerk-ingekocht")),
    EFFICIENCY(List.of("client-6", "client-7", "client-blok-kwaliteit"), List.of("kosten-per-client")),
    BUDGET(List.of(), List.of("budget-besteed"));

    private final List<String> measured;
    private final List<String> entered;

    CouncilQuestion(List<String> measured, List<String> entered) {
        this.measured = measured;
        this.entered = entered;
    }

    /** As in the report: 1 to 8. */
    public int number() {
        return ordinal() + 1;
    }

    /** Codes of what cliënten were asked, or of sums of that. */
    public List<String> measured() {
        return measured;
    }

    /** Codes of indicators of the register that others measure. */
    public List<String> entered() {
        return entered;
    }
}
