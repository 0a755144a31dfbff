package nl.wijkteamwijzer.teamdesk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.editing.KindWords;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.ClosureKind;
import nl.wijkteamwijzer.wijkteam.ClosureSheet;

/** Says in words when and where doors are closed. */
@Named
@RequestScoped
public class ClosingWords {

    @Inject
    ClosureKind kind;

    @Inject
    KindWords kindWords;

    @Inject
    Words words;

    /** The names of those that a group of drafts closes. */
    public String places(WaitingClosing waiting) {
        return waiting.drafts().stream()
                .map(draft -> draft.sheet())
                .map(sheet -> sheet.has(ClosureSheet.ACCESS_POINT) ? name(sheet, ClosureSheet.ACCESS_POINT) : words.say(
                        "beheer.sluiten.everything", name(sheet, ClosureSheet.GEMEENTE)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(Sheet sheet, String field) {
        return kind.fields().stream()
                .filter(each -> each.name().equals(field))
                .map(each -> kindWords.choice(ClosureKind.NAME, each, sheet.get(field)))
                .findFirst()
                .orElseThrow();
    }

    public String days(Sheet sheet) {
        ClosureSheet closure = new ClosureSheet(sheet);
        return days(closure.firstDay(), closure.lastDay());
    }

    /** One day when it is one. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? words.longDate(first)
                : words.say("beheer.team.days", words.longDate(first), words.longDate(last));
    }

    public String names(List<Channel> some) {
        return some.stream().map(channel -> words.say("channel." + channel)).collect(Collectors.joining(", "));
    }
}
