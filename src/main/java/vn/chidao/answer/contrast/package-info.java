/**
 * What in a question excludes others of its kind: a clause that names only another place, work, person, phase of a row or member
 * of a set is about that, however well it fits otherwise.
 */
@NullMarked
package vn.chidao.answer.contrast;

import org.jspecify.annotations.NullMarked;
