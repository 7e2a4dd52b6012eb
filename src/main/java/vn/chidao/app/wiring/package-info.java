/** The one place where everything is wired by constructors: the program, its state, its channels. */
@NullMarked
package vn.chidao.app.wiring;

import org.jspecify.annotations.NullMarked;
