/** How a Vietnamese word is spelled, typed (Telex, VNI) and abbreviated. */
@NullMarked
package vn.chidao.text.word;

import org.jspecify.annotations.NullMarked;
