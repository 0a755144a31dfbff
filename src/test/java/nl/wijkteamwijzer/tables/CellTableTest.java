package nl.wijkteamwijzer.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkteamwijzer.editing.Field;
import nl.wijkteamwijzer.web.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them. */
class CellTableTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "a;b\r\n1;x, y\r\n", "a,b\n1,\"x, y\"\n", "a\tb\n1\tx, y", "sep=;\r\na;b\r\n1;x, y", " a ; b \r\n 1 ;\u00A0x, y ", "\"a\";\"b\"\n\"1\";\"x, y\""
    })
    void readsCellsWhateverStandsBetweenThem(String text) {
        CellTable table = CellTable.read(text).orElseThrow();

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(new CellTable.Row(2, List.of("1", "x, y")));
    }

    @Test
    void countsRowsAsTheSpreadsheetShowsThem() {
        CellTable table = CellTable.read("a;b\n1;\"twee\nregels\"\n;\n\n4;x\n").orElseThrow();

        assertThat(table.rows()).containsExactly(
                new CellTable.Row(2, List.of("1", "twee\nregels")), new CellTable.Row(5, List.of("4", "x")));
    }

    @Test
    void aTextWithHardSpacesStaysAsItWasWhenNothingElseIsDifferent() {
        Field text = Field.of("uitleg", Field.Kind.TEXT, 500);
        String cell = CellTable.read("uitleg\n€\u00A021,80 per maand\n").orElseThrow().rows().get(0).cell(0);

        assertThat(Cell.understood(text, cell, "€\u00A021,80 per maand")).isEqualTo("€\u00A021,80 per maand");
        assertThat(Cell.understood(text, cell, "€\u00A022,80 per maand")).isEqualTo("€ 21,80 per maand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n \n", "a;b\n1;\"geen einde\n2;x\n3;y"})
    void whatIsNoTableIsToldAsSuch(String text) {
        assertThat(CellTable.read(text)).isEmpty();
    }

    @Test
    void readsTheLettersOfOldAndNewSpreadsheets() {
        assertThat(TextFile.read("\uFEFFcliënt €".getBytes(StandardCharsets.UTF_8))).isEqualTo("cliënt €");
        assertThat(TextFile.read("cliënt €".getBytes(StandardCharsets.UTF_8))).isEqualTo("cliënt €");
        assertThat(TextFile.read("cliënt €".getBytes(Charset.forName("windows-1252")))).isEqualTo("cliënt €");
        assertThat(TextFile.read("cliënt €".getBytes(StandardCharsets.UTF_16))).isEqualTo("cliënt €");
        assertThat(TextFile.read(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+31 71 516 00 00", "-2", "@som", "\t=1", "|x", "%x", "'=1", "''=1", "'s ochtends", "gewoon", "", "- eerste\n- tweede", "'"
    })
    void noTextBecomesSomethingToCalculateAndEachComesBackAsItWas(String text) {
        String cell = Formula.harmless(text);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r|%].*");
        assertThat(Formula.understood(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DATE | 3-10-2026 | 2026-10-03", "DATE | 03/10/2026 | 2026-10-03", "DATE | 2026-10-03 | 2026-10-03", "DATE | 31-2-2026 | 31-2-2026",
        "DATE | morgen | morgen", "YES_NO | Ja | ja", "YES_NO | NEE | nee", "AMOUNT | 12.3 | 12,3", "AMOUNT | € 1.234,50 | 1234,50",
        "AMOUNT | 7 | 7,00", "AMOUNT | 7,0 | 7,00", "AMOUNT | 1.234 | 1234", "AMOUNT | 1,234.5 | 1,234.5", "NUMBER | 12 | 12", "LINE | Ja | Ja"
    })
    void readsACellAsASpreadsheetMayHaveRewrittenIt(Field.Kind kind, String cell, String understood) {
        assertThat(Cell.understood(Field.of("veld", kind, 40), cell, "7,00")).isEqualTo(understood);
    }

    @Test
    void aChoiceIsKnownByItsNameHoweverItIsWritten() {
        Field field = Field.choice("regel", Field.Kind.CHOICE, List.of("EEN", "TWEE"));

        assertThat(Cell.understood(field, "twee", "")).isEqualTo("TWEE");
        assertThat(Cell.understood(field, "drie", "")).isEqualTo("drie");
    }
}
