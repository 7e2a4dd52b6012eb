package vn.chidao.digest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.time.Week;

/**
 * One weekly digest (bản tin chỉ đạo, điều hành trong tuần) taken apart.
 *
 * @param source the file's name
 * @param title its title line, as it stands
 * @param week the days it covers; null when neither title nor entries tell
 * @param entries its entries in order
 */
public record Digest(String source, String title, @Nullable Week week, List<Entry> entries) {
    public Digest {
        entries = List.copyOf(entries);
    }

    /**
     * One entry: what was directed, under one heading.
     *
     * @param line the line of the file where it begins
     * @param heading its heading as it stands, numbering left out
     * @param text heading and paragraphs, one a line, exactly the words of the file (NFC); of a row of a table the cells, one a
     *     line, where needed below the words of the table's head («Thời hạn: …»)
     * @param day the day under which a digest that is sorted by days has it («Thứ Hai, ngày 16/5/2022»); null in others
     */
    public record Entry(
            int line, String heading, String text, @Nullable LocalDate day) {
        /** Returns this entry with {@code words} for its text. */
        public Entry saying(String words) {
            return new Entry(line, heading, words, day);
        }

        /** Returns this entry, told under {@code under}. */
        public Entry on(@Nullable LocalDate under) {
            return new Entry(line, heading, text, under);
        }
    }
}
