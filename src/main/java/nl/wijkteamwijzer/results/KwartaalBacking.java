package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.web.Answers;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** Behind resultaten/kwartaal.xhtml: all figures of a quarter. */
@Named
@RequestScoped
public class KwartaalBacking {

    /** What a trend is drawn of. */
    static final int QUARTERS = 8;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Answers answers;

    private String period;
    private PublishedFigures published;

    /** Before the page is shown. */
    public void look() {
        Optional<Gemeente> gemeente = picture.part(AreaMap.class).served(asAt.day()).stream().findFirst();
        published = Quarter.find(period)
                .flatMap(quarter -> gemeente.flatMap(each -> picture.part(Results.class).of(each.getCode(), quarter)))
                .orElse(null);
        if (published == null) {
            answers.notFound();
        }
    }

    public PublishedFigures getPublished() {
        return published;
    }

    /** Up to this one, the first first. */
    public List<PublishedFigures> getTrend() {
        return picture.part(Results.class).upTo(published, QUARTERS);
    }

    public List<Sheet.Part> getParts() {
        return published.sheet().parts(ResultatenBacking.CLIENTS);
    }

    /** The other questionnaires of which anything can be seen. */
    public List<String> getOthers() {
        return published.sheet().questionnaires().stream()
                .filter(name -> !name.equals(ResultatenBacking.CLIENTS))
                .filter(name -> questions(name).stream().anyMatch(asked -> !published.cell(null, asked.code()).suppressed()))
                .toList();
    }

    /** Of a questionnaire, without sums. */
    public List<Sheet.Asked> questions(String questionnaire) {
        return published.sheet().parts(questionnaire).stream().flatMap(part -> part.questions().stream()).toList();
    }

    public String title(String questionnaire) {
        return picture.part(Questionnaires.class).called(questionnaire, published.quarter().lastDay())
                .map(found -> found.text(page.getLanguage()).getTitle())
                .orElse(questionnaire);
    }

    /** Null while there is none. */
    public Interpretation getInterpretation() {
        return picture.part(Results.class).interpretation(published, asAt.day()).orElse(null);
    }

    public List<Improvement> getImprovements() {
        return picture.part(Results.class).improvements(published, asAt.day());
    }

    public String name(String slug) {
        return published.sheet().team(slug).map(Sheet.Team::name).orElse(slug);
    }

    /** Whether a team still has a page. */
    public boolean isThere(String slug) {
        return picture.part(AccessPoints.class).called(slug, asAt.day()).isPresent();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }
}
