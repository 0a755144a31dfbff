package nl.wijkteamwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void whatAFormOpenedWithIsReadBack() {
        Sheet sheet = Sheet.empty().with("titel_nl", "Een \"titel\"\nop twee regels");

        assertThat(Sheet.opened(sheet.toJson())).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"titel_nl\": 3}", "{", "zomaar"})
    void whatIsNoSheetIsAnEmptyOne(String odd) {
        assertThat(Sheet.opened(odd).texts()).isEmpty();
    }
}
