package nl.wijkteamwijzer.kiosk;

import java.util.List;
import nl.wijkteamwijzer.contribution.Exemption;
import nl.wijkteamwijzer.contribution.Outcome;
import nl.wijkteamwijzer.contribution.SupportKind;

/** Why support costs what it costs: by a name in the facts, in words in each language. */
record CostReason(Outcome outcome) {

    /** The same for all outcomes that are explained in the same words. */
    String id() {
        return switch (outcome.reason()) {
            case EXEMPT, EXCEPTION_NOT_KNOWN -> outcome.reason() + "." + outcome.exemption().recordKey();
            case NOTHING_CHARGED, OTHER_RULE -> outcome.reason() + "." + kind().recordKey();
            default -> outcome.reason() + (outcome.untilCostPrice().isEmpty() ? "" : "." + kind().recordKey());
        };
    }

    Passage said(Tongue tongue) {
        return switch (outcome.reason()) {
            case EXEMPT -> tongue.say(Original.of(outcome.exemption()::text, Exemption.Text::getReason));
            case EXCEPTION_NOT_KNOWN -> tongue.say(
                    Original.of(outcome.exemption()::text, Exemption.Text::getOtherwise), Original.words("contribution.askCak"));
            case NOTHING_CHARGED, OTHER_RULE -> tongue.say(Original.of(kind()::text, SupportKind.Text::getExplanation));
            default -> outcome.untilCostPrice().isEmpty() ? tongue.say(why()) : untilCostPrice(tongue);
        };
    }

    private Passage untilCostPrice(Tongue tongue) {
        Passage said = tongue.say(
                why(), Original.words("calculate.untilCostPrice"), Original.of(kind()::text, SupportKind.Text::getName));
        return new Passage(said.language(), List.of(said.text(0), said.text(1).replace("{0}", said.text(2)).replace("''", "'")));
    }

    private Original why() {
        return Original.words("contribution.reason." + outcome.reason());
    }

    /** The one kind of support that it is about. */
    private SupportKind kind() {
        return (outcome.explained().isEmpty() ? outcome.charged() : outcome.explained()).get(0);
    }
}
