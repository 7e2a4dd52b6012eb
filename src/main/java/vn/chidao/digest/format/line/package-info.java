/** What every container's reader needs: lines on their way, flaws by message key, and the time left. */
@NullMarked
package vn.chidao.digest.format.line;

import org.jspecify.annotations.NullMarked;
