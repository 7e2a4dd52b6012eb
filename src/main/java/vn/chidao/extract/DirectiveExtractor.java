package vn.chidao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.deadline.DeadlineExtractor;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.identity.DocumentDates;
import vn.chidao.extract.identity.DocumentsWeek;
import vn.chidao.extract.identity.IdentityExtractor;
import vn.chidao.extract.identity.IssuerExtractor;
import vn.chidao.extract.identity.ReferenceExtractor;
import vn.chidao.extract.person.PersonExtractor;
import vn.chidao.extract.target.TargetExtractor;
import vn.chidao.extract.task.TaskExtractor;
import vn.chidao.text.Fold;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.time.Week;

/** Turns the entries of a digest into directives. Immutable and thread-safe. */
public final class DirectiveExtractor {
    private final IdentityExtractor identities = new IdentityExtractor();
    private final PersonExtractor persons = new PersonExtractor();
    private final DeadlineExtractor deadlines = new DeadlineExtractor();
    private final TargetExtractor targets = new TargetExtractor();
    private final ReferenceExtractor references = new ReferenceExtractor();
    private final TaskExtractor tasks;
    private final IssuerExtractor issuers = new IssuerExtractor();
    private final AgencyFinder finder;

    /** Makes an extractor that knows {@code agencies}. */
    public DirectiveExtractor(Agencies agencies) {
        this.tasks = new TaskExtractor(agencies);
        this.finder = new AgencyFinder(agencies);
    }

    /** Returns the directives of {@code digest}, one an entry, in order. */
    public List<Directive> extract(Digest digest) {
        var seen = new HashMap<Integer, Integer>();
        var texts = digest.entries().stream()
                .map(entry -> new EntryText(entry.text()))
                .toList();
        var week = DocumentsWeek.of(digest.week(), texts);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    var entry = digest.entries().get(i);
                    return directive(digest, entry, seen.merge(entry.line(), 1, Integer::sum), texts.get(i), week);
                })
                .toList();
    }

    /** A page saved without line breaks has all its entries on one line, so the next of them bear an ordinal too. */
    private static String id(Digest digest, Digest.Entry entry, int ordinal) {
        var line = digest.source() + '#' + entry.line();
        return ordinal == 1 ? line : line + '.' + ordinal;
    }

    private Directive directive(Digest digest, Digest.Entry entry, int ordinal, EntryText text, @Nullable Week week) {
        var identity = identities.extract(text, week, entry.day());
        var mentions = finder.find(text.clean());
        var issuer = issuers.extract(text, identity, mentions);
        var times = deadlines.extract(text, identity, digest.week());
        return new Directive(
                id(digest, entry, ordinal),
                Optional.ofNullable(identity.own()).map(Mention::number).orElse(null),
                Optional.ofNullable(identity.own())
                        .flatMap(own -> text.words(new DocumentDates(text, digest.week()).citation(own)))
                        .orElse(null),
                identity.also().stream().map(Mention::number).toList(),
                identity.type(),
                identity.date(),
                issuer,
                entry.heading(),
                digest.week(),
                digest.source(),
                entry.line(),
                persons.extract(text, mentions),
                tasks.extract(text, mentions).stream()
                        .filter(task -> !Fold.flat(task.name()).equals(Fold.flat(issuer)))
                        .toList(),
                times,
                targets.extract(text, times),
                references.extract(text, identity),
                entry.text());
    }
}
