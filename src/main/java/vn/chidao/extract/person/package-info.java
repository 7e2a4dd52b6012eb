/** The persons (lãnh đạo) whom an entry names, with their offices and their part in it. */
@NullMarked
package vn.chidao.extract.person;

import org.jspecify.annotations.NullMarked;
