/** Which agencies an entry gives tasks to, and whether they lead or support (chủ trì, phối hợp). */
@NullMarked
package vn.chidao.extract.task;

import org.jspecify.annotations.NullMarked;
