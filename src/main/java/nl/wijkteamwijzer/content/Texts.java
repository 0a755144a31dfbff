package nl.wijkteamwijzer.content;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** All published themes, pages and words of the glossary, of every day. Never changes; is replaced as a whole. */
public final class Texts {

    private final List<Theme> themes;
    private final List<InformationPage> pages;
    private final List<GlossaryTerm> terms;

    Texts(List<Theme> themes, List<InformationPage> pages, List<GlossaryTerm> terms) {
        this.themes = List.copyOf(themes);
        this.pages = List.copyOf(pages);
        this.terms = List.copyOf(terms);
    }

    /** In order of their position. */
    public List<Theme> themes(LocalDate day) {
        return PublicRecord.inForceOn(day, themes).stream()
                .sorted(comparingInt(Theme::getPosition))
                .toList();
    }

    public Optional<Theme> theme(String slug, LocalDate day) {
        return themes(day).stream().filter(theme -> theme.getSlug().equals(slug)).findFirst();
    }

    public List<InformationPage> pages(LocalDate day) {
        return PublicRecord.inForceOn(day, pages);
    }

    public Optional<InformationPage> page(String slug, LocalDate day) {
        return pages(day).stream().filter(page -> page.getSlug().equals(slug)).findFirst();
    }

    public List<GlossaryTerm> terms(LocalDate day) {
        return PublicRecord.inForceOn(day, terms);
    }

    public Optional<GlossaryTerm> term(String slug, LocalDate day) {
        return terms(day).stream().filter(term -> term.getSlug().equals(slug)).findFirst();
    }
}
