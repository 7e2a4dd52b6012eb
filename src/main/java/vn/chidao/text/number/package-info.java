/**
 * Document numbers (số, ký hiệu): how digests print them, how users type them, and the types that their codes stand for.
 * Its own package because {@code text} would hold too many classes otherwise; it uses only {@code text}.
 */
@NullMarked
package vn.chidao.text.number;

import org.jspecify.annotations.NullMarked;
