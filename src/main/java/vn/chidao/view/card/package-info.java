/** What a chat shows: answers, directives, lists and weeks in Telegram's HTML subset, everything from outside escaped. */
@NullMarked
package vn.chidao.view.card;

import org.jspecify.annotations.NullMarked;
