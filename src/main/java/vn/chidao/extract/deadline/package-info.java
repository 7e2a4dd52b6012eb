/** The times that an entry sets (thời hạn): limits, periods, events and recurring duties. */
@NullMarked
package vn.chidao.extract.deadline;

import org.jspecify.annotations.NullMarked;
