/** The settings file with the environment over it, and every fault of both in a sentence. */
@NullMarked
package vn.chidao.app.settings;

import org.jspecify.annotations.NullMarked;
