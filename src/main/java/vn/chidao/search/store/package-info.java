/** Where built indexes stand, by number, with the mark that says which one is live: in a folder, or in memory. */
@NullMarked
package vn.chidao.search.store;

import org.jspecify.annotations.NullMarked;
