package vn.chidao.question.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** The agencies that a question names, by any of their names, with or without marks. Immutable. */
public final class AgencyNames {
    /** Letters and figures only, so that «sở GD&ĐT», «so gd-dt» and «sở GDĐT» are one. */
    private static final Pattern JOINT = Pattern.compile("[\\s,&./–-]+");

    /** «Sở TNMT» is «STNMT» and «S.TNMT» to those who work there. */
    private static final Pattern DEPARTMENT = Pattern.compile("^so ([a-z]{3,7})$");

    /** A name this short reads like a word unless typed in capitals: CAT is no sand. */
    private static final int INITIALS = 4;

    /** «huyện Cao Lộc phải làm gì»: who tells a place to do something means its committee. */
    private static final MarkedPattern CHARGED_PLACE = MarkedPattern.of(
            "^ ?((còn|thế|vậy) )?(?<place>(các |những )?(?<level>huyện|thị xã|thành phố|xã|phường|thị trấn|đặc khu))(?= (?!nào|mấy)[\\p{L}, ]{0,40}?(được giao|phải làm|cần làm|phải thực hiện|có nhiệm vụ|có việc|làm gì|làm những gì|có trách nhiệm)( (những |các )?(việc |nhiệm vụ )?(gì|nào)| (những |các )?(việc|nhiệm vụ)|(?<=gì)))");

    private final Map<String, Agency> byFlat = new HashMap<>();
    private final Pattern pattern;

    /** Finds those of {@code agencies}. */
    public AgencyNames(Agencies agencies) {
        for (var agency : agencies.all()) {
            Stream.of(Stream.of(agency.name()), agency.alias().stream(), agency.shortNames().stream())
                    .flatMap(names -> names)
                    .flatMap(AgencyNames::spellings)
                    .forEach(name -> byFlat.putIfAbsent(name, agency));
        }
        var names = byFlat.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> name.replace(" ", "[\\s,&./–-]+"))
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile("(?<![\\p{L}\\d])(?:" + (names.isEmpty() ? "(?!)" : names) + ")(?![\\p{L}\\d])");
    }

    /** Returns the syllables of all names, marks gone. */
    public Set<String> words() {
        return byFlat.keySet().stream()
                .flatMap(name -> Stream.of(name.split(" ")))
                .collect(Collectors.toSet());
    }

    /** An agency and where the question names it. */
    public record Named(Agency agency, Span span) {}

    /** Returns the agencies that {@code question} names, in order. */
    public List<Named> find(String question) {
        var found = new ArrayList<Named>();
        var matcher = pattern.matcher(Fold.flat(question));
        while (matcher.find()) {
            var agency = byFlat.get(JOINT.matcher(matcher.group()).replaceAll(" "));
            boolean initials = matcher.end() - matcher.start() <= INITIALS
                    && matcher.group().indexOf(' ') < 0;
            boolean capitals =
                    question.substring(matcher.start(), matcher.end()).chars().noneMatch(Character::isLowerCase);
            if (agency != null && (!initials || capitals)) {
                found.add(new Named(agency, new Span(matcher.start(), matcher.end())));
            }
        }
        return found.isEmpty() ? chargedPlace(question).stream().toList() : found;
    }

    private Optional<Named> chargedPlace(String question) {
        var place = CHARGED_PLACE.halfway(question);
        return place.lookingAt()
                ? Optional.ofNullable(byFlat.get("ubnd " + Fold.flat(place.group("level"))))
                        .map(agency -> new Named(agency, new Span(place.start("place"), place.end("place"))))
                : Optional.empty();
    }

    /** People leave «tỉnh» out, and write «và» or not. */
    private static Stream<String> spellings(String name) {
        var flat = JOINT.matcher(Fold.flat(Fold.nfc(name))).replaceAll(" ").strip();
        var spellings = Stream.concat(
                Stream.of(flat, flat.replace("uy ban nhan dan", "ubnd"), flat.replace(" va ", " ")),
                DEPARTMENT
                        .matcher(flat)
                        .results()
                        .flatMap(found -> Stream.of("s" + found.group(1), "s " + found.group(1))));
        return flat.endsWith(" tinh") && flat.split(" ").length > 3
                ? Stream.concat(spellings, Stream.of(flat.substring(0, flat.length() - 5)))
                : spellings;
    }
}
