package vn.chidao.search;

/**
 * A unit that was found.
 *
 * @param id the item's id
 * @param score how well it fits; comparable within one search only
 * @param passage the ordinal of its best passage, from 0; 0 too when it has none
 * @param coverage the share of the question's words found in it, each word weighing its rarity; 0 to 1, comparable
 *     between searches
 */
public record Hit(String id, double score, int passage, double coverage) {}
