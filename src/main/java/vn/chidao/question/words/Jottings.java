package vn.chidao.question.words;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Times, roads and titles as they are said or jotted down («tháng Tám», «T10/2024», «Q4», «tháng 11 và 12», «QL31B», «đ/c»),
 * written as documents write them.
 */
public final class Jottings {
    private static final MarkedPattern MONTH = MarkedPattern.of(
            "(?<![\\p{L}])tháng (?<month>giêng|hai|ba|tư|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp)(?=(?: (?:năm|vừa|này|tới|trước|qua|có|thì|ban hành|ubnd|tỉnh|hoặc|và|hay|đến)(?![\\p{L}])|\\s*[/-]?\\s*20\\d\\d|[\\s?.,;:)]*$|[,;:)]))");
    private static final Pattern MONTH_CODE =
            Pattern.compile("(?<![\\p{L}\\d/.-])[Tt](?<month>0?[1-9]|1[0-2])(?=/20\\d\\d|[\\s,?.)]|$)");
    private static final Pattern QUARTER =
            Pattern.compile("(?<![\\p{L}\\d/.-])[Qq](?<quarter>[1-4])(?=[/\\s-]*20\\d\\d|[\\s,?.)]|$)");
    private static final MarkedPattern PAIR = MarkedPattern.of(
            "(?<![\\p{L}])tháng (?<first>\\d{1,2})(?<joint> ?, ?| và | hoặc | hay | với )(?<second>(0?[1-9]|1[0-2])(?:/20\\d\\d|(?= năm)))(?![\\d/])");
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("gieng", "1"),
            Map.entry("hai", "2"),
            Map.entry("ba", "3"),
            Map.entry("tu", "4"),
            Map.entry("sau", "6"),
            Map.entry("bay", "7"),
            Map.entry("tam", "8"),
            Map.entry("chin", "9"),
            Map.entry("muoi", "10"),
            Map.entry("muoi mot", "11"),
            Map.entry("muoi hai", "12"),
            Map.entry("chap", "12"));

    private static final Pattern ROAD =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(?<road>ql|tl|đt|dt)[. ]?(?<figure>\\d{1,3}[a-z]?)(?![\\p{L}\\d/])");
    /** «gđ2»: a phase. */
    private static final Pattern STAGE =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])g[đd] ?(?<stage>\\d{1,2})(?![\\p{L}\\d/])");

    private static final Map<String, String> ROADS = Map.of("ql", "quốc lộ", "tl", "đường tỉnh", "dt", "đường tỉnh");

    private static final String DAY_OF_MONTH = "(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])";

    /** «6/6 có văn bản gì», «hạn 25/7»: a day opens the question or stands with its limit, and is no fraction. */
    private static final Pattern DAY = Pattern.compile(
            "(?iu)^\\s*(?=" + DAY_OF_MONTH + " (?:có|co|ra|ban hành|ban hanh)(?!\\p{L}))|(?<=(?<!\\p{L})h[ạa]n )(?="
                    + DAY_OF_MONTH + "(?![\\d.,]|/\\D))");

    /** «đ/c», however it is pointed. */
    private static final Pattern COMRADE = Pattern.compile("(?iu)(?<![\\p{L}\\d/])[đd][/.]c\\.?(?![\\p{L}\\d])");

    private Jottings() {}

    /** Returns {@code question} with them written so, with marks only when it has any itself. */
    public static String written(String question) {
        boolean marked = Fold.hasMarks(question);
        var month = marked ? "tháng " : "thang ";
        var quarter = marked ? "quý " : "quy ";
        var named = MONTH.typed(question, marked);
        var out = new StringBuilder();
        int end = 0;
        while (named.find()) {
            out.append(question, end, named.start()).append(month).append(MONTHS.get(Fold.flat(named.group("month"))));
            end = named.end();
        }
        var text = out.append(question.substring(end)).toString();
        text = DAY.matcher(text).replaceAll(marked ? "ngày " : "ngay ");
        text = COMRADE.matcher(text).replaceAll(marked ? "đồng chí" : "dong chi");
        text = MONTH_CODE.matcher(text).replaceAll(found -> month + found.group("month"));
        text = QUARTER.matcher(text).replaceAll(found -> quarter + found.group("quarter"));
        text = ROAD.matcher(text).replaceAll(found -> {
            var road = ROADS.getOrDefault(Fold.flat(found.group("road")), "");
            return (marked ? road : Fold.flat(road)) + ' ' + found.group("figure");
        });
        var stage = marked ? "giai đoạn " : "giai doan ";
        text = STAGE.matcher(text).replaceAll(found -> stage + found.group("stage"));
        var pairs = PAIR.typed(text, marked);
        return pairs.find()
                ? text.substring(0, pairs.start("second")) + month + text.substring(pairs.start("second"))
                : text;
    }
}
