/** What admins can do from the chat or the command line: read the digests anew, see how things stand, rehearse a push. */
@NullMarked
package vn.chidao.admin;

import org.jspecify.annotations.NullMarked;
