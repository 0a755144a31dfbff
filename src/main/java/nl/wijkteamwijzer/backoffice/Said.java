package nl.wijkteamwijzer.backoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.wijkteamwijzer.web.Words;

/** What a page answers to whoever sent something: what went well, and what is wrong with which field. */
@Named
@RequestScoped
public class Said {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Words words;

    /** @param field the id of what it is about; null when that is not one field */
    public record Line(String field, String text) {}

    /** What went well; after a redirect the address says what: klaar=bewaard. */
    public List<Line> getNotices() {
        List<Line> notices = lines(false);
        String key = "beheer.done." + FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("klaar");
        if (words.has(key)) {
            notices.add(0, new Line(null, words.say(key)));
        }
        return notices;
    }

    /** What is wrong; who is sent here because something went wrong finds in the address what: mis=verlopen. */
    public List<Line> getProblems() {
        List<Line> problems = lines(true);
        String key = "beheer.mis." + FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("mis");
        if (words.has(key)) {
            problems.add(0, new Line(null, words.say(key)));
        }
        return problems;
    }

    public boolean isWrong() {
        return !getProblems().isEmpty();
    }

    /** @param id of a field, with or without the forms it is in */
    public boolean isWrong(String id) {
        return !about(id).isEmpty();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String about(String id) {
        return getProblems().stream()
                .filter(line -> line.field() != null && (line.field().equals(id) || line.field().endsWith(":" + id)))
                .findFirst()
                .map(Line::text)
                .orElse("");
    }

    /** Asked before a page is shown: an answer that says that something is wrong is not 200, unless another status was chosen. */
    public void status() {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
        boolean ajax = context.getPartialViewContext().isAjaxRequest();
        if (context.isValidationFailed() && !ajax && response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(UNPROCESSABLE);
        }
    }

    private static List<Line> lines(boolean wrong) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> fields = context.getClientIdsWithMessages(); fields.hasNext();) {
            String field = fields.next();
            context.getMessageList(field).stream()
                    .filter(message -> wrong == message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .forEach(message -> lines.add(new Line(field, message.getSummary())));
        }
        return lines;
    }
}
