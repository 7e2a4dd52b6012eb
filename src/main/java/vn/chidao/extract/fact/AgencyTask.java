package vn.chidao.extract.fact;

/**
 * An agency and what it is to do.
 *
 * @param name the agency as the text names it, parentheses left out
 * @param role its part in the task
 * @param mention the words that name it
 * @param task the words of the task
 */
public record AgencyTask(String name, Role role, Quote mention, Quote task) {}
