package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind resultaten/uitleg.xhtml: how to read the figures, what each column of the open data means, and the register. */
@Named
@RequestScoped
public class UitlegBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    @Inject
    SmallestGroup smallestGroup;

    public int getSmallestGroup() {
        return smallestGroup.size();
    }

    public List<String> getColumns() {
        return ResultatenCsv.COLUMNS;
    }

    public String getLicence() {
        return ResultatenJson.LICENCE_TEXT;
    }

    public List<Goal> getGoals() {
        return picture.part(Results.class).goals();
    }

    public List<Indicator> indicators(Goal goal) {
        Results results = picture.part(Results.class);
        return results.indicators(goal, asAt.day()).stream()
                .map(indicator -> results.told(indicator, gemeente(), page.getLanguage(), asAt.day()))
                .toList();
    }

    /** Where the latest figure of the whole gemeente stands; null while it was never measured. */
    public PublishedFigures latest(Indicator indicator) {
        return published().stream()
                .filter(published -> !published.cell(null, indicator.code()).suppressed())
                .findFirst()
                .orElse(null);
    }

    /** The latest value that others measured; null while there is none. */
    public IndicatorValue entered(Indicator indicator) {
        return gemeente() == null
                ? null
                : picture.part(Results.class).values(indicator.code(), gemeente(), asAt.day()).stream().findFirst().orElse(null);
    }

    /** With its unit. */
    public String value(Indicator indicator, IndicatorValue value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(page.getLanguage()));
        return words.say("results.unit." + indicator.unit(), format.format(value.getMeasured()));
    }

    /** The latest quarter of all; null when nothing is published. */
    public PublishedFigures getNewest() {
        return published().stream().findFirst().orElse(null);
    }

    /** Whether any figure of the register may be made of invented answers. */
    public boolean isInvented() {
        return published().stream().anyMatch(PublishedFigures::voorbeeld);
    }

    private List<PublishedFigures> published() {
        return gemeente() == null ? List.of() : picture.part(Results.class).of(gemeente());
    }

    private GemeenteCode gemeente() {
        return picture.part(AreaMap.class).served(asAt.day()).stream().map(Gemeente::getCode).findFirst().orElse(null);
    }
}
