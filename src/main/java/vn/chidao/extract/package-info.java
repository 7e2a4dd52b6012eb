/**
 * From an entry to a {@link vn.chidao.extract.Directive}: number, date, issuer, persons, agencies with their tasks, deadlines,
 * targets and references, every one with its words in the entry's text. A fact without its words cannot be built.
 *
 * <p>Who is an agency and which names it has had is {@code extract.agency}'s; that package knows configuration, this one the
 * language of the genre.
 */
@NullMarked
package vn.chidao.extract;

import org.jspecify.annotations.NullMarked;
