/** The program: commands, settings, and the one place where everything is wired by constructors. */
@NullMarked
package vn.chidao.app;

import org.jspecify.annotations.NullMarked;
