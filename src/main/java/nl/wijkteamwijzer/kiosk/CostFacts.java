package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.contribution.CostTree;
import nl.wijkteamwijzer.contribution.Outcome;
import nl.wijkteamwijzer.contribution.Tariff;

/** What support costs today, as questions and all that they lead to, and until when that is so as far as is published. */
final class CostFacts {

    private CostFacts() {}

    static JsonObject of(Contributions records, List<Gemeente> gemeenten, LocalDate day, String site) {
        JsonObjectBuilder costs = JSON.createObjectBuilder()
                .add("geldigTot", text(records.lastDayOf(day).orElse(null)))
                .add("tarief", records.tariff(day).map(CostFacts::tariff).orElse(JsonValue.NULL))
                .add("boom", node(
                        CostTree.of(records, day, gemeenten.stream().map(Gemeente::getCode).toList()), gemeenten));
        return SiteAddress.add(costs, site + "/eigen-bijdrage").build();
    }

    private static JsonValue tariff(Tariff tariff) {
        return JSON.createObjectBuilder()
                .add("bedrag", text(tariff.getOneAmount().orElse(null)))
                .add("periode", tariff.getPeriod().name())
                .add("geldigVanaf", tariff.getPublication().getValidFrom().toString())
                .add("geldigTot", text(tariff.getPublication().getValidTo().orElse(null)))
                .add("gecontroleerdOp", tariff.getPublication().getCheckedOn().toString())
                .add("bron", JSON.createObjectBuilder()
                        .add("titel", text(tariff.getPublication().getSource()))
                        .add("url", text(tariff.getSourceUrl().orElse(null))))
                .build();
    }

    private static JsonObjectBuilder node(CostTree tree, List<Gemeente> gemeenten) {
        if (tree.question() == null) {
            return leaf(tree.outcome());
        }
        JsonArrayBuilder choices = JSON.createArrayBuilder();
        for (CostTree.Choice choice : tree.choices()) {
            JsonObjectBuilder json = JSON.createObjectBuilder().add("waarde", choice.value());
            gemeenten.stream()
                    .filter(gemeente -> gemeente.getCode().value().equals(choice.value()))
                    .forEach(gemeente -> json.add("naam", gemeente.getName()));
            choices.add(json.add("dan", node(choice.then(), gemeenten)));
        }
        return JSON.createObjectBuilder().add("vraag", tree.question().name()).add("keuzes", choices);
    }

    private static JsonObjectBuilder leaf(Outcome outcome) {
        return JSON.createObjectBuilder()
                .add("bedrag", text(outcome.amount()))
                .add("periode", outcome.amount() == null || outcome.tariff() == null ? JsonValue.NULL : text(outcome.tariff().getPeriod()))
                .add("reden", outcome.reason().name())
                .add("uitleg", new CostReason(outcome).id());
    }

    private static JsonValue text(BigDecimal amount) {
        return amount == null ? JsonValue.NULL : JSON.createValue(amount.toPlainString());
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : JSON.createValue(value.toString());
    }
}
