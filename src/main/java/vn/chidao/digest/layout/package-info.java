/**
 * From the lines of an article to its entries. Editors lay digests out in many ways; each class here knows one, {@link
 * vn.chidao.digest.layout.Layouts} takes the one whose entries look most like the genre's.
 */
@NullMarked
package vn.chidao.digest.layout;

import org.jspecify.annotations.NullMarked;
