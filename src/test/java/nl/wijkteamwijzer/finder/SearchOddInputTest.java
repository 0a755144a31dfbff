package nl.wijkteamwijzer.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchOddInputTest {

    private final SearchIndex index = LeidenFixture.index();

    static Stream<String> oddQueries() {
        return Stream.of(
                "a", "1", "é", "'", "str", "ln", "v d", "vd",
                "x".repeat(10_000), "a b ".repeat(2_500), "straat ".repeat(2_000), "1 ".repeat(5_000),
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /", "name:breestraat AND *:*", "bree*~2 OR [a TO z]",
                "(((", "\\",
                "😀", "😀 breestraat 👩‍👩‍👧", "شارع", "ул. Мира", "中文街道", "İstanbul",
                "\u0000\u0001", "\uD800", "\u0301\u0301\u0301", "x".repeat(199) + "😀",
                "<script>alert(1)</script>", "'; drop table wijk; --");
    }

    @ParameterizedTest
    @MethodSource("oddQueries")
    void survivesOddInput(String odd) {
        assertThatCode(() -> index.search(odd, "nl", 5)).doesNotThrowAnyException();
        assertThatCode(() -> index.search(odd, "en", 5)).doesNotThrowAnyException();
        assertThatCode(() -> index.nearest(odd, "nl", 5)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n", "...", "?!", "+ - && ( ) [ ] ^ \" ~ * ? : \\ /", "😀", "\u0000"})
    void findsNothingWhereNothingIsAsked(String nothing) {
        assertThat(index.search(nothing, "nl", 5)).isEmpty();
        assertThat(index.nearest(nothing, "nl", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "xx", "EN-gb", "\uD83D\uDE00"})
    void survivesOddLanguages(String language) {
        assertThat(index.search("breestraat", language, 1)).hasSize(1);
    }

    @Test
    void findsTheNameAmongMarks() {
        assertThat(index.search("\"Breestraat\" (😀)", "nl", 1)).allMatch(SearchHit::exact).hasSize(1);
    }

    @Test
    void findsNothingWhenThereIsNothing() {
        SearchIndex empty = SearchIndex.of(List.of());

        assertThat(empty.search("breestraat", "nl", 5)).isEmpty();
        assertThat(empty.nearest("breestraat", "nl", 5)).isEmpty();
    }

    @Test
    void answersManyAtOnceAsItAnswersOne() throws Exception {
        List<String> queries = List.of("breestrat", "skulden", "ik kan mijn huur niet betalen", "v.d. waalsstr", "SWT");
        List<List<SearchHit>> expected = queries.stream().map(query -> index.search(query, "nl", 5)).toList();
        Callable<List<List<SearchHit>>> all =
                () -> queries.stream().map(query -> index.search(query, "nl", 5)).toList();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<List<SearchHit>>>> residents =
                    IntStream.range(0, 200).mapToObj(i -> all).toList();
            for (Future<List<List<SearchHit>>> answer : threads.invokeAll(residents)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
