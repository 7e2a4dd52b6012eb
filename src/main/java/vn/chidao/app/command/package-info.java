/** The commands of the command line: what is typed, what is printed, the exit status. */
@NullMarked
package vn.chidao.app.command;

import org.jspecify.annotations.NullMarked;
