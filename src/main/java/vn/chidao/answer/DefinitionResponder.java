package vn.chidao.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Query;
import vn.chidao.text.CleanText;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.word.Abbreviations;

/** Says what a short name stands for, where a directive defines it. */
final class DefinitionResponder {
    private final Corpus corpus;

    DefinitionResponder(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns the definition of the name that {@code query} is about; empty when no directive gives one. */
    Optional<Answer> answer(Query query) {
        var asked = squeeze(query.topic());
        return corpus.directives().all().stream()
                .sorted(Comparator.comparing(Directive::id))
                .flatMap(directive -> in(query, directive, asked).stream())
                .findFirst();
    }

    private Optional<Answer> in(Query query, Directive directive, String asked) {
        var text = CleanText.of(directive.text());
        for (var definition : Abbreviations.definitions(text.clean())) {
            if (squeeze(definition.shortForm()).equals(asked)
                    || squeeze(definition.shortForm()).startsWith(asked + "tinh")) {
                var whole = text.toOriginal(new Span(
                        Math.min(
                                definition.longSpan().start(),
                                definition.shortSpan().start()),
                        Math.max(
                                definition.longSpan().end(),
                                definition.shortSpan().end())));
                if (definition.longForm().length() < definition.shortForm().length()) {
                    return whole(query, directive, text.toOriginal(definition.shortSpan()));
                }
                var closed = closed(whole, directive.text());
                var words = new Quote(closed.start(), closed.in(directive.text()));
                return Optional.of(new Answer.Found(
                        query,
                        directive,
                        new Fact.Meaning(definition.shortForm(), definition.longForm()),
                        List.of(words)));
            }
        }
        return Optional.empty();
    }

    /** «Dịch tả lợn Châu Phi (DTLCP» with the bracket that closes it. */
    private static Span closed(Span words, String text) {
        boolean open = words.in(text).contains("(") && text.startsWith(")", words.end());
        return open ? new Span(words.start(), words.end() + 1) : words;
    }

    /** A short name that is itself a phrase («Ban Chỉ đạo 389 tỉnh») is explained by the whole clause. */
    private Optional<Answer> whole(Query query, Directive directive, Span at) {
        return corpus.indexed(directive).clauses().stream()
                .map(IndexedDirective.Part::words)
                .filter(words -> words.span().contains(at))
                .findFirst()
                .map(words -> Answer.Found.extract(query, directive, words));
    }

    private static String squeeze(String name) {
        return Fold.flat(Fold.nfc(name))
                .replaceAll("bcd", "banchidao")
                .replaceAll("[^a-z0-9]+", "")
                .replace("banchidao", "bcd");
    }
}
