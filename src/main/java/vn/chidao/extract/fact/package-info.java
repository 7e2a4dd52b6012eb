/** What is known of a directive: the {@link vn.chidao.extract.fact.Directive} itself and the facts in it, each with its words. */
@NullMarked
package vn.chidao.extract.fact;

import org.jspecify.annotations.NullMarked;
