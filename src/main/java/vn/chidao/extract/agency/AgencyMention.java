package vn.chidao.extract.agency;

import vn.chidao.text.Span;

/**
 * Where a text names an agency.
 *
 * @param span the words
 * @param name the name as written, parentheses left out, white space single
 * @param known whether configuration knows the name
 */
public record AgencyMention(Span span, String name, boolean known) {}
