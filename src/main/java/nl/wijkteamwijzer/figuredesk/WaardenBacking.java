package nl.wijkteamwijzer.figuredesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.IndicatorValue;
import nl.wijkteamwijzer.results.IndicatorValueKind;
import nl.wijkteamwijzer.results.RegisterOfToday;
import nl.wijkteamwijzer.results.RegisteredIndicator;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/waarden.xhtml: what others than this program measure, with all values that were entered. */
@Named
@RequestScoped
public class WaardenBacking {

    @Inject
    Boards boards;

    @Inject
    RegisterOfToday register;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Words words;

    @Inject
    Page page;

    public List<Gemeente> getGemeenten() {
        return boards.gemeenten();
    }

    /** In the order of the register. */
    public List<RegisteredIndicator> getIndicators() {
        return register.entered();
    }

    /** The latest first. */
    public List<IndicatorValue> values(Gemeente gemeente, RegisteredIndicator indicator) {
        return picture.part(Results.class).values(indicator.getCode(), gemeente.getCode(), asAt.day());
    }

    public String value(RegisteredIndicator indicator, IndicatorValue value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(page.getLanguage()));
        return words.say("results.unit." + indicator.getUnit(), format.format(value.getMeasured()));
    }

    public String key(IndicatorValue value) {
        return IndicatorValueKind.keyOf(value);
    }
}
