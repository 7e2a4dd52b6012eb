package vn.chidao.dialogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.text.Sha256;

/** What a tapped button asks for. */
public sealed interface Action {
    /** Asks a question, as if it had been typed. */
    record Ask(String question) implements Action {}

    /** Settles which of several directives a question was about. */
    record Choose(Query query, String directive) implements Action {}

    /**
     * Shows one side of a directive.
     *
     * @param directive its id; another directive may have it when its file has been corrected
     * @param mark tells it from that one
     */
    record Show(String directive, String mark, Side side) implements Action {
        /** The length of a mark. */
        static final int MARK = 6;

        /** Shows that side of {@code directive}. */
        public static Show of(Directive directive, Side side) {
            return new Show(directive.id(), mark(directive), side);
        }

        /** Whether {@code directive} is the one that was meant, and not merely where that one was. */
        public boolean means(Directive directive) {
            return mark.equals(mark(directive));
        }

        private static String mark(Directive directive) {
            return Sha256.of(directive.title().getBytes(StandardCharsets.UTF_8)).substring(0, MARK);
        }
    }

    /**
     * Turns to a page of a list.
     *
     * @param head the plain line above the list
     * @param directives the ids of all that the list holds
     * @param page which page, from 0
     * @param turned whether another page of the same list is turned, which then takes that one's place
     * @param due of a list of what is due, when it is, by the directive's id; writings of before have none
     */
    record Page(String head, List<String> directives, int page, boolean turned, Map<String, String> due)
            implements Action {
        public Page {
            directives = List.copyOf(directives);
            due = Map.copyOf(Objects.requireNonNullElse(due, Map.of()));
        }

        /** A page of a list that is opened there. */
        public Page(String head, List<String> directives, int page) {
            this(head, directives, page, false, Map.of());
        }

        /** Returns another page of the same list, turned to from this one. */
        public Page turnedTo(int other) {
            return new Page(head, directives, other, true, due);
        }
    }

    /** Erases all that is known of a chat; only the person who asked for it may confirm. */
    record Erase(long chatId, long userId) implements Action {}

    /** The sides of a directive that can be shown. */
    enum Side {
        /** The most important at a glance. */
        OVERVIEW,
        /** The whole text. */
        TEXT,
        /** The times it sets. */
        DEADLINES,
        /** Who is to do what. */
        AGENCIES,
        /** Where it stands. */
        SOURCE
    }
}
