/**
 * How words are sought in a Vietnamese text, typed with or without its marks: regular expressions, lists of phrases and the
 * named word lists that come with the program.
 */
@NullMarked
package vn.chidao.text.pattern;

import org.jspecify.annotations.NullMarked;
