/** Figures that a directive sets as targets: value, unit, bound and horizon, told apart from figures it only mentions. */
@NullMarked
package vn.chidao.extract.target;

import org.jspecify.annotations.NullMarked;
