package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** «Cùng ngày, UBND tỉnh ký Công văn …»: the day is that of the entry before. */
final class SameDay {
    private static final MarkedPattern SAME = MarkedPattern.of(
            "^\\P{L}*(cũng |và )?(trong |vào )?(sáng |chiều |tối |trưa )?(cùng|trong) ngày[^,.;\\d]{0,20}, ");
    private static final MarkedPattern DAY = MarkedPattern.of(
            "^[^.;]{0,60}?(?<!\\p{L})(ngày|sáng|chiều|tối|trưa|hôm) (?<d>\\d{1,2})([/.-]| tháng )(?<m>\\d{1,2})(?!\\d)");

    private SameDay() {}

    /** Returns {@code entries}, those of the same day as the one before put under its day. */
    static List<Entry> told(List<Entry> entries, @Nullable Week week) {
        var told = new ArrayList<Entry>();
        LocalDate last = null;
        for (var entry : entries) {
            var day = entry.day() == null && SAME.strict(entry.text()).find() ? last : entry.day();
            told.add(entry.on(day));
            last = opening(entry, week).orElse(day);
        }
        return told;
    }

    private static Optional<LocalDate> opening(Entry entry, @Nullable Week week) {
        var found = DAY.strict(entry.text());
        if (week == null || !found.find()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(
                    week.to().getYear(), Integer.parseInt(found.group("m")), Integer.parseInt(found.group("d")));
            return Optional.of(day).filter(own -> Announcements.isOf(week, own));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
