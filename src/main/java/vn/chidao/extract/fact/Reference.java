package vn.chidao.extract.fact;

import vn.chidao.text.number.DocumentNumber;

/**
 * Another document that a directive names.
 *
 * @param number its number
 * @param relation what the directive does with it
 * @param words the words that name it
 */
public record Reference(DocumentNumber number, Relation relation, Quote words) {
    /** Relations between a directive and another document. */
    public enum Relation {
        /** Carries it out: triển khai, thực hiện, thi hành. */
        IMPLEMENTS,
        /** Changes it: sửa đổi, bổ sung, điều chỉnh. */
        AMENDS,
        /** Puts itself in its place: thay thế. */
        REPLACES,
        /** Puts an end to it: bãi bỏ, hủy bỏ. */
        REPEALS,
        /** Passes it on: tại Công văn … đề nghị. */
        RELAYS,
        /** Rests on it or merely names it: căn cứ, theo. */
        FOLLOWS
    }
}
