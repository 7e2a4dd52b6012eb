package vn.chidao.digest.format;

/** The kinds of file that are read. */
enum Container {
    /** Plain text or HTML, which only the decoded text tells apart. */
    CHARACTERS,
    /** A Word document of the XML kind. */
    DOCX,
    /** A PDF. */
    PDF
}
