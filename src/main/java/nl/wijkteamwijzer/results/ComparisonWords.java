package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparison;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Figures beside others as sentences, with what they are beside, in the language of the page. */
@Named
@RequestScoped
public class ComparisonWords {

    @Inject
    Words words;

    @Inject
    Page page;

    @Inject
    PublishedPicture picture;

    @Inject
    FigureWords figureWords;

    /** A figure of the whole gemeente beside all four: the quarter before, a year ago, the nulmeting and elsewhere. */
    public List<String> all(PublishedFigures published, Sheet.Asked asked) {
        Cell cell = published.cell(null, asked.code());
        // what it was held against on the day that it went out
        Optional<Indicator> indicator = picture.part(Results.class)
                .indicator(asked.code(), published.gemeente(), page.getLanguage(), published.publishedOn());
        return List.of(
                previous(published, null, asked),
                words.say("beside.yearAgo", then(cell.comparisons().yearAgo(), earlier(published, yearAgo(published), cell))),
                words.say("beside.baseline", reference("beside.then", cell.comparisons().baseline(), indicator.map(Indicator::baseline))),
                words.say("beside.elsewhere", reference("beside.there", cell.comparisons().benchmark(), indicator.map(Indicator::benchmark))));
    }

    /**
     * "Naast het vorige kwartaal: geen duidelijk verschil. Toen was het 80% (200 antwoorden; tussen 74 en 85)."
     *
     * @param team null for the whole gemeente
     */
    public String previous(PublishedFigures published, String team, Sheet.Asked asked) {
        Cell cell = published.cell(team, asked.code());
        return words.say("beside.previous",
                then(cell.comparisons().previous(), earlier(published, published.quarter().previous(), cell)));
    }

    private static Quarter yearAgo(PublishedFigures published) {
        return new Quarter(published.quarter().year() - 1, published.quarter().number());
    }

    /** Empty when it is hidden or was never published. */
    private Optional<Cell> earlier(PublishedFigures published, Quarter quarter, Cell now) {
        return picture.part(Results.class).of(published.gemeente(), quarter)
                .map(each -> each.cell(now.team(), now.indicator()))
                .filter(cell -> !cell.suppressed());
    }

    private String then(Comparison comparison, Optional<Cell> earlier) {
        return earlier
                .map(cell -> words.say("beside.then", figureWords.comparison(comparison), figureWords.detail(cell)))
                .orElseGet(() -> none(comparison));
    }

    private String reference(String key, Comparison comparison, Optional<Indicator.Measured> measured) {
        return measured
                .map(other -> words.say(key, figureWords.comparison(comparison), words.say("beside.reference", other.value(), source(other))))
                .orElseGet(() -> none(comparison));
    }

    private String source(Indicator.Measured measured) {
        if (measured.year() == null) {
            return words.say("beside.noYear", measured.source());
        }
        String year = String.valueOf(measured.year());
        return measured.source().contains(year) ? measured.source() : measured.source() + ", " + year;
    }

    private String none(Comparison comparison) {
        return words.say("beside.none", figureWords.comparison(comparison));
    }
}
