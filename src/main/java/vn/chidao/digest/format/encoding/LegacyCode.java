package vn.chidao.digest.format.encoding;

/** A code from before Unicode, whose bytes show as Latin-1 letters where its font is missing. */
sealed interface LegacyCode permits Tcvn3, Vni {
    /** Returns in Unicode what {@code latin} (the code's bytes read as Latin-1) stands for. */
    String decode(String latin);
}
