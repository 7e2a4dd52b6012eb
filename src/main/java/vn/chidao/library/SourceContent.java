package vn.chidao.library;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Finding;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.time.Week;

/**
 * What was read from one source file; kept with the index, so that an unchanged file is not read again.
 *
 * @param source the file's name within the folder
 * @param sha256 the digest of its bytes
 * @param modified when the file was last changed, in milliseconds of the epoch
 * @param title the digest's title, null when the file holds none
 * @param week the digest's week, null when unknown
 * @param directives its directives
 * @param findings what was wrong with it
 * @param stale whether the file can no longer be read, so that title, week and directives are those of its last good reading
 */
record SourceContent(
        String source,
        String sha256,
        long modified,
        @Nullable String title,
        @Nullable Week week,
        List<Directive> directives,
        List<Finding> findings,
        boolean stale) {
    /** One document of another time may be an old one that is told of. */
    private static final int SEVERAL = 2;

    /** A digest may be late, and tell of what was signed the week before. */
    private static final int ABOUT = 14;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    SourceContent {
        directives = List.copyOf(directives);
        findings = List.copyOf(findings);
    }

    /** What was read from a file that holds no digest, {@code findings} say why. */
    static SourceContent none(String source, String sha256, long modified, List<Finding> findings) {
        return new SourceContent(source, sha256, modified, null, null, List.of(), findings, false);
    }

    /** Whether nothing could be had from the file as it is now. */
    boolean unreadable() {
        return stale || directives.isEmpty();
    }

    /**
     * Returns this reading of a file in which nothing is found with what {@code good}, an earlier one of the same file, found:
     * a copy that failed must not take a week from everyone. Its time stays that of the good reading, so that it yields to a
     * newer copy of the digest.
     */
    SourceContent keeping(SourceContent good) {
        var told = new ArrayList<>(findings);
        told.add(new Finding(
                source,
                0,
                "giữ " + good.directives.size()
                        + " văn bản của lần đọc được trước đó; xin chép lại tệp, hoặc xóa tệp nếu không cần nữa"));
        return new SourceContent(source, sha256, good.modified, good.title, good.week, good.directives, told, true);
    }

    /** Returns what was wrong with it, as it is {@code today}: its findings, and a week that cannot be true. */
    List<Finding> findings(LocalDate today) {
        if (week == null) {
            return findings;
        }
        var told = new ArrayList<>(findings);
        if (Weeks.isAhead(week, today)) {
            told.add(new Finding(
                    source,
                    0,
                    "tuần bắt đầu ngày " + DAY.format(week.from())
                            + ", quá xa sau hôm nay, nên không tự gửi; xin xem lại ngày tháng trong tệp"));
        }
        if (isOfOtherDays(week)) {
            told.add(new Finding(
                    source,
                    0,
                    "không văn bản nào có ngày gần tuần ghi trong tiêu đề (" + DAY.format(week.from()) + " - "
                            + DAY.format(week.to()) + "); xin xem lại tiêu đề"));
        }
        return told;
    }

    /**
     * Whether several documents are told of, and none has a day of {@code week} or of the days about it. What is of quite another
     * time is read as a mere reference.
     */
    private boolean isOfOtherDays(Week week) {
        var days = directives.stream()
                .map(Directive::date)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        long referring = directives.stream()
                .filter(directive ->
                        directive.number() == null && !directive.references().isEmpty())
                .count();
        return days.isEmpty()
                ? referring >= SEVERAL && referring == directives.size()
                : days.size() >= SEVERAL
                        && days.stream()
                                .noneMatch(day -> !day.isBefore(week.from().minusDays(ABOUT))
                                        && !day.isAfter(week.to().plusDays(ABOUT)));
    }
}
