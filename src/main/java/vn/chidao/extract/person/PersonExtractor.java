package vn.chidao.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Person.Part;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;
import vn.chidao.text.word.SyllableSpelling;

/**
 * Finds who is named with an office, and whether the text says that the person signs or directs. An office letter that
 * passes on a leader's opinion is directed by the leader; who signed it is not known.
 */
public final class PersonExtractor {
    private static final WordLists CUES = WordLists.beside(PersonExtractor.class, "persons.toml");
    private static final int LOOK = 60;
    /** Of the peoples of the highlands too: «Rơ Châm H'Yiu». */
    private static final String WORD = "(?:H['’])?\\p{Lu}\\p{Ll}+(?:-\\p{Ll}+)?";
    /** «Y Thuyên Ayũn», «A Brôi»: men's names there open with a letter that stands for «Mr». */
    private static final String NAME =
            "(?:" + WORD + "(?: A)?(?: " + WORD + "){1,4}|[YA] " + WORD + "(?: " + WORD + "){0,3})";

    private static final Pattern HONOURED = Pattern.compile(
            "(?=[ĐđÔôBb])(?:[Đđ]ồng chí|[Đđ]/c|(?<!\\p{L})[Ôô]ng|(?<!\\p{L})[Bb]à)(?:\\s*:)?\\s+(?<name>(?!"
                    + Offices.TITLE + ")" + NAME + ")");
    /** A name right behind its office. */
    private static final Pattern BARE = Pattern.compile("\\G (?<name>" + WORD + "(?: A " + WORD + "|(?: " + WORD
            + "){2,3})|[YA] " + WORD + "(?: " + WORD + "){1,2})(?! \\p{Lu})");

    /** «Siu Blơng»: two words are a name where a bare one of Vietnamese syllables might be a province's. */
    private static final Pattern HIGHLAND =
            Pattern.compile("\\G (?<name>" + WORD + " " + WORD + ")(?!\\p{L}|['’-]| \\p{Lu})");

    private static final MarkedPattern SIGNS = MarkedPattern.of("^[^.;]{0,160}?((?<![\\p{L}])ký( thay)?(\\s*$|"
            + CUES.any("signed") + ")|(?<![\\p{L}])do (ông|bà|đồng chí)( này)? ký(?!\\p{L}))");
    private static final MarkedPattern SIGNED_BY = MarkedPattern.of("(do|được) $|ký (bởi|của) $");
    private static final MarkedPattern SIGNER_IS = MarkedPattern.of("người ký( ban hành)?( là| ?:) ?$");
    private static final MarkedPattern DIRECTS =
            MarkedPattern.of("^[^.;]{0,200}?(?<![\\p{L}])(" + CUES.any("directs") + ")");
    /** Who «có Công điện» gives orders by it, though nobody says who signed. */
    private static final MarkedPattern ORDERS = MarkedPattern.of(
            "^,? (vừa |đã )*(có|ban hành|ra|gửi|phát) (công điện|chỉ thị|công văn|văn bản|thông báo)(?!\\p{L})");
    /** Of whom something is decided, or who hands a decision over: the person does not decide. */
    private static final MarkedPattern APPOINTED = MarkedPattern.of(
            "^[\\s,]*(đã |vừa )?(được|bị|nghỉ|thôi giữ|giữ chức|làm (phó )?trưởng ban|đến nhận|trao quyết định|về nhận|nhận nhiệm vụ|sang)(?!\\p{L})");

    private static final MarkedPattern OPINION_OF = MarkedPattern.of(
            "(ý kiến|chỉ đạo|kết luận|yêu cầu|chủ trì|thừa lệnh|dưới sự chủ trì)( chỉ đạo| kết luận)?( của)?[\\s,:]*$");
    /** «Về …, đồng chí X …»: a lead-in, long as it may be, leaves the person the subject. */
    private static final MarkedPattern LED_IN = MarkedPattern.of("^(" + CUES.any("led_in") + ")(?!\\p{L})[^.;:]*, $");

