/** Which directives a question means: those that its conditions allow, then those that its number or its words single out. */
@NullMarked
package vn.chidao.answer.select;

import org.jspecify.annotations.NullMarked;
