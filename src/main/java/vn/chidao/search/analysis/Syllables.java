package vn.chidao.search.analysis;

import java.util.stream.Stream;

/** The syllables (tiếng) that the language has, as they are spelt. */
public final class Syllables {
    private static final String FILE = "syllables.txt";

    private Syllables() {}

    /** Returns the list that comes with the program, several of like sound in a line; it is read when first asked for. */
    public static Stream<String> lines() {
        return Shared.ALL.all();
    }

    private static final class Shared {
        static final PhraseList ALL = PhraseList.read(Syllables.class, FILE);
    }
}
