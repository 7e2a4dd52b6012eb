package vn.chidao.extract.fact;

import org.jspecify.annotations.Nullable;

/**
 * A person whom a directive names.
 *
 * @param name the personal name («Đoàn Thanh Sơn»)
 * @param office the office as the text gives it («Phó Chủ tịch UBND tỉnh»), null when it gives none
 * @param part what the person does in the directive
 * @param words the words that say so
 */
public record Person(String name, @Nullable String office, Part part, Quote words) {
    /** What a person does. Passing on a leader's opinion is not signing: the signer is only who «ký». */
    public enum Part {
        /** Signs the document (ký, ký ban hành). */
        SIGNS,
        /** Directs, gives the opinion that is passed on, or chairs (chỉ đạo, có ý kiến, chủ trì). */
        DIRECTS,
        /** Is only named. */
        NAMED
    }
}
