/** Saved web pages: jsoup gives the tree, this package leaves the frame out and cuts the rest into lines. */
@NullMarked
package vn.chidao.digest.format.html;

import org.jspecify.annotations.NullMarked;
