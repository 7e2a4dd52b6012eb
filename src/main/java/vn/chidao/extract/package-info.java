/**
 * From an entry to a {@link vn.chidao.extract.fact.Directive}: number, date, issuer, persons, agencies with their tasks,
 * deadlines, targets and references, every one with its words in the entry's text. A fact without its words cannot be built.
 *
 * <p>{@link vn.chidao.extract.DirectiveExtractor} asks one package for each kind of fact; all of them read the {@code entry}
 * and make the records of {@code fact}. Who is an agency and which names it has had is {@code agency}'s; that package knows
 * configuration, the others the language of the genre.
 */
@NullMarked
package vn.chidao.extract;

import org.jspecify.annotations.NullMarked;
