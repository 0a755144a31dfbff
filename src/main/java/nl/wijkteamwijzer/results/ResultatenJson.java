package nl.wijkteamwijzer.results;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.web.Words;

/** Published figures as the API tells them. What is hidden is there, and says that it is, without a number. */
final class ResultatenJson {

    /** Of the data; the program has its own. */
    static final String LICENCE = "CC0-1.0";

    /** Where it can be read. */
    static final String LICENCE_TEXT = "https://creativecommons.org/publicdomain/zero/1.0/";

    private ResultatenJson() {}

    static JsonObject periods(List<PublishedFigures> all) {
        JsonArrayBuilder periods = JSON.createArrayBuilder();
        all.forEach(each -> periods.add(head(each)));
        return JSON.createObjectBuilder().add("resultaten", periods).add("licentie", LICENCE).build();
    }

    private static JsonObjectBuilder head(PublishedFigures published) {
        return JSON.createObjectBuilder()
                .add("periode", published.quarter().toString())
                .add("versie", published.figures().version())
                .add("publicatiedatum", published.publishedOn().toString())
                .add("voorbeeld", published.voorbeeld());
    }

    /** @param interpretation the duiding; null while there is none */
    static JsonObject of(PublishedFigures published, Gemeente gemeente, Interpretation interpretation) {
        JsonArrayBuilder figures = JSON.createArrayBuilder();
        published.figures().cells().forEach(cell -> figures.add(cell(cell)));
        return head(published)
                .add("gemeente", JSON.createObjectBuilder().add("code", gemeente.getCode().value()).add("naam", gemeente.getName()))
                .add("toelichting", published.figures().note().isBlank() ? JsonValue.NULL : JSON.createValue(published.figures().note()))
                .add("kader", Words.sayIn("nl", "results.frame"))
                .add("licentie", LICENCE)
                .add("regels", JSON.createObjectBuilder().add("k", published.figures().k()))
                .add("formulieren", ways(published))
                .add("cijfers", figures)
                .add("duiding", interpretation == null ? JsonValue.NULL : interpretation(interpretation))
                .build();
    }

    private static JsonObjectBuilder ways(PublishedFigures published) {
        boolean told = published.ways().canBeTold(published.figures().k());
        return JSON.createObjectBuilder()
                .add("open", told ? JSON.createValue(published.ways().openInTens()) : JsonValue.NULL)
                .add("uitgenodigd", told ? JSON.createValue(published.ways().invitedInTens()) : JsonValue.NULL);
    }

    private static JsonObject interpretation(Interpretation interpretation) {
        Interpretation.Text text = interpretation.text("nl");
        return JSON.createObjectBuilder()
                .add("rol", text.getAuthor())
                .add("tekst", text.getBody())
                .add("datum", interpretation.getPublication().getValidFrom().toString())
                .add("voorbeeld", interpretation.getPublication().isVoorbeeld())
                .build();
    }

    private static JsonObjectBuilder cell(Cell cell) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("wijkteam", cell.team() == null ? JsonValue.NULL : JSON.createValue(cell.team()))
                .add("indicator", cell.indicator());
        figure(json, cell.figure());
        return json.add("onderdrukt", cell.suppressed())
                .add("vergelijking", cell.suppressed() ? JsonValue.NULL : comparisons(cell.comparisons()));
    }

    /** What is measured: a share has a percentage, a mark has a mean; the other is null. All are null when it is hidden. */
    static void figure(JsonObjectBuilder json, Figure figure) {
        boolean share = figure != null && figure.measure() == Measure.SHARE;
        boolean mark = figure != null && figure.measure() == Measure.MARK;
        json.add("n", figure == null ? JsonValue.NULL : JSON.createValue(figure.n()))
                .add("zonderMening", figure == null ? JsonValue.NULL : JSON.createValue(figure.none()))
                .add("percentage", share ? number(figure.value()) : JsonValue.NULL)
                .add("gemiddelde", mark ? number(figure.value()) : JsonValue.NULL)
                .add("grens", figure == null ? JsonValue.NULL : JSON.createValue(bound(figure)))
                .add("onder", figure == null ? JsonValue.NULL : number(figure.interval().lower()))
                .add("boven", figure == null ? JsonValue.NULL : number(figure.interval().upper()));
    }

    static String bound(Figure figure) {
        return switch (figure.bound()) {
            case IS -> "IS";
            case LESS_THAN -> "MINDER_DAN";
            case MORE_THAN -> "MEER_DAN";
        };
    }

    private static JsonObject comparisons(Comparisons comparisons) {
        return JSON.createObjectBuilder()
                .add("vorigKwartaal", comparisons.previous().name())
                .add("jaarEerder", comparisons.yearAgo().name())
                .add("nulmeting", comparisons.baseline().name())
                .add("elders", comparisons.benchmark().name())
                .build();
    }

    static JsonValue number(double value) {
        return JSON.createValue(BigDecimal.valueOf(value));
    }
}
