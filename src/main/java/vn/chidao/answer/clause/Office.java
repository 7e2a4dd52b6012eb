package vn.chidao.answer.clause;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Person;
import vn.chidao.text.Fold;

/**
 * The office whose holder is asked for («Giám đốc Sở Y tế», «trưởng đoàn kiểm tra»), and whether a clause says who holds it: a
 * deputy or the head of another body is somebody else. Immutable.
 */
public final class Office {
    private static final Pattern TITLE = Pattern.compile(
            "\\b(?<deputy>pho )?(?<title>giam doc|chu tich|bi thu|chanh van phong|chanh thanh tra|chu nhiem|hieu truong"
                    + "|chi huy truong|(?:chi cuc|cuc|to|vien|vu|doi|bo|thu) truong|(?:to|doi|nhom) pho|thu ky|truong (?:cac )?(?:tieu ban|ban|doan|phong|nhom|khoa|thon))\\b(?<standing> thuong truc\\b)?");
    /** «ai đứng đầu đoàn kiểm tra»: the office goes by what is headed. */
    private static final Pattern HEADED = Pattern.compile(
            "\\b(?:dung|cam) dau (?<of>(?:tieu )?ban|to|doan|hoi dong|nhom)\\b|\\b(?<by>(?:tieu )?ban|to|doan|hoi dong|nhom)\\b.*\\b(?:dung|cam) dau\\b");

    /** Who acts in what a question tells first. */
    private static final Pattern ACTING = Pattern.compile(
            "^(?:pho )?chu tich(?: ubnd)? tinh (?:trao|ky|cong bo|quyet dinh|chu tri|du|lam viec|tiep|kiem tra)");

    private static final Map<String, String> HEADS = Map.of(
            "ban", "truong ban",
            "tieu ban", "truong tieu ban",
            "to", "to truong",
            "doan", "truong doan",
            "hoi dong", "chu tich",
            "nhom", "truong nhom");

    private static final String TAKEN =
            "\\b(?:lam(?! viec)|la|giu|giu chuc|bo nhiem|bo nhiem lai|chi dinh|phan cong|cu|dam nhiem|kiem(?! (?:nhiem|tra))|bau)\\b(?:(?!\\bco\\b)[^.;:]){0,60}?";
    private static final Pattern NAME = Pattern.compile(
            "(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à) (?<named>(?:H['’])?\\p{Lu}\\p{Ll}*(?: (?:H['’])?\\p{Lu}\\p{Ll}*)*)"
                    + "|(?<bare>(?!(?:Phó|Trưởng|Chủ|Giám|Chánh|Bí|Ban|Bộ|Sở|Ủy|Uỷ|Văn|Cục|Chi|Hội|Tổ|Đoàn|Công|Trung|Viện)(?!\\p{L}))"
                    + "(?:\\p{Lu}\\p{Ll}+ ){2,3}\\p{Lu}\\p{Ll}+)");
    /** The share of the body's words below which the body that stands behind an office is another one. */
    private static final double OTHER = 0.3;

    private static final Pattern PAUSE_OR_COMMA = Pattern.compile("[,;:.]");
    private static final Pattern PAUSE = Pattern.compile("[;:.]");
    /** The share of the body's words that a person's office must have to be the one asked for. */
    private static final double SAME = 0.8;

    /** So many words of a body's name tell its kind: «Ban Thường vụ Tỉnh đoàn». */
    private static final int FIRST_WORDS = 5;

    private final Corpus corpus;
    private final String topic;
    private final String body;
    private final Pattern held;
    private final Pattern taken;
    private final Pattern named;

    private Office(Corpus corpus, String topic, boolean deputy, String title, int end) {
        this.corpus = corpus;
        this.topic = topic;
        this.body = topic.substring(end);
        var office = (deputy ? "(?<!\\bnguyen )\\bpho " : "(?<!\\bpho )(?<!\\bnguyen )\\b") + title + "\\b";
        this.held = Pattern.compile(office);
        this.taken = Pattern.compile(TAKEN + office + "|^[^\\p{L}]*" + office + "(?: thuong truc)?\\s*:");
        this.named = Pattern.compile("^[^\\p{L}]*" + office + "(?: thuong truc)? la ");
    }