    /** Returns the persons that {@code entry} names, in order, each once; {@code mentions} are its agencies. */
    public List<Person> extract(EntryText entry, List<AgencyMention> mentions) {
        var persons = new ArrayList<Person>();
        var offices = new Offices(entry.clean(), mentions);
        var honoured = HONOURED.matcher(entry.clean());
        while (honoured.find()) {
            var office = offices.after(honoured.end());
            var words = new Span(honoured.start(), office.map(Span::end).orElse(honoured.end()));
            add(entry, honoured.group("name"), office, words, persons);
        }
        for (var office : offices.all()) {
            behind(office, entry.clean())
                    .ifPresent(name -> add(
                            entry,
                            name.in(entry.clean()),
                            Optional.of(office),
                            new Span(office.start(), name.end()),
                            persons));
        }
        return persons;
    }

    /** Where the name right behind {@code office} stands. */
    private static Optional<Span> behind(Span office, String text) {
        return Stream.of(HIGHLAND, BARE)
                .map(form -> form.matcher(text))
                .filter(name -> name.find(office.end()))
                .filter(name -> name.pattern() == BARE || isHighland(name.group("name")))
                .findFirst()
                .map(name -> new Span(name.start("name"), name.end("name")));
    }

    /** Whether one of the two words of {@code name} cannot be Vietnamese, so that it is no place's name either. */
    private static boolean isHighland(String name) {
        return Stream.of(name.split(" ")).anyMatch(word -> !SyllableSpelling.isPlausible(Fold.lower(word)));
    }

    private static void add(EntryText entry, String name, Optional<Span> office, Span at, List<Person> persons) {
        if (persons.stream().anyMatch(known -> known.name().equals(name))) {
            return;
        }
        var title = office.map(span -> span.in(entry.clean())).orElse(null);
        var part = title == null && isCitizen(entry, at) ? Part.NAMED : part(entry, at, title, persons);
        // of whom a heading only speaks the text says more
        if (part == Part.NAMED && entry.heading().contains(at)) {
            return;
        }
        entry.words(at).ifPresent(words -> persons.add(new Person(name, title, part, words)));
    }

    /** «Ông», «bà» without an office neither signs nor directs. */
    private static boolean isCitizen(EntryText entry, Span at) {
        return "ÔôBb".indexOf(entry.clean().charAt(at.start())) >= 0;
    }

    private static Part part(EntryText entry, Span at, @Nullable String title, List<Person> before) {
        var part = part(entry, at);
        boolean again = part == Part.NAMED
                && !entry.finds(APPOINTED, restOfSentence(entry, at))
                && LaterMention.of(entry, title, at).directs(before);
        return again ? Part.DIRECTS : part;
    }

    /** The words behind {@code at} to the end of its sentence. */
    static Span restOfSentence(EntryText entry, Span at) {
        return new Span(at.end(), Math.max(at.end(), entry.sentence(at).end()));
    }

    /** Whose birthday or memory is celebrated neither signs nor directs: only openings of predicates count. */
    private static Part part(EntryText entry, Span at) {
        var sentence = entry.sentence(at);
        var after = restOfSentence(entry, at);
        var before = new Span(Math.min(sentence.start(), at.start()), at.start());
        if (entry.finds(OPINION_OF, before)) {
            return Part.DIRECTS;
        }
        if (entry.finds(APPOINTED, after)) {
            return Part.NAMED;
        }
        if (entry.finds(SIGNS, after)
                || entry.finds(SIGNER_IS, before)
                || entry.finds(SIGNED_BY, before)
                        && after.in(entry.clean()).strip().startsWith("ký")) {
            return Part.SIGNS;
        }
        boolean opens = before.length() < LOOK || entry.finds(LED_IN, before);
        boolean directs = entry.finds(DIRECTS, after) || entry.finds(ORDERS, after);
        return opens && directs ? Part.DIRECTS : Part.NAMED;
    }
}
