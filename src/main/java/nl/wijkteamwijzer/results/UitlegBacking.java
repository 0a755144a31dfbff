package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.SmallestGroup;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;

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
    SmallestGroup smallestGroup;

    public int getSmallestGroup() {
        return smallestGroup.size();
    }

    public List<String> getColumns() {
        return ResultatenCsv.COLUMNS;
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

    /** The latest figure of the whole gemeente; null while it was never measured. */
    public Cell latest(Indicator indicator) {
        return gemeente() == null
                ? null
                : picture.part(Results.class).of(gemeente()).stream()
                        .map(published -> published.cell(null, indicator.code()))
                        .filter(cell -> !cell.suppressed())
                        .findFirst()
                        .orElse(null);
    }

    private GemeenteCode gemeente() {
        return picture.part(AreaMap.class).served(asAt.day()).stream().map(Gemeente::getCode).findFirst().orElse(null);
    }
}
