package vn.chidao.extract.target;

import vn.chidao.text.Span;

/**
 * A figure with what it counts.
 *
 * @param span bound, figure and unit («trên 90%», «135 - 140 sản phẩm»)
 * @param figure where the digits begin and end
 * @param unit the kind of thing counted
 * @param bounded whether a word bounds it («ít nhất», «trở lên»)
 */
record Quantity(Span span, Span figure, Unit unit, boolean bounded) {
    /** Kinds of units, which decide what may be aimed at. */
    enum Unit {
        /** Percent. */
        SHARE,
        /** Đồng and other money, also by the head or the year. */
        MONEY,
        /** Length, area, weight, rank, score. */
        MEASURE,
        /** Days, months, years of age. */
        TIME,
        /** Things and people. */
        COUNT
    }
}
