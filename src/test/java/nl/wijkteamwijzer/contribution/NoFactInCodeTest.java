package nl.wijkteamwijzer.contribution;

import static nl.wijkteamwijzer.contribution.Seed.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law may change stands in records only: no amount, threshold, kind of support or year in code, pages or their words. */
class NoFactInCodeTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources/nl/wijkteamwijzer/i18n");
    private static final Path PAGES = Path.of("src/main/webapp/WEB-INF");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.#{])\\d[\\d_]*(?:[.,]\\d+)?(?!\\w)");

    /** Places in a regular expression, page sizes and the like: what these rooms may count with. */
    private static final Set<String> HARMLESS = Set.of("0", "0.00", "1", "2", "3", "7", "9", "10");

    @Test
    void noAmountOrThresholdStandsInCodePagesOrWords() {
        Set<String> figures = RECORDS.tariffs().stream()
                .flatMap(tariff -> Stream.concat(
                        tariff.getSurplusShare().stream(),
                        tariff.getBands().stream().flatMap(band -> Stream.of(band.getAmount(), band.getThreshold()).flatMap(Optional::stream))))
                .filter(figure -> figure.compareTo(BigDecimal.ONE) > 0)
                .flatMap(NoFactInCodeTest::spellings)
                .collect(Collectors.toSet());

        assertThat(figures).hasSizeGreaterThan(30);
        Stream.of(CODE, WORDS, PAGES).flatMap(NoFactInCodeTest::files).forEach(file -> assertThat(numbers(withoutComments(read(file))))
                .as(file.toString())
                .doesNotContainAnyElementsOf(figures));
    }

    private static Stream<String> spellings(BigDecimal figure) {
        String plain = figure.stripTrailingZeros().toPlainString();
        String cents = figure.setScale(2).toPlainString();
        return Stream.of(cents, cents.replace('.', ','), plain, plain.replaceFirst("(\\d{2})(\\d{3})", "$1.$2"))
                .filter(spelling -> spelling.length() > 2); // a bare 19 is as often something else
    }

    @Test
    void noNumberStandsInTheCodeThatCalculates() {
        files(CODE.resolve("nl/wijkteamwijzer/contribution"))
                // these say between which bounds may be asked
                .filter(file -> !List.of("EigenBijdrageResource.java", "EigenBijdrageBacking.java").contains(file.getFileName().toString()))
                // these say how long a text may be
                .filter(file -> !file.getFileName().toString().matches("\\w+Kind\\.java|SourceAddress\\.java|TariffCells\\.java|Euros\\.java|RecordKey\\.java"))
                .forEach(file -> assertThat(numbers(withoutComments(read(file)))).as(file.toString()).isSubsetOf(HARMLESS));
    }

    @Test
    void noKindOfSupportStandsInTheCodeThatCalculates() {
        Set<String> kinds = RECORDS.kinds().stream().map(SupportKind::getKind).collect(Collectors.toSet());

        assertThat(kinds).contains("ROLSTOEL", "REGIOTAXI");
        files(CODE.resolve("nl/wijkteamwijzer/contribution"))
                .filter(file -> !file.getFileName().toString().equals("EigenBijdrageResource.java")) // an example in a message
                .forEach(file -> assertThat(kinds).as(file.toString()).noneMatch(withoutComments(read(file))::contains));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
