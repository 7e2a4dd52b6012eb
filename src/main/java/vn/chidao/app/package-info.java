/** The program: its entry here; commands, settings and the wiring below. */
@NullMarked
package vn.chidao.app;

import org.jspecify.annotations.NullMarked;
