package vn.chidao.dialogue;

import java.util.List;
import vn.chidao.question.query.Query;

/** What a tapped button asks for. */
public sealed interface Action {
    /** Asks a question, as if it had been typed. */
    record Ask(String question) implements Action {}

    /** Settles which of several directives a question was about. */
    record Choose(Query query, String directive) implements Action {}

    /** Shows one side of a directive. */
    record Show(String directive, Side side) implements Action {}

    /**
     * Turns to a page of a list.
     *
     * @param head the plain line above the list
     * @param directives the ids of all that the list holds
     * @param page which page, from 0
     */
    record Page(String head, List<String> directives, int page) implements Action {
        public Page {
            directives = List.copyOf(directives);
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
