package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** An outcome in words, in the language of the page. */
@Named
@RequestScoped
public class Explanation {

    @Inject
    Words words;

    @Inject
    Page page;

    /** Why it is this amount, or why we cannot say. */
    public String reason(Outcome outcome) {
        String language = page.getLanguage();
        return switch (outcome.reason()) {
            case EXEMPT -> outcome.exemption().text(language).getReason();
            case EXCEPTION_NOT_KNOWN ->
                outcome.exemption().text(language).getOtherwise() + " " + words.say("contribution.askCak");
            case OTHER_RULE -> words.say("contribution.reason.OTHER_RULE", names(outcome.apart()));
            case BY_INCOME -> byIncome(outcome);
            default -> words.say("contribution.reason." + outcome.reason());
        };
    }

    private String byIncome(Outcome outcome) {
        Tariff tariff = outcome.tariff();
        Tariff.Band band = tariff.getBands().stream()
                .filter(each -> each.getHousehold() == outcome.situation().household())
                .findFirst()
                .orElseThrow();
        return words.say(
                "contribution.reason.BY_INCOME",
                money(band.getAmount().orElseThrow()),
                money(band.getThreshold().orElseThrow()),
                percentage(tariff.getSurplusShare().orElseThrow()),
                per(tariff.getPeriod()));
    }

    /** "12,5": a part of one as a percentage. */
    public BigDecimal percentage(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros();
    }

    /** "per maand" */
    public String per(Period period) {
        return words.say("contribution.per." + period);
    }

    /** "€ 21,80 per maand" */
    public String amount(Outcome outcome) {
        return money(outcome.amount()) + " " + per(outcome.tariff().getPeriod());
    }

    private String money(BigDecimal amount) {
        return words.money(amount);
    }

    /** "Hulp bij het huishouden, Scootmobiel" */
    public String names(List<SupportKind> kinds) {
        return kinds.stream().map(kind -> kind.text(page.getLanguage()).getName()).collect(Collectors.joining(", "));
    }

    /** When the first invoice comes, and for how much. */
    public String firstInvoice(FirstInvoice invoice) {
        return words.say(
                "contribution.firstInvoice", words.month(invoice.comes()), words.month(invoice.about()), money(invoice.amount()));
    }
}
