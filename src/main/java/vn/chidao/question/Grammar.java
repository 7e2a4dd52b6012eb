package vn.chidao.question;

import vn.chidao.question.condition.AgencyNames;

/**
 * What every reading of a question knows.
 *
 * @param agencies the agencies that questions name
 * @param rules which words show what is asked
 * @param scaffolding what is only the asking where documents are asked for
 */
record Grammar(AgencyNames agencies, IntentRules rules, Scaffolding scaffolding) {}
