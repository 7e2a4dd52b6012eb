package vn.chidao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.search.Indexed;
import vn.chidao.search.Item;
import vn.chidao.search.analysis.SyllableAnalyzer;

/** Slips that make another word, which the index knows from elsewhere; and what looks like one and is none. */
class MisplacedWordsTest {
    @AutoClose
    private static final Indexed INDEXED = Indexed.of(
            new SyllableAnalyzer(Map.of("GTNT", "giao thông nông thôn", "UBND", "Ủy ban nhân dân"), Map.of()),
            new Item("1", "Kế hoạch nuôi ong", List.of("Các xã thực hiện thủ tục.", "Lò gạch nung ở núi cao.")),
            new Item("2", "Kế hoạch nuôi ong", List.of("Các trường thực hiện, làm thủ tục.")),
            new Item("3", "Kế hoạch nuôi ong", List.of("Hợp tác xã thực hiện, giao thông nông thôn")),
            new Item("4", "Công văn số 15/UBND-ONG", List.of("Ủy ban nhân dân xã thực hiện; sung túc")));

    private final SpellingCorrector spelling =
            INDEXED.spelling(word -> Optional.empty(), Set.of("những văn bản", "ở đâu", "của"));

    @ParameterizedTest
    @CsvSource({
        "nững văn bản, những văn bản",
        "nung van ban, nhung van ban",
        "tực hiện, thực hiện",
        "tuc hien, thuc hien",
        "các xã tưc hiện, các xã thực hiện",
        "ông tức hiện ở đâu, ông thực hiện ở đâu",
        "xã nưi ong ở đâu, xã nuôi ong ở đâu",
        "kế hoạch nưi ong, kế hoạch nuôi ong"
    })
    void readsAKnownWordOutOfPlaceAsTheOneThatBelongsThere(String typed, String read) {
        assertThat(spelling.repair(typed).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "UBD xã, UBND xã",
        "UNBD xã, UBND xã",
        "đường GTN ở đâu, đường GTNT ở đâu",
        "đường GNTT ở đâu, đường GTNT ở đâu"
    })
    void anAbbreviationMayLackALetterOrHaveTwoSwapped(String typed, String read) {
        assertThat(spelling.repair(typed).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "làm thủ tục",
                "gạch nung",
                "sung túc",
                "túc hiện",
                "kế hoạch núi ong",
                "nuôi ong ở núi cao",
                "đường PTNT ở đâu",
                "đường GTNTT ở đâu",
                "UBNX xã",
                "công văn số 15/UBD-ONG",
                "công văn số 15/GTN",
                "công văn số 15/QĐ-UBD",
                "ông Tức hiện ở đâu",
                "bà Nưng văn bản ở đâu",
                "xã Nưi ong ở đâu"
            })
    void leavesWordsWithTheirMarksOtherAbbreviationsNumbersAndNamesAlone(String typed) {
        var repair = spelling.repair(typed);

        assertThat(repair.changes()).isEmpty();
        assertThat(repair.text()).isEqualTo(typed);
    }
}
