package vn.chidao.search.analysis;

/**
 * Which neighbouring syllables form one word (từ ghép): a text that has «điều» and «tra» apart does not speak of «điều tra».
 * Vietnamese writes every syllable by itself, so only a list can tell.
 */
public final class Compounds {
    private static final String FILE = "compounds.txt";

    private Compounds() {}

    /** Returns the list that comes with the program; it is read when first asked for. */
    public static Phrases shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Phrases ALL = Phrases.read(Compounds.class, FILE);
    }
}
