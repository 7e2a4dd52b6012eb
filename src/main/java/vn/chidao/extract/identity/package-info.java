/** Which document an entry is about: its own number among those it cites, its date, type, issuer and references. */
@NullMarked
package vn.chidao.extract.identity;

import org.jspecify.annotations.NullMarked;
