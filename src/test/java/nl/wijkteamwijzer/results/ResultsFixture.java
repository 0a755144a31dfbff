package nl.wijkteamwijzer.results;

import java.util.List;

/** What is published, for tests. */
public final class ResultsFixture {

    private ResultsFixture() {}

    public static Results nothing() {
        return of(List.of());
    }

    static Results of(List<IndicatorValue> values) {
        return new Results(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), values);
    }
}
