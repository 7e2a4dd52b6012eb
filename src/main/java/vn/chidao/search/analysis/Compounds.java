package vn.chidao.search.analysis;

/**
 * Which neighbouring syllables form one word (từ ghép): a text that has «điều» and «tra» apart does not speak of «điều tra».
 * Vietnamese writes every syllable by itself, so only a list can tell.
 */
public final class Compounds {
    private static final String FILE = "compounds.txt";

    private Compounds() {}

    /** Returns the list that comes with the program; it is read when first asked for. */
    public static PhraseList shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final PhraseList ALL = PhraseList.read(Compounds.class, FILE);
    }
}
