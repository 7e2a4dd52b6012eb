/** What a question's words are before anybody asks what they mean: written out, cut into several questions, and taken one after another. */
@NullMarked
package vn.chidao.question.words;

import org.jspecify.annotations.NullMarked;
