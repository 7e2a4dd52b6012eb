package vn.chidao.answer;

import java.util.List;
import vn.chidao.answer.Answer.Found;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Quote;
import vn.chidao.extract.fact.Reference;

/** What a directive says in answer to a question. */
public sealed interface Fact {
    /** The document itself: type, number, date, issuer, title. */
    record Identity() implements Fact {}

    /** The date of issue. */
    record Issued() implements Fact {}

    /** Who issued it. */
    record Issuer() implements Fact {}

    /**
     * The times it sets.
     *
     * @param deadlines in order, at least one
     * @param clauses the clause that sets each, in the same order
     */
    record Times(List<Deadline> deadlines, List<Quote> clauses) implements Fact {}

    /** Agencies and what they are to do, in order; at least one. */
    record Duties(List<AgencyTask> tasks) implements Fact {}

    /** A person and the part that person has. */
    record Official(Person person) implements Fact {}

    /** The words of the text that answer, in order; at least one. */
    record Extract(List<Quote> words) implements Fact {}

    /** What the document is about: its title, then its first points. */
    record Content(List<Quote> points) implements Fact {}

    /** What a name stands for. */
    record Meaning(String shortForm, String longForm) implements Fact {}

    /** Answers to several questions of one message, in order; at least two. */
    record Several(List<Found> answers) implements Fact {
        public Several {
            answers = List.copyOf(answers);
        }
    }

    /** The other documents that it carries out, changes or replaces. */
    record References(List<Reference> references) implements Fact {}
}