    /** Returns the first office that {@code topic} names; empty when it names none. */
    public static Optional<Office> of(Corpus corpus, String topic) {
        var composed = Fold.nfc(topic);
        var title = TITLE.matcher(Fold.flat(composed));
        return title.find(asked(composed))
                ? Optional.of(new Office(
                        corpus,
                        composed,
                        title.group("deputy") != null,
                        title.group("title") + Objects.requireNonNullElse(title.group("standing"), ""),
                        title.end()))
                : headOf(corpus, composed);
    }

    /** «Chủ tịch UBND tỉnh trao quyết định, … Giám đốc Sở Y tế»: the office behind a pause is asked for, not who acts before it. */
    private static int asked(String topic) {
        int pause = topic.lastIndexOf(", ");
        return pause > 0
                        && ACTING.matcher(Fold.flat(topic.substring(0, pause))).find()
                        && TITLE.matcher(Fold.flat(topic.substring(pause))).find()
                ? pause
                : 0;
    }

    private static Optional<Office> headOf(Corpus corpus, String topic) {
        var headed = HEADED.matcher(Fold.flat(topic));
        if (!headed.find()) {
            return Optional.empty();
        }
        var group = headed.group("of") != null ? "of" : "by";
        return Optional.of(
                new Office(corpus, topic, false, HEADS.getOrDefault(headed.group(group), ""), headed.end(group)));
    }

    /** Whether {@code person}, whom the question does not name, is said to hold it. */
    public boolean isHeldBy(Person person) {
        return person.office() != null
                && held.matcher(Fold.flat(person.office())).find()
                && !isAsked(person.name())
                && WeightedTerms.of(corpus, body).shareIn(corpus.forms(person.office())) >= SAME;
    }

    /** Returns how well {@code clause} names a holder whom the question does not name itself. */
    public double fit(String clause) {
        var composed = Fold.nfc(clause);
        var flat = Fold.flat(composed);
        var offices = held.matcher(flat)
                .results()
                .filter(office -> !isOfAnotherBody(composed, office))
                .toList();
        var names = NAME.matcher(composed).results().toList();
        var others = names.stream()
                .filter(name -> !isAsked(name.group("named") == null ? name.group("bare") : name.group("named")))
                .toList();
        if (taken.matcher(flat).find() && names.isEmpty() == others.isEmpty()
                || named.matcher(flat).find() && !others.isEmpty()) {
            return Fit.STRONG;
        }
        return others.stream()
                        .anyMatch(name -> offices.stream().anyMatch(office -> areTogether(composed, name, office)))
                ? Fit.WEAK
                : 0;
    }

    /** «Giám đốc Trung tâm Khuyến công» is not the director of «Sở Y tế». */
    private boolean isOfAnotherBody(String clause, MatchResult office) {
        var behind = PAUSE_OR_COMMA.split(clause.substring(office.end()).strip(), 2)[0];
        var asked = WeightedTerms.of(corpus, body);
        return asked.tell()
                && ClauseCues.beginsWithBody(behind)
                && (asked.shareIn(corpus.forms(behind)) < OTHER || beginsOtherwise(behind));
    }

    /** «Chủ tịch UBND tỉnh làm việc với Hiệp hội …» is not the chair of that association, though it is named behind. */
    private boolean beginsOtherwise(String behind) {
        return ClauseCues.beginsWithBody(body)
                && !Fold.flat(first(behind, FIRST_WORDS)).contains(Fold.flat(first(body, 1)));
    }

    private static String first(String words, int count) {
        return Stream.of(words.strip().split("\\s+")).limit(count).collect(Collectors.joining(" "));
    }

    private static boolean areTogether(String clause, MatchResult name, MatchResult office) {
        int from = Math.min(name.end(), office.end());
        int to = Math.max(name.start(), office.start());
        return from >= to || !PAUSE.matcher(clause).region(from, to).find();
    }

    private boolean isAsked(String name) {
        return Fold.flat(topic).contains(Fold.flat(name));
    }
}
