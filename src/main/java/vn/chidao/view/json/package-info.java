/** Answers and directives as JSON, one line each: what other programs read. */
@NullMarked
package vn.chidao.view.json;

import org.jspecify.annotations.NullMarked;
