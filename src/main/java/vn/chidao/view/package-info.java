/**
 * An answer, a directive or a week as messages: plain text, Telegram's HTML, JSON. Pure: same input, same output.
 */
@NullMarked
package vn.chidao.view;

import org.jspecify.annotations.NullMarked;
