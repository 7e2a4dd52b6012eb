package vn.chidao.search;

import java.util.List;

/**
 * A unit that can be found.
 *
 * @param id what names it; unique in a generation
 * @param title its heading, which counts a quarter again beside the text; may be empty
 * @param passages its paragraphs or clauses in order; may be empty
 */
public record Item(String id, String title, List<String> passages) {
    public Item {
        passages = List.copyOf(passages);
    }
}
