/**
 * What shows that a clause of a directive answers a question of some kind: a figure in the unit asked for, a sum of money, a
 * name, a place, a phase, somebody who holds an office. Nothing here chooses; it only says how well one clause fits.
 */
@NullMarked
package vn.chidao.answer.clause;

import org.jspecify.annotations.NullMarked;
