package vn.chidao.extract.fact;

/**
 * A figure to be reached (chỉ tiêu, mục tiêu).
 *
 * @param value the figure with its bound and unit («trên 90%»)
 * @param words the clause that sets it
 */
public record Target(Quote value, Quote words) {}
