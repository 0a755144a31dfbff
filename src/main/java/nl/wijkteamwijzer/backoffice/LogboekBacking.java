package nl.wijkteamwijzer.backoffice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.audit.AuditEntry;
import nl.wijkteamwijzer.audit.AuditLog;
import nl.wijkteamwijzer.audit.AuditSearch;
import nl.wijkteamwijzer.audit.AuditTable;
import nl.wijkteamwijzer.web.Words;

/** Behind beheer/logboek.xhtml: who did what, and when. What is asked for stands in the address. */
@Named
@RequestScoped
public class LogboekBacking {

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 1_000;
    private static final List<String> QUESTIONS = List.of("wie", "handeling", "soort", "vanaf", "tot", "tekst");

    @Inject
    AuditLog log;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private AuditSearch search;
    private int page;
    private long count;
    private List<AuditEntry> entries;

    @PostConstruct
    void look() {
        search = new AuditSearch(asked("wie"), asked("handeling"), asked("soort"), day("vanaf"), day("tot"), asked("tekst"));
        count = log.count(search);
        String number = asked("pagina");
        page = number != null && number.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(number), getPages())) : 1;
    }

    /** Instead of a page: all that was asked for, as a table to keep. */
    public void export() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"logboek.csv\"");
        try (AuditTable table = new AuditTable(response.getWriter())) {
            for (int first = 0; first < count; first += AT_ONCE) {
                table.add(log.find(search, first, AT_ONCE));
            }
        }
        context.responseComplete();
    }

    public List<AuditEntry> getEntries() {
        if (entries == null) {
            entries = log.find(search, (page - 1) * ON_A_PAGE, ON_A_PAGE);
        }
        return entries;
    }

    public List<AuditChange> changes(AuditEntry entry) {
        return AuditChange.of(entry);
    }

    /** "1 oktober 2026, 10.00" */
    public String moment(AuditEntry entry) {
        return words.date(entry.getDoneAt().toLocalDate()) + ", " + words.shortTime(entry.getDoneAt().toLocalTime());
    }

    public List<String> getActions() {
        return log.actions();
    }

    public List<String> getKinds() {
        return log.kinds();
    }

    /** What was typed in a field of the search. */
    public String typed(String question) {
        String typed = asked(question);
        return typed == null ? "" : typed;
    }

    /** The same search at another page, as the query of an address. */
    public String query(int other) {
        return Stream.concat(QUESTIONS.stream().filter(question -> asked(question) != null)
                        .map(question -> question + "=" + URLEncoder.encode(asked(question), StandardCharsets.UTF_8)),
                Stream.of("pagina=" + other)).collect(Collectors.joining("&", "?", ""));
    }

    public int getPage() {
        return page;
    }

    public final int getPages() {
        return (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public long getCount() {
        return count;
    }

    private String asked(String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private LocalDate day(String name) {
        try {
            return asked(name) == null ? null : LocalDate.parse(asked(name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
