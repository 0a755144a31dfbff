package nl.wijkteamwijzer.contribution;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.publishing.Publication;

/** What support costs, in the words of the API. Money is a decimal string in euro. */
final class EigenBijdrageJson {

    private EigenBijdrageJson() {}

    static JsonObject of(Outcome outcome, String reason, String indication) {
        return JSON.createObjectBuilder()
                .add("bekend", outcome.isKnown())
                .add("bedrag", text(outcome.amount()))
                .add("periode", outcome.isKnown() ? text(outcome.tariff().getPeriod()) : JsonValue.NULL)
                .add("reden", reason)
                .add("regel", rule(outcome))
                .add("bron", source(outcome.decidedBy()))
                .add("geldigVanaf", outcome.validFrom().toString())
                .add("geldigTot", text(outcome.validTo().orElse(null)))
                .add("indicatie", true)
                .add("toelichting", indication)
                .add("betaald", kinds(outcome.charged()))
                .add("gratis", kinds(outcome.free()))
                .add("eigenRegel", kinds(outcome.apart()))
                .add("totKostprijs", kinds(outcome.untilCostPrice()))
                .add("eersteRekening", firstInvoice(outcome.firstInvoice()))
                .build();
    }

    private static String rule(Outcome outcome) {
        return switch (outcome.reason()) {
            case NOTHING_CHARGED -> "GRATIS_VOORZIENING";
            case EXEMPT -> outcome.exemption().getCircumstance().name();
            case ONE_AMOUNT, BY_INCOME -> outcome.tariff().getRule().name();
            case OTHER_RULE -> Treatment.EIGEN_REGEL.name();
            default -> "ONBEKEND";
        };
    }

    private static JsonValue firstInvoice(FirstInvoice invoice) {
        return invoice == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("over", invoice.about().toString())
                        .add("komtIn", invoice.comes().toString())
                        .add("bedrag", invoice.amount().toPlainString())
                        .build();
    }

    private static JsonArrayBuilder kinds(Collection<SupportKind> kinds) {
        return list(kinds, kind -> JSON.createValue(kind.getKind()));
    }

    static JsonObject of(Contributions records) {
        return JSON.createObjectBuilder()
                .add("tarieven", list(records.tariffs(), EigenBijdrageJson::tariff))
                .add("vrijstellingen", list(records.exemptions(), EigenBijdrageJson::exemption))
                .add("voorzieningen", list(records.kinds(), EigenBijdrageJson::kind))
                .add("minimabeleid", list(records.minimaSettings(), EigenBijdrageJson::minimaSetting))
                .build();
    }

    private static JsonValue tariff(Tariff tariff) {
        return dated(tariff, JSON.createObjectBuilder()
                .add("naam", tariff.getName())
                .add("regel", tariff.getRule().name())
                .add("periode", tariff.getPeriod().name())
                .add("deelVanMeerinkomen", text(tariff.getSurplusShare().map(BigDecimal::stripTrailingZeros).orElse(null)))
                .add("inkomensjaar", tariff.getIncomeYear().<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL))
                .add("huishoudens", list(tariff.getBands(), band -> JSON.createObjectBuilder()
                        .add("huishouden", band.getHousehold().name())
                        .add("bekend", tariff.knows(band.getHousehold()))
                        .add("bedrag", text(band.getAmount().orElse(null)))
                        .add("inkomensgrens", text(band.getThreshold().orElse(null)))
                        .build())));
    }

    private static JsonValue exemption(Exemption exemption) {
        return dated(exemption, JSON.createObjectBuilder()
                .add("omstandigheid", exemption.getCircumstance().name())
                .add("titel", exemption.text(InLanguage.SOURCE).getTitle())
                .add("behalveVoor", list(exemption.getExcept(), JSON::createValue)));
    }

    private static JsonValue kind(SupportKind kind) {
        return dated(kind, JSON.createObjectBuilder()
                .add("voorziening", kind.getKind())
                .add("naam", kind.text(InLanguage.SOURCE).getName())
                .add("gemeente", text(kind.getGemeente()))
                .add("behandeling", kind.getTreatment().name())
                .add("totKostprijs", kind.isUntilCostPrice()));
    }

    private static JsonValue minimaSetting(MinimaSetting setting) {
        return dated(setting, JSON.createObjectBuilder()
                .add("naam", setting.getName())
                .add("titel", setting.text(InLanguage.SOURCE).getTitle())
                .add("gemeente", setting.getGemeente().value())
                .add("vrijTotPercentage", setting.getFreeUpTo().<JsonValue>map(JSON::createValue).orElse(JsonValue.NULL)));
    }

    private static JsonObject dated(SourcedRecord record, JsonObjectBuilder json) {
        Publication publication = record.getPublication();
        return json.add("geldigVanaf", publication.getValidFrom().toString())
                .add("geldigTot", text(publication.getValidTo().orElse(null)))
                .add("bron", source(record))
                .build();
    }

    private static JsonObject source(SourcedRecord record) {
        return JSON.createObjectBuilder()
                .add("titel", text(record.getPublication().getSource()))
                .add("url", text(record.getSourceUrl().orElse(null)))
                .add("gecontroleerdOp", record.getPublication().getCheckedOn().toString())
                .build();
    }

    private static <T> JsonArrayBuilder list(Collection<T> things, Function<T, JsonValue> json) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        things.stream().map(json).forEach(list::add);
        return list;
    }

    private static JsonValue text(BigDecimal amount) {
        return amount == null ? JsonValue.NULL : JSON.createValue(amount.toPlainString());
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : JSON.createValue(value.toString());
    }
}
